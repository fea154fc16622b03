import { DIGITS, PUNCT, type Form } from '../../text/words.ts'
import { closedKind, type WordKind } from './closed-words.ts'
import { createEndings } from './endings.ts'
import {
  ADJECTIVE,
  bitsWith,
  BROKEN,
  GROUP,
  isPastAt,
  knownBits,
  letters,
  NOUN,
  PAST,
  PERSON,
} from './known-words.ts'
import { ROOT, type Node } from './letter-trie.ts'
import { isNation } from './nations.ts'

/** What a spelling tells of its place in a noun phrase. */
export interface WordClass {
  readonly kind: WordKind
  /** و or ف cut off, where the rest is a word. */
  readonly conjunction: boolean
  /** ب ل ك before a noun, else empty. */
  readonly prefix: string
  readonly definite: boolean
  /** Folded, without conjunction, prefix and article. */
  readonly core: string
  /** Where the noun begins: after و and ب ل, at its article. */
  readonly skip: number
  readonly adjective: boolean
  /** Nothing in construct can follow: كتابا, مسلحون, قواته. */
  readonly closed: boolean
  /** Says of itself that it is the object: مركزا. */
  readonly accusative: boolean
  /** Plural or dual by its ending. */
  readonly plural: boolean
  readonly feminine: boolean
}

/** The bits of a bare word, or of what is left of it without a common ending. */
export function bitsOf(core: string): number {
  const n = core.length
  const own = knownBits(core, 0, n)
  if ((own & (NOUN | ADJECTIVE)) !== 0) return own
  for (const e of endings(core, n)) {
    const to = n - e.length
    if (to < 3 || !core.endsWith(e)) continue
    const bits = knownBits(core, 0, to) || closedBits(core, 0, to)
    if ((bits & NOUN) !== 0) return bits
    if (core[to - 1] === 'ت') {
      const closed = closedBits(core, 0, to - 1)
      if ((closed & NOUN) !== 0) return closed
    }
  }
  return own
}
const endings = createEndings(['ون', 'ين', 'ات', 'ان', 'ها', 'هم', 'هما', 'نا', 'ه', 'و', 'ي', 'ا'])

const HA = 'ه'.charCodeAt(0)
const HAMZA = 'ء'.charCodeAt(0)
const ALEF = 'ا'.charCodeAt(0)

/** The bits of a piece with the closed ta at its end. */
const closedBits = (word: string, from: number, to: number): number => bitsWith(word, from, to, HA)

const isNounAt = (word: string, from: number, to: number): boolean =>
  (knownBits(word, from, to) & NOUN) !== 0

/** Is the folded word a noun of the lexicon, in the singular or a broken plural? */
export const isNoun = (core: string): boolean => isNounAt(core, 0, core.length)

/** «حربية» of حربي: an adjective though the lexicon has it as a noun too, unless it is nearly always one. */
const isRelative = (word: string, from: number, to: number): boolean =>
  to - from > 4 &&
  word.endsWith('يه') &&
  (knownBits(word, from, to - 1) & ADJECTIVE) !== 0 &&
  !BODIES.has(word.slice(from, to))

/** What ends as an adjective of relation does and is nearly always a noun: «وزارة خارجية», «اتفاقية». */
const BODIES: ReadonlySet<string> = new Set(
  (
    'خارجيه داخليه ماليه بلديه جمهوريه امبراطوريه اتفاقيه احتفاليه عمليه كليه شخصيه جنسيه شرعيه مسرحيه ' +
    'نظريه قنصليه مدفعيه مروحيه صيدليه محميه امكانيه استراتيجيه اكاديميه اكثريه انسانيه افتتاحيه ' +
    'ديمقراطيه ديموقراطيه خصوصيه ذريه داعيه كميه نوعيه مرجعيه ملكيه قوميه دوريه حاميه اليه باديه تقيه ' +
    'طاغيه هاويه حاويه مربيه ماشيه ثانويه جداريه متتاليه بنيه خلفيه كيفيه حيويه ضمنيه سوقيه طاقيه معديه'
  ).split(' '),
)

/** May the bare word be a past verb, whatever else it is: قتل, فجر, أكد? */
export function maybePast(core: string): boolean {
  const bits = knownBits(core, 0, core.length)
  if ((bits & (BROKEN | PERSON | GROUP)) !== 0) return false
  return (
    (bits & PAST) !== 0 ||
    (core.endsWith('ت') && (knownBits(core, 0, core.length - 1) & PAST) !== 0)
  )
}

/** No noun, adjective or verb of the lexicon, in any of the common endings. */
export function isUnknown(core: string): boolean {
  const n = core.length
  return (
    !isNounAt(core, 0, n) &&
    !isAdjective(core, 0, n) &&
    !isVerb(core, 0, n) &&
    !isInflectedNoun(core, 0, n)
  )
}

