import { fold } from '../../arabic/fold.ts'
import { classAt, foldAt, type Context } from './context.ts'
import { isRelation } from './phrase-words.ts'

/** «أنواع من الأسلحة», «القسم الأكبر من المخيم»: words that are a part or a measure of what follows «من». */
const PARTS = new Set(
  (
    'نوع أنواع أعداد عدد عديد كثير قسم أقسام جزء أجزاء مجموعة مجموعات سلسلة موجة دفعة كمية كميات ' +
    'غالبية أغلبية معظم نصف نسبة شطر بعض رتل أرتال حشد حشود آلاف مئات عشرات'
  )
    .split(' ')
    .map(fold),
)

/** The most adjectives between such a word and its «من». */
const ADJECTIVES = 2

/** Behind the «من» that tells whose part the word at `i` is: «أعداد كبيرة من …»; 0 where none does. */
export function wholeOf(c: Context, i: number, limit: number): number {
  if (!PARTS.has(classAt(c, i).core)) return 0
  let k = i + 1
  for (; k < limit && k <= i + ADJECTIVES; k++) {
    const w = classAt(c, k)
    const tells = w.adjective || isRelation(c, k)
    if (w.kind !== 'word' || !tells || w.prefix !== '' || w.conjunction) break
  }
  return k + 1 < limit && foldAt(c, k) === 'من' ? k + 1 : 0
}
