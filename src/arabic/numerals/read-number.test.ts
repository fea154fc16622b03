import { describe, expect, it } from 'vitest'
import { cleanView } from '../clean.ts'
import { createArabicForms } from '../forms.ts'
import { tokenise } from '../../text/words.ts'
import { readNumber } from './read-number.ts'
import { readOrdinal } from './read-ordinal.ts'
import { readValue } from './read-value.ts'

const wordsOf = (text: string) =>
  tokenise(text, cleanView(text), [{ from: 0, to: text.length }], createArabicForms())

describe('readNumber', () => {
  it.each([
    ['ثلاثمئة وخمسة وعشرون ألفا وأربعمائة', 325_400],
    ['مليونان و300 ألف', 2_300_000],
    ['مليوني دولار', 2_000_000],
    ['نصف مليون', 500_000],
    ['مليار ونصف المليار', 1_500_000_000],
    ['ثلاثة أرباع المليون', 750_000],
    ['ألفا قتيل', 2000],
    ['مئتا جندي', 200],
    ['إحدى عشرة سيدة', 11],
    ['اثنتي عشرة', 12],
    ['ثماني سنوات', 8],
    ['تسعة وتسعين', 99],
    ['مئة ألف', 100_000],
    ['٣ مئة و٢١', 321],
    ['3.5 مليار', 3_500_000_000],
    ['١٬٢٣٤٫٥', 1234.5],
    ['1.234.567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['12ر5', 12.5],
    ['خمسة وثلاثة', 5],
    ['5 و12', 5],
  ])('%s is %d', (text, value) => {
    expect(readNumber(wordsOf(text), 0)?.value).toBe(value)
  })
  it.each([
    ['عشرات', 10],
    ['مئات الآلاف', 100_000],
    ['ملايين', 1_000_000],
  ])('%s is vague: %d at least', (text, value) => {
    expect(readNumber(wordsOf(text), 0)).toMatchObject({ value, vague: true })
  })
  it.each(['كمية كبيرة', 'بيان', 'الأول', 'وصل'])('%s is none', (text) => {
    expect(readNumber(wordsOf(text), 0)).toBeUndefined()
  })
})

it.each([
  ['الخامس والعشرين', 25],
  ['الحادية عشرة', 11],
  ['الـ27', 27],
  ['العشرين', 20],
])('%s is the rank %d', (text, value) => {
  expect(readOrdinal(wordsOf(text), 0)?.value).toBe(value)
})

it.each([
  ['سالب خمسة', -5],
  ['ثلاثة أرباع', 0.75],
  ['واحد ونصف', 1.5],
  ['3/4', 0.75],
  ['نصف دزينة', 6],
])('%s has the value %d', (text, value) => {
  expect(readValue(wordsOf(text), 0)?.value).toBe(value)
})
