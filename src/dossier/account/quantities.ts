import type { Figure, FigureOp, FigureWhat } from '../../analysis/layers.ts'
import { cleanView } from '../../arabic/clean.ts'
import { fold } from '../../arabic/fold.ts'
import { sliceOf } from '../../text/range.ts'
import type { Day } from '../../arabic/calendar/days.ts'
import type { Vector } from '../stories/vectors.ts'
import type { Report } from '../types.ts'
import { groupItems } from './group.ts'
import type { Kin } from './kin.ts'
import type { Passages } from './passages.ts'
import type { FigureRelation, Quantity, QuantityEntry, Told } from './types.ts'

/** Counts that are one quantity whatever noun stands with them: «28 dead», «28 people were killed». */
const BY_WHAT: ReadonlySet<FigureWhat> = new Set<FigureWhat>([
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

/** Contexts of figures that two happenings count, or one, are so much less or more alike. */
const OTHER_HAPPENING = -0.6
const SAME_HAPPENING = 0.4

/** The happening whose dead, wounded, detained a figure counts; null where none is known. */
export type CountedIn = (report: Report, figure: Figure) => string | null

interface Counted {
  readonly key: string
  readonly day: Day | null
  readonly vector: Vector
  readonly report: Report
  readonly figure: Figure
  readonly happening: string | null
}

/** The same quantities in all reports; those that one article tells once are left out. */
export function findQuantities(passages: Passages, countedIn: CountedIn): Quantities {
  const counted: Counted[] = passages.reports.flatMap((report) =>
    report.analysis.figures
      .filter((f) => f.to > f.from && f.kind !== 'age' && (BY_WHAT.has(f.what) || f.unit !== ''))
      .map((figure) => ({
        key: keyOf(figure, isPart(report, figure, passages)),
        day: passages.dayOf(report),
        vector: passages.contextOf(report, figure),
        report,
        figure,
        happening: countedIn(report, figure),
      })),
  )
  const groups = groupItems(counted, { days: DAYS, weigh, kin }).filter(
    (group) => new Set(group.map((c) => c.report)).size > 1,
  )
  const countedBy = new Map<string, string[]>()
  const quantities = groups.map((group) => {
    const quantity = toQuantity(group, passages)
    for (const happening of new Set(group.map((c) => c.happening))) {
      if (happening === null) continue
      countedBy.set(happening, [...(countedBy.get(happening) ?? []), quantity.id])
    }
    return quantity
  })
  return {
    quantities: quantities.sort(
      (a, b) => b.entries.length - a.entries.length || (a.id < b.id ? -1 : 1),
    ),
    countedBy,
  }
}

export interface Quantities {
  readonly quantities: readonly Quantity[]
  /** For each happening the ids of the quantities that count its dead, wounded, detained… */
  readonly countedBy: ReadonlyMap<string, readonly string[]>
}

function weigh(a: Counted, b: Counted, cosine: number): number {
  if (a.happening === null || b.happening === null) return cosine - ALIKE
  return cosine - ALIKE + (a.happening === b.happening ? SAME_HAPPENING : OTHER_HAPPENING)
}

const kin: Kin<Counted> = {
  of: ({ happening }) => [happening],
  worth: [SAME_HAPPENING],
  without: () => -ALIKE,
}

/** Nouns that count whoever it may be: «12 people», «12 dead» are the whole toll, «3 guards» are not. */
const ANYBODY = new Set(
  (
    'شخص قتيل جريح مصاب ضحيه شهيد فرد انسان حاله وفاه اصابه نازح مشرد لاجي مفقود معتقل موقوف محتجز ' +
    'سجين ناج مواطن مدني عنصر مسلح مقاتل'
  ).split(' '),
)

/** What a figure is compared by: a toll whatever its noun, a part of it («three guards») by its own. */
function keyOf(f: Figure, part: boolean): string {
  const unit = fold(f.unit)
  if (!BY_WHAT.has(f.what)) return `${f.what} ${unit}`
  const isWhole = !part && (unit === '' || ANYBODY.has(unit))
  return isWhole ? f.what : `${f.what} ${unit}${part ? ' of them' : ''}`
}

/** Words before a part: «among the dead are three guards», «others were killed». */
const AMONG = /^[وف]?(?:من )?(?:بين|بينهم|بينهن|بينها|بينهما|منهم|منهن|منها|منهما|ضمنهم)$/
const OTHERS = /^[وف]?(?:ال)?اخر/
/** How many words before a figure say so. */
const BEFORE = 5

function isPart(report: Report, figure: Figure, passages: Passages): boolean {
  if (figure.within != null) return true
  const { text } = report.article
  const sentence = passages.sentenceOf(report, figure)
  const before = wordsIn(text.slice(sentence.from, figure.from)).slice(-BEFORE)
  return (
    before.some((w) => AMONG.test(w)) || wordsIn(sliceOf(text, figure)).some((w) => OTHERS.test(w))
  )
}

const wordsIn = (text: string): string[] => fold(cleanView(text).text).match(/\p{L}+/gu) ?? []

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

/**
 * Does the second come later from the outlet or the claimant of the first? What another outlet made of
 * the same text is no new count of its claimant.
 */
export const isAgain = (before: Told, after: Told): boolean =>
  before.article !== after.article &&
  (before.family !== after.family || isSame(before.outlet, after.outlet)) &&
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
