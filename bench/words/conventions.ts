import { fold } from '../../src/arabic/fold.ts'
import type { Reading } from '../../src/arabic/morphology/readings.ts'

/** What the treebank calls a piece. */
export interface Piece {
  readonly upos: string
  readonly lemma: string
}

const CLASSES: Readonly<Record<string, string>> = {
  noun: 'NOUN',
  adj: 'ADJ',
  elative: 'ADJ',
  quant: 'DET',
  verb: 'VERB',
  name: 'PROPN',
  num: 'NUM',
  prep: 'ADP',
  conj: 'ADP',
  comp: 'PART',
  neg: 'PART',
  rel: 'PRON',
  dem: 'PRON',
  pron: 'PRON',
  interrog: 'PRON',
  part: 'PART',
  cond: 'ADP',
  'time-adv': 'ADV',
  'place-adv': 'ADV',
  adv: 'ADV',
  ma: 'ADP',
  voc: 'PART',
  except: 'PART',
  abbr: 'PROPN',
}

/** Words that the treebank puts into another class than ours, by lemma; each with its lemma there. */
const WORDS: Readonly<Record<string, string>> = {
  'rel من': 'ADP',
  'conj و': 'CCONJ',
  'conj أو': 'CCONJ',
  'conj أم': 'CCONJ',
  'part ربما': 'ADV',
  'except فحسب': 'ADV',
  'adv وحد': 'NOUN',
  'time-adv مرة': 'NOUN',
  'adv بدل': 'NOUN',
  'adv وفق': 'NOUN',
  'adv استناد': 'NOUN',
  'adv علاوة': 'NOUN',
  'conj بل': 'CCONJ',
  'adj مجرد': 'NOUN',
  'quant كثير': 'NOUN',
  'quant عديد': 'NOUN',
  'quant قليل': 'NOUN',
  'quant مزيد': 'NOUN',
  'quant مختلف': 'ADJ',
  'quant عدد': 'NOUN',
  'quant مجموع': 'NOUN',
  'quant عامة': 'NOUN',
  'quant غالبية': 'NOUN',
  'quant أغلبية': 'NOUN',
  'quant أكثر': 'ADJ',
  'quant أقل': 'ADJ',
  'quant آخر': 'ADJ',
  'quant شبه': 'NOUN',
  'quant أول': 'ADJ',
  'place-adv حيث': 'ADP',
  'except غير': 'PART',
  'rel فيما': 'ADP',
  'dem كذلك': 'ADV',
  'interrog كيف': 'ADV',
  'prep نحو': 'ADV',
  'prep حوالي': 'ADV',
  'interrog أين': 'ADV',
  'adv إذا': 'ADP',
}

/** What stands round a word, for the classes that the treebank gives by context. */
export interface Around {
  /** The word two before. */
  readonly before: Reading | null
  readonly previous: Reading | null
  readonly next: Reading | null
  /** Is it the first of its sentence? */
  readonly first: boolean
  /** Does the word before it begin the sentence? */
  readonly second: boolean
  readonly followedByDigits: boolean
}

