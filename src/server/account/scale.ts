import type { Dossier, Proof, TimelineEntry } from '../../dossier/types.ts'
import { dateKey } from '../../dossier/views/date-key.ts'
import type { Shelf } from '../../dossier/views/shelf.ts'
import type { LineMarks } from './marks.ts'

/** How finely time is cut. Hours are those of publication. */
export type ScaleUnit = 'year' | 'month' | 'day' | 'hour'
export const SCALE_UNITS: readonly ScaleUnit[] = ['year', 'month', 'day', 'hour']

/** One stretch of the scale, with what the lines in it come to. */
export interface ScaleStep {
  /** `2019`, `2019-11`, `2019-11-27`, `2019-11-27T14`. */
  readonly key: string
  readonly lines: number
  /** Independent texts behind the lines. */
  readonly origins: number
  /** Disputes that a line of it is a side of. */
  readonly disputes: number
  /** Passages of the lines that give a quantity of the ledger. */
  readonly figures: number
  /** The first words of it; null where nothing is told. */
  readonly first: Proof | null
}

export interface Scale {
  readonly unit: ScaleUnit
  /** Without a gap, from the first that has lines to the last. */
  readonly steps: readonly ScaleStep[]
  /** Lines in the same time that are dated less finely than a step, or not at all. */
  readonly vague: number
}

/** More steps than these are cut coarser. */
const YEARS_FROM_MONTHS = 40
const MONTHS_FROM_DAYS = 75

/** What of a line does not change with the question. */
export interface ScaleRead {
  /** The beginning of its time as far as it is known: `2019`, `2019-11`, `2019-11-27`. */
  readonly start: string | null
  readonly hour: string | null
  readonly families: readonly string[]
  readonly disputes: readonly string[]
  readonly figures: number
}

/** Reads of a line what the scale counts. */
export function createScaleReader(
  shelf: Shelf,
  marksOf: (proofs: readonly Proof[]) => LineMarks,
): (entry: TimelineEntry) => ScaleRead {
  const figures = figuresByArticle(shelf.dossier)
  return (entry) => {
    const [words] = entry.proofs
    const told =
      words === undefined
        ? 0
        : (figures.get(words.article) ?? []).filter((p) => words.from <= p.from && p.to <= words.to)
            .length
    const start = startOf(entry.date)
    return {
      start,
      hour: start?.length === 10 ? hourOf(entry, start, shelf) : null,
      families: entry.families,
      disputes: marksOf(entry.proofs).disputes.map((d) => d.id),
      figures: told,
    }
  }
}

/** Cuts lines into steps of years, months, days or hours. */
export function createScale(
  shelf: Shelf,
  marksOf: (proofs: readonly Proof[]) => LineMarks,
): (
  lines: readonly TimelineEntry[],
  span: { from?: string | undefined; to?: string | undefined },
) => Scale {
  const read = createScaleReader(shelf, marksOf)
  const known = new WeakMap<TimelineEntry, ScaleRead>()
  const reading = (entry: TimelineEntry): ScaleRead => {
    const it = known.get(entry) ?? read(entry)
    known.set(entry, it)
    return it
  }
  return (lines, span) => {
    const read = lines.map((entry) => ({ entry, of: reading(entry) }))
    const unit = unitFor(
      read.flatMap(({ of }) => of.start ?? []),
      span,
    )
    const inStep = Map.groupBy(read, ({ of }) => keyFor(of, unit))
    const keys = keysBetween([...inStep.keys()].filter((k) => k !== null).sort(), unit, span)
    return {
      unit,
      steps: keys.map((key): ScaleStep => {
        const all = inStep.get(key) ?? []
        return {
          key,
          lines: all.length,
          origins: new Set(all.flatMap(({ of }) => of.families)).size,
          disputes: new Set(all.flatMap(({ of }) => of.disputes)).size,
          figures: all.reduce((n, { of }) => n + of.figures, 0),
          first: all[0]?.entry.proofs[0] ?? null,
        }
      }),
      vague: inStep.get(null)?.length ?? 0,
    }
  }
}

