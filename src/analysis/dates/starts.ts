import { createFormCache } from '../../text/form-cache.ts'
import { numberWordsOf } from '../../arabic/numerals/number-words.ts'
import { DIGITS, WORD, type Form } from '../../text/words.ts'
import { FEAST_WORDS } from './read-feast.ts'
import { dateClassOf, type TimeKind } from './time-words.ts'

/** What a token must be for a rule to be tried at it. */
export type StartKind =
  | TimeKind
  | 'digits'
  | 'month'
  | 'number'
  | 'part-number'
  | 'ordinal'
  | 'first-day'
  | 'article'
  | 'share'
  | 'early'
  | 'feast'

const SHARE = /^[وف]?[بلك]?(النصف|الثلث|الربع|الاسبوع|اليوم)$/
const EARLY = new Set(['ساعه', 'ساعات', 'وقت'])
const FIRST_DAY = new Set(['الفاتح', 'والفاتح', 'غره'])
const ARTICLE = new Set(['ال', 'وال', 'بال', 'لل'])

/** Kinds that only govern an expression, or end one. */
const BESIDE = new Set<StartKind>([
  'since',
  'until',
  'between',
  'from',
  'to',
  'every',
  'span',
  'within',
  'side',
  'recent',
  'same',
  'follow',
  'little',
  'some',
  'meridian',
  'rest',
])

/** Can an expression that names a time begin with the spelling? */
export const startsTime = createFormCache((form): boolean => {
  for (const k of startKindsOf(form)) if (!BESIDE.has(k)) return true
  return false
})

/** All kinds that a spelling is. */
export function startKindsOf(form: Form): Set<StartKind> {
  const kinds = new Set<StartKind>()
  if (form.kind === DIGITS) kinds.add('digits')
  if (form.kind !== WORD) return kinds
  const of = dateClassOf(form)
  for (const w of of?.words ?? []) kinds.add(w.kind)
  if ((of?.months.length ?? 0) > 0) kinds.add('month')
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
