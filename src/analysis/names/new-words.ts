import { fold } from '../../arabic/fold.ts'
import { analyseFolded, type Lexicon } from '../../arabic/morphology/analyse.ts'
import { findReadings } from '../../arabic/morphology/readings.ts'
import { loadLexicon } from '../../load-lexicon.ts'

/** As many spellings as an answer is kept for. */
const LIMIT = 1 << 15

let lexicon: Lexicon | undefined
const answers = new Map<string, boolean>()
const quick = new Map<string, boolean>()

/**
 * Is this no word of the language, in any form of it: «بنديرادلي», not «احتجاجه» or «تمتلكين»? Asked
 * of words that the lexicons of names do not have; works the forms out, so ask rarely.
 */
export function isForeignToLanguage(clean: string): boolean {
  const known = answers.get(clean)
  if (known !== undefined) return known
  lexicon ??= loadLexicon()
  const key = fold(clean)
  // What the lexicon cannot read at all needs no choice between readings.
  const answer = findReadings(lexicon, clean, key).length === 0 || isName(lexicon, clean, key)
  if (answers.size >= LIMIT) answers.clear()
  answers.set(clean, answer)
  return answer
}

/**
 * As `isForeignToLanguage`, for most words without a choice between readings: so ask this often. The two
 * may differ, so neither answers from what the other has found: that would hang on what was asked before.
 */
export function isForeignAtSight(clean: string): boolean {
  const known = quick.get(clean)
  if (known !== undefined) return known
  lexicon ??= loadLexicon()
  const key = fold(clean)
  const readings = findReadings(lexicon, clean, key)
  const answer =
    readings.length === 0 ||
    (readings.some((r) => r.features.pos === 'name') && isName(lexicon, clean, key))
  if (quick.size >= LIMIT) quick.clear()
  quick.set(clean, answer)
  return answer
}

function isName(words: Lexicon, clean: string, key: string): boolean {
  const lemma = analyseFolded(words, clean, key)[0]?.reading?.lemma
  return lemma === null || lemma === undefined || lemma.pos === 'name'
}
