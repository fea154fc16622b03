import { WORD, type Form } from '../../text/words.ts'
import { ADJ, ADV, CLOSED, GIVEN, PREP, QUANT, REL } from './word-bits.ts'
import { FEMININE, loadWordTable } from './word-table.ts'

export * from './word-bits.ts'

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

const words = loadWordTable()

const CLOSED_CLASS = PREP | REL | ADV | CLOSED | QUANT
const ALL = (1 << FEMININE) - 1
const OPEN_CLASS = ALL & ~CLOSED_CLASS & ~GIVEN

// A class as one number while it is worked out: bits of word-bits.ts, and these.
const ARTICLE = 1 << FEMININE
const TAIL = ARTICLE << 1
const JOINED = TAIL << 1
/** The joined preposition, 1 to 3 in PREFIXES. */
const PREFIX = JOINED << 1
const PREFIXES = ['', 'ل', 'ب', 'ك'] as const

const unit = (letter: string): number => letter.charCodeAt(0)
const ALEF = unit('ا')
const LAM = unit('ل')
const TA = unit('ت')
const HA = unit('ه')
const MIM = unit('م')
const NUN = unit('ن')
const WAW = unit('و')
const FA = unit('ف')
const YA = unit('ي')
const KAF = unit('ك')
const BA = unit('ب')

/** What the piece is as it stands, no name and no closed word. */
const openly = (w: string, from: number, to: number): number => words.get(w, from, to) & OPEN_CLASS
/** What it is with a ه behind it. */
const withHa = (w: string, from: number, to: number): number =>
  (words.get(w, from, to) >>> FEMININE) & OPEN_CLASS

/** How many letters of an inflection end the piece: مسؤولات, مسؤولون, مدينته; 0 for none. */
function inflection(w: string, to: number): number {
  const last = w.charCodeAt(to - 1)
  const before = w.charCodeAt(to - 2)
  if (last === ALEF || last === HA) return 1
  if (last === TA) return before === ALEF ? 2 : 0
  return last === NUN && (before === WAW || before === YA || before === ALEF) ? 2 : 0
}

/** The longer ending that holds the inflection: تا, تان, تين. */
function dualEnding(w: string, to: number): number {
  const last = w.charCodeAt(to - 1)
  if (last === ALEF) return w.charCodeAt(to - 2) === TA ? 2 : 0
  if (last !== NUN || w.charCodeAt(to - 3) !== TA) return 0
  const before = w.charCodeAt(to - 2)
  return before === ALEF || before === YA ? 3 : 0
}

/** How many letters of a joined pronoun end the piece: ها, هما, هم, هن, نا, كم. */
function pronoun(w: string, to: number): number {
  const last = w.charCodeAt(to - 1)
  const before = w.charCodeAt(to - 2)
  if (last === ALEF) {
    if (before === HA || before === NUN) return 2
    return before === MIM && w.charCodeAt(to - 3) === HA ? 3 : 0
  }
  if (last === MIM) return before === HA || before === KAF ? 2 : 0
  return last === NUN && before === HA ? 2 : 0
}

/** What the piece is by itself or with a ه behind it, before an inflection. */
function hostOf(w: string, from: number, to: number): number {
  if (to - from < 2) return 0
  const found = words.get(w, from, to)
  return (found | (found >>> FEMININE)) & OPEN_CLASS
}

/** A bare word without its article; 0 for none. A pronoun's host is marked with TAIL. */
function bare(w: string, from: number, to: number): number {
  return openly(w, from, to) || inflected(w, from, to)
}

function inflected(w: string, from: number, to: number): number {
  const cut = inflection(w, to)
  if (cut > 0) {
    const bits = hostOf(w, from, to - cut) || hostOf(w, from, to - (dualEnding(w, to) || cut))
    if (bits !== 0) return w.charCodeAt(to - 1) === HA && (bits & ADJ) === 0 ? bits | TAIL : bits
  }
  const tail = pronoun(w, to)
  if (tail > 0 && to - from - tail >= 2) {
    const stem = to - tail
    const bits =
      openly(w, from, stem) || (w.charCodeAt(stem - 1) === TA ? withHa(w, from, stem - 1) : 0)
    if (bits !== 0) return bits | TAIL
  }
  const last = w.charCodeAt(to - 1)
  // مسؤولو, مراقبي: a plural in construct; نتيجته: a ta marbuta opened by ه.
  if (last === WAW || last === YA) return openly(w, from, to - 1)
  if (last !== HA || w.charCodeAt(to - 2) !== TA) return 0
  const opened = withHa(w, from, to - 2)
  return opened === 0 ? 0 : opened | TAIL
}

