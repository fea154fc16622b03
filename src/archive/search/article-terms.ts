import type { SearchForm } from './words.ts'

/**
 * An article as ranking sees it: its words, lemmas, links and roots with how often each stands in it,
 * by place. Sorted by the hash of the term, so that a look-up halves its way.
 */
export interface ArticleTerms {
  readonly hashes: Uint32Array
  /** Weighted by place, at most 255. */
  readonly counts: Uint8Array
  /** Words in all. */
  readonly length: number
}

/** How much a word counts in the title, in the opening of the body, after it. */
const TITLE = 3
const OPENING = 2
const REST = 1
/** The first words of a body: news says first what it is about. */
const OPENING_WORDS = 20

/** The kinds of terms, so that a word and a lemma spelt alike stay apart. */
export type TermKind = 'key' | 'lemma' | 'near' | 'root'
const SEEDS: Readonly<Record<TermKind, number>> = {
  key: 0x811c9dc5,
  lemma: 0x01234567,
  near: 0x2468ace1,
  root: 0x5bd1e995,
}

/** The number of a term: FNV-1a over its code units, from a beginning that its kind gives. */
export function termHash(kind: TermKind, word: string): number {
  let h = SEEDS[kind]
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h >>> 0
}

export function articleTerms(
  title: readonly SearchForm[],
  body: readonly SearchForm[],
): ArticleTerms {
  const counts = new Map<number, number>()
  const formCounts = new Map<SearchForm, number>()
  const addForms = (forms: readonly SearchForm[], weightAt: (i: number) => number): void =>
    forms.forEach((f, i) => formCounts.set(f, (formCounts.get(f) ?? 0) + weightAt(i)))
  addForms(title, () => TITLE)
  addForms(body, (i) => (i < OPENING_WORDS ? OPENING : REST))
  for (const [form, n] of formCounts) {
    const add = (kind: TermKind, word: string): void => {
      const h = termHash(kind, word)
      counts.set(h, (counts.get(h) ?? 0) + n)
    }
    add('key', form.key)
    for (const l of form.keys.lemmas) add('lemma', l)
    for (const l of form.keys.near) add('near', l)
    for (const r of form.keys.roots) add('root', r)
  }
  const hashes = Uint32Array.from(counts.keys()).sort()
  return {
    hashes,
    counts: Uint8Array.from(hashes, (h) => Math.min(255, counts.get(h) ?? 0)),
    length: title.length + body.length,
  }
}

/** How often the article holds the term, weighted by place. */
export function countOf({ hashes, counts }: ArticleTerms, hash: number): number {
  let lo = 0
  let hi = hashes.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((hashes[mid] ?? 0) < hash) lo = mid + 1
    else hi = mid
  }
  return hashes[lo] === hash ? (counts[lo] ?? 0) : 0
}

/** As bytes, little-endian: length, hashes, counts. */
export function packTerms({ hashes, counts, length }: ArticleTerms): Uint8Array {
  const bytes = new Uint8Array(4 + 5 * hashes.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, length, true)
  hashes.forEach((h, i) => view.setUint32(4 + 4 * i, h, true))
  bytes.set(counts, 4 + 4 * hashes.length)
  return bytes
}

/** What `packTerms` packed; bytes cut short give fewer terms. */
export function unpackTerms(bytes: Uint8Array): ArticleTerms {
  if (bytes.length < 4) return { hashes: new Uint32Array(), counts: new Uint8Array(), length: 0 }
  const n = Math.floor((bytes.length - 4) / 5)
  // Hashes must lie on a multiple of four: a copy, where the driver gives them elsewhere.
  const here = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const view = new DataView(here.buffer, here.byteOffset, 4)
  return {
    hashes: new Uint32Array(here.buffer, here.byteOffset + 4, n),
    counts: here.subarray(4 + 4 * n, 4 + 5 * n),
    length: view.getUint32(0, true),
  }
}
