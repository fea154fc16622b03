import type { Figure, FigureOp, FigureWhat } from '../../analysis/layers.ts'
import { fold } from '../../arabic/fold.ts'
import type { Day } from '../../arabic/calendar/days.ts'
import type { Vector } from '../stories/vectors.ts'
import type { Report } from '../types.ts'
import { groupItems } from './group.ts'
import type { Passages } from './passages.ts'
import type { FigureRelation, Quantity, QuantityEntry, Told } from './types.ts'

/** Counts that are one quantity whatever noun stands with them: «28 dead», «28 people were killed». */
const BY_WHAT = new Set<FigureWhat>([
  'killed',
  'wounded',
  'missing',
  'detained',
  'rescued',
  'displaced',
  'fighters',
])
/** Days between two reports of one quantity. */
const DAYS = 30
/** Contexts less alike than this speak of two things. */
const ALIKE = 0.26

interface Counted {
  readonly key: string
  readonly day: Day | null
  readonly vector: Vector
  readonly report: Report
  readonly figure: Figure
}

/** The same quantities in all reports; those that one article tells once are left out. */
export function findQuantities(passages: Passages): Quantity[] {
  const counted: Counted[] = passages.reports.flatMap((report) =>
    report.analysis.figures
      .filter((f) => f.to > f.from && f.kind !== 'age' && (BY_WHAT.has(f.what) || f.unit !== ''))
      .map((figure) => ({
        key: keyOf(figure),
        day: passages.dayOf(report),
        vector: passages.contextOf(report, figure),
        report,
        figure,
      })),
  )
  return groupItems(counted, { days: DAYS, weigh: (_a, _b, cosine) => cosine - ALIKE })
    .filter((group) => new Set(group.map((c) => c.report)).size > 1)
    .map((group) => toQuantity(group, passages))
    .sort((a, b) => b.entries.length - a.entries.length || (a.id < b.id ? -1 : 1))
}

/** Figures that count a part of another («12 dead, among them two children») stand by themselves. */
const keyOf = (f: Figure): string =>
  BY_WHAT.has(f.what) && f.within == null ? f.what : `${f.what} ${fold(f.unit)}`

function toQuantity(group: readonly Counted[], passages: Passages): Quantity {
  const [first] = group
  const entries: QuantityEntry[] = []
  for (const { report, figure } of group) {
    const told = passages.toTold(report, figure)
    const { value, max, op } = figure
    const one = { ...told, value, max, op }
    entries.push({ ...one, relation: relationOf(one, entries) })
  }
  const standing = entries.filter((e) => e.relation !== 'superseded')
  const values = entries.flatMap((e) => [e.value, e.max ?? e.value])
  return {
    id: `q:${first?.key ?? ''}:${first?.report.article.id ?? ''}:${first?.figure.from ?? 0}`,
    what: first?.figure.what ?? 'other',
    unit: first?.figure.unit ?? '',
    low: Math.min(...values),
    high: Math.max(...values),
    latest: standing.at(-1)?.value ?? entries.at(-1)?.value ?? 0,
    families: [...new Set(entries.map((e) => e.family))],
    entries,
  }
}

type Valued = Told & { readonly value: number; readonly max: number | null; readonly op: FigureOp }

function relationOf(one: Valued, before: readonly QuantityEntry[]): FigureRelation {
  if (EARLIER.some((w) => one.sentence.words.includes(w))) return 'superseded'
  if (before.length === 0) return 'first'
  const others = before.filter((b) => b.relation !== 'superseded' && !agree(b, one))
  if (others.length === 0) return 'same'
  // Who told another value before and tells this one now has counted anew.
  return others.some((b) => isAgain(b, one)) ? 'update' : 'differs'
}

/** Does the second come later from the outlet or the claimant of the first? */
export const isAgain = (before: Told, after: Told): boolean =>
  before.article !== after.article &&
  (before.published ?? '') <= (after.published ?? '') &&
  (isSame(before.claimant, after.claimant) || isSame(before.outlet, after.outlet))

/** «a previous toll». */
const EARLIER = ['حصيلة سابقة', 'الحصيلة السابقة', 'حصيلة أولية سابقة', 'عدد سابق', 'رقم سابق']

const isSame = (a: string | null, b: string | null): boolean => a !== null && a === b

/** Can both hold? «more than 20» goes with 25, «about 20» with 22. */
export function agree(a: Omit<Valued, keyof Told>, b: Omit<Valued, keyof Told>): boolean {
  const [x, y] = [spanOf(a), spanOf(b)]
  return x.from <= y.to && y.from <= x.to
}

function spanOf({ value, max, op }: Omit<Valued, keyof Told>): { from: number; to: number } {
  const high = max ?? value
  switch (op) {
    case '>':
      return { from: value, to: Infinity }
    case '<':
      return { from: -Infinity, to: high }
    case '~':
      return { from: value * 0.85, to: high * 1.15 }
    case '=':
      return { from: value, to: high }
    default:
      op satisfies never
      return { from: value, to: high }
  }
}
