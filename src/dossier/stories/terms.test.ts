import { describe, expect, it } from 'vitest'
import { createTermTable } from './terms.ts'

const article = (title: string) => ({ id: '', time: null, title: title.split(' '), body: [] })

describe('a term with a letter joined before it', () => {
  /** The number of the last word once so many articles held the first. */
  const numbers = (bare: string, joined: string, articles: number): [number, number] => {
    const numbered = createTermTable()
    for (let i = 0; i < articles; i++) numbered(article(bare))
    const { title } = numbered(article(`${bare} ${joined}`))
    return [title[0] ?? -1, title[1] ?? -1]
  }
  it('is the bare one where that is far commoner', () => {
    for (const joined of ['بسالمين', 'وسالمين', 'لسالمين']) {
      const [bare, same] = numbers('سالمين', joined, 20)
      expect(same).toBe(bare)
    }
  })
  it('is its own while the bare one is no commoner', () => {
    const [bare, own] = numbers('سالمين', 'بسالمين', 2)
    expect(own).not.toBe(bare)
  })
  it('is its own when it is short, or the letter none of those', () => {
    for (const [bare, joined] of [
      ['يلي', 'ليلي'],
      ['سالمين', 'مسالمين'],
    ] as const) {
      const [a, b] = numbers(bare, joined, 20)
      expect(b).not.toBe(a)
    }
  })
})
