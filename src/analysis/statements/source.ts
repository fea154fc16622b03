import type { Words } from '../../text/words.ts'
import { fold } from '../../arabic/fold.ts'

/** Tokens, half-open. */
export interface Span {
  readonly first: number
  readonly end: number
}

/** Words that begin what is no longer the speaker's name: time, place, medium, addressee. */
const ADJUNCTS = new Set(
  [
    'في',
    'خلال',
    'عبر',
    'على',
    'عقب',
    'بعد',
    'قبل',
    'أثناء',
    'لدى',
    'أمام',
    'مساء',
    'صباح',
    'يوم',
    'اليوم',
    'أمس',
    'ردا',
    'تعليقا',
    'عن',
    'إلى',
    'من',
    'حول',
    'بشأن',
    'فيه',
    'فيها',
    'له',
    'لها',
    'لهم',
    'قوله',
    'قولها',
    'قولهم',
    'إثر',
    'ضمن',
    'وسط',
    'أيضا',
    'مجددا',
    'سابقا',
    'لاحقا',
    'حيث',
    'الأحد',
    'الاثنين',
    'الثلاثاء',
    'الأربعاء',
    'الخميس',
    'الجمعة',
    'السبت',
    'فيما',
    'بينما',
    'كما',
    'ضد',
    'مع',
    'أنه',
    'ما',
    'مما',
    'بما',
  ].map(fold),
)
/** «في» and «من» that belong to a name: «وزير الداخلية في حكومة…», «مصدر من القوات». */
const JOINS = new Set(['في', 'من', 'علي', 'الي', 'لدي', 'عن'])
const OFFICES =
  /^(?:وال?|ال)?(?:وزير|وزيره|ريس|رييس|رييسه|متحدث|متحدثه|ناطق|مسوول|مسوولون|مسوولين|مصدر|مصادر|عضو|اعضاء|نايب|مبعوث|مبعوثه|سفير|قايد|محلل|خبير|باحث|ممثل|ممثله|مدير|دبلوماسيون|دبلوماسي|الامين)$/

/**
 * Where a speaker's noun phrase that begins at `first` ends, at the latest before `end`. A short
 * apposition between commas belongs to it («رئيس الحكومة، فايز السراج،»).
 */
export function sourceSpan(words: Words, first: number, end: number): Span | null {
  let k = first
  let office = false
  let stop = end
  for (; k < end; k++) {
    const f = words.forms[k]
    if (!f) break
    if (OFFICES.test(f.fold)) office = true
    if (f.clean === '،' || f.clean === ',') {
      const close = closingComma(words, k + 1, end)
      if (close === null) {
        stop = k
        break
      }
      k = close
      continue
    }
    if (f.clean === '(') {
      const close = closing(words, k, end, ')')
      if (close === null) {
        stop = k
        break
      }
      k = close
      continue
    }
    if (f.clean === ':' || f.clean === '.' || f.clean === '؛') {
      stop = k
      break
    }
    if (
      k > first &&
      ADJUNCTS.has(f.fold) &&
      !(office && k === afterOffice(words, first, k) && JOINS.has(f.fold))
    ) {
      stop = k
      break
    }
    if (k > first && /^لل?صحا?في/.test(f.fold)) {
      stop = k
      break
    }
  }
  while (stop > first && isMark(words.forms[stop - 1]?.clean ?? '')) stop--
  return stop > first ? { first, end: stop } : null
}

/** Is token `k` within the first words after an office, where «في» still says which office? */
function afterOffice(words: Words, first: number, k: number): number {
  for (let i = Math.max(first, k - 3); i < k; i++) {
    if (OFFICES.test(words.forms[i]?.fold ?? '')) return k
  }
  return -1
}

/** The comma that closes an apposition of at most six tokens. */
function closingComma(words: Words, from: number, end: number): number | null {
  for (let k = from; k < Math.min(end, from + 7); k++) {
    const c = words.forms[k]?.clean
    if (c === '،' || c === ',') return k === end - 1 || k > from ? k : null
  }
  return null
}

function closing(words: Words, from: number, end: number, mark: string): number | null {
  for (let k = from; k < Math.min(end, from + 8); k++) if (words.forms[k]?.clean === mark) return k
  return null
}

const isMark = (s: string): boolean => s === '،' || s === ',' || s === '-' || s === '–' || s === '"'
