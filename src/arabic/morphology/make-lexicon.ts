import type { Lexicon } from './analyse.ts'
import { parseAnnotated } from './annotated.ts'
import { compileLexicon, type LexiconFiles } from './compile.ts'
import { trainModel } from './train.ts'

/** Compiles the words and trains the model on the annotated sentences. The same files, the same bytes. */
export function makeLexicon(words: LexiconFiles, sentences: readonly string[]): Lexicon {
  const compiled = compileLexicon(words)
  return { ...compiled, model: trainModel(compiled, sentences.flatMap(parseAnnotated)) }
}
