import { describe, expect, it } from 'vitest'
import { groupItems, type Item } from './group.ts'
import type { Kin } from './kin.ts'

interface Told extends Item {
  readonly name: string
  readonly place: string | null
}

/** Vectors in which some terms are common to many and some to few. */
function items(count: number): Told[] {
  return Array.from({ length: count }, (_, i) => {
    const terms = [0, 1 + (i % 3), 10 + (i % 11), 40 + i]
    const weights = [0.3, 0.4, 0.7, 0.5]
    return {
      name: String(i),
      key: '',
      day: i % 5 === 0 ? null : 100 + (i % 4),
      among: i % 5 === 0 ? { from: 90, to: 90 + i * 20 } : null,
      vector: { terms: Int32Array.from(terms), weights: Float32Array.from(weights) },
      place: i % 4 === 0 ? null : `town ${i % 6}`,
    }
  })
}

const weigh = (a: Told, b: Told, cosine: number): number =>
  cosine - 0.5 + (a.place !== null && a.place === b.place ? 0.2 : 0)

const kin: Kin<Told> = { of: ({ place }) => [place], worth: [0.2], without: () => -0.5 }

const names = (groups: readonly (readonly Told[])[]): string[] =>
  groups.map((g) => g.map((x) => x.name).join(' '))

describe('what two have in common beside words', () => {
  it('bounds what is weighed and changes no group', () => {
    const all = items(120)
    let [weighed, bounded] = [0, 0]
    const plain = groupItems(all, {
      days: 1,
      weigh: (a, b, c) => {
        weighed++
        return weigh(a, b, c)
      },
    })
    const same = groupItems(all, {
      days: 1,
      kin,
      weigh: (a, b, c) => {
        bounded++
        return weigh(a, b, c)
      },
    })
    expect(names(same)).toEqual(names(plain))
    expect(plain.length).toBeLessThan(all.length)
    expect(bounded).toBeLessThan(weighed / 2)
  })
})
