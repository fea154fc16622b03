import { describe, expect, it } from 'vitest'
import type { Mention } from '../layers.ts'
import { applyCorrections, formatCorrections, parseCorrections } from './corrections.ts'

const TEXT = 'سالم وسلوى'
const mention = (from: number, to: number, entity: string): Mention => ({
  id: `mention:${from}-${to}`,
  from,
  to,
  rule: 'names/base',
  parts: [],
  type: 'PER',
  entity,
  name: TEXT.slice(from, to),
})
const MENTIONS = [mention(0, 4, 'a'), mention(6, 10, 'b')]
const apply = (file: string): (readonly string[])[] =>
  applyCorrections(TEXT, MENTIONS, parseCorrections(file)).map((m) => [m.entity, m.name, m.rule])

describe('corrections', () => {
  it('merge, and follow what was merged on', () => {
    expect(apply('merge\ta\tb\nrename\tb\tالاثنان\n')).toEqual([
      ['b', 'الاثنان', 'correction/rename'],
      ['b', 'الاثنان', 'correction/rename'],
    ])
  })
  it('split off one wording', () => {
    expect(apply('split\ta\tسالم\tc\n')[0]).toEqual(['c', 'سالم', 'correction/split'])
    expect(apply('split\ta\tسليم\tc\n')[0]).toEqual(['a', 'سالم', 'names/base'])
  })
  it('reject an entity or one of its wordings', () => {
    expect(apply('reject\ta\n').map((m) => m[0])).toEqual(['b'])
    expect(apply('reject\tb\tسليم\n')).toHaveLength(2)
  })
  it('end, where entities are merged into each other', () => {
    expect(apply('merge\ta\tb\nmerge\tb\ta\n').map((m) => m[0])).toEqual(['a', 'a'])
  })
  it('are written as they are read', () => {
    const file = 'merge\ta\tb\nsplit\ta\tس\tc\nrename\tb\tن\nreject\tc\nreject\tc\tص\n'
    expect(formatCorrections(parseCorrections(`# note\n\n${file}`))).toBe(file)
  })
  it.each(['join\ta\tb', 'merge\ta', 'split\ta\tb', 'rename\ta', 'reject'])(
    'refuse: %s',
    (line) => {
      expect(() => parseCorrections(line)).toThrow('line 1')
    },
  )
})
