import { readNoun } from '../../arabic/numerals/counted-nouns.ts'
import type { NumberFound } from '../../arabic/numerals/read-number.ts'
import { isArticle, numberWords, readNumber } from '../dates/numbers.ts'
import { glued } from '../../arabic/numerals/read-digits.ts'
import { DIGITS, WORD, type Form } from '../../text/words.ts'
import { foldAt, nounsAt, type Amount, type FigureContext, type FigureFound } from './context.ts'
import type { NounToken } from './noun-tokens.ts'
import { isLabel } from './labels.ts'
import { elidedAt, isFateAt, undated } from './read-elided.ts'
import { countedForm, countedNoun, fateOf, isPost, isWho } from './what.ts'

/** Words that are no counted noun though the lexicon may know one of their spelling. */
const NO_NOUN = new Set(
  (
    'في علي عن الي مع بين قبل بعد عند حتي ان او لا ما كما حيث ضد نحو حوالي منذ خلال ثم قد لم لن كل غير ' +
    'اي هو هي هم كان كانت فقط ايضا لدي ذلك هذا هذه تلك الي انه انها منهم منها ولا وفي ومن وعلي اذا لكن ' +
    'جراء اثر فضلا مثلا معا سويا سنويا يوميا شهريا اسبوعيا حاليا لاحقا سابقا تقريبا فورا نتيجه مقارنه اضافه وصولا ابتداء انطلاقا نقدا مبروك ميلادي ميلاديا هجري هجريا عالميا محليا دوليا ' +
    'منهما منهن منه بينهم بعض جميع معظم لهم لها له عليه عليها اليها اليه وهو وهي وهم فان الا ليس ليست ضمن عبر دون حول امام وراء تحت فوق اكثر اقل وان بان لان عدا سوي رغم مقابل ضعف اضعاف فيما بينما'
  ).split(' '),
)
const OPENING = new Set([
  '(',
  '[',
  '«',
  '"',
  '“',
  '-',
  '–',
  '+',
  '$',
  '€',
  '£',
  '/',
  ':',
  'و',
  'ب',
  'ل',
  'ف',
  'ك',
])

/** The amount at token `i`, unless it is the number of something or part of a date. */
export function amountAt(c: FigureContext, i: number): Amount | null {
  if (c.amountIndex !== i) {
    c.amount = readAmount(c, i)
    c.amountIndex = i
  }
  return c.amount
}

function readAmount(c: FigureContext, i: number): Amount | null {
  const { words } = c
  if (c.dated[i] === 1) return null
  const article = isArticle(c, i) && words.forms[i + 1]?.kind === DIGITS
  const k = article ? i + 1 : i
  const n = readNumber(c, k)
  if (!n || c.dated[n.end - 1] === 1) return null
  if (n.style === 'digits' && !article && !standsFree(c, k, n)) return null
  const before = numberWords(c, i - 1)
  // «الثالث عشر»: the rest of a rank.
  if (n.style === 'words' && n.value === 10 && before.some((w) => w.kind === 'ordinal')) return null
  if (isLabelled(c, i) || isNoNumber(c, i, n)) return null
  return { ...n, definite: n.definite || article, from: i, skip: article ? 0 : n.skip }
}

/**
 * «لست معترفا» is «I am not»; «أثنى عدد» is «praised»: «اثني» stands only before «عشر»; «ميتا», «ميتين» with
 * no hamza are the dead.
 */
function isNoNumber(c: FigureContext, i: number, n: NumberFound): boolean {
  if (n.style !== 'words' || n.end !== i + 1) return false
  const form = c.words.forms[i]
  if (form === undefined) return false
  const word = form.fold
  if (n.value === 200) return /^[وف]?ميت/.test(word) && !form.clean.includes('ئ')
  if (n.value === 2) return /^[وف]?[بل]?(اثني|اثنا|اثنتي|اثنتا)$/.test(word)
  return /^[وف]?لست$/.test(word) && !nounsAt(c, i + 1).some((r) => r.number === 'many')
}

