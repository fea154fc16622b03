import { searchTerm } from '../../arabic/terms.ts'
import { cleanView } from '../../arabic/clean.ts'
import type { StoredArticle } from '../../archive/archive.ts'
import type { ArticleLine, Family, Proof } from '../../dossier/types.ts'
import type { Shelf } from '../../dossier/views/shelf.ts'
import { sliceOf, trimRange, type Range } from '../../text/range.ts'

/** A sentence of the articles that stands for what many of them tell. */
export interface SummaryLine {
  readonly proof: Proof
  readonly article: ArticleLine
  /** Articles that carry the same text. */
  readonly copies: number
}

/** Origins that are compared; of more, those with most copies, and then evenly over time. */
const MOST_ORIGINS = 160
/** Sentences of a summary, by how many origins there are. */
const sentencesFor = (origins: number): number => Math.min(5, Math.ceil(origins / 2))
/** A lead of fewer words is a caption or a greeting; of more, a whole article in one breath. */
const LEAST_WORDS = 8
const MOST_WORDS = 70
/** What likeness to a chosen sentence, and being of its day, takes away. */
const ALIKE = 0.8
const SAME_DAY = 0.15
/** Words that are read of an article. */
const READ = 300

type Bag = ReadonlyMap<string, number>

interface Candidate {
  readonly family: Family
  readonly line: ArticleLine
  readonly proof: Proof
  readonly lead: Bag
  readonly whole: Bag
}

/**
 * A summary made of sentences of the articles: of each origin the sentence that opens it, those that
 * say most of what the other origins tell, each of another matter, in order of time. Nothing is
 * worded anew.
 */
export async function summarise(
  shelf: Shelf,
  read: (id: string) => Promise<StoredArticle | null>,
): Promise<SummaryLine[]> {
  const candidates: Candidate[] = []
  for (const family of pickOrigins(shelf)) {
    const line = shelf.articles.get(family.origin.article)
    const stored = await read(family.origin.article)
    const lead = stored && leadOf(stored)
    if (!line || !stored || !lead) continue
    const { text } = stored.article
    candidates.push({
      family,
      line,
      proof: { article: line.id, ...lead, words: sliceOf(text, lead) },
      lead: bagOf(sliceOf(text, lead)),
      whole: bagOf(stored.article.body.map((r) => sliceOf(text, r)).join(' ')),
    })
  }
  return choose(candidates, sentencesFor(candidates.length))
    .sort((a, b) => ((a.line.published ?? '9') < (b.line.published ?? '9') ? -1 : 1))
    .map(({ proof, line, family }) => ({
      proof,
      article: line,
      copies: family.articles.length - 1,
    }))
}

function pickOrigins({ dossier }: Shelf): readonly Family[] {
  const { families } = dossier
  if (families.length <= MOST_ORIGINS) return families
  const copied = families
    .filter((f) => f.articles.length > 1)
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, MOST_ORIGINS / 2)
  const rest = families.filter((f) => !copied.includes(f))
  const step = rest.length / (MOST_ORIGINS - copied.length)
  return [
    ...copied,
    ...Array.from({ length: MOST_ORIGINS - copied.length }, (_, i) => rest[Math.floor(i * step)]),
  ].filter((f) => f !== undefined)
}

/** The first sentence of the body that is one, without the dateline it may begin with. */
function leadOf({ article, analysis }: StoredArticle): Range | null {
  const { text, title, dateline } = article
  for (const s of analysis?.sentences ?? []) {
    if (title !== null && s.from < title.to) continue
    if (!article.body.some((b) => b.from <= s.from && s.to <= b.to)) continue
    const from =
      dateline !== null && s.from < dateline.to && dateline.to < s.to ? dateline.to : s.from
    const words = trimRange(text, { from, to: s.to })
    const count = sliceOf(text, words).split(/\s+/).length
    if (count < LEAST_WORDS) continue
    return count > MOST_WORDS ? null : skipDash(text, words)
  }
  return null
}

/** A dateline ends in a dash or a colon, which is no part of the sentence. */
function skipDash(text: string, r: Range): Range {
  const m = /^[\s\-–—:/.]+/.exec(sliceOf(text, { from: r.from, to: Math.min(r.to, r.from + 8) }))
  return m === null ? r : { from: r.from + m[0].length, to: r.to }
}

const WORDS = /[\p{L}\p{N}]{3,}/gu

/** Terms, each once, with 1. */
function bagOf(words: string): Map<string, number> {
  const bag = new Map<string, number>()
  let read = 0
  for (const [word] of cleanView(words.slice(0, READ * 8)).text.matchAll(WORDS)) {
    if (read++ > READ) break
    bag.set(searchTerm(word), 1)
  }
  return bag
}

function choose(candidates: readonly Candidate[], most: number): Candidate[] {
  const counts = new Map<string, number>()
  for (const { whole } of candidates)
    for (const term of whole.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  const rarity = (term: string): number =>
    Math.log(1 + candidates.length / (0.5 + (counts.get(term) ?? 0)))
  const weigh = (bag: Bag): Bag => new Map([...bag.keys()].map((t) => [t, rarity(t)]))
  const weighed = candidates.map((c) => ({ c, lead: weigh(c.lead), whole: weigh(c.whole) }))
  const scored = weighed.map((a) => ({
    ...a,
    /** How much of what the others tell it says, a text that many print counting more. */
    score: weighed.reduce(
      (sum, b) =>
        a === b ? sum : sum + Math.sqrt(b.c.family.articles.length) * covered(a.lead, b.whole),
      Math.sqrt(a.c.family.articles.length),
    ),
  }))
  const best = Math.max(1e-9, ...scored.map((s) => s.score))
  const chosen: typeof scored = []
  while (chosen.length < most) {
    let next: (typeof scored)[number] | undefined
    let worth = -Infinity
    for (const s of scored) {
      if (chosen.includes(s)) continue
      const alike = Math.max(0, ...chosen.map((c) => covered(s.lead, c.lead)))
      const sameDay = chosen.some((c) => dayOf(c.c) === dayOf(s.c)) ? SAME_DAY : 0
      const w = s.score / best - ALIKE * alike - sameDay
      if (w > worth) [next, worth] = [s, w]
    }
    if (next === undefined) break
    chosen.push(next)
  }
  return chosen.map((s) => s.c)
}

const dayOf = ({ line }: Candidate): string => line.published?.slice(0, 10) ?? ''

/** The cosine of two bags of weighed terms. */
function covered(a: Bag, b: Bag): number {
  let both = 0
  for (const [term, w] of a) both += w * (b.get(term) ?? 0)
  return both / (lengthOf(a) * lengthOf(b) || 1)
}

const lengths = new WeakMap<Bag, number>()
function lengthOf(bag: Bag): number {
  const known = lengths.get(bag)
  if (known !== undefined) return known
  let sum = 0
  for (const w of bag.values()) sum += w * w
  lengths.set(bag, Math.sqrt(sum))
  return Math.sqrt(sum)
}
