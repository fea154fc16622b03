import { loadTable, loadText } from '../../load-table.ts'
import { fold, foldUnit } from '../fold.ts'
import { createWordBits, type WordBits } from './word-bits.ts'

/** A row of the lexicon's nouns and adjectives. */
export interface NounRow {
  readonly lemma: string
  readonly pos: string
  readonly tags: readonly string[]
  readonly feminine: string
  readonly soundMany: boolean
  readonly atMany: boolean
}

/** Rows by one of their words, folded. */
export interface NounIndex {
  /** Calls `take` with each row of the word, nouns before adjectives. */
  each(key: string, take: (row: NounRow) => void): void
}

/** The nouns by what may be met of them, folded. */
export interface Nouns {
  /** All of them, to tell cheaply what is none. */
  readonly bits: WordBits
  readonly singulars: NounIndex
  readonly brokenPlurals: NounIndex
  readonly feminines: NounIndex
}

const COLUMNS = 'pos gender tags source lemma plurals feminine'

/**
 * Reads the lexicon's nouns. Few of the twenty thousand are ever met: what is kept is one text and
 * numbers, and a row is cut out of the text when it is first asked for.
 */
export function loadNouns(): Nouns {
  const text = [1, 2, 3, 4].map(loadPart).join('\n') + '\n' + nationalities()
  const starts: number[] = []
  const made: (NounRow | undefined)[] = []
  const tagLists = new Map<string, readonly string[]>()
  const rowAt = (row: number): NounRow => (made[row] ??= readRow(text, starts[row] ?? 0, tagLists))
  const bits = createWordBits()
  const singulars = createIndex(text, rowAt)
  const brokenPlurals = createIndex(text, rowAt)
  const feminines = createIndex(text, rowAt)
  const put = (index: Index, from: number, to: number, isNoun: boolean): void => {
    bits.add(fold(text.slice(from, to)))
    index.put(from, to, starts.length - 1, isNoun)
  }
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at)
    if (end > at && text[at] !== '#') {
      const lemma = columnAt(text, at, LEMMA)
      const plurals = text.indexOf('\t', lemma) + 1
      const feminine = text.indexOf('\t', plurals) + 1
      const isNoun = text.startsWith('noun\t', at)
      if (!isKnownNationality(text, at, lemma, plurals - 1, singulars)) {
        starts.push(at)
        put(singulars, lemma, plurals - 1, isNoun)
        for (let from = plurals; from < feminine;) {
          const bar = text.indexOf('|', from)
          const to = bar < 0 || bar > feminine ? feminine - 1 : bar
          const plural = text.slice(from, to)
          if (plural !== '-' && plural !== 'ون' && plural !== 'ات')
            put(brokenPlurals, from, to, isNoun)
          from = to + 1
        }
        const own = text.slice(feminine, end)
        if (own !== '-' && own !== 'ة') put(feminines, feminine, end, isNoun)
      }
    }
    at = end + 1
  }
  return { bits, singulars, brokenPlurals, feminines }
}

/** The source of the rows that `nationalities` makes. */
const MADE = 'nisba'
const LEMMA = 4

function loadPart(part: number): string {
  const tsv = loadText(new URL(`../lexicon/nouns-${part}.tsv`, import.meta.url))
  if (!tsv.includes(`\n# columns: ${COLUMNS}\n`)) {
    throw new RangeError(`nouns-${part}.tsv: its columns are not «${COLUMNS}»`)
  }
  return tsv
}

/** «13 روسيا», «سودانيان اثنان»: who is called by where they are from, as rows. */
function nationalities(): string {
  const lines: string[] = []
  for (const row of loadTable(new URL('../lexicon/countries.tsv', import.meta.url)).rows) {
    const plurals = row['nisba_plural'] ? `${row['nisba_plural']}|ات` : 'ات'
    for (const nisba of (row['nisba'] ?? '').split('|')) {
      if (nisba === '' || nisba.includes(' ')) continue
      lines.push(['noun', 'm', 'nationality', MADE, nisba, plurals, 'ة'].join('\t'))
    }
  }
  return lines.join('\n')
}

