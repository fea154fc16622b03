import { cleanView } from '../../arabic/clean.ts'
import { fold } from '../../arabic/fold.ts'
import type { Article } from '../../reading/article.ts'
import { overlaps, type Range } from '../../text/range.ts'
import { createFormTable, PUNCT, tokenise, type Form, type FormTable } from '../../text/words.ts'

/**
 * An article as text reuse sees it: the folded words of its title and body as 32-bit hashes, with
 * their places. Punctuation, harakat and spelling variants of hamza do not make a difference.
 */
export interface ReuseText {
  readonly count: number
  readonly words: Uint32Array
  /** Place of each word in the article. */
  readonly from: Uint32Array
  readonly to: Uint32Array
}

interface HashedForm extends Form {
  readonly hash: number
}

const createHashedForms = (): FormTable<HashedForm> =>
  createFormTable((id, clean, kind) => {
    const folded = fold(clean)
    return Object.freeze({ id, clean, fold: folded, kind, hash: hashOf(folded) })
  })

/** Reads the distinct words of a stretch of text, as hashes in ascending order; holds a cache of spellings. */
export function createWordSetReader(): (words: string) => Uint32Array {
  const table = createHashedForms()
  return (text) => {
    const whole = { from: 0, to: text.length }
    const { forms } = tokenise(text, cleanView(text), [whole], table)
    return Uint32Array.from(
      new Set(forms.flatMap((f) => (f.kind === PUNCT ? [] : [f.hash]))),
    ).sort()
  }
}

/** Reads articles into texts; holds a cache of spellings. */
export function createTextReader(): (article: Article) => ReuseText {
  const table = createHashedForms()
  return (article) => {
    const words = tokenise(article.text, cleanView(article.text), partsOf(article), table)
    const hashes = new Uint32Array(words.count)
    const from = new Uint32Array(words.count)
    const to = new Uint32Array(words.count)
    let count = 0
    for (let i = 0; i < words.count; i++) {
      const form = words.forms[i]
      if (!form || form.kind === PUNCT) continue
      hashes[count] = form.hash
      from[count] = words.from[i] ?? 0
      to[count] = words.to[i] ?? 0
      count++
    }
    return {
      count,
      words: hashes.slice(0, count),
      from: from.slice(0, count),
      to: to.slice(0, count),
    }
  }
}

/** Title and body; a title that the body holds already counts once. */
export function partsOf(article: Article): Range[] {
  const { title, body } = article
  const own = title && !body.some((b) => overlaps(b, title)) ? [title] : []
  return [...own, ...body]
}

/** The article range of `length` words from word `first`. */
export const rangeOfWords = (text: ReuseText, first: number, length: number): Range => ({
  from: text.from[first] ?? 0,
  to: text.to[first + length - 1] ?? 0,
})

/** FNV-1a over code units, its bits mixed so that a rolling use of it stays even. */
function hashOf(s: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  return mix(h)
}

/** The last steps of MurmurHash3: every bit of `h` moves every bit of the result. */
export function mix(h: number): number {
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
