import { fold } from '../../arabic/fold.ts'
import { WORD, type Form } from '../../text/words.ts'
import { createFormCache } from '../rule.ts'
import { eachRow } from './lexicon-rows.ts'

/** What a word can be, as bits: a word is often several things. */
export const ADJ = 1
export const NOUN = 2
/** Can speak: an office, a person, a group, an organisation. */
export const AGENT = 4
export const ORG = 8
export const DOC = 16
export const GIVEN = 32
export const PREP = 64
export const REL = 128
export const ADV = 256
/** Any other closed-class word: negation, conjunction, pronoun, كان… */
export const CLOSED = 512
export const QUANT = 1024
export const PLACE = 2048
export const MEDIUM = 4096
/** A title or office that stands in apposition to a name. */
export const TITLE = 8192

export interface WordClass {
  readonly bits: number
  readonly article: boolean
  /** ب, ل or ك joined before it. */
  readonly prefix: string
  /** A pronoun joined behind it. */
  readonly tail: boolean
  /** و or ف joined before it, where the rest is a word. */
  readonly joined: boolean
}

const TAGS: Readonly<Record<string, number>> = {
  role: AGENT | TITLE,
  office: AGENT | ORG,
  person: AGENT,
  group: AGENT | ORG,
  org: AGENT | ORG,
  nationality: AGENT,
  doc: DOC,
  place: PLACE,
  media: MEDIUM,
}
/** Speakers that the tags do not show. */
const SPEAKERS =
  'مصدر مصادر جهة جهات وكالة وكالات صحيفة صحف قناة قنوات وزارة حكومة جيش شرطة قيادة سلطة سلطات رئاسة ' +
  'محكمة نيابة إدارة هيئة مفوضية لجنة مجلس حزب تنظيم حركة منظمة شركة بنك اتحاد جامعة مؤسسة قوات بلدية ' +
  'شاهد شهود خصم خصوم محلل مراقب مراقبون خبير خبراء باحث طبيب ناشط نشطاء فصيل فصائل معارضة برلمان ' +
  'كرملين بيت بنتاغون أوساط دول دولة طرف أطراف جانب جانبان وفد عدد بعض إحدى أحد كل وسائل إعلام ' +
  'مركز موقع سفارة خارجية داخلية دفاع نقابة بعثة مكتب تلفزيون إذاعة محامي محامون زعيم قائد أمين نائب ' +
  'سكان أهالي عائلة أسرة والد والدة نجل شقيق لاعب مدرب نجم فنان كاتب مسؤول مسؤولة متحدث ناطق مبعوث ' +
  'دبلوماسي دبلوماسيون بيان تقرير دراسة إعلان تقارير معلومات أنباء أب أم ابن رجل امرأة شاب فتاة ' +
  'ملك أمير ولي شيخ سيد سيدة دكتور مهندس لواء عميد عقيد مشير فريق رائد نقيب ملازم حاج إمام مفتي بابا ' +
  'كتلة تيار جبهة ائتلاف تحالف لواء كتيبة جمعية مديرية غرفة محافظ والي عمدة رئيسة أمينة'
const TITLES =
  'دكتور لواء عميد عقيد مشير فريق شيخ سيد سيدة مهندس محامي وزير رئيس متحدث ناطق قائد زعيم أمين نائب مدير عضو ' +
  'قيادي خبير محلل باحث كاتب أستاذ جنرال أمير ملك مستشار سفير ممثل مبعوث مندوب حاج دكتورة ملازم رائد نقيب مشرف'
const DOCUMENTS =
  'بيان تقرير دراسة إعلان تقارير تصريح تصريحات وثيقة وثائق رسالة مذكرة بيانات معلومات أنباء كتاب موقع'

/** How a source stands to somebody: مصدر مقرب من الحكومة. */
const STANDING =
  'مقرب مقربة مقربون مقربين موال موالي موالية موالون موالين تابع تابعة تابعون مطلع مطلعة مطلعون مؤيد مؤيدة مؤيدون معارض معارضة'

