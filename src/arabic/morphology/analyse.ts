import { fold } from '../fold.ts'
import { choosePath } from './choose.ts'
import type { CompiledLexicon } from './compile.ts'
import { guessReadings } from './guess.ts'
import { scoreMark, scoreReadings, type Scored, type WordModel } from './model.ts'
import { findReadings, type Reading } from './readings.ts'

/** The words of the language with the model that orders their readings. */
export interface Lexicon extends CompiledLexicon {
  readonly model: WordModel
}

/**
 * Every reading of a clean word, best first regardless of context, with scores. Readings that the
 * lexicon gives come with guesses where it might not know the word. Empty for signs and numbers.
 */
export function analyseWord(lexicon: Lexicon, clean: string): Scored[] {
  return /^\p{L}/u.test(clean) ? analyseFolded(lexicon, clean, fold(clean)) : []
}

/** As `analyseWord`, for a word of letters whose fold is at hand. */
export function analyseFolded(lexicon: Lexicon, clean: string, key: string): Scored[] {
  const found = findReadings(lexicon, clean, key)
  return scoreReadings(lexicon.model, key, [...found, ...guessReadings(key, found)])
}

/**
 * The reading of each word of a sentence that fits its neighbours best; null for signs and numbers.
 * `analysed` gives what `analyseWord` does, so that a caller may keep it by spelling.
 */
export function readSentence(
  lexicon: Lexicon,
  sentence: readonly string[],
  analysed: (clean: string) => readonly Scored[] = (clean) => analyseWord(lexicon, clean),
): (Reading | null)[] {
  const words = sentence.map((clean) => {
    const scored = analysed(clean)
    return scored.length > 0 ? scored : [scoreMark(lexicon.model, clean)]
  })
  const path = choosePath(lexicon.model, [[scoreMark(lexicon.model, '')], ...words])
  return words.map((list, i) => list[path[i + 1] ?? 0]?.reading ?? null)
}
