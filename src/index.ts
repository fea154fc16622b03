/**
 * Isnad as a library: read bytes into articles, analyse them, compute the account of many. The command
 * line and the desk are made of the same functions.
 */
export { createAnalyser, type Analyser } from './analysis/analyse.ts'
export type {
  Analysis,
  DateMention,
  EventMention,
  Figure,
  Mention,
  Statement,
} from './analysis/layers.ts'
export { openArchive } from './archive/open.ts'
export type { Archive } from './archive/archive.ts'
export { build } from './build/build.ts'
export { createPool } from './build/pool.ts'
export { refreshDossier } from './build/refresh-dossier.ts'
export { buildDossier } from './dossier/build.ts'
export { findFamilies } from './dossier/families.ts'
export type { Dossier, Family, Proof, Report } from './dossier/types.ts'
export { IsnadError, isIsnadError, type ErrorCode } from './error.ts'
export { storedBytes as lexiconBytes } from './load-lexicon.ts'
export type { Article, Block, Published, Source } from './reading/article.ts'
export { readBytes, readFile, readRecord, type Hints, type ReadResult } from './reading/read.ts'
export type { OffsetMap } from './text/offset-map.ts'
export type { Range } from './text/range.ts'
