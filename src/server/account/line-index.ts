import type { TimelineEntry } from '../../dossier/types.ts'
import { dateKey } from '../../dossier/views/date-key.ts'
import type { Shelf } from '../../dossier/views/shelf.ts'
import { createWordIndex, type WordIndex } from '../../dossier/views/word-index.ts'

export interface LinesAsked {
  readonly q?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Finds the lines of a timeline by words and time without reading them all again. */
export interface LineIndex {
  /** In the order of the timeline; the timeline itself where nothing is asked for. */
  find(asked: LinesAsked): readonly TimelineEntry[]
}

/** Keeps of every line the days that it reaches over, and the forms of all words once they are asked for. */
export function createLineIndex(shelf: Shelf, timeline: readonly TimelineEntry[]): LineIndex {
  const first = new Int32Array(timeline.length)
  const last = new Int32Array(timeline.length)
  timeline.forEach(({ date }, i) => {
    const key = dateKey(date)
    first[i] = key ?? NEVER
    // A month or year passes when it reaches into the span.
    last[i] = key === null ? -1 : key % 10_000 === 0 ? key + 1231 : key % 100 === 0 ? key + 31 : key
  })
  let words: WordIndex | null = null
  return {
    find({ q = '', from, to }) {
      if (q.trim() === '' && from === undefined && to === undefined) return timeline
      words ??=
        q.trim() === '' ? null : createWordIndex(timeline.map((e) => shelf.letters.entry(e)))
      const holds = words?.find(q) ?? null
      const [low, high] = [dateKey(from ?? '') ?? -1, dateKey(to ?? '') ?? NEVER - 1]
      const isDated = from !== undefined || to !== undefined
      return timeline.filter(
        (_, i) =>
          (holds === null || holds[i] === 1) &&
          (!isDated || ((last[i] ?? -1) >= Math.max(0, low) && (first[i] ?? NEVER) <= high)),
      )
    },
  }
}

/** Later than any day. */
const NEVER = 2_000_000_000
