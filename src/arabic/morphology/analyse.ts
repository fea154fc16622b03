import type { Form, Words } from '../../text/words.ts'
import { fold } from '../fold.ts'
import { choosePath, pathReadings } from './choose.ts'
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
  const words = sentence.map((clean) => pathOf(lexicon, clean, analysed(clean)))
  const path = choosePath(lexicon.model, [[scoreMark(lexicon.model, '')], ...words])
  return words.map((list, i) => list[path[i + 1] ?? 0]?.reading ?? null)
}

/** What a word brings to the choice in its sentence: some of its readings; a sign has one. */
export const pathOf = (
  lexicon: Lexicon,
  clean: string,
  scored: readonly Scored[],
): readonly Scored[] =>
  scored.length > 0 ? pathReadings(scored) : [scoreMark(lexicon.model, clean)]

/** A form that knows its readings, as `createArabicForms` makes them. */
interface ReadForm extends Form {
  readonly path: readonly Scored[]
}

/** The reading of every token, chosen sentence by sentence; null for signs and numbers. */
export function chooseInWords(
  lexicon: Lexicon,
  words: Words<ReadForm>,
  sentences: readonly { readonly first: number; readonly end: number }[],
): (Reading | null)[] {
  const chosen: (Reading | null)[] = []
  const start = [scoreMark(lexicon.model, '')]
  for (const { first, end } of sentences) {
    const path: (readonly Scored[])[] = [start]
    for (let i = first; i < end; i++) {
      const f = words.forms[i]
      if (f) path.push(f.path)
    }
    const best = choosePath(lexicon.model, path)
    for (let k = 1; k < path.length; k++) {
      chosen[first + k - 1] = path[k]?.[best[k] ?? 0]?.reading ?? null
    }
  }
  return chosen
}
