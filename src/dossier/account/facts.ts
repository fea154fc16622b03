import { isoDay, parseDay, type Day } from '../../arabic/calendar/days.ts'
import type { DateMention } from '../../analysis/layers.ts'
import { cleanView } from '../../arabic/clean.ts'
import { fold } from '../../arabic/fold.ts'
import { edtfSpan, type TimeSpan } from '../../text/edtf.ts'
import { sliceOf, type Range } from '../../text/range.ts'
import { createLandmarkFinder, type FindLandmark } from '../dating/landmarks.ts'
import { toProof } from '../proofs.ts'
import type { Vector } from '../stories/vectors.ts'
import type { Report } from '../types.ts'
import { groupItems, STRANGERS } from './group.ts'
import type { Kin } from './kin.ts'
import type { Passages } from './passages.ts'
import type { Fact, FactTold } from './types.ts'

/** What lies so many days before the report is background to it, not its news. */
const PAST = 7
/** Contexts less alike than this tell of two things; a year says less of the time than a month. */
const ALIKE = 0.24
const ALIKE_IN_YEAR = 0.34
/** What a known event in common says for two being one, another one against it. */
const KNOWN = 0.4
/** Two times that share no day. */
const APART = -1

interface Dated {
  readonly key: string
  readonly day: null
  readonly vector: Vector
  readonly report: Report
  readonly date: DateMention
  readonly span: TimeSpan
  /** The landmark that the words tell of, where it fell in that time. */
  readonly landmark: string | null
}

/**
 * What several origins give as past and dated: «signed on 27 November», «last month … signed», «the
 * memoranda signed in November». Each tells the time in its way; the fact has the time that all of
 * them leave.
 */
export function findFacts(passages: Passages): Fact[] {
  const findLandmark = createLandmarkFinder()
  const dated = passages.reports.flatMap((report) => datedIn(report, passages, findLandmark))
  const weigh = (a: Dated, b: Dated, cosine: number): number =>
    a.span.from < b.span.to && b.span.from < a.span.to
      ? Math.max(STRANGERS, cosine - (a.key.length === 4 ? ALIKE_IN_YEAR : ALIKE)) + landmarks(a, b)
      : APART
  return groupItems(dated, { days: 0, weigh, kin })
    .map((group) => toFact(group, passages))
    .filter((fact) => fact.families.length > 1)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
}

const kin: Kin<Dated> = {
  of: ({ landmark }) => [landmark],
  worth: [KNOWN],
  without: () => -ALIKE,
}

function datedIn(report: Report, passages: Passages, findLandmark: FindLandmark): Dated[] {
  const published = lastDayOf(report)
  if (published === null) return []
  const seen = new Set<string>()
  return report.analysis.dates.flatMap((date) => {
    const span = date.value === null || date.to <= date.from ? null : edtfSpan(date.value)
    if (!span || !Number.isFinite(span.to - span.from)) return []
    if (span.to > (published - PAST) * DAY || span.to - span.from > YEAR) return []
    const place = `${passages.placeOf(report, date)} ${date.value ?? ''}`
    if (seen.has(place)) return []
    seen.add(place)
    const first = isoDay(Math.floor(span.from / DAY))
    const around = near(date, passages.sentenceOf(report, date))
    const mark = findLandmark(wordsIn(sliceOf(report.article.text, around)))
    return [
      {
        key: span.to - span.from > MONTH ? first.slice(0, 4) : first.slice(0, 7),
        day: null,
        vector: passages.wordsOf(report, around),
        report,
        date,
        span,
        landmark:
          mark && mark.day * DAY >= span.from && mark.day * DAY < span.to ? mark.name : null,
      },
    ]
  })
}

/** A known event that both tell of joins them, two known events part them. */
const landmarks = (a: Dated, b: Dated): number =>
  a.landmark === null || b.landmark === null ? 0 : a.landmark === b.landmark ? KNOWN : -KNOWN

/** The words that a date goes with: its sentence, not further off than a clause or two. */
const near = (date: Range, sentence: Range): Range => ({
  from: Math.max(sentence.from, date.from - BEFORE),
  to: Math.min(sentence.to, date.to + AFTER),
})
const BEFORE = 140
const AFTER = 110

const wordsIn = (text: string): string[] =>
  fold(cleanView(text).text).match(/[\p{L}\p{N}]+/gu) ?? []

function lastDayOf({ article }: Report): Day | null {
  const value = article.published?.value
  if (value === undefined) return null
  const day = parseDay(value)
  const span = day === null ? edtfSpan(value) : null
  return day ?? (span && Number.isFinite(span.to) ? Math.floor((span.to - 1) / DAY) : null)
}

function toFact(group: readonly Dated[], passages: Passages): Fact {
  const told = group.map(({ report, date }): FactTold => ({
    ...passages.toTold(report, date),
    date: date.value ?? '',
    dateWords: toProof(report.article, date),
  }))
  // The finest that any gives: all of them overlap it.
  const finest = group.reduce((a, b) => (length(b.span) < length(a.span) ? b : a))
  const [first] = told
  return {
    id: `f:${first?.article ?? ''}:${first?.proof.from ?? 0}`,
    date: finest.date.value ?? '',
    families: [...new Set(told.map((t) => t.family))],
    told,
  }
}

const length = ({ from, to }: TimeSpan): number => to - from
const DAY = 86_400_000
const MONTH = 31 * DAY
const YEAR = 366 * DAY
