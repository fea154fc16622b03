import { bare, nominal, type Features } from './features.ts'
import type { Reading } from './readings.ts'

/**
 * Readings without the lexicon. A word that it holds may still be somebody's name (مون, بان); one that
 * it does not hold may be anything that its letters allow.
 */
export function guessReadings(clean: string, fold: string, known: readonly Reading[]): Reading[] {
  const whole = known.filter((r) => r.proclitics.length === 0 && r.enclitic === '')
  if (whole.some((r) => CLOSED.has(r.features.pos))) return []
  const out: Reading[] = []
  const push = (
    proclitics: readonly string[],
    article: boolean,
    features: Features,
    enclitic = '',
  ): void => {
    const from = proclitics.reduce((n, p) => n + p.length, 0)
    const to = fold.length - enclitic.length
    if (to - from < 2) return
    out.push({ proclitics, article, from, to, enclitic, lemma: null, features, exact: false })
  }
  for (const proclitics of LEADS) {
    const lead = proclitics.join('')
    if (!fold.startsWith(lead) || (lead !== '' && known.length > 0)) continue
    const rest = fold.slice(lead.length)
    const last = proclitics.at(-1)
    const article = rest.startsWith('ال') || (last === 'ل' && rest.startsWith('ل'))
    if (rest.length < (lead === '' ? 1 : 3)) continue
    const hidesArticle = lead === '' && /^(?:[وف]ال...|[بك]ال.....)/.test(fold)
    if (!hidesArticle && !whole.some((r) => r.features.pos === 'name'))
      push(proclitics, article, NAME)
    if (known.length > 0) continue
    if (article || rest.length > 3) push(proclitics, article, NOUN)
    const ends = rest.slice(-2)
    if (rest.endsWith('ي') || ends === 'يه' || ends === 'ون' || ends === 'ين' || article)
      push(proclitics, article, ADJECTIVE)
    if (!article && (lead === '' || last === 'و' || last === 'ف')) {
      if (/^[يتن]/.test(rest) && rest.length > 3) push(proclitics, false, PRESENT)
      else if (rest.endsWith('ت') || lead === '') push(proclitics, false, PAST)
    }
    if (!article && rest.length > 4) {
      for (const enclitic of ['ها', 'هم', 'ه', 'نا']) {
        // بيزنطة is no بيزنط with a pronoun.
        if (rest.endsWith(enclitic) && clean.endsWith(enclitic))
          push(proclitics, false, NOUN, enclitic)
      }
    }
  }
  return out
}

/** A word of these is never a stranger's name. */
const CLOSED: ReadonlySet<string> = new Set(['prep', 'comp', 'neg', 'rel', 'dem', 'pron', 'num'])

const LEADS: readonly (readonly string[])[] = [
  [],
  ['و'],
  ['ف'],
  ['ب'],
  ['ل'],
  ['ك'],
  ['و', 'ب'],
  ['و', 'ل'],
]
const NAME = bare('name')
const NOUN = nominal({ pos: 'noun' })
const ADJECTIVE = nominal({ pos: 'adj' })
const verb = (tense: 'past' | 'present'): Features =>
  nominal({ pos: 'verb', article: false, tense, voice: 'active', person: 3, number: 's' })
const PAST = verb('past')
const PRESENT = verb('present')