/** The treebank's class and lemma of a reading's own piece, its proclitics and pronoun apart. */
export function stemPiece(r: Reading, written: string, around: Around): Piece {
  const { pos } = r.features
  const lemma = treebankLemma(r, written)
  const word = fold(r.lemma?.text ?? written)
  const is = (upos: string): Piece => ({ upos, lemma })
  const next = around.next?.features.pos
  const nextWord = around.next?.lemma?.text ?? ''
  if (pos === 'verb') {
    if (word === 'ليس') return is('PART')
    if (word !== 'كان') return is('VERB')
    // "There was …" is a verb, before a predicate it is an auxiliary.
    const exists =
      r.enclitic === '' &&
      (around.next?.proclitics.some((p) => 'بلك'.includes(p)) === true || EXISTENCE.has(next ?? ''))
    return is(exists ? 'VERB' : 'AUX')
  }
  if (pos === 'comp' && word === 'ان') {
    if (/^[إا]/.test(written)) return is(around.first || r.proclitics.length > 0 ? 'PART' : 'ADP')
    // كما أن, غير أن at the head of a sentence are one particle.
    if (around.second && PARTICLES.has(around.previous?.lemma?.text ?? '')) return is('PART')
    return is(r.enclitic !== '' || next !== 'verb' ? 'SCONJ' : 'ADP')
  }
  if (word === 'كما' && pos === 'conj') return is(around.first ? 'PART' : 'ADP')
  if (word === 'من' && (pos === 'rel' || pos === 'interrog'))
    return is(around.first || next === 'verb' ? 'PRON' : 'ADP')
  if (word === 'ما' && r.proclitics.length === 0) {
    const particle =
      nextWord === 'بين' ||
      nextWord === 'إذا' ||
      around.previous?.lemma?.text === 'إذا' ||
      around.previous?.features.pos === 'adv' ||
      HOW_OFTEN.has(around.previous?.lemma?.text ?? '')
    return is(particle ? 'PART' : 'PRON')
  }
  if (word === 'لكن') return is(around.first ? 'PART' : 'ADP')
  const number = numberClass(r, word, around)
  if (number !== null) return is(number)
  const proper = pos === 'noun' && isNameHead(r, word, around)
  if (proper || (WEEKDAYS.has(word) && written.startsWith('ال'))) return is('PROPN')
  const time = pos === 'noun' ? timeClass(r, word, around) : null
  if (time !== null) return is(time)
  if (DIRECTIONS.has(word) && pos !== 'adj') return is(directionClass(r, around))
  if (pos === 'adj' && r.article && MANY.has(word)) return is('NOUN')
  if (word === 'ذو') return is('ADJ')
  // سياسيا, رسميا: a nisba in the accusative that agrees with no noun tells how.
  if (
    pos === 'adj' &&
    r.features.state === 'indefinite' &&
    /يا$/.test(fold(written)) &&
    !(around.previous?.features.pos === 'noun' && !around.previous.article)
  )
    return is('ADV')
  // من المتوقع, الرائع أن: an adjective that follows no noun stands for one.
  if (pos === 'adj' && r.article && HEADLESS.has(around.previous?.features.pos ?? 'start'))
    return is('NOUN')
  if (pos === 'quant' && r.article) return is(WORDS[`quant ${lemma}`] ?? 'NOUN')
  if (word === 'اول') return is('ADJ')
  if (word === 'ثم') return is(around.first ? 'PART' : 'CCONJ')
  if (word === 'كان' && pos === 'comp') return is('SCONJ')
  if (pos === 'pron') return { upos: 'PRON', lemma: 'هو' }
  return is(WORDS[`${pos} ${lemma}`] ?? CLASSES[pos] ?? 'X')
}

const HEADLESS: ReadonlySet<string> = new Set(['start', 'prep', 'verb', 'conj', 'rel', 'neg'])

/** Numbers that order or describe are adjectives there, rows of ten and thousands are nouns. */
function numberClass(r: Reading, word: string, { previous }: Around): string | null {
  if (r.features.pos !== 'num') return null
  if (r.lemma?.tags.includes('ordinal') === true || word === 'واحد' || word === 'واحده')
    return 'ADJ'
  const counted = previous?.features.pos === 'num'
  if (!counted && (AMOUNTS.has(word) || word.endsWith('ينيات'))) return 'NOUN'
  // السنوات الخمسين: behind its noun.
  const behind = previous?.article === true && previous.features.pos !== 'num'
  return r.article && r.proclitics.length === 0 && behind ? 'ADJ' : null
}

const AMOUNTS: ReadonlySet<string> = new Set(['عشرات', 'ميات', 'الاف', 'ملايين', 'مليارات'])

/** Is it the head of the name of a place or an institution? Such a noun is a proper one there. */
function isNameHead(r: Reading, word: string, { next }: Around): boolean {
  if (r.article && next?.lemma?.text === 'متحد') return true
  if (r.features.number === 'p' || r.enclitic !== '') return false
  const definite = next?.article === true && next.proclitics.length === 0
  const described = definite && (next.features.pos === 'adj' || next.features.pos === 'elative')
  if (GEOGRAPHY.has(word)) return r.article ? described : true
  if (INSTITUTIONS.has(word))
    return r.article ? described : definite || next?.features.pos === 'name'
  return false
}

const GEOGRAPHY: ReadonlySet<string> = new Set('بحر محيط نهر مملكه خليج صحراء'.split(' '))
const INSTITUTIONS: ReadonlySet<string> = new Set(
  'وزاره جامعه كليه جمهوريه امبراطوريه هييه محكمه جمعيه اتحاد حزب'.split(' '),
)

