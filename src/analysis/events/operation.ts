import type { Stretch } from '../../arabic/sentences.ts'
import { classAt, foldAt, readingsAt, traitsAt, type Context } from './context.ts'
import type { PredicateReading } from './readings.ts'
import { HOSTILE, isForce } from './settings.ts'

/** Of arms by itself, and of arms where arms stand near. */
const ARMED =
  /^(?:ال)?(?:عسكري|امني|بري|جوي|بحري|حربي|هجومي|دفاعي|قتالي|ميداني|ارهابي|انتحاري|استشهادي|تخريبي|انتقامي|عدايي|مسلح|تعرضي|استباقي|فدايي)ه?$/
const SWEEPING =
  /^(?:ال)?(?:نوعي|خاطف|دامي|واسع|كبير|كبري|مباغت|مشترك|متزامن|مستمر|موجه|جديد|اخير|سابق|مماثل|منفصل)ه?$/
/** What is done with an operation that is a fight. */
const LAUNCHED =
  /^[وف]?[بل]?(?:ال)?[سيتن]?(?:شن|شنت|نفذ|نفذت|تنفيذ|اطلق|اطلقت|اطلاق|انطلاق|انطلقت|استهدف|تبني|تبنت)(?:ه|ها)?$/
/** Behind these it is named, or only the head of another name. */
const NAMED = /^(?:ال)?(?:عمليه|عمليات|غرفه|غرف|مركز|منطقه|مناطق|خليه|ضابط|قايد|مدير)$/

/**
 * Is «عملية» an armed one? By its adjective («عملية عسكرية»), by the name or the place behind it («عملية
 * درنة», «عملية "الدرع"»), or by itself in an article of arms («العملية»). «عملية قطع طرق»: what is cut
 * is the happening. «عملية التسجيل»: how something goes.
 */
export function isOperation(c: Context, s: Stretch, i: number, r: PredicateReading): boolean {
  if (NAMED.test(foldAt(c, i - 1))) return false
  const next = classAt(c, i + 1)
  const f = foldAt(c, i + 1)
  if (ARMED.test(f) || (SWEEPING.test(f) && armedNear(c, s, i))) return true
  // «العمليات الإنسانية» are none, «العمليات التي أطلقها الجيش» are.
  if (r.article || r.pronoun !== '')
    return next.kind !== 'word' || !next.definite || next.conjunction
  const quoted = f === '"' || f === '«'
  const inner = readingsAt(c, quoted ? i + 2 : i + 1).find((x) => x.entry.tense === null)
  if (inner) return inner.entry.predicate.frameName === 'liberate'
  const type = c.mentionAt[i + 1]?.value.type
  if (quoted || type === 'GPE' || type === 'ORG' || type === 'GROUP')
    return LAUNCHED.test(foldAt(c, i - 1)) || armedNear(c, s, i)
  return (
    next.definite && next.kind === 'word' && LAUNCHED.test(foldAt(c, i - 1)) && armedNear(c, s, i)
  )
}

/** Do arms or forces stand in the sentence, not far off? */
function armedNear(c: Context, s: Stretch, i: number): boolean {
  for (let k = Math.max(s.first, i - 14); k < s.end && k < i + 14; k++) {
    if (k === i) continue
    if ((traitsAt(c, k) & HOSTILE) !== 0 || isForce(classAt(c, k).core)) return true
  }
  return false
}
