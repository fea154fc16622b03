import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { parseMarked } from './learned-train.ts'
import { namesStage } from './stage.ts'

const learned = (text: string): string[] =>
  namesStage
    .run(groundLayers(articleOf(text)))
    .mentions.filter((m) => m.rule === 'names/learned')
    .map((m) => `${m.type} ${text.slice(m.from, m.to)}`)

describe('names that the weights tell', () => {
  it.each([
    ['وانضم بلانكوفسكي إلى الفريق بعد غياب طويل', 'PER بلانكوفسكي'],
    ['لكن أوسترمان رفض العرض', 'PER أوسترمان'],
    ['لعب مع كورتلاند سيتي موسمين', 'ORG كورتلاند سيتي'],
    ['خسر أمام ريتشفيلد يونايتد بهدف', 'ORG ريتشفيلد يونايتد'],
  ])('%s', (text, name) => {
    expect(learned(text)).toEqual([name])
  })
  it.each([
    'خسر أمام ضيفه بهدف',
    'أدى العجز إلى انهيار المركز',
    'لانعرف من فعلها ولماذا',
    'شو بدك ياني أعملك هلق',
    'طول الملعب 120مترا فقط',
    'واستنكفوا عن المشاركة احتجاجا على الإقصاء',
    'كانت غيرموحدة في كيان سياسي',
    'في قرار عادل ومنصف',
  ])('none: %s', (text) => {
    expect(learned(text)).toEqual([])
  })
})

describe('marked sentences', () => {
  it('gives the text and the places of the names', () => {
    const { text, names } = parseMarked('قال ل[P:سامي أوكونور] في [L:دبلن]')
    expect(text).toBe('قال لسامي أوكونور في دبلن')
    expect(names.map((n) => `${n.label} ${text.slice(n.from, n.to)}`)).toEqual([
      '0 سامي أوكونور',
      '2 دبلن',
    ])
  })
})