export function keyFor(
  { start, hour }: Pick<ScaleRead, 'start' | 'hour'>,
  unit: ScaleUnit,
): string | null {
  if (unit === 'hour') return hour
  const length = { year: 4, month: 7, day: 10 }[unit]
  return start !== null && start.length >= length ? start.slice(0, length) : null
}

/** The date as far as `dateKey` reads it, without what is not known. */
export function startOf(date: string): string | null {
  const key = dateKey(date)
  if (key === null) return null
  const [year, month, day] = [Math.floor(key / 10_000), Math.floor(key / 100) % 100, key % 100]
  const two = (n: number): string => String(n).padStart(2, '0')
  const start = String(year).padStart(4, '0')
  return month === 0
    ? start
    : day === 0
      ? `${start}-${two(month)}`
      : `${start}-${two(month)}-${two(day)}`
}

/** The hour in which the first report of that day came out, as its clock shows it. */
function hourOf(entry: TimelineEntry, day: string, { articles }: Shelf): string | null {
  const hours = entry.proofs.flatMap((p) => {
    const at = articles.get(p.article)?.published ?? ''
    return at.startsWith(`${day}T`) ? at.slice(0, 13) : []
  })
  return hours.sort()[0] ?? null
}

/** The finest cut that the span does not make too many of. */
export function unitFor(
  starts: readonly string[],
  { from, to }: { from?: string | undefined; to?: string | undefined },
): ScaleUnit {
  const sorted = [...starts].sort()
  const [first, last] = [from ?? sorted[0], to ?? sorted.at(-1)]
  if (first === undefined || last === undefined) return 'month'
  if (from !== undefined && from === to) return 'hour'
  const months = monthNumber(last) - monthNumber(first) + 1
  if (months > YEARS_FROM_MONTHS) return 'year'
  return daysBetween(first, last) > MONTHS_FROM_DAYS ? 'month' : 'day'
}

const monthNumber = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1
const DAY = 86_400_000
const dayNumber = (date: string): number =>
  Date.UTC(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7) || 1) - 1,
    Number(date.slice(8, 10) || 1),
  ) / DAY
const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a) + 1

/** All steps of a month or day that is looked at; else from the first that has lines to the last. */
export function keysBetween(
  keys: readonly string[],
  unit: ScaleUnit,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): string[] {
  if (unit === 'hour')
    return from === undefined
      ? []
      : Array.from({ length: 24 }, (_, h) => `${from}T${String(h).padStart(2, '0')}`)
  const [first, last] = [keys[0], keys.at(-1)]
  if (first === undefined || last === undefined) return []
  // A month of days and a year of months are shown whole; what only reaches into a span is not.
  const low = from === undefined ? first : from.slice(0, first.length)
  const high = to === undefined ? last : to.slice(0, last.length)
  const inside = keys.filter((k) => k >= low && k <= high)
  const [a, b] =
    from !== undefined && to !== undefined ? [low, high] : [inside[0] ?? low, inside.at(-1) ?? high]
  return rangeOf(a, b, unit)
}

function rangeOf(a: string, b: string, unit: 'year' | 'month' | 'day'): string[] {
  const four = (n: number): string => String(n).padStart(4, '0')
  switch (unit) {
    case 'year':
      return count(Number(a), Number(b), four)
    case 'month':
      return count(
        monthNumber(a),
        monthNumber(b),
        (n) => `${four(Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, '0')}`,
      )
    case 'day':
      return count(dayNumber(a), dayNumber(b), (n) => new Date(n * DAY).toISOString().slice(0, 10))
  }
}

/** More than these steps nobody can look at: the latest are shown. */
const MOST_STEPS = 240
function count(a: number, b: number, write: (n: number) => string): string[] {
  const first = Math.max(a, b - MOST_STEPS + 1)
  return Array.from({ length: Math.max(0, b - first + 1) }, (_, i) => write(first + i))
}

function figuresByArticle({ ledger = [] }: Dossier): ReadonlyMap<string, readonly Proof[]> {
  return Map.groupBy(
    ledger.flatMap((q) => q.entries.map((e) => e.proof)),
    (p) => p.article,
  )
}
