import type { Vector } from './vectors.ts'

/** Which articles of which days hold which terms. */
export interface Postings {
  add(place: number, day: number | null, vector: Vector): void
  /**
   * Articles of the days from…to with their cosine to the vector; with `null` for the days, of all
   * days, these as they came. Those without a day are always among them. Below the least cosine they are left out.
   */
  near(vector: Vector, days: Days | null, least?: number): Near
}

interface Days {
  readonly from: number
  readonly to: number
}

/**
 * Articles that have terms in common with a vector, side by side with their cosines to it: those without
 * a day first, then day by day.
 */
export interface Near {
  readonly places: readonly number[]
  readonly cosines: readonly number[]
}

const NONE = -1
/** Before all days. */
const UNDATED = -(2 ** 31)
const LINK = 3
const DAY = 5

/**
 * An archive has a hundred postings an article, most of them the only one of their term and day: they
 * are chains in flat arrays, not a list of their own each.
 *
 *     term ─▶ its latest day ─▶ the day before that has it ─▶ …
 *                   │                     │
 *                 link ─▶ link          link ─▶ …
 */
export function createPostings(): Postings {
  /** For each term its latest day, and what has no day. */
  const latest = new Map<number, number>()
  const undated = new Map<number, number>()
  // A day of a term is five numbers side by side: the day, its first link, its last, the day before, and
  // the number of that day among all days.
  let days = new Int32Array(DAY << 6)
  let dayCount = 0
  // A link is three, so that following a chain meets each line of memory once: the place, the weight,
  // the next link or NONE.
  let whole = new Int32Array(LINK << 6)
  let parts = new Float32Array(whole.buffer)
  let links = 0
  let sums = new Float64Array(1 << 6)

  const numbers = new Map<number, number>()
  /** What is met on each day, by its number; empty between two questions. */
  const met: number[][] = []
  const numberOf = (day: number): number => {
    const known = numbers.get(day)
    if (known !== undefined) return known
    numbers.set(day, met.length)
    return met.push([]) - 1
  }

  const addDay = (day: number, before: number): number => {
    if (DAY * (dayCount + 1) > days.length) days = grown(days)
    const at = DAY * dayCount
    days[at] = day
    days[at + 1] = NONE
    days[at + 2] = NONE
    days[at + 3] = before
    days[at + 4] = numberOf(day)
    return dayCount++
  }
  const addLink = (place: number, weight: number): number => {
    if (LINK * (links + 1) > whole.length) {
      whole = grown(whole)
      parts = new Float32Array(whole.buffer)
    }
    whole[LINK * links] = place
    parts[LINK * links + 1] = weight
    whole[LINK * links + 2] = NONE
    return links++
  }
  const undatedOf = (term: number): number => {
    const known = undated.get(term)
    if (known !== undefined) return known
    const made = addDay(UNDATED, NONE)
    undated.set(term, made)
    return made
  }
  /** The day in the term's chain, put there if it has none of it; most come in order of time. */
  const dayOf = (term: number, day: number): number => {
    let [after, at] = [NONE, latest.get(term) ?? NONE]
    while (at !== NONE && (days[DAY * at] ?? 0) > day)
      [after, at] = [at, days[DAY * at + 3] ?? NONE]
    if (at !== NONE && days[DAY * at] === day) return at
    const made = addDay(day, at)
    if (after === NONE) latest.set(term, made)
    else days[DAY * after + 3] = made
    return made
  }
  /** Adds up what a day's articles have of a term. */
  const meet = (day: number, weight: number): void => {
    const places = met[days[DAY * day + 4] ?? NONE] ?? []
    let link = days[DAY * day + 1] ?? NONE
    while (link !== NONE) {
      const at = LINK * link
      const place = whole[at] ?? 0
      const sum = sums[place] ?? 0
      if (sum === 0) places.push(place)
      sums[place] = sum + weight * (parts[at + 1] ?? 0)
      link = whole[at + 2] ?? NONE
    }
  }
  /** The numbers of the days asked for, those without a day first; of all days as they came. */
  const daysIn = (asked: Days | null): Iterable<number> => {
    if (asked === null) return met.keys()
    const found: [day: number, number: number][] = []
    if (asked.to - asked.from > numbers.size) {
      for (const [day, number] of numbers)
        if (day === UNDATED || (asked.from <= day && day <= asked.to)) found.push([day, number])
      return found.sort(([a], [b]) => a - b).map(([, number]) => number)
    }
    return [UNDATED, ...span(asked)].flatMap((day) => numbers.get(day) ?? [])
  }
  return {
    add(place, on, { terms, weights }) {
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i] ?? NONE
        const day = on === null ? undatedOf(term) : dayOf(term, on)
        const link = addLink(place, weights[i] ?? 0)
        const last = days[DAY * day + 2] ?? NONE
        if (last === NONE) days[DAY * day + 1] = link
        else whole[LINK * last + 2] = link
        days[DAY * day + 2] = link
      }
      if (place >= sums.length) sums = new Float64Array(sums.length * 2 + place)
    },
    near({ terms, weights: asked }, among, least = 0) {
      const { from, to } = among ?? ALL
      for (let t = 0; t < terms.length; t++) {
        const [term, weight] = [terms[t] ?? NONE, asked[t] ?? 0]
        const none = undated.get(term)
        if (none !== undefined) meet(none, weight)
        let day = latest.get(term) ?? NONE
        while (day !== NONE) {
          const on = days[DAY * day] ?? 0
          if (on < from) break
          if (on <= to) meet(day, weight)
          day = days[DAY * day + 3] ?? NONE
        }
      }
      const near: { places: number[]; cosines: number[] } = { places: [], cosines: [] }
      for (const number of daysIn(among)) {
        const places = met[number] ?? []
        for (const place of places) {
          const sum = sums[place] ?? 0
          sums[place] = 0
          if (sum < least) continue
          near.places.push(place)
          near.cosines.push(sum)
        }
        places.length = 0
      }
      return near
    },
  }
}

const ALL: Days = { from: UNDATED + 1, to: Infinity }

const span = ({ from, to }: Days): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
