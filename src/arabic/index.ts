/**
 * The words of Arabic: views, spellings, readings, sentences, quotations. No I/O: the compiled lexicon
 * comes as bytes, from a file, a fetch or another thread.
 */
export { cleanView } from './clean.ts'
export { fold } from './fold.ts'
export { createArabicForms, type ArabicForm } from './forms.ts'
export { analyseWord, readSentence, type Lexicon } from './morphology/analyse.ts'
export { createChooser, type Chooser } from './morphology/choose-in-words.ts'
export type { Lemma } from './morphology/compile.ts'
export type { Features, Pos } from './morphology/features.ts'
export type { Scored } from './morphology/model.ts'
export type { Reading } from './morphology/readings.ts'
export { unpackLexicon } from './morphology/store.ts'
export { findQuotes, type Quote } from './quotes.ts'
export { findSentences, type Sentence, type Stretch } from './sentences.ts'
