import { expect, test } from 'vitest'
import { interned } from './interned.ts'

test('is the same text, whatever it is', () => {
  for (const text of ['', '7', 'نهر طويل جدا', '__proto__x', 'ﷺ']) expect(interned(text)).toBe(text)
})
