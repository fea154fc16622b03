import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conjugate } from './conjugate.ts'
import { masdarOf } from './masdar.ts'
import { participles } from './participles.ts'
import type { Inflection, Tense, Verb } from './verb-types.ts'
import { parseVerbs } from './verb-types.ts'

const tsv = readFileSync(new URL('../lexicon/verbs.tsv', import.meta.url), 'utf8')
const verbs = parseVerbs(tsv)
const letters = /^[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي]+$/u

function isHe(each: Inflection, tense: Tense): boolean {
  const { voice, person, gender, number, bound } = each
  const he = person === 3 && gender === 'm' && number === 's'
  return each.tense === tense && voice === 'active' && he && bound === undefined
}

const name = ({ form, root, lemma }: Verb): string => `${form} ${root} ${lemma}`

describe('verbs.tsv', () => {
  it('holds at least four thousand verbs', () => {
    expect(verbs.length).toBeGreaterThanOrEqual(4000)
  })

  it('has one row for one form, root and lemma', () => {
    const byName = Map.groupBy(verbs, name)
    expect([...byName].filter(([, rows]) => rows.length > 1).map(([each]) => each)).toEqual([])
  })

  it('is sorted by lemma', () => {
    const lemmas = verbs.map(({ lemma }) => lemma)
    expect(lemmas.filter((each, at) => at > 0 && each < (lemmas[at - 1] ?? ''))).toEqual([])
  })

  it('gives every verb of form 1 a masdar, since none is regular', () => {
    const without = verbs.filter(({ form, masdars }) => form === '1' && masdars.length === 0)
    expect(without.map(({ lemma }) => lemma)).toEqual(['ليس'])
  })

  it('writes every lemma as the conjugator does', () => {
    const wrong = verbs.filter(
      (verb) => !conjugate(verb).some((each) => isHe(each, 'past') && each.form === verb.lemma),
    )
    expect(wrong.map(name)).toEqual([])
  })

  it('inflects into Arabic letters only: no harakat, no tatweel, no working sounds', () => {
    const wrong = verbs.flatMap((verb) => {
      const { active, passive } = participles(verb)
      const nouns = [active, passive ?? active, masdarOf(verb) ?? active, ...verb.masdars]
      const forms = conjugate(verb).map((each) => each.form)
      return [...forms, ...nouns].filter((form) => !letters.test(form))
    })
    expect(wrong).toEqual([])
  })
})

/** Past and present of verbs that news uses every day. */
const presents = `
قال يقول; أعلن يعلن; أكد يؤكد; أضاف يضيف; أوضح يوضح; أشار يشير; ذكر يذكر; صرح يصرح; نفى ينفي; زعم يزعم
ادعى يدعي; اتهم يتهم; حذر يحذر; دعا يدعو; طالب يطالب; رأى يرى; اعتبر يعتبر; أفاد يفيد; نقل ينقل; كتب يكتب
أبلغ يبلغ; أخبر يخبر; روى يروي; سأل يسأل; أجاب يجيب; رد يرد; علق يعلق; شدد يشدد; لفت يلفت; نوه ينوه
وصف يصف; تحدث يتحدث; تساءل يتساءل; أعرب يعرب; عبر يعبر; أبدى يبدي; نشر ينشر; بث يبث; أذاع يذيع; أصدر يصدر
كان يكون; صار يصير; أصبح يصبح; ظل يظل; بقي يبقى; زال يزال; بات يبيت; كاد يكاد; بدأ يبدأ; شرع يشرع
استمر يستمر; واصل يواصل; انتهى ينتهي; توقف يتوقف; جاء يجيء; أتى يأتي; ذهب يذهب; وصل يصل; عاد يعود; خرج يخرج
دخل يدخل; غادر يغادر; سافر يسافر; زار يزور; توجه يتوجه; اتجه يتجه; انسحب ينسحب; فر يفر; نجا ينجو; هرب يهرب
قتل يقتل; أصاب يصيب; جرح يجرح; مات يموت; توفى يتوفى; استشهد يستشهد; قصف يقصف; هاجم يهاجم; شن يشن; ضرب يضرب
فجر يفجر; انفجر ينفجر; استهدف يستهدف; دمر يدمر; احتل يحتل; سيطر يسيطر; حاصر يحاصر; أسر يأسر; خطف يخطف; اغتال يغتال
اعتقل يعتقل; احتجز يحتجز; أفرج يفرج; أطلق يطلق; حكم يحكم; أدان يدين; برأ يبرئ; قضى يقضي; حقق يحقق; استجوب يستجوب
وقع يقع; حدث يحدث; جرى يجري; نشب ينشب; اندلع يندلع; أدى يؤدي; سقط يسقط; انهار ينهار; ارتفع يرتفع; انخفض ينخفض
زاد يزيد; ازداد يزداد; نما ينمو; باع يبيع; اشترى يشتري; دفع يدفع; بلغ يبلغ; خسر يخسر; ربح يربح; استورد يستورد
فاز يفوز; انتخب ينتخب; عين يعين; أقال يقيل; استقال يستقيل; صوت يصوت; وافق يوافق; رفض يرفض; قرر يقرر; أقر يقر
اتفق يتفق; وقى يقي; اختلف يختلف; التقى يلتقي; اجتمع يجتمع; استقبل يستقبل; أجرى يجري; عقد يعقد; ألغى يلغي; أجل يؤجل
أعطى يعطي; أخذ يأخذ; اتخذ يتخذ; وضع يضع; ود يود; أراد يريد; استطاع يستطيع; حاول يحاول; نوى ينوي; سعى يسعى
شاء يشاء; خاف يخاف; خشي يخشى; نسي ينسى; رضي يرضى; ولي يلي; تولى يتولى; استولى يستولي; وفى يفي; حيي يحيا
آمن يؤمن; آوى يؤوي; أنشأ ينشئ; قرأ يقرأ; هنأ يهنئ; لجأ يلجأ; تأثر يتأثر; استأنف يستأنف; ائتمن يأتمن; تآمر يتآمر`
  .split(/[;\n]/u)
  .map((pair) => pair.trim())
  .filter((pair) => pair !== '')

describe('present of frequent verbs', () => {
  const byLemma = Map.groupBy(verbs, ({ lemma }) => lemma)

  it('lists at least 150 verbs', () => {
    expect(presents.length).toBeGreaterThanOrEqual(150)
  })

  for (const pair of presents) {
    const [past = '', present = ''] = pair.split(' ')
    it(`${past}, ${present}`, () => {
      const found = (byLemma.get(past) ?? []).flatMap((verb) =>
        conjugate(verb).flatMap((each) => (isHe(each, 'present') ? [each.form] : [])),
      )
      expect(found).toContain(present)
    })
  }
})
