import { searchTerm } from '../../arabic/terms.ts'
import { contains, sliceOf, type Range } from '../../text/range.ts'
import type { DatingText } from './reader.ts'

/** Two sentences of two articles that tell one thing in nearly the same words. */
export interface SameTelling {
  readonly a: number
  readonly b: number
  readonly inA: Range
  readonly inB: Range
}

/** Sentences at the head of an article in which its happening is told. */
const FIRST = 14
/** Words that two sentences must share, and their share of the shorter one. */
const SHARED = 7
const SHARE = 0.6
/** A word in so many sentences finds no partner. */
const COMMON = 40

/** A sentence of another day («last month», 2016) is background: many reports share it for long. */
const isOfTheDay = (symbolic: string | null): boolean =>
  symbolic !== null && /\b(day|weekday)\(/.test(symbolic)

/** The closest such pair of each two articles; `wanted` says of which one at least must be. */
export function findSameTellings(
  texts: readonly DatingText[],
  wanted: (article: number) => boolean,
): SameTelling[] {
  interface Sentence {
    readonly article: number
    readonly range: Range
    readonly terms: ReadonlySet<string>
  }
  const all: Sentence[] = texts.flatMap((text, article) =>
    text.sentences.slice(0, FIRST).flatMap((range) => {
      if (text.dates.some((d) => contains(range, d) && !isOfTheDay(d.symbolic))) return []
      const { first, end } = text.tokensOf(range)
      const terms = new Set(
        text
          .folded(first, end)
          .filter((w) => w.length > 3)
          .map(searchTerm),
      )
      return terms.size >= SHARED && sliceOf(text.article.text, range)
        ? [{ article, range, terms }]
        : []
    }),
  )
  const holders = new Map<string, number[]>()
  all.forEach((s, i) => {
    for (const t of s.terms) {
      const list = holders.get(t)
      if (list) list.push(i)
      else holders.set(t, [i])
    }
  })
  const best = new Map<string, SameTelling & { share: number }>()
  all.forEach((s, i) => {
    if (!wanted(s.article)) return
    const shared = new Map<number, number>()
    for (const t of s.terms) {
      const list = holders.get(t) ?? []
      if (list.length > COMMON) continue
      for (const j of list) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    for (const j of shared.keys()) {
      const other = all[j]
      if (!other || other.article === s.article) continue
      let both = 0
      for (const t of s.terms) if (other.terms.has(t)) both++
      const share = both / Math.min(s.terms.size, other.terms.size)
      if (both < SHARED || share < SHARE) continue
      const key = `${s.article} ${other.article}`
      if ((best.get(key)?.share ?? 0) < share) {
        best.set(key, { a: s.article, b: other.article, inA: s.range, inB: other.range, share })
      }
    }
  })
  return [...best.values()]
}
