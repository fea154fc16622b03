import { bare, nominal, type Features } from './features.ts'
import type { Reading } from './readings.ts'

/**
 * Readings without the lexicon. A word that it holds may still be somebody's name (مون, بان); one that
 * it does not hold may be anything that its letters allow.
 */
export function guessReadings(clean: string, fold: string, known: readonly Reading[]): Reading[] {
  let isName = false
  for (const r of known) {
    if (r.proclitics.length > 0 || r.enclitic !== '') continue
    if (CLOSED.has(r.features.pos)) return []
    if (r.features.pos === 'name') isName = true
  }
  const out: Reading[] = []
  const isUnknown = known.length === 0
  for (const lead of LEADS) {
    if (lead.letters !== '' && (!isUnknown || !fold.startsWith(lead.letters))) continue
    guessBehind(lead, clean, fold, isUnknown, isName, out)
  }
  return out
}

/** Guesses for what stands behind some proclitics. */
function guessBehind(
  { letters, proclitics }: Lead,
  clean: string,
  fold: string,
  isUnknown: boolean,
  isName: boolean,
  out: Reading[],
): void {
  const from = letters.length
  const length = fold.length - from
  if (length < (from === 0 ? 1 : 3)) return
  const push = (article: boolean, features: Features, enclitic = ''): void => {
    const to = fold.length - enclitic.length
    if (to - from < 2) return
    out.push({ proclitics, article, from, to, enclitic, lemma: null, features, exact: false })
  }
  const last = proclitics.at(-1)
  const article = fold.startsWith('ال', from) || (last === 'ل' && fold.startsWith('ل', from))
  if (!isName && !(from === 0 && hidesArticle(fold))) push(article, NAME)
  if (!isUnknown) return
  if (article || length > 3) push(article, NOUN)
  if (article || ADJECTIVE_ENDS.some((e) => fold.endsWith(e))) push(article, ADJECTIVE)
  if (article) return
  if (from === 0 || last === 'و' || last === 'ف') {
    if (PRESENT_HEADS.includes(fold[from] ?? '') && length > 3) push(false, PRESENT)
    else if (from === 0 || fold.endsWith('ت')) push(false, PAST)
  }
  if (length > 4) {
    for (const enclitic of ['ها', 'هم', 'ه', 'نا']) {
      // بيزنطة is no بيزنط with a pronoun.
      if (fold.endsWith(enclitic) && clean.endsWith(enclitic)) push(false, NOUN, enclitic)
    }
  }
}

/** والقاهرة, بالقاهرة: no name begins so. */
function hidesArticle(fold: string): boolean {
  if (!fold.startsWith('ال', 1)) return false
  const first = fold[0] ?? ''
  return (fold.length > 5 && 'وف'.includes(first)) || (fold.length > 7 && 'بك'.includes(first))
}

const ADJECTIVE_ENDS = ['ي', 'يه', 'ون', 'ين']
const PRESENT_HEADS = 'يتن'

/** A word of these is never a stranger's name. */
const CLOSED: ReadonlySet<string> = new Set(['prep', 'comp', 'neg', 'rel', 'dem', 'pron', 'num'])

interface Lead {
  readonly letters: string
  readonly proclitics: readonly string[]
}
const LEADS: readonly Lead[] = [[], ['و'], ['ف'], ['ب'], ['ل'], ['ك'], ['و', 'ب'], ['و', 'ل']].map(
  (proclitics) => ({ letters: proclitics.join(''), proclitics }),
)
const NAME = bare('name')
const NOUN = nominal({ pos: 'noun' })
const ADJECTIVE = nominal({ pos: 'adj' })
const verb = (tense: 'past' | 'present'): Features =>
  nominal({ pos: 'verb', article: false, tense, voice: 'active', person: 3, number: 's' })
const PAST = verb('past')
const PRESENT = verb('present')