/** عام 2014, يوم السبت: when something happens is told by an adverb there, but not behind a preposition. */
function timeClass(r: Reading, word: string, around: Around): string | null {
  const { before, previous, next } = around
  const governed =
    previous?.features.pos === 'prep' || r.proclitics.some((p) => p === 'ب' || p === 'ل')
  const isGoverned = (x: Reading | null): boolean =>
    x?.features.pos === 'prep' || x?.proclitics.some((p) => 'بلك'.includes(p)) === true
  if (word === 'عام' && around.followedByDigits) {
    // بحلول عام 2030: the preposition governs the noun before it.
    const within =
      previous?.features.pos === 'noun' &&
      !previous.article &&
      (isGoverned(previous) || isGoverned(before))
    return governed || within ? 'NOUN' : 'ADV'
  }
  if (word === 'يوم' && r.features.number === 's' && !r.article) {
    const named = next?.article === true || WEEKDAYS.has(fold(next?.lemma?.text ?? ''))
    return named && !governed && previous?.features.pos !== 'pron' ? 'ADV' : 'NOUN'
  }
  // طرحت هذا الأسبوع; not في هذا الأسبوع.
  if (r.article && TIMES.has(word) && previous?.features.pos === 'dem')
    return isGoverned(previous) || isGoverned(before) ? 'NOUN' : 'ADV'
  return null
}

const TIMES: ReadonlySet<string> = new Set('عام شهر اسبوع صباح مساء سنه'.split(' '))

/** جنوب النرويج behind what lies there is a preposition; جنوب أفريقيا is a country. */
function directionClass(r: Reading, { previous, next }: Around): string {
  if (next?.lemma?.text === 'أفريقيا') return 'PROPN'
  const behind = ['adj', 'name'].includes(previous?.features.pos ?? '')
  const towards = DIRECTIONS.has(fold(next?.lemma?.text ?? ''))
  return r.proclitics.length === 0 && !r.article && behind && !towards ? 'ADP' : 'NOUN'
}

const DIRECTIONS: ReadonlySet<string> = new Set('شمال جنوب شرق غرب'.split(' '))
const MANY: ReadonlySet<string> = new Set('كثير قليل عديد مزيد'.split(' '))
const PARTICLES: ReadonlySet<string> = new Set(['كما', 'غير', 'بيد', 'أم'])
/** What stands before ما to say how often: عادة ما, نادرا ما. */
const HOW_OFTEN: ReadonlySet<string> = new Set('عادة غالب كثير نادر قليل سرعان'.split(' '))

const EXISTENCE: ReadonlySet<string> = new Set(['prep', 'dem', 'place-adv'])
const WEEKDAYS: ReadonlySet<string> = new Set([
  'اثنين',
  'ثلاثاء',
  'اربعاء',
  'خميس',
  'جمعه',
  'سبت',
  'احد',
])

const LEMMAS: Readonly<Record<string, string>> = {
  عندما: 'عند',
  الآن: 'آن',
  مما: 'من',
  إحدى: 'أحد',
  لذا: 'ذا',
  أولا: 'أول',
  عشرين: 'عشرون',
  أيضا: 'أيضا',
}

/** The treebank enters an adverb as the noun it is the accusative of: تقريبا under تقريب. */
function treebankLemma(r: Reading, written: string): string {
  const lemma = r.lemma?.text ?? written
  const other = LEMMAS[lemma]
  if (other !== undefined) return other
  const adverb = r.features.pos.endsWith('adv')
  if (adverb && lemma.length > 3 && lemma.endsWith('ا')) return lemma.slice(0, -1)
  return lemma
}

/** The treebank's piece of a proclitic. */
export function leadPiece(p: string, first: boolean, r: Reading): Piece {
  if (p === 'و') return { upos: first || r.features.pos === 'rel' ? 'PART' : 'CCONJ', lemma: 'و' }
  if (p === 'ف') return { upos: 'PART', lemma: 'ف' }
  if (p === 'س' || p === 'أ') return { upos: 'PART', lemma: p }
  return { upos: 'ADP', lemma: p }
}

/** Lemmas are compared without vowels and hamza seats; names without their article. */
export function lemmaKey(lemma: string): string {
  const bare = lemma.replace(/[\u064B-\u0652\u0670\u0653-\u0655\u0640`]/g, '').replaceAll('ٱ', 'ا')
  const key = fold(bare)
  return key.length > 4 && key.startsWith('ال') ? key.slice(2) : key
}
