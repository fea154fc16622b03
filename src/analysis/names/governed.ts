import type { Found } from './found.ts'
import type { Token } from './tokens.ts'

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '))

/** By preposition, the words for somebody that govern it. */
const GOVERNORS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['عن', words('مدافع مسوول نايب متحدث ناطق كاتب باحث')],
  [
    'في',
    words(
      'ناشط خبير باحث متخصص مختص عضو مراسل استاذ مدرس طالب قيادي موظف عامل مستشار محلل محاضر طبيب لاعب ضابط شريك مشارك نايب معلق مسوول',
    ),
  ],
  ['الي', words('مبعوث سفير موفد منتمي')],
  ['لدي', words('سفير مندوب مبعوث ممثل')],
  ['علي', words('حايز حاصل مشرف')],
  [
    'ب',
    words(
      'فايز معروف ملقب مكلف معني مختص متهم مدان مشتبه عضو خبير مهتم ناشط قيادي استاذ موظف محلل',
    ),
  ],
  ['ل', words('مرشح مستشار مساعد منتمي منسق')],
])

/**
 * Does who is told of in `f` govern the preposition at `t`? What it is of then belongs to his description,
 * not to the sentence, and a name behind it is his: «المحامية المدافعة عن حقوق الإنسان فلانة».
 */
export function governs(f: Found, t: Token): boolean {
  const { fold } = t.form
  const joined = t.ways.find((w) => w.skip === 1 && (fold[0] === 'ب' || fold[0] === 'ل'))
  const by = GOVERNORS.get(fold) ?? (joined && t.whole === 0 && GOVERNORS.get(fold[0] ?? ''))
  if (!by) return false
  const last = f.key.slice(f.key.lastIndexOf(' ') + 1)
  return by.has(f.head) || by.has(last.endsWith('ه') ? last.slice(0, -1) : last)
}