/** «المادة 140», «المادتين 66 و67», «القرار (1701)». */
function isLabelled(c: FigureContext, i: number): boolean {
  const label = (k: number): boolean => {
    const form = c.words.forms[k]
    return form !== undefined && isLabel(form)
  }
  // «مجموعة العشرين», but «ما مجموعه 20 مليونا»
  if (foldAt(c, i - 1) === 'مجموعه' && foldAt(c, i - 2) !== 'ما') return true
  if (label(i - 1)) return true
  const before = foldAt(c, i - 1)
  if (before === '(') return label(i - 2)
  const listed = before === 'و' || before === '،' || before === '-'
  return listed && c.words.forms[i - 2]?.kind === DIGITS && label(i - 3)
}

/** Not glued to letters, a clock, a score or a chain of digits. */
function standsFree(c: FigureContext, k: number, n: NumberFound): boolean {
  const { words } = c
  const before = words.forms[k - 1]
  // «إف - 16», «سو-34»: the name of a type.
  const dash = before?.clean === '-' || before?.clean === '–'
  const type = words.forms[k - 2]
  if (dash && type?.kind === WORD && type.clean.length <= 3) return false
  if (before && glued(words, k - 1, k)) {
    if (!OPENING.has(before.clean) && !runsInto(before)) return false
    const two = words.forms[k - 2]
    if (two && glued(words, k - 2, k - 1) && (two.kind === DIGITS || before.kind !== WORD)) {
      if (two.kind === DIGITS && before.clean !== '-' && before.clean !== '–') return false
      if (two.kind === WORD && before.clean !== '(' && before.clean !== '"') return false
    }
  }
  const after = words.forms[n.end]
  const clock =
    after?.clean === ':' &&
    words.forms[n.end + 1]?.kind === DIGITS &&
    glued(words, n.end - 1, n.end + 1)
  return !clock
}

/** A word that digits were written to with no space: «حوالي30 جنديا», «لتبلغ8,6 بالمئة», «مصرع15 من …». */
const runsInto = (form: Form): boolean =>
  form.kind === WORD && (RUN_INTO.has(form.fold) || fateOf(form).before !== null)
const RUN_INTO = new Set(
  (
    'في من الي علي عن حتي بين بعد قبل نحو حوالي قرابه زهاء بنحو بحوالي لنحو بنسبه نسبه بلغ بلغت يبلغ تبلغ لتبلغ ' +
    'ليبلغ وبلغ تجاوز يتجاوز وصل وصلت يصل تصل لتصل ليصل بمعدل مبلغ بمبلغ بقيمه قيمه عدد بينهم وبينهم منهم ان وان'
  ).split(' '),
)

/** The noun that an amount counts, at token `k`. */
interface Counted {
  readonly unit: string
  readonly what: FigureFound['what']
  readonly first: number
  readonly end: number
}

/** «2000 مقاتل», «أربعة من قوات الأمن», «3.5 مليار دولار», «20 آخرين», «150 ألفا». */
export function countAt(c: FigureContext, i: number): FigureFound | null {
  const n = amountAt(c, i)
  if (!n) return null
  const span = spanAt(c, n)
  const end = span?.end ?? n.end
  const base = {
    skip: n.skip,
    value: span?.value ?? n.value,
    max: span?.max ?? n.max,
    op: n.vague ? ('>' as const) : n.few ? ('~' as const) : null,
    kind: 'count' as const,
    number: i,
  }
  if (n.style === 'words' && n.value === 1) return null
  const sum = { ...n, end }
  const noun = nounAfter(c, sum)
  // «وأصيب 173 اليوم»: with a time after it, only what is said before tells that people are counted.
  if (!noun && c.dated[end] === 1 && !isFateAt(c, undated(c, i - 1))) return null
  if (noun) {
    const whole = isGrouped(c, i, n, noun.what)
    const upper = span ? null : upperAt(c, i, n, noun)
    if (upper) return { ...base, ...upper, unit: noun.unit, what: noun.what }
    return {
      ...base,
      value: whole ? base.value * 1000 : base.value,
      end: noun.end,
      unit: noun.unit,
      what: noun.what,
      noun: { first: noun.first, end: noun.end },
    }
  }
  return elidedAt(c, sum, base)
}

