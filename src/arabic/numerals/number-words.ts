import { loadTable } from '../../load-table.ts'
import type { Form } from '../../text/words.ts'
import { fold } from '../fold.ts'
import { stemsOf } from '../proclitics.ts'
import { readNoun } from './counted-nouns.ts'

/** How a word stands in a number; see numerals.tsv. */
export type NumberKind =
  | 'unit'
  | 'ten'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'pair'
  | 'pair-or-scale'
  | 'vague'
  | 'few'
  | 'part'
  | 'parts'
  | 'dozen'
  | 'pair-dozen'
  | 'zero'
  | 'minus'
  | 'ordinal'

interface Entry {
  readonly kind: NumberKind
  readonly value: number
}

/** A word's class with what is joined before it. */
export interface NumberWord extends Entry {
  /** Letters before the word and its article. */
  readonly skip: number
  /** و is joined before it. */
  readonly and: boolean
  readonly definite: boolean
  /** Any letter but و and the article is joined before it: ب ل ك ف. */
  readonly joined: boolean
  /** A plural scale stands alone as «thousands»: آلاف, ملايين. */
  readonly plural: boolean
}

const KINDS = new Set<string>([
  'unit',
  'ten',
  'hundred',
  'hundreds',
  'scale',
  'pair',
  'pair-or-scale',
  'vague',
  'few',
  'part',
  'parts',
  'dozen',
  'pair-dozen',
  'zero',
  'minus',
  'ordinal',
])
const isKind = (s: string): s is NumberKind => KINDS.has(s)

const entries: ReadonlyMap<string, readonly Entry[]> = loadNumerals()

function loadNumerals(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>()
  for (const row of loadTable(new URL('./numerals.tsv', import.meta.url)).rows) {
    const kind = row['kind'] ?? ''
    const word = fold(row['word'] ?? '')
    if (!isKind(kind)) throw new RangeError(`numerals.tsv: no such kind: ${kind}`)
    const [top, below] = (row['value'] ?? '').split('/')
    const value = Number(top) / Number(below ?? 1)
    const list = map.get(word) ?? []
    if (!list.some((e) => e.kind === kind && e.value === value)) list.push({ kind, value })
    map.set(word, list)
  }
  return map
}

const isNoun = (folded: string): boolean =>
  readNoun(folded).some((r) => r.number !== 'two' && r.pos === 'noun')

const PLURAL_SCALES = new Set(['الاف', 'الوف', 'ملايين', 'مليارات', 'بلايين', 'تريليونات'])

/** All classes of a spelling, cardinals before ordinals; empty for what is no number word. */
export function numberWordsOf(form: Form): readonly NumberWord[] {
  const found: NumberWord[] = []
  const stems = stemsOf(form.fold)
  for (const s of stems) {
    const before = s.definite ? s.proclitics.replace(/ال$|ل$/, '') : s.proclitics
    for (const e of entries.get(s.rest) ?? []) {
      const bare = before.replace(/^و/, '')
      found.push({
        ...e,
        skip: before.length,
        and: s.proclitics.startsWith('و'),
        definite: s.definite,
        joined: bare !== '',
        plural: PLURAL_SCALES.has(s.rest),
      })
    }
    if (found.length === 0) continue
    // «كمية» is a noun, not ك + مية.
    if (s.at > 0 && isNoun(form.fold)) return []
    // The whole word and the shortest cut win: «واحد» is one, not و + أحد.
    break
  }
  return found
}
