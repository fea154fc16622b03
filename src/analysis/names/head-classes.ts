import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'

/** What a head word makes of whom or what it calls, as bits of classes. */
export interface HeadClass {
  /** The classes of the word itself: whom «دبلوماسي» can mean. */
  readonly own: number
  /** With the wider ones: an ambassador is also «المسؤول». */
  readonly all: number
}

/** Of a word that the table does not have. */
export const NO_CLASS: HeadClass = Object.freeze({ own: 0, all: 0 })
/** So many bits has a number; each type has its own. */
const MOST = 31

/** By type, by head word. */
const heads = new Map<string, Map<string, HeadClass>>()
const bits = new Map<string, number>()
readClasses()

/** The classes of a head word of PER, GROUP or ORG, by its dictionary form; of a woman also by her own. */
export function headClass(type: string, head: string): HeadClass {
  const own = heads.get(type)
  return (
    own?.get(head) ?? (head.endsWith('ه') ? own?.get(head.slice(0, -1)) : undefined) ?? NO_CLASS
  )
}

/** The bit of a class by its name; 0 where there is none. */
export const classBit = (name: string): number => bits.get(name) ?? 0

function readClasses(): void {
  const { rows } = loadTable(new URL('./head-classes.tsv', import.meta.url))
  const counts = new Map<string, number>()
  for (const { class: name = '', type = '' } of rows) {
    const at = counts.get(type) ?? 0
    if (at >= MOST) throw new RangeError(`head-classes: more than ${String(MOST)} of ${type}`)
    counts.set(type, at + 1)
    bits.set(name, 1 << at)
  }
  for (const { class: name = '', type = '', within = '', heads: words = '' } of rows) {
    const own = bits.get(name) ?? 0
    const all = own | (bits.get(within) ?? 0)
    const ofType = heads.get(type) ?? new Map<string, HeadClass>()
    heads.set(type, ofType)
    for (const word of words.split('|')) {
      const head = fold(word)
      const known = ofType.get(head) ?? NO_CLASS
      ofType.set(head, { own: known.own | own, all: known.all | all })
    }
  }
}
