import { loadText } from '../../load-table.ts'
import { createLetterTrie, createNodeNumbers, type LetterTrie, type Node } from './letter-trie.ts'

/** What the lexicon knows of a folded spelling, as bits. */
export const NOUN = 1
export const ADJECTIVE = 2
/** A past verb by its dictionary form. */
export const PAST = 4
export const PERSON = 8
export const GROUP = 16
export const PLACE = 32
/** The broken plural of a noun: takes the feminine singular where it is of things. */
export const BROKEN = 64
export const FEMININE = 128
export const ABSTRACT = 256
const TAGS: ReadonlyMap<string, number> = new Map([
  ['person', PERSON],
  ['role', PERSON],
  ['nationality', PERSON],
  ['group', GROUP],
  ['org', GROUP],
  ['office', GROUP],
  ['place', PLACE],
  ['facility', PLACE],
  ['abstract', ABSTRACT],
  ['act', ABSTRACT],
])

/** Above the bits of the lexicon: those of `closed-words.ts` and of `settings.ts`. */
export const CLOSED_SHIFT = 9
export const LISTS_SHIFT = 13

/** Nodes of all words that this layer knows, about. */
const NODES = 40_000
const LEXICON = new URL('../../arabic/lexicon/', import.meta.url)

/** The letters of all words that this layer knows: of the lexicon, of its own lists, of its predicates. */
export const letters: LetterTrie = createLetterTrie(NODES)
const known = createNodeNumbers(NODES)
for (const file of ['nouns-1.tsv', 'nouns-2.tsv', 'nouns-3.tsv'])
  addNouns(loadText(new URL(file, LEXICON)))
addVerbs(loadText(new URL('verbs.tsv', LEXICON)))

/** The bits of a piece of a folded word; 0 where nothing is known of it. */
export const knownBits = (word: string, from: number, to: number): number =>
  known.get(letters.find(word, from, to))

/** The same of the piece with one more letter (a code unit) behind it. */
export const bitsWith = (word: string, from: number, to: number, unit: number): number =>
  known.get(letters.step(letters.find(word, from, to), unit))

/** Do the letters that led to a node make a past verb? */
export const isPastAt = (node: Node): boolean => (known.get(node) & PAST) !== 0

/** Adds to what is known of a spelling, which need not be folded. */
export function addBits(text: string, from: number, to: number, bits: number): void {
  const node = letters.insert(text, from, to)
  if (node !== 0) known.set(node, known.get(node) | bits)
}

/** Rows of pos, gender, tags, source, lemma, plurals. Columns are read in place: there are many rows. */
function addNouns(text: string): void {
  const tagBits = new Map<string, number>()
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at)
    if (text[at] !== '#' && end > at) addNoun(text, at, end, tagBits)
    at = end + 1
  }
}

function addNoun(text: string, at: number, end: number, tagBits: Map<string, number>): void {
  const gender = columnEnd(text, at, end) + 1
  const tags = columnEnd(text, gender, end) + 1
  const source = columnEnd(text, tags, end) + 1
  const lemma = columnEnd(text, source, end) + 1
  const lemmaEnd = columnEnd(text, lemma, end)
  const pluralsEnd = columnEnd(text, lemmaEnd + 1, end)
  let bits = ADJECTIVE
  let plural = ADJECTIVE
  if (!text.startsWith('adj\t', at)) {
    bits = NOUN | bitsOfTags(text.slice(tags, source - 1), tagBits)
    plural = bits | BROKEN
    if (text.startsWith('f\t', gender)) bits |= FEMININE
  }
  if (lemmaEnd > lemma) addBits(text, lemma, lemmaEnd, bits)
  for (let from = lemmaEnd + 1; from < pluralsEnd;) {
    let to = text.indexOf('|', from)
    if (to < 0 || to > pluralsEnd) to = pluralsEnd
    // The endings ون and ات stand for themselves.
    if (to - from > 2) addBits(text, from, to, plural)
    from = to + 1
  }
}

function bitsOfTags(tags: string, known: Map<string, number>): number {
  if (tags === '-') return 0
  let bits = known.get(tags)
  if (bits === undefined) {
    bits = 0
    for (const t of tags.split(',')) bits |= TAGS.get(t) ?? 0
    known.set(tags, bits)
  }
  return bits
}

/** Rows whose seventh column is the dictionary form. */
function addVerbs(text: string): void {
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at)
    if (text[at] !== '#' && end > at) {
      let from = at
      for (let column = 0; column < 6; column++) from = columnEnd(text, from, end) + 1
      const to = columnEnd(text, from, end)
      if (to > from) addBits(text, from, to, PAST)
    }
    at = end + 1
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Behind the column that begins at `from`, in a line that ends at `end`. */
function columnEnd(text: string, from: number, end: number): number {
  if (from >= end) return end
  const to = text.indexOf('\t', from)
  return to < 0 || to > end ? end : to
}