const words: ReadonlyMap<string, number> = loadWords()

function loadWords(): Map<string, number> {
  const map = new Map<string, number>()
  const add = (word: string, bits: number): void => {
    const key = fold(word)
    if (key.length > 1) map.set(key, (map.get(key) ?? 0) | bits)
  }
  for (const n of ['nouns-1', 'nouns-2', 'nouns-3'])
    eachRow(n, ['pos', 'tags', 'lemma', 'plurals', 'feminine'], (pos, tags, lemma, plurals, f) => {
      let bits = pos === 'noun' ? NOUN : ADJ
      if (pos === 'noun' && tags !== '-') for (const t of tags.split(',')) bits |= TAGS[t] ?? 0
      add(lemma, bits)
      for (const p of plurals.split('|')) if (p.length > 2) add(p, bits)
      if (f.length > 2) add(f, bits)
    })
  eachRow('countries', ['nisba', 'nisba_plural'], (nisba, plural) => {
    for (const n of nisba.split('|')) add(n, ADJ | AGENT)
    for (const n of plural.split('|')) if (n.length > 2) add(n, NOUN | AGENT)
  })
  for (const w of SPEAKERS.split(' ')) add(w, NOUN | AGENT)
  for (const w of TITLES.split(' ')) add(w, NOUN | AGENT | TITLE)
  for (const w of DOCUMENTS.split(' ')) add(w, NOUN | DOC)
  for (const w of STANDING.split(' ')) add(w, ADJ)
  return map
}

const CLASSES: Readonly<Record<string, number>> = {
  prep: PREP,
  rel: REL,
  adv: ADV,
  'time-adv': ADV,
  'place-adv': PREP,
  quant: QUANT,
}

const closed: ReadonlyMap<string, number> = loadClosed()

function loadClosed(): Map<string, number> {
  const map = new Map<string, number>()
  eachRow('function-words', ['form', 'class'], (form, name) => {
    const key = fold(form)
    // من and ما may be relatives too; only الذي and its kin open a clause that describes a noun.
    const bits = name === 'rel' && !key.startsWith('ال') ? CLOSED : (CLASSES[name] ?? CLOSED)
    map.set(key, (map.get(key) ?? 0) | bits)
  })
  for (const w of ['وسط', 'اثر', 'ردا', 'تعليقا', 'عقب', 'حول', 'ضد', 'عبر', 'خلال', 'بشان', 'حسب'])
    map.set(w, PREP)
  for (const w of [
    'ايضا',
    'مجددا',
    'صراحه',
    'رسميا',
    'سابقا',
    'لاحقا',
    'موخرا',
    'مرارا',
    'علنا',
    'بقوه',
    'بشده',
    'بوضوح',
    'بصراحه',
    'بحزم',
    'بحده',
    'ضمنا',
    'ضمنيا',
    'كذلك',
  ])
    map.set(w, ADV)
  return map
}

const given: ReadonlySet<string> = loadGiven()

function loadGiven(): Set<string> {
  const set = new Set<string>()
  const standing = new Set(STANDING.split(' '))
  eachRow('given-names', ['name'], (name) => {
    if (!standing.has(name)) set.add(fold(name))
  })
  return set
}

const TAILS = ['ها', 'هما', 'هم', 'هن', 'نا', 'كم']

