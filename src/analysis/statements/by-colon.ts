import type { Sentence } from '../../arabic/sentences.ts'
import { PUNCT } from '../../text/words.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import {
  formAt,
  mentionOf,
  trimmed,
  type Ground,
  isOneOf,
  quoteAt,
  cuesAt,
  marked,
  classAt,
} from './ground.ts'
import { COLON } from './mask.ts'
import { hearerAt } from './media.ts'
import { nounPhrase } from './noun-phrase.ts'
import { ADJ, AGENT, DOC, GIVEN, is } from './word-class.ts'
import { NO_WORDS, wordSet } from './word-set.ts'

/** Heads that announce a piece, not a speaker. */
const RUBRICS =
  /^(?:عاجل|بالصور|بالفيديو|فيديو|صور|شاهد|تقرير|خاص|حوار|تحليل|مباشر|تغطيه|للمزيد|اقرا|ايضا|ملف|رياضه|كاس|دوري|الدوري|مونديال|تحديث|رسميا|انفوغراف|انفوجراف|مقابله|رأي|راي|بث|كره|حصري|بطوله|موقع|مركز|مكتب|بيت|فريق|لاعب|كتاب|دوله|طريق)$/
/** Buildings that speak for those who sit in them. */
const SEATS = /^(?:الاليزيه|الكرملين|البنتاغون|البيت|الفاتيكان|داونينغ|الاوروبي|الكنيست|الكونغرس)$/
const SPEECH_START =
  /^(?:لا|لن|لم|نحن|انا|علينا|سن[^ةه]|ساكون|نريد|يجب|ليس|هذا|هناك|سوف|لدينا|ن[^ه]{3,})/

/** «التجارة: ضبط ألف ثلاجة»: in a title a ministry or an authority is called by its field. */
const OFFICES = wordSet(
  'تجاره صحه داخليه خارجيه تعليم عدل ماليه عمل زراعه بلديه بلديات اسكان نقل كهرباء مياه دفاع اعلام اوقاف سياحه اتصالات صناعه بيئه نفط بترول مرور جوازات جمارك ارصاد شرطه نيابه امانه',
  ['ال'],
)

/** «حراكي جنوبي: الأزمة اقتربت من النهاية»: in a title or heading the colon stands for a verb. */
export function byColon(g: Ground, s: Sentence, title: boolean): Draft | null {
  let colon = -1
  for (let k = s.first + 1; k < Math.min(s.end - 1, s.first + 9); k++) {
    if (marked(g, k, COLON)) {
      colon = k
      break
    }
  }
  if (colon < 0) return null
  for (let k = s.first; k < colon; k++) {
    const c = cuesAt(g, k)[0]
    if (c?.kind === 'verb' && (c.joined !== '' || !is(classAt(g, k), 2))) return null
  }
  if (RUBRICS.test(formAt(g, s.first).fold)) return null
  const office = title && colon === s.first + 1 && isOneOf(g, s.first, OFFICES)
  const p = office
    ? { first: s.first, end: colon, agent: true }
    : nounPhrase(g, s.first, colon, { loose: true, stops: NO_WORDS })
  // «الناطق باسم الحكومة لـ«الصحيفة»: …»
  if (!p || (p.end !== colon && hearerAt(g, p.end, colon)?.end !== colon)) return null
  // «حراكي جنوبي»: an adjective of a group for one of its men.
  const first = formAt(g, s.first)
  if (!p.agent && !(is(classAt(g, s.first), ADJ) && first.fold.endsWith('ي'))) return null
  const quote = quoteAt(g, colon + 1)
  const whole = quote !== undefined && (quote.close ?? quote.last) + 1 >= s.end - 1
  if (!title && !whole) return null
  const m = mentionOf(g, s.first)
  const c = classAt(g, s.first)
  const speaks =
    office ||
    (m
      ? SEATS.test(first.fold) || m.type === 'PER' || m.type === 'ORG' || m.type === 'GROUP'
      : c.bits === 0 || is(c, AGENT | DOC | GIVEN) || !p.agent)
  if (!speaks && !whole && !SPEECH_START.test(formAt(g, colon + 1).fold)) return null
  const content =
    quote && whole ? { first: colon + 2, end: quote.last + 1 } : trimmed(g.words, colon + 1, s.end)
  if (!content || (content.end - content.first < 2 && !whole)) return null
  return {
    ...NO_PARTS,
    rule: 'statements/colon',
    cue: { first: colon, end: colon + 1 },
    source: p,
    content,
    direct: whole,
    act: 'say',
  }
}

/** A sentence that is one quotation, with no verb: whoever spoke last goes on. */
export function byBareQuote(g: Ground, s: Sentence): Draft | null {
  const q = quoteAt(g, s.first)
  if (!q || q.last - q.open < 5) return null
  const close = q.close ?? q.last
  for (let k = close + 1; k < s.end; k++) if (formAt(g, k).kind !== PUNCT) return null
  return {
    ...NO_PARTS,
    rule: 'statements/quote',
    cue: null,
    source: null,
    content: { first: q.open + 1, end: q.last + 1 },
    direct: true,
    act: 'say',
    inherits: 'last',
  }
}
