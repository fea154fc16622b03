import { fold } from '../../arabic/fold.ts'
import { analyseFolded, type Lexicon } from '../../arabic/morphology/analyse.ts'
import { loadLexicon } from '../../load-lexicon.ts'

/** As many spellings as an answer is kept for. */
const LIMIT = 1 << 15

let lexicon: Lexicon | undefined
const answers = new Map<string, boolean>()

/**
 * Is this no word of the language, in any form of it: «بنديرادلي», not «احتجاجه» or «تمتلكين»? Asked
 * of words that the lexicons of names do not have; works the forms out, so ask rarely.
 */
export function isForeignToLanguage(clean: string): boolean {
  const known = answers.get(clean)
  if (known !== undefined) return known
  lexicon ??= loadLexicon()
  const best = analyseFolded(lexicon, clean, fold(clean))[0]?.reading
  const lemma = best?.lemma
  const answer = lemma === null || lemma === undefined || lemma.pos === 'name'
  if (answers.size >= LIMIT) answers.clear()
  answers.set(clean, answer)
  return answer
}
