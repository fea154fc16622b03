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
  'conj كما': 'PART',
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
  'prep جنوب': 'NOUN',
  'prep شمال': 'NOUN',
  'prep شرق': 'NOUN',
  'prep غرب': 'NOUN',
  'rel فيما': 'ADP',
  'rel من': 'ADP',
  'dem كذلك': 'ADV',
  'interrog كيف': 'ADV',
  'prep نحو': 'ADV',
  'prep حوالي': 'ADV',
  'interrog أين': 'ADV',
  'adv إذا': 'ADP',
}

/** What stands round a word, for the classes that the treebank gives by context. */
export interface Around {
  readonly previous: Reading | null
  readonly next: Reading | null
  /** Is it the first of its sentence? */
  readonly first: boolean
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
    if (/^[إا]/.test(written)) return is('PART')
    return is(r.enclitic !== '' || next !== 'verb' ? 'SCONJ' : 'ADP')
  }
  if (word === 'ما' && r.proclitics.length === 0) {
    const particle =
      nextWord === 'بين' ||
      nextWord === 'إذا' ||
      around.previous?.lemma?.text === 'إذا' ||
      around.previous?.features.pos === 'adv'
    return is(particle ? 'PART' : 'PRON')
  }
  if (word === 'لكن') return is(around.first ? 'PART' : 'ADP')
  if (pos === 'num' && r.lemma?.tags.includes('ordinal') === true) return is('ADJ')
  if (GEOGRAPHY.has(word) && pos === 'noun' && r.features.number !== 'p') return is('PROPN')
  if (WEEKDAYS.has(word) && written.startsWith('ال')) return is('PROPN')
  if (
    word === 'عام' &&
    pos === 'noun' &&
    around.followedByDigits &&
    around.previous?.features.pos !== 'prep'
  )
    return is(r.proclitics.length === 0 ? 'ADV' : 'NOUN')
  if (word === 'يوم' && pos === 'noun' && !r.article && r.proclitics.length === 0) return is('ADV')
  // من المتوقع, الرائع أن: an adjective that follows no noun stands for one.
  if (pos === 'adj' && r.article && HEADLESS.has(around.previous?.features.pos ?? 'start'))
    return is('NOUN')
  if (pos === 'noun' && r.article && nextWord === 'متحد') return is('PROPN')
  if (pos === 'quant' && r.article) return is(WORDS[`quant ${lemma}`] ?? 'NOUN')
  if (word === 'اول') return is('ADJ')
  if (word === 'ثم') return is(around.first ? 'PART' : 'CCONJ')
  if (word === 'كان' && pos === 'comp') return is('SCONJ')
  if (word === 'واحد' && pos === 'num') return is('ADJ')
  if (pos === 'pron') return { upos: 'PRON', lemma: 'هو' }
  return is(WORDS[`${pos} ${lemma}`] ?? CLASSES[pos] ?? 'X')
}

const HEADLESS: ReadonlySet<string> = new Set(['start', 'prep', 'verb', 'conj', 'rel', 'neg'])

/** The head of a geographical name is a proper noun there. */
const GEOGRAPHY: ReadonlySet<string> = new Set(['بحر', 'محيط', 'نهر', 'مملكه', 'خليج'])

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
