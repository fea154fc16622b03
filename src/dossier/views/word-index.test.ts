import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lettersOf, wordsIn } from './letters.ts'
import { createWordIndex } from './word-index.ts'

const texts = ['وقّع الوزير الكتاب', 'في المكتبة كتب', 'الكتاب والكتاب', '']
const index = createWordIndex(texts.map(lettersOf))
const places = (asked: string): number[] | null => {
  const found = index.find(asked)
  return found && [...found].flatMap((yes, i) => (yes === 1 ? [i] : []))
}

it('finds what holds all words, in any spelling, also inside a word', () => {
  expect(places('كتاب')).toEqual([0, 2])
  expect(places('كتاب وزير')).toEqual([0])
  expect(places('مكتبه كت')).toEqual([1])
  expect(places('شيء')).toEqual([])
  expect(places('  ')).toBeNull()
})

it('finds what a search through every text finds', () => {
  const word = fc.stringMatching(/^[ابتث]{1,4}$/)
  const text = fc.array(word, { maxLength: 6 }).map((w) => w.join(' '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.array(word, { maxLength: 3 }), (all, q) => {
      const asked = q.join(' ')
      const found = createWordIndex(all).find(asked)
      const holds = wordsIn(asked)
      expect(all.map((_, i) => found === null || found[i] === 1)).toEqual(all.map((t) => holds(t)))
    }),
  )
})
