import type { Stretch } from '../../arabic/sentences.ts'
import { classAt, foldAt, headAt, nationAt, type Context } from './context.ts'
import type { PredicateReading } from './readings.ts'
import { isOperation } from './operation.ts'
import { isForce } from './settings.ts'

/** Words behind and before a word that give it another sense, by lemma: «تحرير الأسعار», «قمة الجبل». */
const BEHIND: ReadonlyMap<string, RegExp> = byLemma({
  تحرير: /^(?:ال)?(?:تجاره|اسعار|اقتصاد|عقود|صحيفه|قانون|سوق|شوون|نص|كتاب|عملات)$/,
  // «اثني عشر»: a number.
  أثنى: /^عشره?$/,
  قمة: /^(?:ال)?(?:ايفرست|جبل|برج|هرم|شجره|مجد|نجاح|اداء|جمال|هضبه|سلم)$/,
  لقاء: /^(?:ال)?(?:تلفزيوني|صحفي|صحافي|اذاعي|اجتماعي|اجتماعيه|علمي|ثقافي|ترفيهي|متلفز)$/,
  حرب: /^(?:ال)?(?:عصابات|شوارع|نفسيه|نجوم|كلاميه|تجاريه|اسعار)$/,
  دعم: /^(?:ال)?(?:بطاقه|كهرباء|وقود|سلع|مواد|مبادرات|مشاريع|قطاع|صناعات|انشطه|مستحقين|بنيه|اسره|اسر|مرضي|فني|نفسي|اجتماعي)$/,
  تمويل: /^(?:ال)?(?:عقاري|مشاريع|مشروعات|شراء|مساكن|اسلامي|شخصي)$/,
  عاد: /^(?:تاريخ.*|سبب.*|السبب|الفضل|فضل.*|الامر|ذلك|علي|الامن|الحياه|اصل.*|مصدر.*)$/,
  وصول: /^(?:ال)?عشوايي$/,
  سيطر: /^ناريا$/,
  وصل: /^(?:الامر|الحال|سعر.*|عدد.*|نسبه.*|قيمه.*|طول.*|حجم.*|صوت.*|ارتفاع.*|درجه.*)$/,
  ثورة: /^(?:ال)?(?:معلومات|معلوماتيه|صناعيه|تقنيه|تقنيات|رقميه|علميه|تكنولوجيه|تكنولوجيا|اتصالات|زراعيه|جنسيه|غضب)$/,
  مسيرة:
    /^(?:ال)?(?:تنميه|سلام|عطاء|نجاح|نجاحات|انجازات|حافله|مهنيه|فنيه|علميه|عمليه|تعليم|تعليميه|رياضيه|كرويه|سياسيه|حياه|تطوير|اصلاح|اقتصاديه|دبلوماسيه|تقدم|بناء|نهضه|نمو|نضال|احترافيه)$/,
  // «وعيد الفطر»: and the feast.
  وعيد: /^(?:ال)?(?:فطر|اضحي|ميلاد|عمال|وطني|استقلال|ام|حب|نوروز|فصح|قيامه|مبارك|سعيد|جلوس|غدير)$/,
  هجوم: /^(?:ال)?(?:دفاع|لاعب|منتخب)$/,
  // «الحملة الانتخابية», «حملة تبرعات»: no blow.
  حملة: /^(?:ال)?(?:انتخابيه|رياسيه|دعاييه|اعلاميه|اعلانيه|ترويجيه|تسويقيه|توعويه|توعيه|تبرعات|تطعيم|تلقيح|نظافه|تفتيشيه|تفتيش|خيريه|تضامن|تضامنيه|مقاطعه|تشويه|وطنيه|سنويه)$/,
  دعوة: /^(?:و?ال(?:ارشاد|اسلاميه|سلفيه)|الي)$/,
  ضربة: /^(?:ال)?(?:جزاء|ركنيه|شمس|معلم|موجعه|قاضيه|حره|راس)$/,
})
const BEFORE: ReadonlyMap<string, RegExp> = byLemma({
  تحرير: /^(?:ال)?(?:رييس|رييسه|مدير|هييه|سكرتير|روساء)$/,
  قمة: /^(?:ل)?(?:صعود|تسلق|تصدر|بلوغ|علي|الي)$/,
  // «الطائرات المسيّرة»: flown from afar.
  مسيرة:
    /^(?:[وفبل]|ال|لل|وال|بال|فال)?(?:طاير|طايرة|طايره|طايرات|طايرتين|طايرتان|مروحيات|زوارق|قوارب|اجسام)$/,
  دعم: /^(?:ال)?(?:قيمه|صرف|مبلغ|بند|برامج|مراكز|خدمات)$/,
  وفاة: /^(?:ل|ال)?(?:سبب|اسباب|حالات|نسبه|معدل|معدلات|شهاده)$/,
  استقبال: /^(?:ال)?(?:مراكز|مركز|صاله|قاعه|مكتب|حفل|موظف)$/,
  سجن: /^(?:من|في|داخل|خارج|مدير|ابواب)$/,
  عودة: /^(?:مسيره|مسيرات)$/,
  اتصال: /^(?:ال)?(?:يمكن|عاود|وسايل|شبكه|شبكات|دون|بدون|مركز)$/,
  عقوبات: /^(?:ال)?(?:تطبيق|لايحه|نظام|قانون|جدول|انواع)$/,
})
const OFFICES =
  /^(?:ب|ل)?(?:ال)?(?:منصب|منصبه|رياسه|سلطه|حكم|قياده|وزاره|حقيبه|حقيبته|مقاليد|عرش|مهامه|مهام|زمام|خلافه|مسووليه)$/