/** «بين 50 مليار دولار و60 مليار دولار»: the upper end, its unit said again. */
function upperAt(
  c: FigureContext,
  i: number,
  n: Amount,
  noun: Counted,
): Pick<FigureFound, 'max' | 'end' | 'noun'> | null {
  const joint = foldAt(c, noun.end)
  if (!isBetween(foldAt(c, i - 1)) || !joint.startsWith('و')) return null
  const k = joint === 'و' ? noun.end + 1 : noun.end
  const two = readNumber(c, k)
  if (!two || two.value <= n.value || c.dated[k] === 1) return null
  const again = nounAfter(c, { ...two, from: k })
  if (again?.unit !== noun.unit) return null
  return { max: two.value, end: again.end, noun: { first: again.first, end: again.end } }
}

/** «54.108 مسافرين»: nobody counts thousandths of people; the dot groups thousands. */
function isGrouped(c: FigureContext, i: number, n: Amount, what: FigureFound['what']): boolean {
  if (n.scaled || n.style !== 'digits' || Number.isInteger(n.value) || !WHOLE.has(what))
    return false
  const last = c.words.forms[n.end - 1]
  return last?.kind === DIGITS && last.clean.length === 3 && n.end > i + 1
}
const WHOLE = new Set<string>(
  'killed wounded missing detained rescued displaced people fighters vehicles weapons votes'.split(
    ' ',
  ),
)

const isBetween = (f: string): boolean => f.endsWith('بين') && /^[وفب]?بين$/.test(f)

/** «10 إلى 15», «10-15», «ثلاثة أو أربعة», «بين 10 و15»: the upper number, and its scale for both. */
export function spanAt(
  c: FigureContext,
  n: Amount,
): { value: number; max: number; end: number } | null {
  const joint = foldAt(c, n.end)
  const between = isBetween(foldAt(c, n.from - 1))
  const dash = joint === '-' || joint === '–'
  const or = joint === 'او' || joint === 'الي'
  if (!dash && !or && !between) return null
  const apart = dash || or || joint === 'و'
  if (!apart && !joint.startsWith('و')) return null
  const k = apart ? n.end + 1 : n.end
  const two = readNumber(c, k)
  if (!two || two.value <= n.value || c.dated[k] === 1) return null
  // «20 إلى 40 مليون»: the scale is said once.
  const shared = two.scale > 1 && n.scale === 1 && n.value * two.scale < two.value
  return { value: shared ? n.value * two.scale : n.value, max: two.value, end: two.end }
}

const KNOWN = new Set(['ان', 'بان', 'انه', 'انها', 'بانه', 'بانها'])

/** The counted noun after an amount, «من» allowed between. */
function nounAfter(c: FigureContext, n: Amount): Counted | null {
  const of = foldAt(c, n.end) === 'من'
  const at = of ? n.end + 1 : n.end
  // «عشرات "الجنود»: a quotation may begin or end between.
  const k = n.vague && !of && isQuoted(c, at) ? at + 1 : at
  const form = c.words.forms[k]
  if (form?.kind !== WORD || NO_NOUN.has(form.fold) || c.dated[k] === 1) return null
  // «علما أن»: be it known.
  if (form.fold === 'علما' && KNOWN.has(foldAt(c, k + 1))) return null
  if (n.definite && n.style === 'words' && !n.vague) return null
  const short = countedForm(form.fold)
  const noun = pickNoun(nounsAt(c, k), n, of) ?? (of ? ownedNoun(form.fold) : null)
  if (noun) {
    const known = countedNoun(noun)
    const bare = known.what === 'other' && !form.fold.endsWith('ا')
    if (isYear(n) && (of ? noun.number === 'one' : bare)) return null
    if (foldAt(c, k + 1) === 'ضوييه') {
      return { unit: `${known.unit} ضوئية`, what: 'distance', first: k, end: k + 2 }
    }
    if (noun.tags.includes('time') && known.what === 'other') return null
    if (of && isCollective(noun) && !isWho(known.what)) {
      // «أربعة من قوات الأمن»: members of it.
      return {
        unit: 'عنصر',
        what: noun.tags.includes('military') ? 'fighters' : 'people',
        first: k,
        end: k + 1,
      }
    }
    if (isPost(known.unit, foldAt(c, k + 1)))
      return { unit: known.unit, what: 'places', first: k, end: k + 2 }
    if (isSquare(c, k) && known.what === 'distance') {
      return { unit: `${known.unit} مربع`, what: 'area', first: k, end: k + 2 }
    }
    return { ...known, first: k, end: k + 1 }
  }
  if (short?.what === 'distance' && isSquare(c, k)) {
    return { unit: `${short.unit} مربع`, what: 'area', first: k, end: k + 2 }
  }
  if (short) return { ...short, first: k, end: k + 1 }
  if (n.vague && !of && form.fold.length > 4 && form.fold.startsWith('ال')) {
    return { unit: form.clean.slice(2), what: 'people', first: k, end: k + 1 }
  }
  if (of || n.vague || !looksCounted(form.fold, n)) return null
  // «14 مليونا لإنهاء …»: a noun with its preposition.
  if ('بلكو'.includes(form.fold.charAt(0)) && nounsAt(c, k).some((r) => r.joined)) return null
  const unit = form.fold.endsWith('ا') ? form.clean.slice(0, -1) : form.clean
  // A sound masculine plural is of people, whoever they are.
  const men = /(ين|ون)$/.test(form.fold) && n.value <= 10
  // So is what is called by where it is from: «760 ألف فلسطيني».
  const from = /.{3}يا?$/.test(form.fold) && numberWords(c, k).length === 0
  const what = men || from ? 'people' : 'other'
  return { unit, what, first: k, end: k + 1 }
}