export function classOf(form: Form): WordClass {
  if (form.kind === PUNCT) return make('punct', form.fold)
  if (form.kind === DIGITS) return make('digits', form.fold)
  const word = form.fold
  const n = word.length
  // «هنأ» congratulated, «هنا» here.
  const closed = form.clean.endsWith('أ') ? null : closedKind(word, 0, n)
  if (closed) return make(closed, word)
  if (n > 2 && (word[0] === 'و' || word[0] === 'ف')) {
    const kind = closedKind(word, 1, n)
    if (kind) return make(kind, word.slice(1), true)
  }
  return openClass(form)
}

const make = (kind: WordKind, core: string, conjunction = false): WordClass => ({
  kind,
  conjunction,
  prefix: '',
  definite: false,
  core,
  skip: 0,
  adjective: false,
  closed: false,
  accusative: false,
  plural: false,
  feminine: false,
})

const pronouns = createEndings(['ه', 'ها', 'هم', 'هما', 'نا'])

function openClass(form: Form): WordClass {
  const word = form.fold
  const n = word.length
  const known = (knownBits(word, 0, n) & (NOUN | ADJECTIVE)) !== 0
  const conjunction = !known && word[0] === 'و' && n > 3 && isKnownRest(word, 1)
  let at = conjunction ? 1 : 0
  if (
    (!known && isVerb(word, 0, n)) ||
    (conjunction && isVerb(word, 1, n)) ||
    (word[0] === 'ف' && !known && isVerb(word, 1, n))
  ) {
    return make('verb', word.slice(at), conjunction)
  }
  let prefix = ''
  let definite = false
  let skip = at
  const first = word[at] ?? ''
  if ((first === 'ب' || first === 'ك' || first === 'ل') && word.startsWith('ال', at + 1)) {
    prefix = first
    definite = true
    skip = at + 1
    at += 3
  } else if (first === 'ل' && word[at + 1] === 'ل' && n - at > 3) {
    prefix = 'ل'
    definite = true
    skip = at + 1
    at += 2
  } else if (n - at > 3 && word.startsWith('ال', at)) {
    definite = true
    at += 2
  } else if (
    (first === 'ب' || first === 'ل') &&
    !known &&
    n - at > 3 &&
    (isNounAt(word, at + 1, n) || isInflectedNoun(word, at + 1, n))
  ) {
    prefix = first
    at++
    skip = at
  }
  const core = word.slice(at)
  const length = n - at
  const bits = knownBits(word, at, n)
  const noun = (bits & NOUN) !== 0
  const last = core[length - 1] ?? ''
  const accusative =
    !definite &&
    last === 'ا' &&
    length > 3 &&
    form.clean.endsWith('ا') &&
    (knownBits(word, at, n - 1) & (NOUN | ADJECTIVE)) !== 0
  const sound =
    last === 'ن' &&
    length > 4 &&
    !noun &&
    (core.endsWith('ون') || core.endsWith('ين') || core.endsWith('ان'))
  const owned =
    !definite && length > 4 && !noun && !form.clean.endsWith('ة') && isOwned(word, at, n)
  const plural = last === 'ت' && core.endsWith('ات')
  return {
    kind: 'word',
    conjunction,
    prefix,
    definite: definite || owned,
    core,
    skip,
    // «المبنى», «الدعوى» are no adjectives, «المبني» is.
    adjective:
      isAdjective(word, at, n) && !(form.clean.endsWith('ى') && (noun || core.endsWith('وي'))),
    closed: accusative || sound || owned,
    accusative,
    plural: sound || plural,
    feminine: plural || form.clean.endsWith('ة'),
  }
}

/** «واشنطن» keeps its و: what is left without it is no word. */
function isKnownRest(word: string, at: number): boolean {
  const n = word.length
  if (word.startsWith('ال', at) || word.startsWith('لل', at) || word.startsWith('بال', at))
    return true
  if (isNounAt(word, at, n) || isAdjective(word, at, n)) return true
  if (isVerb(word, at, n) || isInflectedNoun(word, at, n)) return true
  const first = word[at]
  return (
    (first === 'ب' || first === 'ل') &&
    (isNounAt(word, at + 1, n) || isInflectedNoun(word, at + 1, n))
  )
}

const inflections = createEndings(['ات', 'ين', 'ان', 'ه', 'ها', 'هم', 'ا'])

function isInflectedNoun(word: string, from: number, to: number): boolean {
  for (const e of inflections(word, to)) {
    const end = to - e.length
    if (end - from < 3 || !word.endsWith(e)) continue
    if (isNounAt(word, from, end) || (closedBits(word, from, end) & NOUN) !== 0) return true
    if (word[end - 1] === 'ت' && (closedBits(word, from, end - 1) & NOUN) !== 0) return true
    if (isHamzaNoun(word, from, end)) return true
  }
  return false
}

/** «آراؤهم», «آرائهم» are of آراء. */
const isHamzaNoun = (word: string, from: number, end: number): boolean =>
  (word[end - 1] === 'و' || word[end - 1] === 'ي') &&
  (bitsWith(word, from, end - 1, HAMZA) & NOUN) !== 0

