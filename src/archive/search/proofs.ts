import type { Article } from '../../reading/article.ts'
import type { Proof } from '../../dossier/types.ts'
import { sliceOf, type Range } from '../../text/range.ts'
import { PUNCT, rangeOfTokens, type FormTable, type Words } from '../../text/words.ts'
import { createMatcher, type Matcher } from './meets.ts'
import type { Term } from './query.ts'
import { searchedParts, wordsOf, type SearchForm } from './words.ts'

/** How many tokens off another hit still counts as near. */
const AROUND = 15
const MAX_PROOFS = 8

/** Tokens `first` … `last` that answer the terms numbered in `terms`. */
interface Hit {
  readonly first: number
  readonly last: number
  readonly terms: ReadonlySet<number>
}

/**
 * Where articles answer a query, in their own spelling: neighbouring hits are one proof, and those
 * that stand where most of the query's words meet come first.
 */
export function createProofs(
  terms: readonly Term[],
  forms: FormTable<SearchForm>,
): (article: Article) => Proof[] {
  const matcher = createMatcher(terms.filter((t) => !t.excluded))
  return (article) => {
    const { title, body } = searchedParts(article)
    const words = wordsOf(article.text, [...title, ...body], forms)
    let found = findHits(words, matcher, false)
    // A plural from another stem (امرأة، نساء) passes no quick look: every word is read then.
    if (found.length === 0) found = findHits(words, matcher, true)
    const hits = joinNeighbours(words, found)
    const ranked = hits
      .map((hit, i) => ({ hit, meeting: termsNear(hits, i).size }))
      .sort((a, b) => b.meeting - a.meeting || a.hit.first - b.hit.first)
      .slice(0, MAX_PROOFS)
    const toProof = (r: Range): Proof => ({
      article: article.id,
      ...r,
      words: sliceOf(article.text, r),
    })
    return ranked.map(({ hit }) => toProof(rangeOfTokens(words, hit.first, hit.last)))
  }
}

function findHits(words: Words<SearchForm>, matcher: Matcher, thorough: boolean): Hit[] {
  const hits: Hit[] = []
  for (let i = 0; i < words.count; i++) {
    const form = words.forms[i]
    if (!form || form.kind === PUNCT) continue
    const found = matcher.termsOf(form, thorough)
    if (found.size > 0) hits.push({ first: i, last: i, terms: found })
    for (const { number, beginnings, rest } of matcher.phrases) {
      if (!beginnings.has(form.key)) continue
      const last = phraseEnd(words, i, rest)
      if (last !== undefined) hits.push({ first: i, last, terms: new Set([number]) })
    }
  }
  return hits
}

/** The last token of a phrase whose first word is token `i`; punctuation inside it does not count. */
function phraseEnd(
  words: Words<SearchForm>,
  i: number,
  rest: readonly string[],
): number | undefined {
  let at = i
  for (const key of rest) {
    at++
    while (words.forms[at]?.kind === PUNCT) at++
    if (words.forms[at]?.key !== key || words.part[at] !== words.part[i]) return undefined
  }
  return at
}

/** Hits that touch or overlap within one part become one. Hits come in order of their first token. */
function joinNeighbours(words: Words, hits: readonly Hit[]): Hit[] {
  const joined: Hit[] = []
  for (const hit of hits) {
    const before = joined.at(-1)
    const touches =
      before && hit.first <= before.last + 1 && words.part[hit.first] === words.part[before.first]
    if (touches) {
      joined[joined.length - 1] = {
        first: before.first,
        last: Math.max(before.last, hit.last),
        terms: new Set([...before.terms, ...hit.terms]),
      }
    } else joined.push(hit)
  }
  return joined
}

/** The terms answered near hit `i`. */
function termsNear(hits: readonly Hit[], i: number): Set<number> {
  const found = new Set<number>()
  const here = hits[i]
  if (!here) return found
  const take = (step: number): void => {
    // At most so many hits on either side.
    for (let k = i, n = 0; n <= AROUND; k += step, n++) {
      const hit = hits[k]
      if (!hit || hit.first - here.last > AROUND || here.first - hit.last > AROUND) return
      for (const t of hit.terms) found.add(t)
    }
  }
  take(-1)
  take(1)
  return found
}
