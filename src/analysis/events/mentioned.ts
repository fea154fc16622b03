import { fold } from '../../arabic/fold.ts'
import type { Stretch } from '../../arabic/sentences.ts'
import { classAt, foldAt, readingsAt, type Context } from './context.ts'
import type { PredicateReading } from './readings.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(fold))

/** Before «اللقاء», «الزيارة»: when something else was said or done. */
const DURING = set(
  'خلال أثناء حضر حضرت يحضر تحضر حضره حضرا ختام مستهل بداية نهاية هامش هوامش فعاليات أعمال جلسات افتتاح اختتام عقب انتهاء',
)
/** Before the dead and wounded: how many they are and who is among them. */
const COUNTED = set('عشرات مئات آلاف بين عدد حصيلة حصيله غالبية غالبة')
/** What makes dead of the living. */
const FELL = set('سقوط سقط سقطت وقوع وقع وقعت يوجد وجود خلف خلفت مخلفا موقعا ارتقاء نقل')
/** Verbs and masdars by which an election comes about, is put off or is stood for. */
const HELD = set(
  `إجراء لإجراء بإجراء تنظيم لتنظيم بتنظيم عقد لعقد بعقد تأجيل إلغاء تقديم موعد في قبل بعد خلال منذ عقب أجرت أجريت تجري تجرى ستجري ستجرى
   جرت يجري نظمت شهدت تشهد ستشهد مقاطعة نفذ ستنفذان ستنفذ سينفذ خوض تزوير هذه تلك و من`,
)
/** Those who are known by what befell somebody: families. */
const SUFFERERS =
  /^(?:و)?(?:ال)?(?:ضحايا|شهداء|شهيد|قتلي|جرحي|مصابين|مفقودين|اسري|معتقلين|متوفين|ضحيه)$/
/** What gives rather than what is given. */
const GIVEN = set(
  'تقديم بتقديم لتقديم إرسال بإرسال لإرسال تقدم قدم قدمت يقدم وقف بوقف تعليق قطع بقطع استئناف زيادة خفض توفير نزيد سنزيد طلب طلبت يطلب تطلب تلقي تلقى',
)
/** Where one fights and with whom. */
const FIELDS = set(
  'ساحة ساحات محاور محور جبهات جبهة ميدان ميادين خطوط خط أرض قوات القوات تحالف التحالف طائرات الطائرات',
)
/** Strife over a place tells no taking of it. */
const STRIFE = set(
  `تتنافسان يتنافسان تتنافس يتنافس التنافس تتنازع تتنازعان تتنازعها التنازع تتصارع تتصارعان يتصارع الصراع صراع تتقاتل تتقاتلان يتقاتل تقاتل
   القتال قتال اقتتال الاقتتال نزاع النزاع تنافس تبادلت تبادل`,
)

const bare = (w: string): string => (w[0] === 'و' || w[0] === 'ف' ? w.slice(1) : w)
const within = (words: ReadonlySet<string>, w: string): boolean =>
  words.has(w) || words.has(bare(w))

/**
 * Does the noun only speak of a happening, or of a thing that is left of one, while something else
 * is told: «قال خلال اللقاء», «أسر الشهداء», «وصول المساعدات»?
 */
