import { parseDay, type Day } from '../../arabic/calendar/days.ts'
import { loadTable } from '../../load-table.ts'

/** A dated event that everybody knows. */
export interface Landmark {
  readonly name: string
  readonly day: Day
  /** Of each group one stem must stand near. */
  readonly groups: readonly (readonly string[])[]
}

export const landmarks: readonly Landmark[] = loadTable(
  new URL('../landmarks.tsv', import.meta.url),
).rows.map((row) => {
  const day = parseDay(row['date'] ?? '')
  if (day === null) throw new RangeError(`landmarks: no day: ${row['date'] ?? ''}`)
  return {
    name: row['landmark'] ?? '',
    day,
    groups: (row['words'] ?? '').split(';').map((g) => g.split('|')),
  }
})

/** Letters that may stand before a stem: «وبال». */
const BEFORE = 4
/** And after it: «ــاتهم». */
const AFTER = 4

export type FindLandmark = (folded: readonly string[]) => Landmark | null

/**
 * Finds the landmark that folded words tell of: the one with most groups, all of them met. Holds what
 * each word meets, for words come back.
 */
export function createLandmarkFinder(): FindLandmark {
  const groups = landmarks.flatMap((mark) => mark.groups)
  const holders = new Map<string, (readonly string[])[]>()
  for (const group of groups)
    for (const stem of group) holders.set(stem, [...(holders.get(stem) ?? []), group])
  const stems = [...holders.keys()]
  const metBy = new Map<string, readonly (readonly string[])[]>()
  const groupsMetBy = (word: string): readonly (readonly string[])[] => {
    let met = metBy.get(word)
    if (!met) {
      met = stems.filter((stem) => holds(word, stem)).flatMap((stem) => holders.get(stem) ?? [])
      metBy.set(word, met)
    }
    return met
  }
  return (folded) => {
    const met = new Set(folded.flatMap(groupsMetBy))
    if (met.size === 0) return null
    let best: Landmark | null = null
    for (const mark of landmarks) {
      if (best && best.groups.length >= mark.groups.length) continue
      if (mark.groups.every((g) => met.has(g))) best = mark
    }
    return best
  }
}

/** Does one of the stems stand among the words? */
export const meets = (folded: readonly string[], stems: readonly string[]): boolean =>
  stems.some((stem) => folded.some((w) => holds(w, stem)))

function holds(word: string, stem: string): boolean {
  const at = word.indexOf(stem)
  if (at < 0) return false
  // Numbers stand whole; three letters are too few to look for inside a word.
  if (/^\d/.test(stem)) return word === stem
  return at <= BEFORE && word.length - at - stem.length <= AFTER
}