const startsWithArticle = (w: string, from: number, to: number): boolean =>
  to - from > 1 && w.charCodeAt(from) === ALEF && w.charCodeAt(from + 1) === LAM

/** The word behind an article of two letters, which ends before `from`. */
function behindArticle(w: string, from: number, to: number): number {
  const bits = bare(w, from, to) & ALL
  return (bits === 0 ? nisba(w, to) : bits) | ARTICLE
}

function classify(w: string, from: number): number {
  const to = w.length
  const known = words.get(w, from, to)
  if ((known & CLOSED_CLASS) !== 0) return known & ALL
  const whole = known & OPEN_CLASS ? known & ALL : inflected(w, from, to) | (known & GIVEN)
  if (whole !== 0) return whole
  if (startsWithArticle(w, from, to) && to - from > 3) return behindArticle(w, from + 2, to)
  if (to - from < 4) return 0
  const first = w.charCodeAt(from)
  const prefix = first === LAM ? 1 : first === BA ? 2 : first === KAF ? 3 : 0
  if (prefix === 0) return 0
  const rest = from + 1
  if (prefix === 1 && w.charCodeAt(rest) === LAM) return behindArticle(w, rest + 1, to) | PREFIX
  if (startsWithArticle(w, rest, to)) return behindArticle(w, rest + 2, to) | (prefix * PREFIX)
  const bits = bare(w, rest, to)
  return bits === 0 ? 0 : bits | (prefix * PREFIX)
}

/** An unknown word with the article that ends as a nisba does is an adjective. */
function nisba(w: string, to: number): number {
  const last = w.charCodeAt(to - 1)
  if (last === YA) return ADJ
  const before = w.charCodeAt(to - 2)
  if (last === HA) return before === YA ? ADJ : 0
  if (last === NUN)
    return (before === WAW || before === YA) && w.charCodeAt(to - 3) === YA ? ADJ : 0
  return last === TA && before === ALEF && w.charCodeAt(to - 3) === YA ? ADJ : 0
}

/** Classes are few: each is one object, and has a number. */
/** The number 0 is none. */
const made: WordClass[] = []
const numbers = new Map<number, number>()

function classAs(n: number): number {
  let found = numbers.get(n)
  if (found === undefined) {
    found = made.length + 1
    numbers.set(n, found)
    made.push({
      bits: n & ALL,
      article: (n & ARTICLE) !== 0,
      prefix: PREFIXES[(n / PREFIX) & 3] ?? '',
      tail: (n & TAIL) !== 0,
      joined: (n & JOINED) !== 0,
    })
  }
  return found
}

/** Of what is no word, and of words that are in no list. */
export const NO_CLASS = classAs(0)

/** The number of what a spelling is, from 1; NO_CLASS for what is no word. */
export function numberOfClass(form: Form): number {
  if (form.kind !== WORD) return NO_CLASS
  const { clean, fold } = form
  // على is no man's name; علي may be either.
  if (clean === 'على') return classAs(PREP)
  const read = classify(fold, 0)
  const whole = clean.endsWith('ة') ? read & ~TAIL : read
  const first = fold.charCodeAt(0)
  if ((whole & ALL) !== 0 || (first !== WAW && first !== FA) || fold.length < 4)
    return classAs(whole)
  const rest = classify(fold, 1)
  return classAs((rest & ALL) === 0 ? whole : rest | JOINED)
}

const NOTHING: WordClass = { bits: 0, article: false, prefix: '', tail: false, joined: false }
/** The class of a number that numberOfClass gave. */
export const classNumbered = (n: number): WordClass => made[n - 1] ?? NOTHING

export const is = (c: WordClass, bits: number): boolean => (c.bits & bits) !== 0

/** Can a word of this fold be a relative (الذي، والتي)? All of them begin with the article. */
export const mayRelate = (fold: string): boolean =>
  (startsWithArticle(fold, 0, fold.length) && (words.get(fold, 0, fold.length) & REL) !== 0) ||
  (startsWithArticle(fold, 1, fold.length) && (words.get(fold, 1, fold.length) & REL) !== 0)