const ASSURES = /^[وف]?(?:ل)?(?:ا|ت|ي)?(?:كد|علن|جدد|قرر|اكيد|اكدت|علان|علنت|جددت|قررت|اكيده)/

/** Does the word stand here in a sense that tells no happening of public life? */
export function isOtherSense(c: Context, s: Stretch, i: number, r: PredicateReading): boolean {
  const { lemma, kind, type, with: more } = r.entry.predicate
  const next = foldAt(c, i + 1)
  const before = foldAt(c, i - 1)
  // «وقف دائم لإطلاق النار»: the end of it.
  if (
    lemma === 'إطلاق' &&
    (STOPS.test(before) ||
      (r.prefix === 'ل' && (STOPS.test(foldAt(c, i - 2)) || STOPS.test(foldAt(c, i - 3)))))
  )
    return true
  if (more.length > 0 && kind !== 'light') return false
  if (lemma === 'عملية') return !isOperation(c, s, i, r)
  if (BEHIND.get(lemma)?.test(next) === true && !(lemma === 'قمة' && next === '')) return true
  if (
    BEFORE.get(lemma)?.test(before) === true &&
    (lemma !== 'قمة' || !nameNear(c, s, i, 6)) &&
    // «بعد عام من سجنه»
    (lemma !== 'سجن' || r.pronoun === '')
  )
    return true
  switch (lemma) {
    // «فجر الثلاثاء», «فجر ليبيا»: at dawn, or a body of that name.
    case 'فجر':
      return (
        (kind === 'verb' || kind === 'light') &&
        (c.dateAt[i + 1] !== undefined || c.mentionAt[i + 1]?.value.type === 'GPE')
      )
    // «دعونا نر»: let us.
    case 'دعا':
      return /^[وف]?دعو?(?:نا|ني)$/.test(foldAt(c, i)) && next !== 'الي' && next[0] !== 'ل'
    case 'جولة':
    case 'جلسة':
      return [1, 2, 3].some((k) => TALKS.test(foldAt(c, i + k)))
    // «حققت القوات تقدما في الجنوب»: what is reached, as against «حقق القضاء في الحادث».
    case 'حقق':
      return [1, 2, 3].some((k) => isReachedAt(c, i + k))
    // «مسيرته», «مسيرة الملك»: how one man's life went.
    case 'مسيرة':
      return /^(?:ه|ها|ي)$/.test(r.pronoun) || c.mentionAt[i + 1]?.value.type === 'PER'
    case 'كف':
      return next !== 'عن'
    // «بتوجيهات خادم الحرمين», «أوامر الشرطة»: somebody's.
    // «غضب واشنطن», «غضبهم من القصف»: somebody's, as against a mood.
    case 'غضب':
      return r.article || (r.pronoun === '' && !isSomebody(c, i + 1)) || before === 'جام'
    // «تدخل روسيا», «التدخل الإيراني», «تدخلاتها»: somebody's, as against what doctors do.
    case 'تدخل':
      return (
        kind === 'noun' &&
        r.pronoun === '' &&
        !MEDDLES.test(next) &&
        nationAt(c, i + 1) === '' &&
        !STATES.has(c.mentionAt[i + 1]?.value.type ?? '')
      )
    // «انضم إلى التحالف»: a body, a state or a group.
    case 'انضم':
    case 'انضمام':
      return (
        !(kind !== 'verb' && next === 'الي') &&
        ![1, 2, 3, 4].some((k) => STATES.has(c.mentionAt[i + k]?.value.type ?? ''))
      )
    // «توجه الوزير إلى», as against «نحو» and «which it sends».
    case 'توجه':
      return (
        type === 'OTHER' && (r.entry.tense !== 'past' || r.pronoun !== '' || !isSomebody(c, i + 1))
      )
    case 'محاسبة':
      return /^(?:ال)?نفس/.test(next)
    case 'حملة':
      return c.mentionAt[i + 1]?.value.type === 'PER'
    // «ضم الجزيرة», as against «وضم الوفد خبراء».
    case 'ضم':
      return kind === 'noun' && !PLACES.has(c.mentionAt[i + 1]?.value.type ?? '')
    // «الصراعات»: of all kinds. «حل الصراع»: it is looked at as a question.
    case 'صراع':
      return (r.article && r.entry.number === 'p') || /^[وبل]?(?:حل|تسويه)$/.test(before)
    // «عمليات التفتيش», «تفتيش المنازل»: as against an office of that name.
    case 'تفتيش':
      return !SEARCHES.test(before) && !headAt(c, i + 1).somewhere
    // «القانون يشترط»
    case 'اشترط':
      return r.entry.tense === 'present' || LAWS.test(next)
    case 'توجيهات':
    case 'أوامر':
      return !isSomebody(c, i + 1) && next !== 'من'
    case 'اختيار':
    case 'أطلع':
      return !isSomebody(c, i + 1)
    // «تضمن الاقتراح تعديلات»: the paper.
    case 'اقتراح':
      return r.article
    case 'ضغوط':
      return !bearsOn(c, s, i)
    // «في وداعه», «وداع الوزير»
    case 'وداع':
    case 'توديع':
      return r.pronoun === '' && !isSomebody(c, i + 1)
    // «فرض وصاية على البلاد», «فرضت قيودا على السفر»: on somebody or something.
    case 'فرض':
      return !bearsOn(c, s, i) || (kind === 'noun' && /^عقوب/.test(next))
    // «حي التضامن»
    case 'تضامن':
      return r.article && next !== 'مع' && kind !== 'verb'
    // «اعترف بارتكاب الجريمة»: what one owns to.
    case 'اعترف':
    case 'اعتراف':
      return [1, 2, 3].some((k) => GUILT.test(foldAt(c, i + k)))
    case 'مختطف':
    case 'معتقل':
    case 'محتجز':
      return r.article && !/^(?:في|من|منذ|علي|لدي|بتهمه|بيد)$/.test(next)
    case 'وصول':
    case 'عودة':
    case 'هجرة':
    case 'لجوء':
      return !isWay(c, i, r)
    case 'مساعدات':
    case 'مساعدة':
      return (
        kind === 'noun' &&
        r.entry.number !== 'd' &&
        ![1, 2, 3, 4].some((k) => GIVES.test(foldAt(c, i - k)))
      )
    case 'إنقاذ':
      return r.article || /^نفس/.test(next) || /^(?:ال)?برنامج$/.test(before)
    case 'تمويل':
      return r.article || (r.prefix === 'ل' && !isSomebody(c, i + 1)) || /^غير$/.test(next)
    case 'طلب':
      return kind === 'noun'
        ? !isSomebodys(c, i, r)
        : kind === 'verb' && (r.entry.person === 1 || (r.entry.passive && !r.entry.active))
    case 'علاج':
      return !nameNear(c, s, i, 14, true)
    // «القانون لا يمنع», «الدستور يحظر»: a rule that stands.
    case 'منع':
    case 'حظر':
    case 'حجب':
      // «الرقابة والمنع», «منعا للتكرار», «لمنع حدوثه»: no ban.
      if (lemma === 'منع' && kind === 'masdar')
        return r.article || r.accusative || PREVENTED.test(next)
      return (
        kind === 'verb' &&
        (before === 'لا' ||
          LAWS.test(before) ||
          LAWS.test(next) ||
          LAWS.test(foldAt(c, i - 2)) ||
          (lemma === 'حجب' && r.pronoun !== ''))
      )
    // «تسليم المدينة», «تسليم نفسه», as against «تسليم الجوائز» and «تسليم أغسطس».
    case 'تسليم':
      return !isSomebody(c, i + 1) && !headAt(c, i + 1).somewhere && !/^(?:نفس|انفس)/.test(next)
    // «أمر الملك بصرف …», but «وهو أمر مهم»
    case 'أمر':
      return kind === 'verb' && /^[وف]?امر$/.test(foldAt(c, i)) && !isSomebody(c, i + 1)
    case 'نصر':
      return before === 'ان'
    case 'سجن':
      return kind === 'noun' && r.entry.number === 'p'
    case 'تولى':
    case 'تولي':
      return ![1, 2, 3, 4].some((k) => OFFICES.test(foldAt(c, i + k)))
    case 'استقبال':
      return (
        r.pronoun === '' &&
        !isSomebody(c, i + 1) &&
        !/^(?:رسمي|حار|حافل|شعبي|حاشد|لايق)$/.test(next)
      )
    case 'التزام':
      return r.pronoun === '' && ![1, 2, 3].some((k) => ASSURES.test(foldAt(c, i - k)))
    case 'عقوبات':
      return !nameNear(c, s, i, 20)
    case 'وفاة':
      return r.article && r.prefix !== ''
    case 'سيطرة':
      return before === 'من' && !r.article && r.pronoun === ''
    case 'لقاء':
      return r.article && r.entry.number === 'p'
    default:
      return false
  }
}

