import { createFormCache } from '../../text/form-cache.ts'
import type { Form } from '../../text/words.ts'
import { foldAt, type FigureContext } from './context.ts'
import type { Placed } from './fate.ts'
import { isFate, isWho } from './what.ts'

/** A new sum of all so far, or what came on top of an earlier one. */
export type Change = 'total' | 'added'

const REACH = 7
const RISES = /^[وفل]?[يت]?(ارتفع|رتفع|وصل|صل|زاد|زيد|ازداد|زداد|قفز)ت?$/
const SUM = /^[وفبل]?(ال)?(حصيله|اجمالي|اجماليه|مجموع)$/
const isSum: (form: Form) => boolean = createFormCache((form) => SUM.test(form.fold))
const NEW = /^(جديده?|جدد|جديدا|جديدتين|جديدين|اضافيه?|اضافيا|اضافيين|اضافيتين)$/
const HEDGES = new Set(
  'نحو حوالي قرابه زهاء من اكثر ازيد اقل ما لا يقل عن يزيد علي يقارب'.split(' '),
)

/**
 * Is the count told as the sum so far («ليرتفع العدد إلى 120 قتيلا») or as one more («3 وفيات جديدة»)?
 * Undefined where the words do not say, and for what is no count of people or happenings.
 */
export function changeOf(c: FigureContext, p: Placed, floor: number): Change | undefined {
  const people = isWho(p.what) || isFate(p.what) || p.found.unit === 'حالة'
  if (!people || p.found.kind !== 'count') return undefined
  const { end } = p.found
  if (NEW.test(foldAt(c, end)) || NEW.test(foldAt(c, end + 1))) return 'added'
  let k = p.first - 1
  while (k >= floor && HEDGES.has(foldAt(c, k))) k--
  if (/^[وفل]?بزياده$/.test(foldAt(c, k))) return 'added'
  const to = foldAt(c, k) === 'الي'
  for (let n = k; n >= Math.max(floor, k - REACH); n--) {
    const form = c.words.forms[n]
    const f = form?.fold ?? ''
    if (f === '.' || f === '؟' || c.words.part[n] !== c.words.part[p.first]) return undefined
    if (form && isSum(form)) return 'total'
    // «ما يصل إلى 30» is a bound.
    if (to && RISES.test(f)) return foldAt(c, n - 1) === 'ما' ? undefined : 'total'
  }
  return undefined
}
