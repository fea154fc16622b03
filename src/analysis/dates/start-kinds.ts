import { DIGITS, WORD, type Form } from '../../text/words.ts'
import { FEAST_WORDS } from './read-feast.ts'
import { numberSpellings, numberWordsOf } from './number-gate.ts'
import { mayHold } from './joined-words.ts'
import { dateClassOf, timeSpellings, type TimeKind } from './time-words.ts'

/** What a token must be for a rule to be tried at it. */
export type StartKind =
  | TimeKind
  | 'digits'
  | 'month'
  | 'rare-month'
  | 'number'
  | 'part-number'
  | 'ordinal'
  | 'first-day'
  | 'article'
  | 'share'
  | 'early'
  | 'feast'

const SHARES = ['النصف', 'الثلث', 'الربع', 'الاسبوع', 'اليوم']
const SHARE = new RegExp(`^[وف]?[بلك]?(${SHARES.join('|')})$`)
const EARLY = new Set(['ساعه', 'ساعات', 'وقت'])
const FIRST_DAY = new Set(['الفاتح', 'والفاتح', 'غره', 'اول'])
const ARTICLE = new Set(['ال', 'وال', 'بال', 'لل'])

const ALONE = [...EARLY, ...FIRST_DAY, ...ARTICLE, ...FEAST_WORDS]
const mayBegin = mayHold([...SHARES, ...ALONE, ...timeSpellings, ...numberSpellings])

/** Of a spelling that begins nothing. */
export const NO_KINDS: ReadonlySet<StartKind> = new Set()
const DIGITS_KIND: ReadonlySet<StartKind> = new Set<StartKind>(['digits'])

/** All kinds that a spelling is. */
export function kindsOf(form: Form): ReadonlySet<StartKind> {
  if (form.kind === DIGITS) return DIGITS_KIND
  if (form.kind !== WORD) return NO_KINDS
  const { fold } = form
  if (!mayBegin(fold)) return NO_KINDS
  const kinds = new Set<StartKind>()
  const of = dateClassOf(form)
  for (const w of of?.words ?? []) kinds.add(w.kind)
  if ((of?.months.length ?? 0) > 0) kinds.add('month')
  if ((of?.rareMonths.length ?? 0) > 0) kinds.add('rare-month')
  for (const n of numberWordsOf(form)) {
    if (n.kind === 'ordinal' || (n.kind === 'ten' && n.definite)) kinds.add('ordinal')
    if (n.kind === 'part') kinds.add('part-number')
    if (n.kind !== 'ordinal' && n.kind !== 'part') kinds.add('number')
  }
  const f = form.fold
  if (ARTICLE.has(f)) kinds.add('article').add('ordinal')
  if (SHARE.test(f)) kinds.add('share')
  if (EARLY.has(f)) kinds.add('early')
  if (FIRST_DAY.has(f)) kinds.add('first-day')
  if (FEAST_WORDS.has(f)) kinds.add('feast')
  return kinds
}
