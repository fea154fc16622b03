import { unitAt } from './read-amount.ts'
import { DIGITS } from '../../text/words.ts'
import { foldAt, type DateContext } from './context.ts'

/** Before or after a number of years these say that it is somebody's age. */
const AGE_BEFORE = new Set(
  (
    'العمر عمره عمرها عمرهم اعمارهم عمر البالغ البالغه البالغين سن سنه يبلغ تبلغ بعمر بلغ بلغت ابن ابنه ابناء ' +
    'عمرا صاحب صاحبه ذو ذا ذي ذات دون تحت فوق'
  ).split(' '),
)
const AGE_LINKS = new Set(
  'يناهز ناهز تجاوز يتجاوز تجاوزت حوالي نحو عن من ال قرابه اكثر يزيد علي لا'.split(' '),
)
const AGE_AFTER = new Set('العمر عمره عمرها عمرهم'.split(' '))

/** Somebody's ages told as a span: «تتراوح أعمارهم بين 25 و34 عاما», «الفئة العمرية من 15 إلى 24 سنة». */
function isAmongAges(c: DateContext, first: number): boolean {
  for (let k = first - 1; k >= first - 7; k--) {
    const f = foldAt(c, k)
    if (/^[وب]?(ال)?اعمار(هم|هن|ها|هما|نا)?$|^(ال)?عمري[ةه]$/.test(f)) return true
    if (!AGES_BETWEEN.has(f) && c.words.forms[k]?.kind !== DIGITS) return false
  }
  return false
}
const AGES_BETWEEN = new Set(
  'بين ما من الي عن علي و تتراوح تراوحت يتراوح تتفاوت تزيد تقل لا اكثر اقل نحو عام سنه عاما 12'.split(
    ' ',
  ),
)

/** «حبس المتهم، خمس سنوات،»: is a punishment told before token `first`? */
function isSentence(c: DateContext, first: number): boolean {
  const part = c.words.part[first]
  for (let k = first - 1; k > first - 30 && c.words.part[k] === part; k--) {
    const f = foldAt(c, k)
    if (f === '.') return false
    if (/^[وفبل]{0,2}(ال)?(سجن|سجنه|سجنها|حبس|حبسه|حبسها|عقوبه|ايقاف|حكما)$/.test(f)) return true
  }
  return false
}

/**
 * Is the amount of time in tokens `first` … `end - 1` an age: «(75 عاما)», «عن 75 عاما», «البالغ من
 * العمر 75 عاما», «، 75 عاما،»?
 */
export function isAge(c: DateContext, first: number, end: number): boolean {
  const unit = unitAt(c, end - 1)
  if (!unit || (unit.unit !== 'year' && unit.unit !== 'month')) return false
  const [before, two] = [foldAt(c, first - 1), foldAt(c, first - 2)]
  const after = foldAt(c, end)
  if (AGE_BEFORE.has(before)) return true
  if (isAmongAges(c, first)) return true
  // «عن عمر يناهز 83 عاما», «عمره نحو 30 عاما»
  for (let k = first - 1; k >= first - 4 && AGE_LINKS.has(foldAt(c, k)); k--) {
    if (AGE_BEFORE.has(foldAt(c, k - 1))) return true
  }
  if (after === 'من' && AGE_AFTER.has(foldAt(c, end + 1))) return true
  if (before === '(' && (after === ')' || after === '،')) return unit.unit === 'year'
  // «، خمس سنوات،» is a term rather than an age.
  if (before === '،' && after === '،' && unit.unit === 'year')
    return unit.number !== 3 || !isSentence(c, first)
  if (before === 'عن' && unit.unit === 'year') return !/^(يزيد|تزيد|يقل|تقل|زاد|زادت)$/.test(two)
  return false
}