export function isMentioned(c: Context, s: Stretch, i: number, r: PredicateReading): boolean {
  const { type, frameName, lemma, kind } = r.entry.predicate
  // «سيارته المفخخة»: the thing.
  if (r.entry.predicate.with.length > 0 && lemma !== 'احتفال')
    return (r.article || r.pronoun !== '') && BOMBS.has(lemma)
  const before = foldAt(c, i - 1)
  const next = foldAt(c, i + 1)
  if (type === 'CONSULT') return r.article && r.prefix === '' && within(DURING, before)
  if (frameName === 'dead') return isTheFallen(c, i, r, before)
  if (frameName === 'election') return isOfElection(c, i, r, before)
  if (frameName === 'seize' && lemma === 'سيطرة') return isStriven(c, s, i, r, before)
  if (lemma === 'احتفال') return within(DURING, before) || before === 'بمناسبه'
  // «الحادث أسفر عن»: told by what came of it.
  if (lemma === 'حادث' || lemma === 'حادثة')
    return r.article
      ? !CAME_OF.test(next) && !/^[وف]?وقعت?$/.test(before)
      : // «حادثة قتل», «حوادث الخطف»: the deed tells it.
        readingsAt(c, i + 1).some((x) => DEEDS.has(x.entry.predicate.type) && isBare(x))
  if (lemma === 'دعوى' || lemma === 'شكوى' || lemma === 'تهمة')
    return r.article && classAt(c, i - 1).kind !== 'verb'
  if (lemma === 'تهديد') return isDanger(c, i, r, before)
  if (lemma === 'احتلال' || BOMBS.has(lemma)) return r.article
  // «الأسر»: families.
  if (lemma === 'أسر') return r.article || SUFFERERS.test(next)
  if (lemma === 'عزل') return r.article && classAt(c, i - 1).definite
  if (lemma === 'قتال' || lemma === 'معركة') return within(FIELDS, before)
  // «قوات دعم الشرعية»: a name. «السبل لدعم الحكومة»: an aim.
  if (lemma === 'دعم' || lemma === 'مساندة')
    return (
      within(FIELDS, before) ||
      (r.prefix === 'ل' && !r.article) ||
      (lemma === 'مساندة' && r.article)
    )
  if (type === 'AID' && kind === 'noun' && r.article)
    return THINGS.has(lemma) && !within(GIVEN, before)
  if (lemma === 'وصول') return /^ال(?:مساعدات|معونات|معونه|امدادات|سلع|مواد|غذاء|دواء)$/.test(next)
  return false
}

const DEEDS = new Set(['ASSAULT', 'COERCE'])
const isBare = (r: PredicateReading): boolean =>
  r.entry.tense === null && r.prefix === '' && !r.conjunction
const CAME_OF = /^(?:اسفر|خلف|ادي|اودي|اوقع|تسبب)ت?$/
/** What bursts: rather the thing than its bursting. */
const BOMBS = new Set(['سيارة', 'عبوة', 'قنبلة', 'لغم', 'حزام'])

/** What one gives: rather the thing than the giving. */
const THINGS = new Set(['مساعدات', 'مساعدة', 'معونة', 'إغاثة', 'إسعاف', 'إمداد', 'إنقاذ', 'قرض'])

/** Rows of their own that are plurals. */
const MANY = new Set(['قتلى', 'جرحى', 'ضحايا', 'شهداء', 'مصابين'])

/** «أسر الشهداء», «شهداء الواجب», «معظم القتلى»: those who died before, and no news of death. */
function isTheFallen(c: Context, i: number, r: PredicateReading, before: string): boolean {
  const many = r.entry.number === 'p' || MANY.has(r.entry.predicate.lemma)
  if (r.article) return !within(COUNTED, before) || !many
  if (within(FELL, before)) return false
  for (let k = i; k > i - 5 && k >= 0; k--) if ((c.figureAt[k]?.end ?? 0) > i) return false
  // «قتلى وجرحى في هجوم»: bare, at the head of a title.
  return !(many && !classAt(c, i + 1).definite && (i === 0 || before === 'لا'))
}

/** «قانون الانتخابات», «مرشح للانتخابات»: what belongs to an election. */
function isOfElection(c: Context, i: number, r: PredicateReading, before: string): boolean {
  if (!r.article || within(HELD, before)) return false
  if (r.prefix !== '') return true
  const w = classAt(c, i - 1)
  return w.kind === 'word' && !w.definite && c.mentionAt[i - 1] === undefined
}

/** «تتنافسان على السيطرة على البلاد», «من أجل السيطرة»: an aim of those who fight. */
function isStriven(
  c: Context,
  s: Stretch,
  i: number,
  r: PredicateReading,
  before: string,
): boolean {
  // «مناطق سيطرتهم»
  if (r.pronoun !== '' && /^(?:ال)?(?:منطقه|مناطق|نطاق)$/.test(before)) return true
  if (before === 'اجل') return true
  if (before !== 'علي' && r.prefix !== 'ل') return false
  for (let k = i - 1; k >= s.first && k > i - 10; k--) if (within(STRIFE, foldAt(c, k))) return true
  return false
}

/** «يشكل تهديدا», «مواجهة التهديد»: a danger and no threat that was spoken. */
function isDanger(c: Context, i: number, r: PredicateReading, before: string): boolean {
  if (r.article) return foldAt(c, i + 1)[0] !== 'ب' && !/^تاثير$/.test(before)
  if (r.pronoun !== '') return false
  if (r.accusative || r.entry.number === 'p') return foldAt(c, i + 1)[0] !== 'ب'
  return false
}
