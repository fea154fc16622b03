import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import { parseCueVerb, type Cue } from './cue.ts'

/** A spelling of a verb of the table by itself, with nothing joined to it. */
export interface CueSpelling extends Omit<Cue, 'joined' | 'object'> {
  readonly spelling: string
  /** The spelling stands only before a pronoun. */
  readonly bound: boolean
}

/** Spellings by their fold, the order of cues.tsv within one fold. */
export function loadCueSpellings(): ReadonlyMap<string, readonly CueSpelling[]> {
  const map = new Map<string, CueSpelling[]>()
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
      const list = map.get(key)
      if (list) list.push(entry)
      else map.set(key, [entry])
    }
  })
  return map
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