function isOwned(word: string, from: number, to: number): boolean {
  for (const p of pronouns(word, to)) {
    if (!word.endsWith(p)) continue
    const end = to - p.length
    if (end - from < 3) continue
    if (isNounAt(word, from, end) || isHamzaNoun(word, from, end)) return true
    if (word[end - 1] !== 'ت') continue
    if ((closedBits(word, from, end - 1) & NOUN) !== 0) return true
    if (word[end - 2] !== 'ا') continue
    if (isNounAt(word, from, end - 2) || (closedBits(word, from, end - 2) & NOUN) !== 0) return true
  }
  return false
}

const adjectiveEndings = createEndings(['ه', 'ون', 'ين', 'ات', 'ان', 'تين', 'تان', 'ا'])
const nisbaEndings = createEndings(['ي', 'يه', 'يون', 'يين', 'يات', 'يتين', 'يان'])

/** By its row, by the row of its masculine, or by the ending of relation: تركي, عسكرية. */
function isAdjective(word: string, from: number, to: number): boolean {
  const bits = knownBits(word, from, to)
  if ((bits & ADJECTIVE) !== 0) return true
  if ((bits & NOUN) !== 0) return isNation(word.slice(from, to)) || isRelative(word, from, to)
  for (const e of adjectiveEndings(word, to)) {
    const end = to - e.length
    if (end - from > 2 && word.endsWith(e) && (knownBits(word, from, end) & ADJECTIVE) !== 0)
      return true
  }
  if (to - from <= 4) return false
  for (const e of nisbaEndings(word, to)) if (word.endsWith(e)) return true
  return false
}

const TA = 'ت'.charCodeAt(0)
const YA = 'ي'.charCodeAt(0)
const NUN = 'ن'.charCodeAt(0)
const WAW = 'و'.charCodeAt(0)

/** Does the letter stand before an imperfect: ي, ت, ن? */
const leadsImperfect = (unit: number): boolean => unit === YA || unit === TA || unit === NUN

const pastEndings = createEndings(['ت', 'وا', 'تا', 'ها', 'ته', 'تها', 'تهم', 'هم', 'نا', 'ه'])

/** A verb that is no noun of the lexicon: past by its dictionary form, imperfect by its stem. */
function isVerb(word: string, from: number, to: number): boolean {
  if (to - from < 3) return false
  const bits = knownBits(word, from, to)
  if ((bits & (NOUN | ADJECTIVE)) !== 0) return false
  const first = word[from]
  if (first === 'س' || (first === 'ل' && word[from + 1] !== 'ن')) {
    if (isImperfect(word, from + 1, to)) return true
  }
  if (isImperfect(word, from, to) || (bits & PAST) !== 0) return true
  for (const e of pastEndings(word, to)) {
    const end = to - e.length
    if (end - from < 2 || !word.endsWith(e)) continue
    const stem = knownBits(word, from, end)
    const past = (stem & PAST) !== 0
    if (end - from < 3 && !past) continue
    // «جوية» is of the air.
    if (e === 'ه' && (stem & ADJECTIVE) !== 0) continue
    const short = e === 'ت' || e === 'وا'
    if (past && (short || e === 'تا' || (stem & NOUN) === 0)) return true
    if (short && ((bitsWith(word, from, end, YA) | bitsWith(word, from, end, ALEF)) & PAST) !== 0)
      return true
  }
  return false
}

const moods = createEndings(['ون', 'ان', 'ين', 'وا', 'ه', 'ها', 'هم', 'هما', 'نا', 'ونه', 'ونها'])

function isImperfect(word: string, from: number, to: number): boolean {
  const n = to - from
  const first = word.charCodeAt(from)
  if (n < 3 || !leadsImperfect(first)) return false
  // «يضم», «تقع»: of two letters behind the prefix.
  if (n === 3 && first === NUN) return false
  if (isStem(word, from + 1, to)) return true
  for (const e of moods(word, to)) {
    const end = to - e.length
    if (end - from > 2 && word.endsWith(e) && isStem(word, from + 1, end)) return true
  }
  return false
}

/** What stays of an imperfect without its prefix: زور is of زار, علن of أعلن, صل of وصل. */
const isStem = (word: string, from: number, to: number): boolean =>
  isStemBehind(ROOT, word, from, to) ||
  isStemBehind(letters.step(ROOT, ALEF), word, from, to) ||
  (to - from === 2 && isStemBehind(letters.step(ROOT, WAW), word, from, to))

/** Is it one behind the letters that led to a node, as it is or with its weak letters changed? */
function isStemBehind(start: Node, word: string, from: number, to: number): boolean {
  let node = start
  for (let i = from; i < to - 2; i++) node = letters.step(node, word.charCodeAt(i))
  if (node === 0) return false
  const middle = word.charCodeAt(to - 2)
  const last = word.charCodeAt(to - 1)
  const short = to - from < 2
  const beforeLast = short ? node : letters.step(node, middle)
  if (isPastAt(letters.step(beforeLast, last))) return true
  if (!short && (middle === WAW || middle === YA)) {
    if (isPastAt(letters.step(letters.step(node, ALEF), last))) return true
  }
  if ((last === WAW || last === ALEF) && isPastAt(letters.step(beforeLast, YA))) return true
  return (last === WAW || last === ALEF || last === YA) && isPastAt(letters.step(beforeLast, ALEF))
}
