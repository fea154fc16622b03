import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { namesStage } from './stage.ts'

const read = (text: string): { words: string; type: string; entity: string }[] =>
  namesStage.run(groundLayers(articleOf(text))).mentions.map((m) => ({
    words: text.slice(m.from, m.to),
    type: m.type,
    entity: m.entity,
  }))
const entityOf = (text: string, words: string): string | undefined =>
  read(text).findLast((m) => m.words === words)?.entity

describe('people without the article', () => {
  it.each([
    ['شيعت القرية أمس شاب فلسطيني', 'شاب فلسطيني', 'PER'],
    ['رأى الحارس رجلا مسلحا عند البوابة', 'رجلا مسلحا', 'PER'],
    ['أكدت الأسرة مقتل طفل في الحادث', 'طفل', 'PER'],
    ['أعلنت المحكمة اعتقال أميركي في المطار', 'أميركي', 'PER'],
    ['أنقذ خفر السواحل 34 شخصا قبالة الميناء', 'شخصا', 'GROUP'],
    ['احتجزت السلطات 20 فلسطينيا عند المعبر', 'فلسطينيا', 'GROUP'],
    ['وصل ثلاثون جنديا إلى القرية', 'جنديا', 'GROUP'],
  ])('%s: %s', (text, words, type) => {
    expect(read(text).find((m) => m.words === words)?.type).toBe(type)
  })
  it.each([
    ['نفذ الرجلان هجوم انتحاري في السوق', 'انتحاري'],
    ['سجل الفريق هدفه في الدقيقة 25 مستغلا خطأ الدفاع', 'مستغلا'],
    ['قدمت الشركة عرض فلسطيني للتجارة', 'فلسطيني'],
    ['رسم الطفل على وجه الورقة', 'وجه'],
  ])('%s: not %s', (text, words) => {
    expect(read(text).some((m) => m.words === words)).toBe(false)
  })
})

describe('so many people', () => {
  it('are others where the number is another', () => {
    const text = 'أنقذت السفينة 34 مهاجرا فجرا ثم 51 مهاجراً ظهرا'
    expect(entityOf(text, 'مهاجرا')).not.toBe(entityOf(text, 'مهاجراً'))
  })
  it('are the same by whatever word for anybody', () => {
    const text = 'سقط 34 قتيلا في القصف. وكان مدير المستشفى قال إن 34 شخصا قتلوا'
    expect(entityOf(text, 'شخصا')).toBe(entityOf(text, 'قتيلا'))
  })
  it('are the same in digits and in words, the hurt and the dead are not', () => {
    const text = 'سقط 7 قتلى في القصف. وقالت الشرطة إن سبعة أشخاص ماتوا وإن سبعة جرحى نقلوا'
    expect(entityOf(text, 'أشخاص')).toBe(entityOf(text, 'قتلى'))
    expect(entityOf(text, 'جرحى')).not.toBe(entityOf(text, 'قتلى'))
  })
  it('are not all whom the head word means', () => {
    const text = 'تحدث المهاجرون عن الرحلة. ونقلت السفينة 34 مهاجرا. ويقيم المهاجرون في خيام'
    expect(entityOf(text, 'المهاجرون')).not.toBe(entityOf(text, 'مهاجرا'))
  })
})
