import { FUNCTION_CLASSES } from './classes.ts'
import type { Lemma } from './compile.ts'
import type { Pos } from './features.ts'
import type { Reading } from './readings.ts'

/** Closed classes: when one reads the whole word it is nearly always right. */
const CLOSED: ReadonlySet<Pos> = new Set<Pos>([
  ...FUNCTION_CLASSES,
  'time-adv',
  'place-adv',
  'num',
  'adv',
])

/** The hand-made score of a reading among all of its word, which training starts from. */
export function priorOf(r: Reading, all: readonly Reading[]): number {
  return (
    scoreOfShape(r) +
    (r.lemma ? scoreOfLemma(r.lemma) : 0) +
    SCORE_OF_LETTER * (r.to - r.from) +
    scoreAmong(r, rivalsOf(all))
  )
}

/** What counts of the other readings of a word. */
export interface Rivals {
  /** The fewest pieces into which a solid nominal cuts the word. */
  readonly fewest: number
  readonly hasSmallWord: boolean
}

export function rivalsOf(all: readonly Reading[]): Rivals {
  let fewest = Infinity
  let hasSmallWord = false
  for (const r of all) {
    if (isSolidNominal(r)) fewest = Math.min(fewest, piecesOf(r))
    if (isSmallWord(r)) hasSmallWord = true
  }
  return { fewest, hasSmallWord }
}

/** How a reading stands among the others. */
export function scoreAmong(r: Reading, { fewest, hasSmallWord }: Rivals): number {
  const pieces = piecesOf(r)
  const longer = pieces > 1 && fewest < pieces
  const stranger = hasSmallWord && r.features.pos === 'name'
  return (longer ? -0.8 : 0) - (stranger ? 3 : 0)
}

/** أو and ربما are never names. */
const isSmallWord = (r: Reading): boolean =>
  r.exact && r.enclitic === '' && r.proclitics.length === 0 && SMALL.has(r.features.pos)
const SMALL: ReadonlySet<string> = new Set([
  'prep',
  'conj',
  'neg',
  'rel',
  'dem',
  'comp',
  'part',
  'pron',
])

/** How many pieces a reading cuts its word into. */
const piecesOf = (r: Reading): number => r.proclitics.length + (r.enclitic === '' ? 1 : 2)

/** بطاقات is cards before it is "with energies", ولبنان "and Lebanon" before "and for fingertips". */
const isSolidNominal = (r: Reading): boolean =>
  r.lemma !== null && r.exact && r.features.pos !== 'verb' && !r.lemma.tags.includes('derived')

/** What depends on the features and on what is joined to the word. */
export function scoreOfShape(r: Reading): number {
  const { pos } = r.features
  let score = r.exact ? 2 : 0
  if (CLOSED.has(pos)) score += r.proclitics.length === 0 ? 4 : 2
  score -= 0.9 * r.proclitics.length
  if (r.enclitic !== '') score -= 1.1 + (r.enclitic === 'ي' || r.enclitic === 'ك' ? 1.5 : 0)
  if (r.article) score += 1
  if (pos === 'verb') {
    score -= 0.2
    if (r.features.tense === 'imperative') score -= 2.5
    if (r.features.voice === 'passive') score -= 0.8
    if (r.features.person !== 3) score -= 0.8
    if (r.features.tense === 'jussive' || r.features.tense === 'subjunctive') score -= 0.3
  }
  if (pos === 'name') score -= 0.3
  // What the lexicon does not know is a name more often than not.
  if (r.lemma === null && pos !== 'name') score -= 0.7
  if (r.features.number === 'd') score -= 0.8
  if (r.features.state === 'construct') score -= 0.9
  return score
}

export function scoreOfLemma({ tags }: Lemma): number {
  return (
    (tags.includes('frequent') ? 0.6 : 0) +
    (tags.includes('form-1') ? 0.2 : 0) -
    (tags.includes('derived') ? 0.6 : 0)
  )
}

/** Longer words are cut less. */
export const SCORE_OF_LETTER = 0.1
