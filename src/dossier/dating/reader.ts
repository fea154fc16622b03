import type { DateMention } from '../../analysis/layers.ts'
import { createArabicForms } from '../../arabic/forms.ts'
import { cleanView } from '../../arabic/clean.ts'
import type { Article } from '../../reading/article.ts'
import { contains, type Range } from '../../text/range.ts'
import { PUNCT, rangeOfTokens, tokenise, type Words } from '../../text/words.ts'
import type { Report } from '../types.ts'

/** An article as dating reads it. */
export interface DatingText {
  readonly article: Article
  readonly words: Words
  /** Dates of the title and body, without those of stamps, datelines and what is no part of it. */
  readonly dates: readonly DateMention[]
  readonly sentences: readonly Range[]
  /** Tokens of a stretch of the article, as first and one past the last. */
  tokensOf(range: Range): { readonly first: number; readonly end: number }
  /** The folded words of tokens, without punctuation. */
  folded(first: number, end: number): string[]
  rangeOf(first: number, end: number): Range
}

/** Reads articles; holds a cache of spellings. */
export function createDatingReader(): (report: Report) => DatingText {
  const forms = createArabicForms()
  return ({ article, analysis }) => {
    const { text, body, title } = article
    const own = title && !body.some((b) => b.from < title.to && title.from < b.to) ? [title] : []
    const parts = [...own, ...body]
    const words = tokenise(text, cleanView(text), parts, forms)
    const frame = article.blocks.filter((b) => b.kind === 'stamp' || b.kind === 'boilerplate')
    return {
      article,
      words,
      dates: analysis.dates.filter(
        (d) => parts.some((p) => contains(p, d)) && !frame.some((b) => contains(b, d)),
      ),
      sentences: analysis.sentences.filter((s) => parts.some((p) => contains(p, s))),
      tokensOf({ from, to }) {
        const first = firstAt(words, from)
        return { first, end: firstAt(words, to) }
      },
      folded: (first, end) =>
        words.forms
          .slice(Math.max(0, first), end)
          .flatMap((f) => (f.kind === PUNCT ? [] : [f.fold])),
      rangeOf: (first, end) => rangeOfTokens(words, first, end - 1),
    }
  }
}

/** The first token that ends after `place`. */
function firstAt(words: Words, place: number): number {
  let [lo, hi] = [0, words.count]
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((words.to[mid] ?? 0) <= place) lo = mid + 1
    else hi = mid
  }
  return lo
}
