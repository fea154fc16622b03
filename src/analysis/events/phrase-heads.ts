import { fold } from '../../arabic/fold.ts'

/**
 * Adjectives of number behind a noun («اجتماع ثنائي»), what somebody does while he acts («قائلا»), how many of
 * those named before («32 شخصا معظمهم طلبة»), and nouns of set phrases («على الرغم», «منذ ذلك الحين»).
 */
export const NO_HEAD = 1
/** «أعلى محكمة»: what is the highest is the head. */
export const ELATIVE = 2
/** «سمو الأمير», «معالي وزير الخارجية»: words of respect before a title or a name. */
export const RESPECT = 4
/** «صاحب السمو الملكي», «أصحاب المعالي» */
export const OWNER = 8
/** «أنواع من الأسلحة», «القسم الأكبر من المخيم»: words that are a part or a measure of what follows «من». */
export const PART = 16

const WORDS: readonly (readonly [number, string])[] = [
  [
    NO_HEAD,
    `ثنائي ثنائية ثلاثي ثلاثية رباعي رباعية خماسي خماسية مشترك مشتركة موسع موسعة طارئ طارئة مغلق مغلقة أخرى هكذا حيال هما هن
     قائلا مضيفا مؤكدا مشيرا موضحا معتبرا معلنا لافتا مشددا داعيا مطالبا محذرا متهما نافيا مناشدا معربا منددا مستنكرا
     واصفا متوعدا مهددا مبينا كاشفا متابعا مردفا منوها مستطردا متسائلا معلقا مثمنا
     رغم حين أثناء أقل صعيد سياق سواء آونة قدره قدرها بدم معظمهم معظمها غالبيتهم غالبيتها أغلبهم أغلبها`,
  ],
  [ELATIVE, 'أعلى أكبر كبار كبرى'],
  [RESPECT, 'سمو معالي فخامة سعادة جلالة فضيلة سماحة غبطة قداسة نيافة عطوفة'],
  [OWNER, 'صاحب صاحبة أصحاب'],
  [
    PART,
    `نوع أنواع أعداد عدد عديد كثير قسم أقسام جزء أجزاء مجموعة مجموعات سلسلة موجة دفعة كمية كميات
     عددا بعضا جزءا قسما غالبية أغلبية معظم نصف نسبة شطر بعض رتل أرتال حشد حشود آلاف مئات عشرات`,
  ],
]

const bits = new Map<string, number>()
for (const [bit, words] of WORDS)
  for (const word of words.split(/\s+/).map(fold)) bits.set(word, (bits.get(word) ?? 0) | bit)

/** What a word, folded and bare, does at the head of a phrase, as the bits above. */
export const phraseBits = (core: string): number => bits.get(core) ?? 0
