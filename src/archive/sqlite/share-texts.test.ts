import { expect, it } from 'vitest'
import { createTextSharer } from './share-texts.ts'

it('leaves a value as it is, whatever it holds', () => {
  const shared = createTextSharer()
  const value = {
    id: 'a',
    told: [
      { words: 'قال الوزير إن الجسر آمن', from: 3, family: null },
      ['قال الوزير إن الجسر آمن'],
    ],
    empty: {},
    has: true,
  }
  expect(shared(structuredClone(value))).toEqual(value)
  expect(shared('a')).toBe('a')
  expect(shared(null)).toBeNull()
})
