import type { Form } from '../../text/words.ts'
import type { SourceClass } from '../layers.ts'
import { createFormCache } from '../rule.ts'
import {
  formAt,
  mentionEnd,
  mentionOf,
  type Ground,
  type Span,
  classAt,
  isOneOf,
} from './ground.ts'
import { isMedium } from './media.ts'
import { DOC, is } from './word-class.ts'
import { wordSet } from './word-set.ts'

const CLASSES: readonly (readonly [SourceClass, RegExp])[] = [
  ['witness', /^(?:ال)?(?:شاهد|شهود|شاهده)$/],
  ['diplomatic', /^(?:ال)?(?:دبلوماسي|دبلوماسيه|دبلوماسيون|دبلوماسيين|سفير|سفيره)$/],
  [
    'military',
    /^(?:ال)?(?:عسكري|عسكريه|عسكريون|عسكريين|امني|امنيه|امنيون|امنيين|جيش|شرطه|قوات|ضابط|ضباط)$/,
  ],
  [
    'local',
    /^(?:ال)?(?:محلي|محليه|محليون|اهلي|اهليه|سكان|اهالي|ناشط|ناشطون|نشطاء|ناشطين|قبلي|قبليه)$/,
  ],
  ['medical', /^(?:ال)?(?:طبي|طبيه|طبيب|اطباء|مسعف|مسعفون)$/],
  [
    'official',
    /^(?:ال)?(?:رسمي|رسميه|حكومي|حكوميه|مسوول|مسوولون|مسوولين|مسووله|حكومه|وزير|وزيره|وزاره|كرملين|برلمان|بنتاغون|خارجيه|داخليه|بلديه|محافظ|دوله|دول|محكمه|نيابه|رييس|رئيس|رييسه|متحدث|متحدثه|ناطق|سلطات|رياسه)$/,
  ],
]

/** The place in CLASSES of the first class that the word tells; their number for none. */
const placeOf: (form: Form) => number = createFormCache(({ fold }) => {
  const place = CLASSES.findIndex(([, words]) => words.test(fold))
  return place < 0 ? CLASSES.length : place
})

const STANDS_WITH =
  /^(?:ال)?(?:تابع|تابعه|موال|موالي|مواليه|موالون|موالين|مقرب|مقربه|مقربون|مقربين|قريب|قريبه|مويد|مويده|مويدون)$/

const standsWith: (form: Form) => boolean = createFormCache((f) => STANDS_WITH.test(f.fold))
const OF = wordSet('في من باسم لدي')

/** What kind of source the words name. */
export function classOfSource(g: Ground, span: Span): SourceClass {
  if (is(classAt(g, span.first), DOC) && !mentionOf(g, span.first)) {
    if (!isMedium(g, span.first)) return 'document'
  }
  for (let k = span.first; k < span.end; k++) {
    const m = mentionOf(g, k)
    if (m?.type === 'PER' && (m.wording ?? 'name') === 'name') return 'named'
  }
  if (isMedium(g, span.first)) return 'medium'
  const head = mentionOf(g, span.first)
  // «موسكو», «ألمانيا»: a state speaks by its officials.
  if (head?.type === 'GPE' && mentionEnd(g, span.first) >= span.end) return 'official'
  // «مصدر مقرب من الحكومة» is none of its officials.
  let end = Math.min(span.end, span.first + 5)
  for (let k = span.first + 1; k < end; k++) if (standsWith(formAt(g, k))) end = k
  let first = CLASSES.length
  for (let k = span.first; k < end; k++) first = Math.min(first, placeOf(formAt(g, k)))
  return CLASSES[first]?.[0] ?? 'other'
}

/** «في قوات حفتر», «تابعة لحكومة الوفاق», «مقرب من»: whom an unnamed source stands with. */
export function allegianceOf(g: Ground, span: Span): Span | null {
  for (let k = span.first + 1; k < span.end - 1; k++) {
    const f = formAt(g, k)
    if (isOneOf(g, k, OF)) return { first: k + 1, end: span.end }
    if (standsWith(f))
      return {
        first: /^(?:من|في|الي|علي)$/.test(formAt(g, k + 1).fold) ? k + 2 : k + 1,
        end: span.end,
      }
  }
  return null
}
