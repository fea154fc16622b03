import { expect, it } from 'vitest'
import { compareBlocks } from './compare.ts'

const text = 'فتح الجسر صباح اليوم، وعبرته الشاحنات.\nاقرأ أيضا'
const article = {
  text,
  blocks: [
    { from: 0, to: 38, kind: 'paragraph' as const, rule: 'told' },
    { from: 39, to: text.length, kind: 'boilerplate' as const, rule: 'told' },
  ],
}

it('parts what both have from what one has, and loses nothing', () => {
  const today = text.indexOf('صباح')
  const comma = text.indexOf('،')
  const [block, ...rest] = compareBlocks(article, [
    { from: 0, to: today - 1 },
    { from: comma + 2, to: 37 },
  ])
  expect(rest).toEqual([])
  expect(block?.pieces.map((p) => p.words).join('')).toBe(text.slice(0, 38))
  expect(block?.pieces.filter((p) => !p.shared).map((p) => p.words)).toEqual(['صباح اليوم'])
})
