import { isoDay, parseDay } from '../../arabic/calendar/days.ts'
import { edtfSpan } from '../../text/edtf.ts'
import { contains } from '../../text/range.ts'
import type { DateMention, EventMention } from '../../analysis/layers.ts'
import type { Report } from '../types.ts'
import { landmarks } from './landmarks.ts'
import type { Dating, ResolveSymbolic } from './types.ts'

/**
 * A report with the day that was inferred for it, and with those of its expressions of time resolved
 * that name one time from every day that it may be.
 */
export function redate(report: Report, dating: Dating, resolve: ResolveSymbolic): Report {
  const { value, reasons } = dating
  const span = value === null ? null : edtfSpan(value)
  if (value === null || !span) return report
  const [first, last] = [Math.floor(span.from / MS), Math.floor((span.to - 1) / MS)]
  const toDate = (d: DateMention): DateMention => {
    if (d.value !== null || d.symbolic === null) return d
    const told = resolve(d.symbolic, first)
    if (told === null) return d
    for (let day = first + 1; day <= last; day++) {
      if (resolve(d.symbolic, day) !== told) return d
    }
    return { ...d, value: told, anchor: 'published' }
  }
  const dates = report.analysis.dates.map(toDate)
  return {
    article: { ...report.article, published: { value, basis: 'inferred', rule: 'dating' } },
    analysis: {
      ...report.analysis,
      dates,
      events: redateEvents(report, dates, { from: first - 1, to: last }, reasons),
    },
  }
}

/**
 * Events that had no date because the article had none: they happened on the day that their sentence
 * names, else on the day that the report itself is of, where it names one. What goes on is of no one
 * day; what a length of time is counted from («257 days since the aggression began») has that of the
 * landmark.
 */
function redateEvents(
  { analysis }: Report,
  dates: readonly DateMention[],
  days: { readonly from: number; readonly to: number },
  reasons: Dating['reasons'],
): readonly EventMention[] {
  const since = reasons.flatMap(({ code, by, proofs }) => {
    const mark = code === 'since-landmark' ? landmarks.find((m) => m.name === by) : undefined
    return mark ? proofs.map((proof) => ({ proof, date: isoDay(mark.day) })) : []
  })
  const told = dates.filter((d, i) => d.value !== null && analysis.dates[i]?.value === null)
  const today = told.find((d) => {
    const day = parseDay(d.value ?? '')
    return day !== null && day >= days.from && day <= days.to
  })
  return analysis.events.map((event): EventMention => {
    if (event.date !== null || event.status === 'planned' || event.status === 'possible')
      return event
    const begun = since.find(({ proof }) => contains(proof, event))
    if (begun) return { ...event, date: begun.date, dateBasis: 'own' }
    const sentence = analysis.sentences.find((s) => contains(s, event))
    const own =
      sentence &&
      nearest(
        event,
        told.filter((d) => contains(sentence, d)),
      )
    if (own) return { ...event, date: own.value, dateBasis: 'sentence' }
    const isFree =
      sentence && !analysis.dates.some((d) => d.value !== null && contains(sentence, d))
    return today && isFree && event.status !== 'ongoing'
      ? { ...event, date: today.value, dateBasis: 'discourse' }
      : event
  })
}

/** The expression of time that follows soonest, else the last one before: «ratified by parliament on the 5th». */
function nearest(event: EventMention, dates: readonly DateMention[]): DateMention | undefined {
  return dates.find((d) => d.from >= event.to) ?? dates.at(-1)
}

const MS = 86_400_000
