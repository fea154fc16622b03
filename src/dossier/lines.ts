import type { DateMention, Statement } from '../analysis/layers.ts'
import type { Article, BlockKind } from '../reading/article.ts'
import { dayOf, edtfSpan, type TimeSpan } from '../text/edtf.ts'
import { byPlace, contains, sliceOf, type Range } from '../text/range.ts'
import { publishedSpan } from './origin.ts'
import type { Report, TimelineEntry } from './types.ts'

/** Words of one article that may stand in the account: a statement or a sentence with a date. */
export interface Line {
  readonly article: Article
  /** Place of the article in order of publication. */
  readonly rank: number
  readonly range: Range
  /** Its distinct words, as hashes in ascending order. */
  readonly words: Uint32Array
  readonly statement: Statement | null
  /** Where it stands in the timeline: none, one date, or, for a sentence, several. */
  readonly dates: readonly string[]
  readonly basis: NonNullable<TimelineEntry['basis']>
  /** For statements: when it was made, and whether its sentence says so. */
  readonly said: string | null
  readonly isSaidInText: boolean
}

/** What stands round an article and is not told by it. */
const FRAME = new Set<BlockKind>(['stamp', 'byline', 'dateline', 'boilerplate'])
/** A sentence tells something only with so many words beside its dates: «الجمعة 20 ديسمبر» does not. */
const TELLING = 4

/**
 * The lines of a report. A statement stands at the date on which its sentence says that it was made,
 * else at the first date that its content names, else at the day of publication. A sentence stands
 * at each date that no statement has taken.
 */
export function linesOf(
  report: Report,
  rank: number,
  wordsOf: (words: string) => Uint32Array,
): Line[] {
  const { article, analysis } = report
  const published = publishedSpan(article)
  const day = article.published ? (dayOf(article.published.value) ?? article.published.value) : null
  const taken = new Set<DateMention>()
  const dated = analysis.dates.filter((d) => d.to > d.from).sort(byPlace)
  const frame = article.blocks.filter((b) => FRAME.has(b.kind))
  const sentences = analysis.sentences
    .filter((r) => r.to > r.from && !frame.some((b) => contains(b, r)))
    .sort(byPlace)
  const quoted = coveredBy(dated, analysis.statements)
  const lines: Line[] = []
  const lineOf = (range: Range): Pick<Line, 'article' | 'rank' | 'range' | 'words'> => ({
    article,
    rank,
    range: { from: range.from, to: range.to },
    words: wordsOf(sliceOf(article.text, range)),
  })

  const seen = new Set<string>()
  for (const s of analysis.statements) {
    // Two cues may claim one content; it is one line.
    const place = `${s.from}-${s.to}`
    if (s.to <= s.from || seen.has(place)) continue
    seen.add(place)
    const inside = startingIn(dated, s).filter((d) => contains(s, d))
    // The sentence in which somebody says it: that of the cue, else that in which the content begins.
    const sentence = sentenceAt(sentences, (s.cue ?? s).from)
    const around = sentence ? startingIn(dated, sentence) : []
    const free = around.filter(
      (d) => !quoted.has(d) && isPast(d, published) && mayDate(d, s, s.cue ?? s),
    )
    const saying = nearest(free, s.cue ?? s)
    const first = inside.find((d) => hasTime(d))
    for (const d of inside) taken.add(d)
    if (saying) taken.add(saying)
    const said = saying?.value ?? null
    const own = first?.value ?? null
    const date = said ?? own ?? day
    lines.push({
      ...lineOf(s),
      statement: s,
      dates: date === null || s.within !== null ? [] : [date],
      basis: said !== null ? 'said' : own !== null ? 'content' : 'published',
      said: said ?? day,
      isSaidInText: said !== null,
    })
  }

  for (const sentence of sentences) {
    const own = startingIn(dated, sentence).filter((d) => !taken.has(d))
    if (own.length === 0) continue
    const line = lineOf(sentence)
    const told = new Set(line.words)
    for (const d of own) for (const w of wordsOf(sliceOf(article.text, d))) told.delete(w)
    if (told.size < TELLING) continue
    lines.push({
      ...line,
      statement: null,
      dates: [...new Set(own.filter(hasTime).map((d) => d.value ?? ''))],
      basis: 'content',
      said: null,
      isSaidInText: false,
    })
  }
  return lines
}

/** «ثورة 17 فبراير» names something and does not say when. */
const hasTime = (d: DateMention): boolean =>
  d.value !== null && d.named === undefined && edtfSpan(d.value) !== null

/** So much may stand between a cue behind the words and its day: «بحسب بيان نشره الأحد». */
const BEHIND = 40

/**
 * A day behind what was said belongs to the next thing told («…»، الذي كان قدّم في سبتمبر …), unless
 * the cue stands there too.
 */
function mayDate(d: DateMention, said: Range, cue: Range): boolean {
  if (d.from < said.to) return true
  return cue.from >= said.to && d.from - cue.to <= BEHIND
}

/** A statement was not made after it was published. */
function isPast(d: DateMention, published: TimeSpan | null): boolean {
  const span = d.value === null ? null : edtfSpan(d.value)
  return span !== null && (published === null || span.from < published.to + DAY)
}

/** Zones: what was published late in the evening may carry the date of the next day. */
const DAY = 24 * 3_600_000

/** Of ranges in order, those that begin inside `r`. */
function startingIn<T extends Range>(sorted: readonly T[], r: Range): readonly T[] {
  const first = firstFrom(sorted, r.from)
  return sorted.slice(first, Math.max(first, firstFrom(sorted, r.to)))
}

/** Index of the first range that begins at or after `place`. */
function firstFrom(sorted: readonly Range[], place: number): number {
  let lo = 0
  let hi = sorted.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((sorted[mid]?.from ?? 0) < place) lo = mid + 1
    else hi = mid
  }
  return lo
}

function sentenceAt(sorted: readonly Range[], place: number): Range | undefined {
  const sentence = sorted[firstFrom(sorted, place + 1) - 1]
  return sentence && place < sentence.to ? sentence : undefined
}

/** The dates, in order, that any of the statements covers in part or whole. */
function coveredBy(dates: readonly DateMention[], statements: readonly Range[]): Set<DateMention> {
  const covered = new Set<DateMention>()
  const order = [...statements].sort(byPlace)
  let reach = -1
  let next = 0
  for (const d of dates) {
    for (let s = order[next]; s && s.from < d.to; s = order[++next]) reach = Math.max(reach, s.to)
    if (d.from < reach) covered.add(d)
  }
  return covered
}

function nearest(dates: readonly DateMention[], to: Range): DateMention | undefined {
  let best: DateMention | undefined
  let least = Infinity
  for (const d of dates) {
    const distance = d.from >= to.to ? d.from - to.to : Math.max(0, to.from - d.to)
    if (distance < least) {
      least = distance
      best = d
    }
  }
  return best
}
