import type { Form, Words } from '../../text/words.ts'
import { fold } from '../fold.ts'
import { choosePath, packTags, pathReadings, type Candidates } from './choose.ts'
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
  return scoreReadings(lexicon.model, key, [...found, ...guessReadings(clean, key, found)])
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
  const words = sentence.map((clean) => createPath(lexicon, clean, analysed(clean)))
  const path = choosePath([startOf(lexicon), ...words.map((w) => w.candidates)], lexicon.model)
  return words.map((w, i) => w.readings[path[i + 1] ?? 0] ?? null)
}

/** What a word brings to the choice in its sentence: some of its readings; a sign has one. */
export interface WordPath {
  readonly readings: readonly (Reading | null)[]
  readonly candidates: Candidates
}

/** The path of a word out of its readings with scores, best first; none for a sign. */
export function createPath(lexicon: Lexicon, clean: string, scored: readonly Scored[]): WordPath {
  const kept = scored.length > 0 ? pathReadings(scored) : [scoreMark(lexicon.model, clean)]
  return {
    readings: kept.map((s) => s.reading),
    candidates: kept.flatMap((s) => [s.score, packTags(s)]),
  }
}

/** Where every sentence begins. */
const startOf = (lexicon: Lexicon): Candidates => [0, packTags(scoreMark(lexicon.model, ''))]

/** A form that knows its readings, as `createArabicForms` makes them. */
interface ReadForm extends Form {
  readonly path: WordPath
}

/** The reading of every token, chosen sentence by sentence; null for signs and numbers. */
export function chooseInWords(
  lexicon: Lexicon,
  words: Words<ReadForm>,
  sentences: readonly { readonly first: number; readonly end: number }[],
): (Reading | null)[] {
  const chosen: (Reading | null)[] = []
  const start = startOf(lexicon)
  for (const { first, end } of sentences) {
    const paths: Candidates[] = [start]
    for (let i = first; i < end; i++) paths.push(words.forms[i]?.path.candidates ?? start)
    const best = choosePath(paths, lexicon.model)
    for (let i = first; i < end; i++) {
      chosen.push(words.forms[i]?.path.readings[best[i - first + 1] ?? 0] ?? null)
    }
  }
  return chosen
}
