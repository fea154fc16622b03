import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import { parseCueVerb, type Cue } from './cue.ts'
import { createSpellingTable } from './spelling-table.ts'

/** A spelling of a verb of the table by itself, with nothing joined to it. */
export interface CueSpelling extends Omit<Cue, 'joined' | 'object'> {
  readonly spelling: string
  /** The spelling stands only before a pronoun. */
  readonly bound: boolean
}

/** The spellings of the table's verbs, by fold. */
export interface CueSpellings {
  /** Of the piece `from` … `to` of a folded word, in the order of cues.tsv; none where it is no cue. */
  of(word: string, from: number, to: number): readonly CueSpelling[]
  /** May a spelling begin so? Most words of a text begin as none does. */
  mayBegin(word: string, from: number): boolean
}

const NONE: readonly CueSpelling[] = []

export function loadCueSpellings(): CueSpellings {
  const places = createSpellingTable()
  const lists: CueSpelling[][] = []
  const openings = new Uint8Array(1 << (3 * OPENING_BITS))
  const verbs = loadTable(new URL('./cues.tsv', import.meta.url)).rows
  const forms = loadTable(new URL('./cue-forms.tsv', import.meta.url)).rows
  if (verbs.length !== forms.length) throw stale()
  verbs.forEach((row, n) => {
    const of = forms[n]
    if (of?.['lemma'] !== row['lemma'] || of?.['form'] !== row['form']) throw stale()
    const verb = parseCueVerb(row)
    for (const coded of (of?.['spellings'] ?? '').split('|')) {
      const spelling = parseSpelling(coded)
      const entry: CueSpelling = { ...spelling, ...verb }
      const key = fold(entry.spelling)
      const place = places.get(key, 0, key.length)
      if (place > 0) lists[place - 1]?.push(entry)
      else {
        places.add(key, 0, key.length, lists.push([entry]))
        openings[openingOf(key, 0)] = 1
      }
    }
  })
  return {
    of: (word, from, to) => lists[places.get(word, from, to) - 1] ?? NONE,
    mayBegin: (word, from) => openings[openingOf(word, from)] === 1,
  }
}

const OPENING_BITS = 6

/** Three letters as one number, by the bits in which Arabic letters differ; 0 past the end of a word. */
function openingOf(word: string, at: number): number {
  let n = 0
  for (let k = at; k < at + 3; k++)
    n = (n << OPENING_BITS) | (k < word.length ? word.charCodeAt(k) & 0x3f : 0)
  return n
}

const stale = (): RangeError =>
  new RangeError('cue-forms.tsv is older than cues.tsv: run scripts/make-cue-forms.ts')

type Coded = Pick<
  CueSpelling,
  'kind' | 'past' | 'passive' | 'person' | 'gender' | 'number' | 'bound' | 'spelling'
>

/** «v+3ms قال»: see the head of cue-forms.tsv. */
function parseSpelling(coded: string): Coded {
  let k = 1
  const past = coded[k] === '+'
  if (past) k++
  const passive = coded[k] === '!'
  if (passive) k++
  const person = coded[k] === '1' ? 1 : coded[k] === '2' ? 2 : 3
  const g = coded[k + 1]
  const n = coded[k + 2]
  k += 3
  const bound = coded[k] === '*'
  if (bound) k++
  return {
    kind: coded[0] === 'p' ? 'participle' : 'verb',
    past,
    passive,
    person,
    gender: g === 'f' ? 'f' : g === 'c' ? 'c' : 'm',
    number: n === 'd' ? 'd' : n === 'p' ? 'p' : 's',
    bound,
    spelling: coded.slice(k),
  }
}