const isQuoted = (c: FigureContext, k: number): boolean =>
  /^["«»“”]$/.test(foldAt(c, k)) && foldAt(c, k + 1).startsWith('ال')

/** «كيلومتر مربع», «كم2», «كم²» */
function isSquare(c: FigureContext, k: number): boolean {
  const f = foldAt(c, k + 1)
  if (f === '2' || f === '²') return glued(c.words, k, k + 1)
  return f === 'مربع' || f === 'مربعا' || f === 'مربعه'
}

/** «كأس العالم 1994 تحمل …», «لقب 2017 من لجنة …»: a year, no amount. */
const isYear = (n: Amount): boolean =>
  n.style === 'digits' && !n.scaled && n.value > 1900 && n.value < 2100 && n.value % 100 !== 0

/** «8 من جنودها», «ثلاثة من أفراده», «اثنين من أبنائه»: a plural with its owner's pronoun. */
function ownedNoun(word: string): NounToken | null {
  for (const ending of ['هما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه', 'ي']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    // «دوري» is a word of its own.
    if (ending === 'ي' && readNoun(word).some((r) => !r.construct)) continue
    const stem = word.slice(0, -ending.length)
    // The hamza of «أبناء» has its seat by the case: أبناؤه, أبنائه.
    const seated = /ا[يو]$/.test(stem) ? `${stem.slice(0, -1)}ء` : stem
    const noun = readNoun(seated).find((r) => r.number === 'many')
    if (noun) return { ...noun, skip: 0, definite: true, joined: false }
  }
  return null
}

/** The reading of a noun that grammar allows after the amount. */
function pickNoun(all: readonly NounToken[], n: Amount, of: boolean): NounToken | null {
  let best: NounToken | null = null
  for (const r of all) {
    if (r.pos === 'elative' || r.number === 'two') continue
    if (!of && r.joined) continue
    // «آلاف الجنود», «مئات من السكان» take the article; «خمسة الجنود» is no way to count.
    if (!of && r.definite && !n.vague && !n.scaled) continue
    if (of && !r.definite && !r.construct && r.number === 'one' && !isCollective(r)) continue
    const many = n.vague || n.few || (n.value >= 3 && n.value <= 10 && !n.scaled)
    const fits = many ? r.number === 'many' : r.number === 'one'
    if (fits) return r
    best ??= r
  }
  return best
}

const isCollective = (r: NounToken): boolean =>
  r.tags.includes('group') || r.tags.includes('org') || r.tags.includes('military')

/** Does a word that no lexicon knows have the shape of a counted noun? */
function looksCounted(word: string, n: NumberFound): boolean {
  if (word.length < 3 || word.startsWith('ال') || word.startsWith('لل')) return false
  // «17 اعتقلوا», «50 ألفا يعتقد»: a deed of theirs.
  if (word.endsWith('وا') || word.startsWith('ي')) return false
  if (n.style === 'digits' && n.value >= 1900 && n.value <= 2100 && !n.scaled) return false
  if (word.endsWith('ا') && (n.value > 10 || n.scaled)) return true
  if (/(ين|ون|ات)$/.test(word)) return n.value >= 3 && n.value <= 10
  return n.scaled
}
