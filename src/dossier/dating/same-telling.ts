import { searchTerm } from '../../arabic/terms.ts'
import { contains, type Range } from '../../text/range.ts'
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

interface Sentence {
  readonly article: number
  readonly range: Range
  readonly terms: ReadonlySet<string>
}

/**
 * The closest such pair of each two articles, one of them `wanted`. Texts are read one after the other
 * and let go: of those not wanted only sentences are kept that share enough with one wanted.
 */
export function findSameTellings(
  count: number,
  textOf: (article: number) => DatingText | undefined,
  wanted: (article: number) => boolean,
): SameTelling[] {
  const asked: Sentence[] = []
  for (let i = 0; i < count; i++) if (wanted(i)) asked.push(...sentencesOf(textOf(i), i))
  const told = new Map<string, number>()
  for (const { terms } of asked) for (const t of terms) told.set(t, 0)
  if (told.size === 0) return []

  const all: Sentence[] = []
  for (let i = 0; i < count; i++)
    for (const sentence of sentencesOf(textOf(i), i)) {
      const shared = [...sentence.terms].filter((t) => told.has(t))
      for (const t of shared) told.set(t, (told.get(t) ?? 0) + 1)
      if (shared.length >= SHARED) all.push(sentence)
    }
  const holders = new Map<string, number[]>()
  all.forEach((s, i) => {
    for (const t of s.terms) {
      if ((told.get(t) ?? Infinity) > COMMON) continue
      const list = holders.get(t)
      if (list) list.push(i)
      else holders.set(t, [i])
    }
  })
  const best = new Map<string, SameTelling & { share: number }>()
  for (const s of asked) {
    for (const j of new Set([...s.terms].flatMap((t) => holders.get(t) ?? []))) {
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
  }
  return [...best.values()]
}

/** Sentences at the head of an article that tell of its day. */
function sentencesOf(text: DatingText | undefined, article: number): Sentence[] {
  if (!text) return []
  return text.sentences.slice(0, FIRST).flatMap((range) => {
    if (text.dates.some((d) => contains(range, d) && !isOfTheDay(d.symbolic))) return []
    const { first, end } = text.tokensOf(range)
    const terms = new Set(
      text
        .folded(first, end)
        .filter((w) => w.length > 3)
        .map(searchTerm),
    )
    return terms.size >= SHARED ? [{ article, range, terms }] : []
  })
}
