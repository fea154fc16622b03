import { isoDay, monthOf, yearOf, dayOf, type Day } from '../../arabic/calendar/days.ts'
import type { Constraint, Dating, DatingCode, DatingReason } from './types.ts'

/** The surest first: what comes later and does not fit is set aside. */
const ORDER: readonly DatingCode[] = [
  'copy',
  'landmark-then',
  'since-landmark',
  'anniversary',
  'same-happening',
  'not-before',
  'named-today',
  'first-weekday',
]
/** A wider span says nothing of when a report appeared. */
const WIDEST = 370

/** Days on which all that goes together allows the article; null while nothing bounds them. */
export interface Solved {
  readonly days: readonly Day[] | null
  readonly kept: readonly Constraint[]
  readonly against: readonly Constraint[]
}

export function solve(constraints: readonly Constraint[]): Solved {
  const ordered = [...constraints].sort(
    (a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code) || width(a) - width(b),
  )
  let [from, to] = [-Infinity, Infinity]
  const [kept, against]: [Constraint[], Constraint[]] = [[], []]
  let days: Day[] | null = null
  // Spans first: the weekdays are tried on days that something else bounds.
  const bounded = ordered.filter((c) => Number.isFinite(c.from) || Number.isFinite(c.to))
  for (const c of [...bounded, ...ordered.filter((x) => !bounded.includes(x))]) {
    const [f, t] = [Math.max(from, c.from), Math.min(to, c.to)]
    if (f > t) {
      against.push(c)
      continue
    }
    const before: readonly Day[] | null = days
    const next: Day[] | null =
      t - f > WIDEST ? null : (before ?? range(f, t)).filter((d) => d >= f && d <= t && c.allows(d))
    if (next?.length === 0) {
      against.push(c)
      continue
    }
    kept.push(c)
    days = next === null ? null : keptBy(kept, next)
    ;[from, to] = days ? [days[0] ?? f, days.at(-1) ?? t] : [f, t]
  }
  return { days, kept, against }
}

const keptBy = (kept: readonly Constraint[], days: readonly Day[]): Day[] => {
  const left = days.filter((d) => kept.every((c) => d >= c.from && d <= c.to && c.allows(d)))
  return left.length > 0 ? left : [...days]
}

const width = (c: Constraint): number => c.to - c.from

const range = (from: Day, to: Day): Day[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** As a dossier shows it. */
export function toDating(article: string, { days, kept, against }: Solved): Dating {
  return {
    article,
    value: days ? valueOf(days) : null,
    // Weekdays alone, with nothing that says of which week, are no reason for a day.
    reasons: days ? kept.map(reasonOf) : [],
    against: against.map(reasonOf),
  }
}

function valueOf(days: readonly Day[]): string | null {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  if (first === last) return isoDay(first)
  const [y, m] = [yearOf(first), monthOf(first)]
  const whole =
    first === dayOf(y, m, 1) && last === dayOf(m === 12 ? y + 1 : y, (m % 12) + 1, 1) - 1
  return whole ? isoDay(first).slice(0, 7) : `${isoDay(first)}/${isoDay(last)}`
}

const reasonOf = (c: Constraint): DatingReason => ({
  code: c.code,
  from: Number.isFinite(c.from) ? isoDay(c.from) : null,
  to: Number.isFinite(c.to) ? isoDay(c.to) : null,
  by: c.by,
  proofs: c.proofs,
})
