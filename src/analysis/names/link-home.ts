import type { Base } from './base.ts'
import type { Found } from './found.ts'

/** Which country an article tells of at a place: what «البلاد» and «الدولة» mean there. */
export interface Home {
  /** Something of a country was told. */
  told(f: Found, id: string): void
  /** The country told of most just before token `at`. */
  at(at: number): string
}

/** How much of its weight a country keeps from one word to the next. */
const KEPT = 0.985
/** A country by its own name weighs more than what is of it. */
const NAMED = 2
/** The country that the whole article is about, over one that it comes to. */
const MAIN = 2
/** How often at least another country was told of. */
const OFTEN = 2

interface Weight {
  weight: number
  at: number
  times: number
}

export function createHome(base: Base, main: string): Home {
  const weights = new Map<string, Weight>()
  const now = (x: Weight, at: number): number => x.weight * KEPT ** Math.max(0, at - x.at)
  return {
    told(f, id) {
      const isLand = id.startsWith('country:')
      // What the base knows, a city in a dateline, an agency, tells where somebody is, not of what is told.
      const country = isLand || f.known.length === 0 ? f.country || landOf(base, id) : ''
      if (country === '') return
      const x = weights.get(country) ?? { weight: 0, at: f.first, times: 0 }
      x.weight = now(x, f.first) + (isLand ? NAMED : 1)
      x.at = f.first
      x.times++
      weights.set(country, x)
    },
    at(at) {
      let [best, most] = [main, 0]
      for (const [country, x] of weights) {
        if (x.times < OFTEN && country !== main) continue
        const weight = now(x, at) * (country === main ? MAIN : 1)
        if (weight > most) [best, most] = [country, weight]
      }
      return best
    },
  }
}

const landOf = (base: Base, id: string): string => base.entities.get(id)?.country ?? ''
