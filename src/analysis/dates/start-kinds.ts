import type { NumberWord } from '../../arabic/numerals/number-words.ts'
import { FEAST_WORDS } from './feast-words.ts'
import type { DateClass, TimeKind } from './time-words.ts'

/** What a token must be for a rule to be tried at it. */
export type StartKind =
  | TimeKind
  | 'digits'
  /** «عام», «شهر» */
  | 'calendar-unit'
  /** «الأيام» */
  | 'definite-unit'
  /** «أيام» */
  | 'many-unit'
  /** «الساعة» */
  | 'hour-word'
  | 'month'
  | 'rare-month'
  | 'number'
  /** «الثلاثة» */
  | 'definite-number'
  | 'part-number'
  | 'ordinal'
  | 'first-day'
  | 'article'
  | 'share'
  | 'early'
  | 'feast'

const SHARES = ['النصف', 'الثلث', 'الربع', 'الفصل', 'الاسبوع', 'اليوم']
const SHARE = new RegExp(`^[وف]?[بلك]?(${SHARES.join('|')})$`)
const EARLY = new Set(['ساعه', 'ساعات', 'الساعات', 'وقت'])
const FIRST_DAY = new Set(['الفاتح', 'والفاتح', 'غره', 'اول'])
const ARTICLE = new Set(['ال', 'وال', 'بال', 'لل'])

/** Words that begin a time and stand in no table of time or number words. */
export const aloneSpellings: readonly string[] = [
  ...SHARES,
  ...EARLY,
  ...FIRST_DAY,
  ...ARTICLE,
  ...FEAST_WORDS,
]

/** All kinds that a spelling is. */
export function kindsOf(
  f: string,
  date: DateClass | null,
  numbers: readonly NumberWord[],
): ReadonlySet<StartKind> {
  const kinds = new Set<StartKind>()
  for (const w of date?.words ?? []) kinds.add(w.kind)
  const unit = date?.words.find((w) => w.kind === 'unit')
  if (unit?.value === 1 && (unit.of === 'year' || unit.of === 'month')) kinds.add('calendar-unit')
  if (unit?.definite === true) kinds.add('definite-unit')
  if (unit?.value === 3 && !unit.definite) kinds.add('many-unit')
  if (unit?.value === 1 && unit.of === 'hour' && unit.definite) kinds.add('hour-word')
  if ((date?.months.length ?? 0) > 0) kinds.add('month')
  if ((date?.rareMonths.length ?? 0) > 0) kinds.add('rare-month')
  for (const n of numbers) {
    if (n.kind === 'ordinal' || (n.kind === 'ten' && n.definite)) kinds.add('ordinal')
    if (n.kind === 'part') kinds.add('part-number')
    if (n.kind !== 'ordinal' && n.kind !== 'part') kinds.add('number')
  }
  if (kinds.has('number') && numbers.some((n) => n.definite)) kinds.add('definite-number')
  if (ARTICLE.has(f)) kinds.add('article').add('ordinal')
  if (SHARE.test(f)) kinds.add('share')
  if (EARLY.has(f)) kinds.add('early')
  if (FIRST_DAY.has(f)) kinds.add('first-day')
  if (FEAST_WORDS.has(f)) kinds.add('feast')
  return kinds
}
