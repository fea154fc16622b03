import { STATEMENT_ACTS } from '../codes.ts'
import type { StatementAct } from '../layers.ts'

const ACTS: ReadonlySet<string> = new Set(STATEMENT_ACTS)
export const isAct = (s: string): s is StatementAct => ACTS.has(s)

/** What is voiced (أعرب عن شكره) says which act it is; folded stems. */
const VOICED: readonly (readonly [StatementAct, readonly string[]])[] = [
  [
    'praise',
    ['شكر', 'تقدير', 'امتنان', 'ترحيب', 'اعجاب', 'ارتياح', 'اعتزاز', 'فخر', 'تهاني', 'سعاد'],
  ],
  ['expect', ['اعتقاد', 'امل', 'تمني', 'امني', 'ثق', 'تطلع', 'تفاول', 'توقع']],
  ['condemn', ['ادان', 'استنكار', 'رفض', 'شجب', 'استيا', 'سخط', 'غضب', 'اسف', 'استهجان', 'امتعاض']],
  ['warn', ['قلق', 'خشي', 'مخاوف', 'تخوف', 'خوف']],
  ['confirm', ['تاييد', 'دعم', 'تضامن', 'تمسك']],
  ['promise', ['استعداد', 'التزام', 'عزم']],
]

/** The act of a verb that only voices what its content names: أعرب، عبر، أبدى. */
export function actOfVoiced(contentHead: string): StatementAct | null {
  for (const [act, stems] of VOICED) if (stems.some((s) => contentHead.startsWith(s))) return act
  return null
}