/** An accusative without an article: an object, as against «أيضا», «أمس». */
const isReachedAt = (c: Context, i: number): boolean => {
  const w = classAt(c, i)
  return w.kind === 'word' && w.accusative && !w.definite && c.dateAt[i] === undefined
}

/** What one owns to. */
const GUILT =
  /^ب(?:ان|انه|انها|انهم|ارتكاب|قتل|سرقه|تهريب|تلقي|التهم|التهمه|الذنب|ذنبه|جريمته|جرايمه|فعلته|الفضل|فضل|الجميل|وجود|تمكن|فشل|صعوبه|انتماي|خسار|خطا|خطاه|مسوولي|المسوولي|مقتل|هزيمه|تنفيذ|تورط|ضلوع|تعاطي|حيازه).*$/
/** «على» behind the word and what is laid on somebody. */
function bearsOn(c: Context, s: Stretch, i: number): boolean {
  for (let k = i + 1; k < s.end && k < i + 8; k++) {
    const w = classAt(c, k)
    if (w.kind === 'punct' || w.kind === 'verb' || w.kind === 'comp') return false
    if (/^عليه?(?:ا|م)?$/.test(foldAt(c, k))) return k > i + 1 || w.kind === 'prep'
  }
  return false
}
/** What one hinders rather than forbids. */
const PREVENTED =
  /^(?:ال)?(?:حمل|تكرار.*|حدوث.*|وقوع.*|تعقب|تسرب.*|انتشار.*|تفشي.*|اي|حصول.*|جريمه|جرايم|حوادث|ذلك)$/
