import { parseDay, type Day } from '../../arabic/calendar/days.ts'
import { cleanView } from '../../arabic/clean.ts'
import { searchTerm } from '../../arabic/terms.ts'
import type { Statement } from '../../analysis/layers.ts'
import { dayOf } from '../../text/edtf.ts'
import { contains, sliceOf, type Range } from '../../text/range.ts'
import { toProof } from '../proofs.ts'
import type { Vector } from '../stories/vectors.ts'
import type { Family, Report } from '../types.ts'
import type { Told } from './types.ts'

/** The reports of a dossier as the account compares them: what a passage is about. */
export interface Passages {
  /** In order of publication. */
  readonly reports: readonly Report[]
  /** Its place in that order, by its article. */
  rankOf(article: string): number
  dayOf(report: Report): Day | null
  /** The sentence that holds a range; the range itself where none does. */
  sentenceOf(report: Report, range: Range): Range
  /** Number of the sentence in its article. */
  placeOf(report: Report, range: Range): number
  /** The words of a range's sentence, of the one before it and of the title, rare ones weighing more. */
  contextOf(report: Report, range: Range): Vector
  /** The same for words that point back (the attack): the title weighs as much as the sentence. */
  contextOfBack(report: Report, range: Range): Vector
  /** The words of several sentences as one, with the title's: an event told in many places. */
  contextOfAll(report: Report, ranges: readonly Range[]): Vector
  /** The words of a range alone. */
  wordsOf(report: Report, range: Range): Vector
  toTold(report: Report, range: Range): Told
}

/** A report as it is compared: its sentences in order, and the terms of each and of the title after them. */
interface Read {
  readonly own: readonly Range[]
  readonly terms: Int32Array
  /** Where the terms of each end. */
  readonly ends: readonly number[]
}
const NO_TERMS = new Int32Array()

/** In a dossier of few sentences, all on one affair, its own words must still count. */
const FEW = 30
const BEFORE = 0.5
const TITLE = 0.4

export function createPassages(reports: readonly Report[], families: readonly Family[]): Passages {
  const home = new Map(families.flatMap((f) => f.articles.map((id) => [id, f.id] as const)))
  const ids = new Map<string, number>()
  const terms = new Map<string, string>()
  const counts: number[] = []
  let sentences = 0
  const termsOf = (text: string): number[] =>
    (cleanView(text).text.match(WORDS) ?? []).map((word) => {
      let term = terms.get(word)
      if (term === undefined) terms.set(word, (term = searchTerm(word)))
      let id = ids.get(term)
      if (id === undefined) ids.set(term, (id = ids.size))
      return id
    })
  const read = new Map<Report, Read>()
  for (const report of reports) {
    const { article, analysis } = report
    const own = analysis.sentences.filter((s) => s.to > s.from).sort((a, b) => a.from - b.from)
    const bags = own.map((s) => termsOf(sliceOf(article.text, s)))
    for (const bag of bags) for (const t of new Set(bag)) counts[t] = (counts[t] ?? 0) + 1
    sentences += own.length
    const title = article.title ? termsOf(sliceOf(article.text, article.title)) : []
    const ends: number[] = []
    for (const bag of [...bags, title]) ends.push((ends.at(-1) ?? 0) + bag.length)
    read.set(report, { own, terms: Int32Array.from([...bags, title].flat()), ends })
  }
  /** The terms of a sentence of a report; of its title past the last; nothing before the first. */
  const bagAt = (of: Read | undefined, place: number): Int32Array =>
    of === undefined || place < 0
      ? NO_TERMS
      : of.terms.subarray(place === 0 ? 0 : of.ends[place - 1], of.ends[place])
  const titleOf = (of: Read | undefined): Int32Array => bagAt(of, of?.own.length ?? -1)
  const placeOf = (report: Report, range: Range): number => {
    const own = read.get(report)?.own ?? []
    let [lo, hi] = [0, own.length]
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if ((own[mid]?.from ?? 0) <= range.from) lo = mid + 1
      else hi = mid
    }
    return lo - 1
  }
  const sentenceOf = (report: Report, range: Range): Range => {
    const sentence = read.get(report)?.own[placeOf(report, range)]
    return sentence && contains(sentence, { from: range.from, to: range.from }) ? sentence : range
  }
  const vectorOf = (weighed: readonly (readonly [Iterable<number>, number])[]): Vector => {
    const weights = new Map<number, number>()
    for (const [bag, weight] of weighed) {
      for (const t of bag) {
        const rarity = Math.log(1 + (sentences + FEW) / ((counts[t] ?? 0) + 0.5))
        weights.set(t, Math.max(weights.get(t) ?? 0, weight * rarity))
      }
    }
    const list = [...weights].filter(([, w]) => w > 0).sort((a, b) => a[0] - b[0])
    const norm = Math.sqrt(list.reduce((s, [, w]) => s + w * w, 0)) || 1
    return {
      terms: Int32Array.from(list, ([t]) => t),
      weights: Float32Array.from(list, ([, w]) => w / norm),
    }
  }
  const contextWith = (report: Report, range: Range, title: number): Vector => {
    const of = read.get(report)
    const place = placeOf(report, range)
    return vectorOf([
      [bagAt(of, place), 1],
      [bagAt(of, place - 1), BEFORE],
      [titleOf(of), title],
    ])
  }
  const ranks = new Map(reports.map((r, i) => [r.article.id, i]))
  return {
    reports,
    rankOf: (article) => ranks.get(article) ?? 0,
    dayOf: ({ article }) => (article.published ? parseDay(article.published.value) : null),
    sentenceOf,
    placeOf,
    contextOf: (report, range) => contextWith(report, range, TITLE),
    contextOfBack: (report, range) => contextWith(report, range, 1),
    contextOfAll(report, ranges) {
      const of = read.get(report)
      const places = new Set(ranges.map((r) => placeOf(report, r)))
      return vectorOf([
        ...[...places].map((place) => [bagAt(of, place), 1] as const),
        [titleOf(of), 1],
      ])
    },
    wordsOf: ({ article }, range) => vectorOf([[termsOf(sliceOf(article.text, range)), 1]]),
    toTold(report, range) {
      const { article, analysis } = report
      const published = article.published?.value ?? null
      return {
        article: article.id,
        family: home.get(article.id) ?? article.id,
        outlet: article.outlet,
        published: published === null ? null : (dayOf(published) ?? published),
        claimant: claimantOf(analysis.statements, range)?.speaker ?? null,
        proof: toProof(article, range),
        sentence: toProof(article, sentenceOf(report, range)),
      }
    },
  }
}

const WORDS = /[\p{L}\p{N}]{3,}/gu

/** The innermost statement that holds a range. */
function claimantOf(statements: readonly Statement[], range: Range): Statement | undefined {
  let best: Statement | undefined
  for (const s of statements) {
    if (contains(s, range) && (!best || s.to - s.from < best.to - best.from)) best = s
  }
  return best
}
