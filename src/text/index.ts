/** Text by its characters: ranges, views with their way back, tokens, tries. No I/O, no dependency. */
export { identityMap, offsetMapFromJSON, type OffsetMap } from './offset-map.ts'
export { byPlace, contains, overlaps, sliceOf, trimRange, type Range } from './range.ts'
export { createWordTrie, type WordTrie } from './trie.ts'
export {
  ATTACH,
  COMPOSE,
  createView,
  DECIDE,
  DROP,
  EXPAND,
  type View,
  type ViewTable,
} from './view.ts'
export {
  createFormTable,
  DIGITS,
  PUNCT,
  rangeOfTokens,
  rangeWithinToken,
  tokenAt,
  tokenise,
  WORD,
  type Form,
  type FormKind,
  type FormTable,
  type Words,
} from './words.ts'
