import { describe, expect, it } from 'vitest'
import { datesStage } from '../dates/stage.ts'
import { articleOf, groundLayers } from '../testing.ts'
import { figureRules } from './rules.ts'
import { figuresStage } from './stage.ts'

const figuresOf = (text: string) => {
  const ground = groundLayers(articleOf(text))
  return figuresStage.run({ ...ground, ...datesStage.run(ground) }).figures
}

describe.each(figureRules)('$name', (rule) => {
  it.each(Object.entries(rule.examples))('%s → %s', (text, value) => {
    const sentence = `وصل ${text} إلى المدينة`
    const f = figuresOf(sentence).find((x) => x.rule === rule.name)
    const size = f && (f.max === null ? `${f.value}` : `${f.value}..${f.max}`)
    expect(f && `${size} ${f.op} ${f.unit} ${f.what}`).toEqual(value)
    // The words found are the example's own.
    expect(f && text.includes(sentence.slice(f.from, f.to))).toBe(true)
  })
  it.each(rule.counter)('not %s', (text) => {
    expect(figuresOf(text).filter((f) => f.rule === rule.name)).toEqual([])
  })
})

describe('change', () => {
  it.each([
    ['ليرتفع العدد إلى 120 قتيلا', 'total'],
    ['ارتفعت حصيلة الهجوم إلى أكثر من 30 قتيلا', 'total'],
    ['وصل إجمالي عدد المصابين إلى 800 شخص', 'total'],
    ['سجلت الوزارة 40 إصابة جديدة', 'added'],
    ['سجلت البلاد ثلاث وفيات إضافية', 'added'],
    ['قتل 12 شخصا في الهجوم', undefined],
    ['وصل إلى المدينة 12 شخصا', undefined],
    ['ارتفع السعر إلى 65 دولارا', undefined],
    ['قتل ما يصل إلى 30 شخصا', undefined],
  ])('%s: %s', (text, change) => {
    expect(figuresOf(text)[0]?.change).toBe(change)
  })
})

describe('scores', () => {
  it('have two sides', () => {
    expect(figuresOf('فاز الفريق 3-1 على ضيفه')).toMatchObject([
      { kind: 'score', value: 3, against: 1 },
    ])
  })
  it.each([
    'للتواصل: 0512345678 أو 4455667',
    'الاتصال على الرقم 920001234',
    'هاتف +20 100 123 4567',
  ])('a telephone number is no figure: %s', (text) => {
    expect(figuresOf(text)).toEqual([])
  })
  it('casualties of both kinds are people', () => {
    expect(figuresOf('سقط 250 شخصا بين قتيل وجريح')[0]?.what).toBe('people')
  })
})

describe('what is counted', () => {
  it.each([
    ['أوقفت الشرطة، أمس الجمعة، 32 شخصا', 'detained'],
    ['وأوقفت الشرطة في المدينة حتى الآن خمسة أشخاص', 'detained'],
    ['أصدر القضاء مذكرات توقيف بحق 25 شخصا', 'people'],
    ['فشلت محاولة اغتيال ثلاثة ضباط', 'fighters'],
    ['أدى الهجوم إلى مقتل القنصل سالم العطار، وثلاثة أجانب آخرين', 'killed'],
    ['قتلت القوات ثلاث قيادات للتنظيم', 'killed'],
    ['ثلاث قيادات من الحزب في القاعة', 'people'],
    ['هاجم المسلحون ثلاث نقاط تفتيش', 'places'],
    ['هاجم المسلحون نقطتي تفتيش', 'places'],
    ['وتجاوزت أعدادهم في الصيف 10 آلاف', 'people'],
    ['بلغ عدد النازحين في البلاد نحو 200 ألف', 'displaced'],
    ['بلغ عدد المشاركين في المسيرة نحو 200 ألف', 'people'],
    ['بلغ عدد السيارات في البلاد نحو 200 ألف', 'other'],
  ])('%s: %s', (text, what) => {
    expect(figuresOf(text)[0]?.what).toBe(what)
  })
})

describe('hedges', () => {
  it.each([
    ['أكثر من 30 قتيلا', '>'],
    ['نحو 30 قتيلا', '~'],
    ['ما لا يقل عن 30 قتيلا', '>'],
    ['أقل من 30 قتيلا', '<'],
    ['قتل ما يصل إلى 30 شخصا', '<'],
    ['30 قتيلا', '='],
    ['30 قتيلا في الأقل', '>'],
  ])('%s %s', (text, op) => {
    expect(figuresOf(text)[0]?.op).toBe(op)
  })
  it('writes 4.1 million as a whole number', () => {
    expect(figuresOf('زارها 4.1 مليون سائح')[0]?.value).toBe(4_100_000)
  })
  it('a date is no figure', () => {
    expect(figuresOf('في 27 نوفمبر 2019')).toEqual([])
  })
})
