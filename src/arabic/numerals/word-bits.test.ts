import { expect, it } from 'vitest'
import { createWordBits } from './word-bits.ts'

const bits = createWordBits()
for (const word of ['مقاتل', 'سياره', 'ميناء']) bits.add(word)

it.each(['مقاتل', 'مقاتلا', 'مقاتله', 'مقاتلون', 'مقاتلين', 'مقاتلو', 'مقاتلي', 'مقاتلات'])(
  '%s may be the noun without its ending',
  (word) => expect(bits.mayEnd(word)).toBe(true),
)
it.each(['سيارات', 'سيارتان', 'سيارتين', 'سيارتي', 'ميناءين'])(
  '%s may be the noun in another shape',
  (word) => expect(bits.mayEnd(word)).toBe(true),
)
it.each(['', 'ن', 'كتاب', 'زجاجات', 'مقاتلكم'])('«%s» is none', (word) =>
  expect(bits.mayEnd(word)).toBe(false),
)
