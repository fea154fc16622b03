import * as c from './classes.ts'
import { capitals } from './countries.ts'
import type { Wording } from './entity.ts'
import type { Found } from './found.ts'
import { tokenBeside, type Scan, type Token } from './tokens.ts'

const PLACED_BY = new Set([
  'في',
  'الي',
  'من',
  'عبر',
  'قرب',
  'نحو',
  'داخل',
  'خارج',
  'حول',
  'وسط',
  'ب',
])

/** «في», «وفي». */
const isPlacing = (fold: string): boolean =>
  PLACED_BY.has(fold) || (fold.startsWith('و') && PLACED_BY.has(fold.slice(1)))
/** Cities that the list of capitals has, though no government is called by them. */
const NO_SEATS = new Set([
  'القدس',
  'لاهاي',
  'عدن',
  'ابيدجان',
  'بوجمبورا',
  'لاباز',
  'اسطنبول',
  'العيون',
])

/** Before one who acts or has a will: «أن أنقرة مستعدة», «بين باريس وروما». */
const ACTED_BY = new Set('بين مع ان بان وان فان لان لكن ولكن'.split(' '))
const TIMES = new Set(['اليوم', 'امس'])
/** Verbs whose object or subject is a town: «زار باريس», «تشهد لندن». */
const OF_PLACES = new Set(
  (
    'زار زارت يزور تزور غادر غادرت يغادر تغادر وصل وصلت يصل تصل بلغ بلغت دخل دخلت يدخل تدخل شهد شهدت ' +
    'يشهد تشهد استضافت تستضيف احتضنت تحتضن هز هزت يهز ضرب ضربت قصف قصفت يقصف استهدف استهدفت سيزور ستزور ' +
    'سيغادر ستشهد ستستضيف عاش عاشت تعيش اجتاح اجتاحت عم عمت'
  ).split(' '),
)
const ARAB = new Set('AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '))
/** What only states do, have or suffer: «انسحاب واشنطن», «بموقف موسكو», «لمعاقبة بكين». */
const DEEDS = new Set(
  (
    'موقف موقفي مواقف سياسه سياسات دعم رد طلب مطالب علاقات علاقه قرار شروط رغبه موافقه رفض اتهامات اتهام ' +
    'تهديدات تهديد انسحاب دور حليف حليفه حلفاء معاقبه امداد تسليح تمويل التزام نفوذ مصالح تدخل تدخلات ' +
    'عقوبات ضغوط ضغط تحذير تحذيرات جهود مساعي محاوله محاولات وساطه مقاطعه اعتراف دعوه مطالبه سلوك انتقادات ' +
    'انتقاد مخاوف قلق ترحيب استعداد نيه اعتزام تاييد معارضه تحفظ خصوم حكام نظام حكومه اداره'
  ).split(' '),
)

/**
 * A capital that acts stands for its country: «أنقرة تنفي». In an Arab country's own news it is a
 * city, unless it does what only states do.
 */
export function metonym(scan: Scan, f: Found, id: string, country: string): string {
  if (f.type !== 'GPE' || f.end - f.first > 2 || f.rule === 'names/placed') return id
  const form = scan.words.forms[f.first]
  if (!form || !f.known.some(isCapitalCity)) return id
  // «تل أبيب»
  const second = f.end - f.first === 2 ? ` ${scan.words.forms[f.first + 1]?.fold ?? ''}` : ''
  const word = form.fold.slice(f.skip) + second
  const state = NO_SEATS.has(word) ? undefined : capitals.get(word)
  if (!state) return id
  const joined = form.fold.slice(0, f.skip)
  if (joined.endsWith('ب')) return id
  if (isParty(scan, f, joined)) return state.entity.id
  const home = state.code === country && ARAB.has(country)
  if (!home && joined === '' && isOwner(scan, f)) return state.entity.id
  if (joined === '' || joined === 'و') {
    const before = scan.words.forms[f.first - 1]
    if (before && isPlacing(before.fold)) return id
    const token = scan.tokens[f.first - 1]
    if (token && (token.classes & (c.PLACE | c.DIRECTION | c.FAC)) !== 0) return id
  }
  return !home && acts(scan, f) ? state.entity.id : id
}

const isCapitalCity = (k: Wording): boolean => k.entity.kind === 'capital'

/** Does the deed of a state stand before it, or is it one of two: «بين واشنطن وطرابلس»? */
function isParty(scan: Scan, f: Found, joined: string): boolean {
  const before = tokenBeside(scan, f.first - 1, f.first)
  if (joined === '')
    return (
      before.ways.some((w) => !w.definite && DEEDS.has(w.bare)) ||
      (before.form.fold === 'بين' && isCapital(scan, f.first + 1, f.first, 1))
    )
  const pair = tokenBeside(scan, f.first - 2, f.first).form.fold === 'بين'
  return joined === 'و' && pair && isCapital(scan, f.first - 1, f.first, 0)
}

