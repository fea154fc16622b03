import { fold } from '../fold.ts'
import { choosePath, packTags, pathReadings, type Candidates } from './choose.ts'
import type { CompiledLexicon } from './compile.ts'
import { guessReadings } from './guess.ts'
import { scoreMark, type Scored, type WordModel } from './model.ts'
import { findReadings, type Reading } from './readings.ts'
import { createScorer, type Scorer } from './score-readings.ts'

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
  const guessed = guessReadings(clean, key, found)
  return scorerOf(lexicon.model)(key, guessed.length === 0 ? found : found.concat(guessed))
}

/** A model's scorer holds what is the same for many words: a cache, which goes with the model. */
function scorerOf(model: WordModel): Scorer {
  let scorer = SCORERS.get(model)
  if (!scorer) {
    scorer = createScorer(model)
    SCORERS.set(model, scorer)
  }
  return scorer
}

const SCORERS = new WeakMap<WordModel, Scorer>()

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
  const readings: (Reading | null)[] = []
  const candidates: number[] = []
  for (const s of kept) {
    readings.push(s.reading)
    candidates.push(s.score, packTags(s))
  }
  return { readings, candidates }
}

/** Where every sentence begins. */
const startOf = (lexicon: Lexicon): Candidates => [0, packTags(scoreMark(lexicon.model, ''))]
