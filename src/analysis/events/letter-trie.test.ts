import { describe, expect, it } from 'vitest'
import { createLetterTrie, createNodeNumbers, ROOT } from './letter-trie.ts'

describe('a trie of letters', () => {
  const trie = createLetterTrie(4)
  const numbers = createNodeNumbers(4)
  const words = ['قوات', 'قوة', 'أمن', 'آمن', 'هجوم', 'هجومان']
  words.forEach((w, i) => {
    numbers.set(trie.insert(w, 0, w.length), i + 1)
  })
  const of = (word: string, from = 0, to = word.length): number =>
    numbers.get(trie.find(word, from, to))

  it('keeps a number for each folded word, the last where two fold to one', () => {
    expect([of('قوات'), of('قوه'), of('هجوم'), of('هجومان')]).toEqual([1, 2, 5, 6])
    expect(of('امن')).toBe(4)
  })
  it('knows no other words', () => {
    expect([of('قو'), of('قواتنا'), of('news'), of('')]).toEqual([0, 0, 0, 0])
    expect(trie.insert('كوري شمالي', 0, 10)).toBe(0)
    numbers.set(0, 9)
    expect(of('غير')).toBe(0)
  })
  it('finds pieces in any order of asking', () => {
    expect(of('وهجومان', 1, 7)).toBe(6)
    expect(of('وهجومان', 1, 5)).toBe(5)
    expect(of('وهجومان', 0, 7)).toBe(0)
    expect(of('وهجومان', 1, 5)).toBe(5)
    expect(of('بالقوات', 3)).toBe(1)
  })
  it('tells how far a word can be followed', () => {
    expect(trie.reach('قواتهم', 0)).toBe(4)
    expect(trie.reach('وقواتهم', 1)).toBe(5)
    expect(trie.reach('زيد', 0)).toBe(0)
  })
  it('goes on by a letter', () => {
    const node = trie.find('قو', 0, 2)
    expect(numbers.get(trie.step(node, 'ه'.charCodeAt(0)))).toBe(2)
    expect(trie.step(0, 'ه'.charCodeAt(0))).toBe(0)
    expect(trie.step(ROOT, 'x'.charCodeAt(0))).toBe(0)
  })
  it('leaves words of any length be', () => {
    expect(of('ق'.repeat(500))).toBe(0)
    expect(trie.reach('قوات'.repeat(100), 0)).toBe(4)
  })
})