/** «مهلة لندن», «غضب بيونغيانغ»: behind a noun for what a town neither holds nor suffers. */
function isOwner(scan: Scan, f: Found): boolean {
  const before = tokenBeside(scan, f.first - 1, f.first)
  const way = before.ways[0]
  if (way?.definite !== false || before.whole === 0 || (way.classes & c.NOUN) === 0) return false
  // «غرفة تجارة أثينا», «قطارات أنفاق موسكو»
  const first = tokenBeside(scan, f.first - 2, f.first).ways[0]
  if (first?.definite === false && (first.classes & (c.PLACE | c.FAC | c.ORG)) !== 0) return false
  // «مسقط رأسه»: a birthplace, no capital.
  if (tokenBeside(scan, f.end, f.first).form.fold.startsWith('راس')) return false
  return (way.classes & NO_DEED) === 0 && !OF_TOWNS.has(way.bare) && !OF_PLACES.has(way.word)
}
const NO_DEED =
  c.PLACE |
  c.FAC |
  c.ORG |
  c.DIRECTION |
  c.PEOPLE |
  c.SOMEBODY |
  c.ROLE |
  c.FUNCTION |
  c.NUMBER |
  c.NAME
/** What is held in a town, befalls it, or lies in it. */
const OF_TOWNS = new Set(
  (
    'قمه اجتماع اجتماعات موتمر موتمرات لقاء لقاءات مباحثات محادثات مفاوضات مشاورات حوار اتفاق اتفاقيه ' +
    'اتفاقات اتفاقيات معاهده اعلان بيان مسار عمليه جلسه جلسات معرض مهرجان حفل دوره بطوله ماراثون اولمبياد ' +
    'سوق اسواق تحرير احتلال قصف اقتحام سقوط اسقاط هجوم هجمات تفجير تفجيرات اعتداء اعتداءات انفجار انفجارات ' +
    'حريق زلزال ضواحي محيط ريف زياره طريق رحله رحلات خط استعاده دخول حصار معركه معارك كارثه بروتوكول ' +
    'ورشه منتدي ملتقي خريطه هواء سماء اجواء امطار طقس شتاء صيف ليل ليالي تاريخ نسخه طبعه فرع شمس ايام ' +
    'كتاب جائزه جايزه مذبحه مجزره قطار مترو عمران هدم بناء تدمير اخلاء اغلاق وصول مغادره محور مداخل ' +
    'حراره برد ترانزيت انفاق حيوان ريال بورصه بورصات اتلتيكو وثيقه وثايق اجراءات ازمه غاره غارات احداث تظاهره تظاهرات مظاهره مظاهرات مسيره احتجاجات ميثاق صيغه نادي ديربي كاس ' +
    'حول يوم مساء صباح عام بعد قبل خلال منذ نحو رغم ضد تجاه وراء امام فوق تحت قبيل باتجاه بتوقيت توقيت'
  ).split(' '),
)

function isCapital(scan: Scan, i: number, beside: number, skip: number): boolean {
  const { fold } = tokenBeside(scan, i, beside).form
  return (skip === 0 || fold.startsWith('و')) && capitals.has(fold.slice(skip))
}

/** «في حيفا»: where something is, in a word that is no noun of the language. */
export function isPlaced(scan: Scan, f: Found): boolean {
  if (f.type !== 'GPE' || f.end - f.first !== 1) return false
  const t = scan.tokens[f.first]
  const way = t?.ways.find((w) => w.skip === f.skip)
  if (!t || !way || (way.classes & (c.NOUN | c.ADJECTIVE | c.FUNCTION)) !== 0) return false
  if (f.skip > 0) return t.form.fold[f.skip - 1] === 'ب' && t.whole === 0
  const before = scan.tokens[f.first - 1]
  if (!before || scan.words.part[f.first - 1] !== scan.words.part[f.first]) return false
  return PLACED_BY.has(before.form.fold) || (before.whole & (c.DIRECTION | c.PLACE)) !== 0
}

/** Beside a verb, or between «بين … و». */
export function acts(scan: Scan, f: Found): boolean {
  let before = scan.tokens[f.first - 1]
  // «اتهم اليوم واشنطن»
  if (before && TIMES.has(before.form.fold)) before = scan.tokens[f.first - 2]
  if (ACTED_BY.has(before?.form.fold ?? '') || isVerb(before)) return true
  // «زار باريس وفد»: behind it a verb that says of her what she does.
  const after = scan.tokens[f.end]
  return after?.form.fold.startsWith('و') === false && ofHer(after.form.fold) && isVerb(after)
}

/** «تنفي», «ستسلم», «نفت»: as verbs are of a town. */
const ofHer = (fold: string): boolean =>
  fold.startsWith('ت') || fold.startsWith('ست') || fold.endsWith('ت')

/** A verb, with «و» or not, and none of going somewhere or of what befalls a town. */
const isVerb = (t: Token | undefined): boolean =>
  t?.ways.some(
    (w) =>
      (w.classes & c.VERB) !== 0 &&
      (w.classes & c.FUNCTION) === 0 &&
      (w.skip === 0 || (w.skip === 1 && t.form.fold.startsWith('و') && t.whole === 0)) &&
      !OF_PLACES.has(w.word),
  ) === true
