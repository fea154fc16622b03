import type { Vector } from './vectors.ts'

/** Which articles of which days hold which terms. */
export interface Postings {
  add(place: number, day: number | null, vector: Vector): void
  /**
   * Articles of the days from…to with their cosine to the vector; with `null` for the days, of all
   * days. Those without a day are always among them. Below the least cosine they are left out.
   */
  near(vector: Vector, days: Days | null, least?: number): Near
}

interface Days {
  readonly from: number
  readonly to: number
}

/** Articles that have terms in common with a vector, ascending, side by side with their cosines to it. */
export interface Near {
  readonly places: Int32Array
  readonly cosines: Float64Array
}

const NONE = -1
/** Before all days. */
const UNDATED = -(2 ** 31)
const POSTING = 2
const DAY = 4

/**
 * An archive has a hundred postings an article, most of them the only one of their term and day: they
 * are runs in flat arrays, not a list of their own each. A run of one day lies side by side, in a block of
 * 1, 2, 4 … postings, so that reading it meets each line of memory once; when it is full it moves to a block
 * of twice the size, and the next run that grows takes the old one.
 *
 *     term ─▶ its latest day ─▶ the day before that has it ─▶ …
 *                   │                     │
 *              [place weight, …]     [place weight, …]
 */
export function createPostings(): Postings {
  /** For each term its latest day, and what has no day. */
  const latest = new Map<number, number>()
  const undated = new Map<number, number>()
  // A day of a term is four numbers side by side: the day, where its run begins, how many it holds, and the
  // day before.
  let days = new Int32Array(DAY << 6)
  let dayCount = 0
  // A posting is two: the place and the weight.
  let whole = new Int32Array(POSTING << 6)
  let parts = new Float32Array(whole.buffer)
  let used = 0
  /** Blocks that nothing stands in any more, by the power of two of their size. */
  const free: number[][] = []
  /** What each place has in common with the vector asked about; all 0 between two questions. */
  let sums = new Float64Array(1 << 6)
  /** The places that have something. */
  let met = new Int32Array(1 << 6)
  let metCount = 0

  const addDay = (day: number, before: number): number => {
    if (DAY * (dayCount + 1) > days.length) days = grown(days)
    const at = DAY * dayCount
    days[at] = day
    days[at + 1] = NONE
    days[at + 2] = 0
    days[at + 3] = before
    return dayCount++
  }
  /** A block of 2 ** power postings. */
  const blockOf = (power: number): number => {
    const left = free[power]?.pop()
    if (left !== undefined) return left
    const block = used
    used += 2 ** power
    while (POSTING * used > whole.length) {
      whole = grown(whole)
      parts = new Float32Array(whole.buffer)
    }
    return block
  }
  const addPosting = (day: number, place: number, weight: number): void => {
    const at = DAY * day
    const count = days[at + 2] ?? 0
    // Blocks are powers of two, so a run is full when its length is one.
    if ((count & (count - 1)) === 0) {
      const power = count === 0 ? 0 : 32 - Math.clz32(count)
      const [from, to] = [days[at + 1] ?? NONE, blockOf(power)]
      if (count > 0) {
        whole.copyWithin(POSTING * to, POSTING * from, POSTING * (from + count))
        const blocks = (free[power - 1] ??= [])
        blocks.push(from)
      }
      days[at + 1] = to
    }
    const end = POSTING * ((days[at + 1] ?? 0) + count)
    whole[end] = place
    parts[end + 1] = weight
    days[at + 2] = count + 1
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
    const from = POSTING * (days[DAY * day + 1] ?? 0)
    const to = from + POSTING * (days[DAY * day + 2] ?? 0)
    for (let at = from; at < to; at += POSTING) {
      const place = whole[at] ?? 0
      const sum = sums[place] ?? 0
      if (sum === 0) met[metCount++] = place
      sums[place] = sum + weight * (parts[at + 1] ?? 0)
    }
  }
  return {
    add(place, on, { terms, weights }) {
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i] ?? NONE
        addPosting(on === null ? undatedOf(term) : dayOf(term, on), place, weights[i] ?? 0)
      }
      if (place < sums.length) return
      sums = new Float64Array(sums.length * 2 + place)
      met = new Int32Array(sums.length)
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
      let kept = 0
      for (let i = 0; i < metCount; i++) {
        const place = met[i] ?? 0
        if ((sums[place] ?? 0) < least) sums[place] = 0
        else met[kept++] = place
      }
      const places = met.slice(0, kept).sort()
      const cosines = Float64Array.from(places, (place) => sums[place] ?? 0)
      for (const place of places) sums[place] = 0
      metCount = 0
      return { places, cosines }
    },
  }
}

const ALL: Days = { from: UNDATED + 1, to: Infinity }

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