/** «التدخل في شؤون», «تدخل عسكري» */
const MEDDLES = /^(?:في|(?:ال)?(?:عسكري|دولي|خارجي|اجنبي|سلبي)ه?)$/
const PLACES = new Set(['GPE', 'LOC'])
const STATES = new Set(['GPE', 'ORG', 'GROUP', 'PER'])
const SEARCHES = /^[وفبل]?(?:ال)?(?:عمليه|عمليات|حمله|حملات|اعمال|نقطه|نقاط|حواجز)$/
const STOPS = /^[وبل]?(?:ال)?وقف$/
const LAWS =
  /^(?:ال)?(?:قانون|قوانين|دستور|نظام|انظمه|لايحه|لوايح|اتفاقيه|معاهده|ميثاق|شريعه|تعليمات|ماده)$/
const TALKS = /^(?:ال|لل|بال)?(?:محادثات|مفاوضات|مباحثات|مشاورات|حوار)$/
/** Words by which help comes about or is stopped. */
const GIVES =
  /^[وف]?[بل]?(?:ال)?[سيتن]?(?:قدم|قدمت|قدموا|تقديم|ارسل|ارسلت|ارسال|وزع|وزعت|توزيع|ايصال|ادخال|سلم|سلمت|تسليم|منح|منحت|علق|علقت|تعليق|قطع|قطعت|وقف|اوقف|اوقفت|استانف|استانفت|استيناف|طلب|طلبت|تلقي|تلقت|حصل|حصلت|حصول|وفر|وفرت|توفير|زياده|خفض|خفضت|عرض|عرضت|وصلت|وعد|وعدت|تعهد|تعهدت|بدون|خصص|خصصت|تخصيص)(?:ه|ها|هم)?$/

