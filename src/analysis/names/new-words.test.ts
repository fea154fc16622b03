import { describe, expect, it, vi } from 'vitest'

describe('words that the language has not', () => {
  it('are the same whatever was asked before', async () => {
    const WORDS = ['كالتالي', 'انيستا', 'بيسانا', 'شتاينر', 'مدرسة']
    const fresh = async () => {
      vi.resetModules()
      return import('./new-words.ts')
    }
    const one = await fresh()
    const first = WORDS.map((w) => [one.isForeignAtSight(w), one.isForeignToLanguage(w)])
    const other = await fresh()
    const second = WORDS.map((w) => {
      const toLanguage = other.isForeignToLanguage(w)
      return [other.isForeignAtSight(w), toLanguage]
    })
    expect(second).toEqual(first)
    // They do differ: one may not stand for the other.
    expect(first.some(([atSight, toLanguage]) => atSight !== toLanguage)).toBe(true)
  })
})