/** A nationality that is a noun of the lexicon already. */
function isKnownNationality(
  text: string,
  at: number,
  from: number,
  to: number,
  singulars: NounIndex,
): boolean {
  if (!text.startsWith(`${MADE}\t`, columnAt(text, at, LEMMA - 1))) return false
  const lemma = text.slice(from, to)
  let known = false
  singulars.each(fold(lemma), (x) => (known ||= x.lemma === lemma && x.pos === 'noun'))
  return known
}

function readRow(text: string, at: number, tagLists: Map<string, readonly string[]>): NounRow {
  const [pos = '', , tags = '', , lemma = '', plurals = '', feminine = ''] = text
    .slice(at, lineEnd(text, at))
    .split('\t')
  let list = tagLists.get(tags)
  if (!list) tagLists.set(tags, (list = tags === '-' ? [''] : tags.split(',')))
  const many = plurals === '-' ? [] : plurals.split('|')
  return {
    lemma,
    pos,
    tags: list,
    feminine: feminine === '-' ? '' : feminine,
    soundMany: many.includes('ون'),
    atMany: many.includes('ات'),
  }
}

interface Index extends NounIndex {
  /** Adds `text[from, to)` as a word of the row: before what is spelt alike where it is a noun. */
  put(from: number, to: number, row: number, isNoun: boolean): void
}

/** A hash table of places in the text: chains of words, of which the places are compared. */
function createIndex(text: string, rowAt: (row: number) => NounRow): Index {
  const first = new Int32Array(BUCKETS)
  const last = new Int32Array(BUCKETS)
  /** Of each word: the next of its chain, its hash, its place, its row. The word 0 is none. */
  let words = new Int32Array(WORD)
  let count = 1
  return {
    put(from, to, row, isNoun) {
      if (WORD * count === words.length) {
        const next = new Int32Array(2 * words.length)
        next.set(words)
        words = next
      }
      const hash = hashOf(text, from, to)
      const bucket = hash & (BUCKETS - 1)
      const n = count++
      words.set([0, hash, from, to, row], WORD * n)
      const head = first[bucket] ?? 0
      if (head === 0) first[bucket] = last[bucket] = n
      else if (isNoun) {
        words[WORD * n] = head
        first[bucket] = n
      } else {
        words[WORD * (last[bucket] ?? 0)] = n
        last[bucket] = n
      }
    },
    each(key, take) {
      const hash = hashOf(key, 0, key.length)
      for (let n = first[hash & (BUCKETS - 1)] ?? 0; n !== 0; n = words[WORD * n] ?? 0) {
        if (words[WORD * n + 1] !== hash) continue
        const from = words[WORD * n + 2] ?? 0
        if (isSpelt(text, from, words[WORD * n + 3] ?? 0, key))
          take(rowAt(words[WORD * n + 4] ?? 0))
      }
    },
  }
}

const BUCKETS = 1 << 14
/** Numbers a word. */
const WORD = 5

/** Of the fold of a piece, which has as many units. */
function hashOf(text: string, from: number, to: number): number {
  let h = 0
  for (let i = from; i < to; i++) h = Math.imul(h ^ foldUnit(text.charCodeAt(i)), 0x01000193)
  return h ^ (h >>> 15)
}

function isSpelt(text: string, from: number, to: number, key: string): boolean {
  if (to - from !== key.length) return false
  for (let i = from; i < to; i++)
    if (foldUnit(text.charCodeAt(i)) !== key.charCodeAt(i - from)) return false
  return true
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Where the `n`-th column of the line at `at` begins. */
function columnAt(text: string, at: number, n: number): number {
  let from = at
  for (let k = 0; k < n; k++) from = text.indexOf('\t', from) + 1
  return from
}