/** «وصول الوزير», «عودته»: somebody's way, as against ways that anything may go. */
const isWay = (c: Context, i: number, r: PredicateReading): boolean =>
  !r.accusative && !r.article && !HINDERED.test(foldAt(c, i - 1))
const HINDERED = /^[وف]?[بل]?(?:ال)?(?:منع|تاخير|عرقله|ضمان|تسهيل|تامين|امكانيه|صعوبه)$/

/** Somebody who asks or is received: a name, an office, a force. */
const isSomebody = (c: Context, i: number): boolean =>
  c.mentionAt[i] !== undefined || headAt(c, i).person || isForce(classAt(c, i).core)

/** «طلب الرئيس», «طلبه من المجلس»: somebody's, as against the demand of a market. */
const isSomebodys = (c: Context, i: number, r: PredicateReading): boolean =>
  r.entry.number === 's' &&
  (isSomebody(c, i + 1) ||
    (foldAt(c, i + 1) === 'من' && isSomebody(c, i + 2)) ||
    r.prefix === 'ل' ||
    r.accusative)

/** Does a name of a country, body or person stand in the sentence, not too far away? */
function nameNear(c: Context, s: Stretch, i: number, reach: number, person = false): boolean {
  for (let k = Math.max(s.first, i - reach); k < s.end && k <= i + reach; k++) {
    const type = c.mentionAt[k]?.value.type
    if (type === 'PER' || (!person && (type === 'GPE' || type === 'ORG'))) return true
  }
  return false
}

function byLemma(table: Readonly<Record<string, RegExp>>): ReadonlyMap<string, RegExp> {
  return new Map(Object.entries(table))
}