/** Bits of a bare word without its article; 0 for none. A pronoun's host is marked with `tail`. */
function bare(w: string): { bits: number; tail: boolean } {
  const whole = words.get(w)
  if (whole !== undefined) return { bits: whole, tail: false }
  for (const e of ['ات', 'ون', 'ين', 'ان', 'ا', 'ه', 'تا', 'تان', 'تين']) {
    if (!w.endsWith(e) || w.length - e.length < 2) continue
    const stem = w.slice(0, w.length - e.length)
    const bits = (words.get(stem) ?? 0) | (words.get(`${stem}ه`) ?? 0)
    if (bits !== 0) return { bits, tail: e === 'ه' && (bits & ADJ) === 0 }
  }
  for (const t of TAILS) {
    if (!w.endsWith(t) || w.length - t.length < 2) continue
    const stem = w.slice(0, w.length - t.length)
    const bits =
      words.get(stem) ?? (stem.endsWith('ت') ? words.get(`${stem.slice(0, -1)}ه`) : undefined)
    if (bits !== undefined) return { bits, tail: true }
  }
  // مسؤولو, مراقبي: a plural in construct; نتيجته: a ta marbuta opened by ه.
  if (/[وي]$/.test(w)) {
    const bits = words.get(w.slice(0, -1))
    if (bits !== undefined) return { bits, tail: false }
  }
  if (w.endsWith('ته')) {
    const bits = words.get(`${w.slice(0, -2)}ه`)
    if (bits !== undefined) return { bits, tail: true }
  }
  return { bits: 0, tail: false }
}

const UNKNOWN: WordClass = { bits: 0, article: false, prefix: '', tail: false, joined: false }

function classify(w: string): WordClass {
  const c = closed.get(w)
  if (c !== undefined)
    return { ...UNKNOWN, bits: c | (words.get(w) ?? 0) | (given.has(w) ? GIVEN : 0) }
  const name = given.has(w) ? GIVEN : 0
  const whole = bare(w)
  if (whole.bits !== 0 || name !== 0) return { ...UNKNOWN, ...whole, bits: whole.bits | name }
  if (w.startsWith('ال') && w.length > 3) {
    const { bits } = bare(w.slice(2))
    return { ...UNKNOWN, bits: bits === 0 ? nisba(w) : bits, article: true }
  }
  for (const p of ['ل', 'ب', 'ك']) {
    if (!w.startsWith(p) || w.length < 4) continue
    const rest = w.slice(1)
    if (p === 'ل' && rest.startsWith('ل')) {
      const { bits } = bare(rest.slice(1))
      return { ...UNKNOWN, bits: bits === 0 ? nisba(rest) : bits, article: true, prefix: p }
    }
    if (rest.startsWith('ال')) {
      const { bits } = bare(rest.slice(2))
      return { ...UNKNOWN, bits: bits === 0 ? nisba(rest) : bits, article: true, prefix: p }
    }
    const r = bare(rest)
    if (r.bits !== 0) return { ...UNKNOWN, ...r, prefix: p }
  }
  return UNKNOWN
}

/** An unknown word with the article that ends as a nisba does is an adjective. */
const nisba = (w: string): number => (/(?:ي|يه|يون|يين|يات)$/.test(w) ? ADJ : 0)

export const classOf: (form: Form) => WordClass = createFormCache((form) => {
  if (form.kind !== WORD) return UNKNOWN
  // على is no man's name; علي may be either.
  if (form.clean === 'على') return { ...UNKNOWN, bits: PREP }
  const read = classify(form.fold)
  const whole = form.clean.endsWith('ة') ? { ...read, tail: false } : read
  const first = form.fold[0]
  if (whole.bits !== 0 || (first !== 'و' && first !== 'ف') || form.fold.length < 4) return whole
  const rest = classify(form.fold.slice(1))
  return rest.bits === 0 ? whole : { ...rest, joined: true }
})

export const is = (c: WordClass, bits: number): boolean => (c.bits & bits) !== 0

/** Can a word of this fold be a relative (الذي، والتي)? All of them begin with the article. */
export const mayRelate = (fold: string): boolean =>
  (fold.startsWith('ال') && ((closed.get(fold) ?? 0) & REL) !== 0) ||
  (fold.startsWith('ال', 1) && ((closed.get(fold.slice(1)) ?? 0) & REL) !== 0)
