import { fold } from '../../arabic/fold.ts'
import { addBits, CLOSED_SHIFT, knownBits } from './known-words.ts'

export type WordKind =
  | 'punct'
  | 'digits'
  | 'prep'
  | 'relative'
  | 'comp'
  | 'negation'
  | 'particle'
  | 'adverb'
  | 'demonstrative'
  | 'partitive'
  | 'verb'
  | 'word'

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(fold))

/** «بـ"السيطرة"», «لـ"الوفاق"»: the letters stand alone before a quotation mark. */
const PREPOSITIONS = set(
  `في من على إلى عن مع ضد بين منذ خلال عبر لدى حتى حول دون بدون قبل بعد عقب إثر أثناء عند قرب وسط داخل خارج
   أمام خلف وراء تحت فوق نحو تجاه باتجاه بشأن بسبب جراء نتيجة بفعل ضمن إزاء رغم برغم بحسب حسب وفق وفقا
   طبقا بواسطة عليه عليها عليهم منه منها منهم فيه فيها فيهم به بها بهم له لها لهم لنا إليه إليها إليهم عنه عنها عنهم
   معه معها معهم بيد برصاص بنيران ضده ضدها ضدهم بينهم بينها بينهما سوى إلا عدا باستثناء مقابل لصالح صوب
   شمال جنوب شرق غرب شمالي جنوبي شرقي غربي بالقرب قبيل بعيد فور لحظة حال وقت ساعة طوال طيلة بمناسبة بمشاركة
   بحضور برئاسة بقيادة برفقة بدعم بالتزامن بالتعاون بهدف لدعم لدى بحق ب ل`,
)
const RELATIVES = set(
  'الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي ما من ممن مما بما فيما عما لما حيثما حيث',
)
/** «أن», «بأن», «لأنهم» */
const COMPLEMENTISERS = new Set(
  ['', 'ب', 'ل', 'ك'].flatMap((p) =>
    ['', 'ه', 'ها', 'هم', 'هما', 'نا', 'ي', 'ني', 'ا'].map((e) => `${p}ان${e}`),
  ),
)
const NEGATIONS = set('لم لن لا ما ليس ليست لست غير عدم دون بدون')
const PARTICLES = set(
  `قد لقد سوف كما بل لكن لكنه لكنها إذ إذا لو ثم أو أم أما كي لكي فيما بينما عندما حين حينما لأن لأنه لأنها ولأن
   بعدما قبلما منذما كلما إنما هل حيث إذن وإن هو هي هم وهو وهي وهم نحن أنا نعم كان كانت كانوا يكون تكون
   ليكون لتكون إما لعل لعله ربما هنا هناك ذلك بذلك لذلك مثل خصوصا خاصة مما وذلك تلك`,
)
const ADVERBS = set(
  `أمس اليوم غدا الآن أيضا مجددا سابقا لاحقا حاليا مؤخرا أخيرا قريبا مساء صباح صباحا ظهرا ليلا فجرا يوم ليل نهار
   السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة هاتفيا رسميا بشدة بقوة فورا سريعا كليا جزئيا تماما فقط
   مرارا بالكامل غداة عشية الليلة مباشرة علنا معا سويا حتما أولا ثانيا نهائيا عمدا عشوائيا بالتالي بالفعل أساسا
   كذلك جميعا مطلقا غالبا عادة أحيانا دائما نادرا تقريبا بالطبع فعلا لطالما`,
)
const DEMONSTRATIVES = set('هذا هذه هؤلاء هذان هذين هاتان تلك ذلك أولئك')
const PARTITIVES = set(
  `عدد مجموعة كل كلا كلتا بعض أحد إحدى معظم غالبية أغلب جميع أي عشرات مئات آلاف المئات العشرات الآلاف نحو حوالي قرابة زهاء كافة
   سائر بضعة عدة أكثر أقل اثنان اثنين واحد واحدة ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة كثير الكثير العديد عديد
   ثلاث أربع خمس ست سبع ثماني تسع عشر أول آخر نصف ثلث ربع جزء`,
)

/** «خلالها», «بعدهم»: a preposition with its pronoun. */
const BOUND = [
  ...set(
    'خلال بعد قبل حول بين لدي ضد عند أمام خلف تحت فوق نحو تجاه بشأن بسبب ضمن دون عبر داخل خارج عقب علي من في عن مع الي',
  ),
].flatMap((p) => ['هما', 'ها', 'هم', 'نا', 'ه'].map((e) => p + e))

/** The kinds in the order in which they are tried. */
const KINDS: readonly (readonly [WordKind, Iterable<string>])[] = [
  ['particle', PARTICLES],
  ['relative', [...RELATIVES].filter((w) => w !== 'من')],
  ['prep', PREPOSITIONS],
  ['comp', COMPLEMENTISERS],
  ['negation', NEGATIONS],
  ['adverb', ADVERBS],
  ['demonstrative', DEMONSTRATIVES],
  ['prep', BOUND],
  // «بكل», «لعدد»: a preposition before a word of quantity.
  ['prep', [...PARTITIVES].flatMap((w) => [`ب${w}`, `ل${w}`])],
  // «بهذه»: likewise before a word that points.
  ['prep', ['هذا', 'هذه', 'هولاء', 'تلك'].flatMap((w) => [`ب${w}`, `ل${w}`, `ك${w}`])],
  ['partitive', PARTITIVES],
]

const MASK = 15
KINDS.forEach(([, words], i) => {
  for (const w of words) {
    const bits = knownBits(w, 0, w.length)
    if (((bits >> CLOSED_SHIFT) & MASK) === 0) addBits(w, 0, w.length, (i + 1) << CLOSED_SHIFT)
  }
})

/** The kind of a folded piece of a word that belongs to no open class; null for all others. */
export const closedKind = (word: string, from: number, to: number): WordKind | null =>
  KINDS[((knownBits(word, from, to) >> CLOSED_SHIFT) & MASK) - 1]?.[0] ?? null

/** Prepositions that end in ة or ه by themselves. */
const WHOLE = set('نتيجة بواسطة لحظة ساعة طيلة بمناسبة بمشاركة برئاسة بقيادة برفقة تجاه باتجاه')

/** Has the preposition its pronoun, so that nothing belongs to it behind: «عليها», «به»? */
export const hasPronoun = (preposition: string): boolean =>
  /(?:ه|ها|هم|هما)$/.test(preposition) && !WHOLE.has(preposition)
