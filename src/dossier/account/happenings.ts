import { parseDay, type Day } from '../../arabic/calendar/days.ts'
import type { EventMention } from '../../analysis/layers.ts'
import { dayOf } from '../../text/edtf.ts'
import { sliceOf } from '../../text/range.ts'
import { toProof } from '../proofs.ts'
import type { Vector } from '../stories/vectors.ts'
import type { Report } from '../types.ts'
import { groupItems } from './group.ts'
import type { Passages } from './passages.ts'
import type { Happening, HappeningAccount } from './types.ts'

/** Contexts less alike than this tell of two events. */
const ALIKE = 0.27
const SAME_PLACE = 0.1
const OTHER_PLACE = -0.6
const SAME_ACTOR = 0.08
const OTHER_MODE = -0.1
/** Days by which two accounts of one event may miss each other. */
const DAYS = 1

interface Seen {
  readonly key: string
  readonly day: Day | null
  readonly vector: Vector
  readonly report: Report
  readonly event: EventMention
}

/** Events that several articles tell, each with all its accounts. */
export function findHappenings(passages: Passages): Happening[] {
  const seen: Seen[] = passages.reports.flatMap((report) =>
    report.analysis.events
      .filter((e) => e.to > e.from && e.type !== 'OTHER')
      .map((event) => ({
        key: event.type,
        day: (event.date === null ? null : parseDay(event.date)) ?? passages.dayOf(report),
        vector: isBack(report, event)
          ? passages.contextOfBack(report, event)
          : passages.contextOf(report, event),
        report,
        event,
      })),
  )
  return groupItems(seen, { days: DAYS, weigh })
    .filter((group) => new Set(group.map((s) => s.report)).size > 1)
    .map((group) => toHappening(group, passages))
    .sort((a, b) =>
      (a.date ?? '9') < (b.date ?? '9')
        ? -1
        : (a.date ?? '9') > (b.date ?? '9')
          ? 1
          : a.id < b.id
            ? -1
            : 1,
    )
}

/** «the attack», told of before. */
const isBack = ({ article }: Report, event: EventMention): boolean =>
  /^[وفبلك]?(?:ال|لل)/.test(sliceOf(article.text, event))

function weigh(a: Seen, b: Seen, cosine: number): number {
  let weight = cosine - ALIKE
  const [p, q] = [a.event.placeEntity ?? null, b.event.placeEntity ?? null]
  if (p !== null && q !== null) weight += p === q ? SAME_PLACE : OTHER_PLACE
  const [x, y] = [a.event.actorEntity ?? null, b.event.actorEntity ?? null]
  if (x !== null && x === y) weight += SAME_ACTOR
  if (a.event.mode !== b.event.mode) weight += OTHER_MODE
  return weight
}

function toHappening(group: readonly Seen[], passages: Passages): Happening {
  const accounts = group.map(({ report, event }): HappeningAccount => {
    const { article } = report
    return {
      ...passages.toTold(report, event),
      status: event.status,
      date: event.date,
      isDateOwn: event.dateBasis === 'own' || event.dateBasis === 'sentence',
      actor: event.actor && toProof(article, event.actor),
      target: event.target && toProof(article, event.target),
      place: event.place && toProof(article, event.place),
    }
  })
  const [first] = group
  return {
    id: `h:${first?.key ?? ''}:${first?.report.article.id ?? ''}:${first?.event.from ?? 0}`,
    type: first?.key ?? '',
    date: mostTold(accounts),
    families: [...new Set(accounts.map((a) => a.family))],
    accounts,
  }
}

/** The day that most accounts give; of equals the first told. */
function mostTold(accounts: readonly HappeningAccount[]): string | null {
  const counts = new Map<string, number>()
  for (const { date } of accounts) {
    const day = date === null ? null : dayOf(date)
    if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [day, n] of counts) if (best === null || n > (counts.get(best) ?? 0)) best = day
  return best
}
