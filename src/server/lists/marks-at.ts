import { eachPlace } from './postings.ts'

/** The marks of one kind by the place that has them: what a few places have is told without reading all. */
export interface MarksAt {
  /** How many of the places have each mark, by its number in the kind; null: of all places. */
  count(places: Uint32Array | null): Int32Array
}

/** Turns the packed places of each mark round: four bytes a place and four a mark on it. */
export function createMarksAt(postings: readonly Uint8Array[], places: number): MarksAt {
  const starts = new Int32Array(places + 1)
  for (const bytes of postings)
    eachPlace(bytes, (place) => {
      starts[place + 1] = (starts[place + 1] ?? 0) + 1
    })
  for (let place = 0; place < places; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  const free = starts.slice()
  const marks = new Int32Array(starts[places] ?? 0)
  postings.forEach((bytes, mark) => {
    eachPlace(bytes, (place) => {
      const at = free[place] ?? 0
      marks[at] = mark
      free[place] = at + 1
    })
  })
  return {
    count(of) {
      const counts = new Int32Array(postings.length)
      const tell = (from: number, to: number): void => {
        for (let at = from; at < to; at++) {
          const mark = marks[at] ?? 0
          counts[mark] = (counts[mark] ?? 0) + 1
        }
      }
      if (of === null) tell(0, marks.length)
      else for (const place of of) tell(starts[place] ?? 0, starts[place + 1] ?? 0)
      return counts
    },
  }
}
