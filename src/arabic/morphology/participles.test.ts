import { describe, expect, it } from 'vitest'
import { participles } from './participles.ts'
import { parseVerbs } from './verb-types.ts'

/** form, vowels, valency, root, lemma, active and passive participle. */
const rows = `
1 a-u t كتب كتب كاتب مكتوب
1 a-u t قول قال قائل مقول
1 a-i t بيع باع بائع مبيع
1 i-a t هيب هاب هائب مهيب
1 i-a t خوف خاف خائف مخوف
1 a-u t عدد عد عاد معدود
1 a-i t رمي رمى رامي مرمي
1 a-u t دعو دعا داعي مدعو
1 i-a t رضو رضي راضي مرضي
1 a-a t سءل سأل سائل مسؤول
1 a-a t قرء قرأ قارئ مقروء
1 a-u t ءخذ أخذ آخذ مأخوذ
1 a-a t رءي رأى رائي مرئي
1 a-i t وجد وجد واجد موجود
1 i-a t عور عور عاور معوور
2 - t ءسس أسس مؤسس مؤسس
2 - t سمو سمى مسمي مسمى
3 - t فجء فاجأ مفاجئ مفاجأ
3 - t ندو نادى منادي منادى
4 - t علن أعلن معلن معلن
4 - t ءمن آمن مؤمن مؤمن
4 - t قوم أقام مقيم مقام
4 - t عطو أعطى معطي معطى
4 - t حيي أحيا محيي محيا
4 - t وقف أوقف موقف موقف
4 - t يقن أيقن موقن موقن
4 - t عدد أعد معد معد
5 - t بني تبنى متبني متبنى
6 - t دول تداول متداول متداول
5 - i:bi نبء تنبأ متنبئ متنبأ
5 - t بوء تبوأ متبوئ متبوأ
6 - i:bi فءل تفاءل متفائل متفاءل
6 - i:maa وطء تواطأ متواطئ متواطأ
6 - i:maa ضدد تضاد متضاد متضاد
8 - t خير اختار مختار مختار
8 - t دعو ادعى مدعي مدعى
8 - t وهم اتهم متهم متهم
8 - t ضهد اضطهد مضطهد مضطهد
10 - t ورد استورد مستورد مستورد
10 - t فيد استفاد مستفيد مستفاد
10 - t ءجر استأجر مستأجر مستأجر
q1 - t ترجم ترجم مترجم مترجم`

describe('participles', () => {
  for (const row of rows.trim().split('\n')) {
    const [form = '', vowel = '', trans = '', root = '', lemma = '', active, passive] =
      row.split(' ')
    it(`of ${lemma} are ${active ?? ''} and ${passive ?? ''}`, () => {
      const [verb] = parseVerbs([form, vowel, trans, '-', 'isnad', root, lemma, '-'].join('\t'))
      expect(verb && participles(verb)).toEqual({ active, passive })
    })
  }

  it('have no passive when nothing can be the object', () => {
    const rows = ['9\t-\ti\t-\tisnad\tحمر\tاحمر\t-', 'q4\t-\ti\t-\tisnad\tقشعر\tاقشعر\t-']
    expect(parseVerbs(rows.join('\n')).map(participles)).toEqual([
      { active: 'محمر' },
      { active: 'مقشعر' },
    ])
  })
})
