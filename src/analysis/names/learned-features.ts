import * as c from './classes.ts'
import type { Found } from './found.ts'
import { KINDS, kindAt, MARKS } from './learned-kinds.ts'
import {
  FORM,
  GIVEN_NAMES,
  natureOf,
  natureOfFamily,
  NATURES,
  SURE,
  TITLED,
} from './learned-natures.ts'
import { nameSigns } from './name-signs.ts'
import { opensClause } from './told.ts'
import {
  flagsBeside,
  QUOTES,
  SPOKEN,
  tokenBeside,
  wholeOf,
  type Scan,
  type Token,
  type Way,
} from './tokens.ts'
import { FIRST, mix } from './word-table.ts'

/** A stretch of words that may be a name, for all of its lengths. */
export interface Run {
  readonly first: number
  /** How many letters of the first word are joined to it: «و», «ل». */
  readonly skip: number
  readonly way: Way
  /** The natures of its words. */
  readonly natures: readonly number[]
  /** How many words of spoken Arabic stand near. */
  readonly spoken: number
}

/** What an article shows beside its words. */
export interface Around {
  readonly scan: Scan
  /** What the rules have found at each token: MARKS. */
  readonly marks: Uint8Array
  /** What words of names found elsewhere are: 1 the first of a person's several, 2 his last, 3 of a body, 4 of a place. */
  readonly seen: () => ReadonlyMap<string, number>
}

/** No learnt name has more words. */
export const LONGEST = 5

/** The runs that may begin at token `i`: with what is joined to the word, and without. */
export function runsAt(around: Around, i: number): readonly Run[] {
  const { scan } = around
  const t = scan.tokens[i]
  // «1دو»: glued to a number.
  if (!t || t.noName === true || (i > 0 && scan.words.to[i - 1] === scan.words.from[i]))
    return NO_RUNS
  let runs: Run[] | undefined
  let none = true
  for (const way of t.ways) {
    // «العراقي», «التعان»: with the article a word is too seldom a name.
    if (way.skip > 1 || way.definite || (way.skip === 1 && t.whole !== 0)) continue
    const nature = natureOf(t, way)
    if (nature === 0 || nature === PARTICLE) continue
    none = false
    if (isVerbHere(scan, i, way, t)) continue
    if (nature === FORM && !isCalled(around, i) && !isSure(nextNature(around, i + 1, i))) continue
    if (nature === TITLED && !isSure(nextNature(around, i + 1, i))) continue
    // «وجيورجيو»: no list has it with its و.
    if (way.skip === 0 && t.whole === 0 && startsWithAnd(t) && hasCutName(t)) continue
    const natures = goesOn(around, i, nature)
    runs ??= []
    runs.push({ first: i, skip: way.skip, way, natures, spoken: spokenNear(scan, i) })
  }
  t.noName = none
  return runs ?? NO_RUNS
}

const NO_RUNS: readonly never[] = []
/** «وطالب أبو زيد»: demanded, at the head of a sentence. */
const isVerbHere = (scan: Scan, i: number, way: Way, t: Token): boolean =>
  (way.classes & (c.SPEECH | c.FIRST)) === c.SPEECH && opensClause(scan, i, way, t)
const isSure = (nature: number): boolean => SURE.has(nature)
const startsWithAnd = (t: Token): boolean => t.form.fold.startsWith('و')
const hasCutName = (t: Token): boolean => t.ways.some((w) => w.skip === 1 && natureOf(t, w) !== 0)
const PARTICLE = NATURES.indexOf('particle')

/** Behind a verb of speaking or a title stands a name, though the language may have such a form. */
function isCalled({ scan, marks }: Around, i: number): boolean {
  const kind = kindAt(scan, marks, i - 1, i)
  return kind === SPEECH || kind === TITLE || kind === SOMEBODY
}

const [SPEECH, TITLE, SOMEBODY] = ['speech', 'title', 'somebody'].map((k) => KINDS.indexOf(k))

/** The natures of the words that a name may consist of, from token `i` on, which has the first. */
function goesOn(around: Around, i: number, first: number): number[] {
  const natures = [first]
  for (let k = i + 1; k < i + LONGEST; k++) {
    const before = natures.at(-1) ?? 0
    const nature = nextNature(around, k, i)
    // «غيليس لانغدرن»: beside a word that is no other.
    if (nature !== 0 && (nature !== FORM || SURE.has(before) || GIVEN_NAMES.has(before))) {
      natures.push(nature)
      continue
    }
    // «بوشتى البغدادي», «نور الشريف»: a word with the article closes a name.
    const family = SURE.has(before) || GIVEN_NAMES.has(before) ? familyAt(around, k, i) : 0
    if (family !== 0) natures.push(family)
    break
  }
  return natures
}

function familyAt({ scan, marks }: Around, k: number, beside: number): number {
  if (marks[k] !== 0 || scan.words.part[k] !== scan.words.part[beside]) return 0
  const t = scan.tokens[k]
  const way = t && wholeOf(t)
  return way ? natureOfFamily(t, way) : 0
}

function natureAt({ scan }: Around, i: number): number {
  const t = scan.tokens[i]
  const way = t && wholeOf(t)
  return way ? natureOf(t, way) : 0
}

function nextNature(around: Around, k: number, beside: number): number {
  const { scan, marks } = around
  if (marks[k] !== 0 || scan.words.part[k] !== scan.words.part[beside]) return 0
  const t = scan.tokens[k]
  // «باريسو وميلانا»: and another one, where no list has the word with its و.
  if (t?.whole === 0 && startsWithAnd(t)) return 0
  return natureAt(around, k)
}

/** The templates of features with how many values each has; a feature is a place in their row. */
const K = 64
const S = 32
const TEMPLATES = {
  bias: 1,
  before: K,
  beforeTwo: K * K,
  after: K,
  afterTwo: K * K,
  first: S,
  firstOf: S * 8,
  last: S,
  lastAfter: S * K,
  beforeFirst: K * S,
  beforeAfter: K * K,
  joined: 8,
  joinedFirst: 8 * S,
  length: 8,
  goesOn: S * 8,
  goesOnLast: S * S,
  ending: 64,
  endings: 64 * 64,
  beginnings: 64 * 64,
  letters: 16,
  seen: 8,
  seenFirst: 8 * S,
  seenLast: 8,
  quoted: 4,
  quotedBefore: 4 * K,
  beforeWord: 1024,
  afterWord: 1024,
  sign: 8,
  signFirst: 8 * S,
  spoken: 4,
  spokenFirst: 4 * S,
} as const
type Template = keyof typeof TEMPLATES

/** Where the features of each template begin. */
const AT = placesOf(TEMPLATES)
/** How many features there are. */
export const SIZE = Object.values(TEMPLATES).reduce((a: number, b) => a + b, 0)

function placesOf(sizes: Readonly<Record<Template, number>>): Record<Template, number> {
  let at = 0
  const places = Object.entries(sizes).map(([name, n]) => [name, (at += n) - n])
  return Object.fromEntries(places) as Record<Template, number>
}

const EDGE = KINDS.indexOf('edge')
const LETTER = 63

/** Puts the features of the first `n` words of a run into `into`; returns how many. */
export function featuresOf(around: Around, run: Run, n: number, into: Uint32Array): number {
  const { scan, marks } = around
  const seen = around.seen()
  const { first, skip, way, natures } = run
  const end = first + n
  const joined = skip > 0
  const before = joined ? JOINED_KIND : kindAt(scan, marks, first - 1, first)
  const two = joined
    ? kindAt(scan, marks, first - 1, first)
    : before === EDGE
      ? EDGE
      : kindAt(scan, marks, first - 2, first)
  const after = kindAt(scan, marks, end, first)
  const later = after === EDGE ? EDGE : kindAt(scan, marks, end + 1, first)
  const [head = 0] = natures
  const last = natures[n - 1] ?? 0
  const next = natures[n] ?? 0
  const word = way.word
  const final = n === 1 ? word : (scan.words.forms[end - 1]?.fold ?? '')
  const letter = joined ? 1 + ('وفبلك'.indexOf(scan.words.forms[first]?.fold[0] ?? '') & 7) : 0
  const known = seen.get(word) ?? 0
  const knownLast = n === 1 ? known : (seen.get(final) ?? 0)
  const quote = (isQuoteAt(scan, first - 1, first) ? 1 : 0) + (isQuoteAt(scan, end, first) ? 2 : 0)
  const size = word.length
  let count = 0
  const add = (template: Template, value: number): void => {
    into[count++] = AT[template] + value
  }
  add('bias', 0)
  add('before', before)
  add('beforeTwo', before * K + two)
  add('after', after)
  add('afterTwo', after * K + later)
  add('first', head)
  add('firstOf', head * 8 + n)
  add('last', last)
  add('lastAfter', last * K + after)
  add('beforeFirst', before * S + head)
  add('beforeAfter', before * K + after)
  add('joined', letter)
  add('joinedFirst', letter * S + head)
  add('length', n)
  add('goesOn', next * 8 + n)
  add('goesOnLast', next * S + last)
  add('ending', word.charCodeAt(size - 1) & LETTER)
  add('endings', pair(final.charCodeAt(final.length - 2), final.charCodeAt(final.length - 1)))
  add('beginnings', pair(word.charCodeAt(0), word.charCodeAt(1)))
  add('letters', Math.min(15, size))
  add('seen', known)
  add('seenFirst', known * S + head)
  add('seenLast', knownLast)
  add('quoted', quote)
  add('quotedBefore', quote * K + two)
  add('beforeWord', joined ? letter : wordAt(scan, first - 1, first))
  add('afterWord', wordAt(scan, end, first))
  const sign = signIn(scan, word, first, end)
  add('sign', sign)
  add('signFirst', sign * S + head)
  add('spoken', run.spoken)
  add('spokenFirst', run.spoken * S + head)
  return count
}

/** How many words of spoken Arabic stand near, up to 3: there unknown words are seldom names. */
function spokenNear(scan: Scan, i: number): number {
  let n = 0
  for (let k = i - 7; k < i + 8 && n < 3; k++) {
    if ((flagsBeside(scan, k, i) & SPOKEN) !== 0) n++
  }
  return n
}

/** As many features as a stretch has at most. */
export const MOST = Object.keys(TEMPLATES).length

/** The word itself at token `k`, as one of 1024 numbers. */
function wordAt(scan: Scan, k: number, beside: number): number {
  const { fold } = tokenBeside(scan, k, beside).form
  let hash = FIRST
  for (let i = fold.startsWith('و') && fold.length > 3 ? 1 : 0; i < fold.length; i++)
    hash = mix(hash, fold.charCodeAt(i))
  return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & 1023
}

/** What the words of a stretch are often part of: 0, or an index of NAME_SIGNS and 1. */
function signIn(scan: Scan, word: string, first: number, end: number): number {
  for (let k = end - 1; k >= first; k--) {
    const sign = nameSigns.get(k === first ? word : (scan.words.forms[k]?.fold ?? ''))
    if (sign !== undefined) return sign
  }
  return 0
}

const JOINED_KIND = KINDS.indexOf('joined')
const pair = (a: number, b: number): number => (a & LETTER) * 64 + (b & LETTER)

const isQuoteAt = (scan: Scan, k: number, beside: number): boolean =>
  (flagsBeside(scan, k, beside) & QUOTES) !== 0

/** What the words of the names found are, for words met again without them. */
export function seenIn(scan: Scan, all: readonly Found[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const f of all) {
    if (f.wording !== 'name') continue
    if (f.type === 'PER') {
      for (let k = f.first; k < f.end; k++) {
        const fold = scan.words.forms[k]?.fold ?? ''
        const word = k === f.first ? fold.slice(f.skip) : fold
        if (k === f.end - 1) seen.set(word, FAMILY)
        else if (!seen.has(word)) seen.set(word, GIVEN)
      }
    } else if (f.end === f.first + 1) {
      const fold = scan.words.forms[f.first]?.fold.slice(f.skip) ?? ''
      if (!seen.has(fold)) seen.set(fold, f.type === 'ORG' ? BODY : PLACE)
    }
  }
  return seen
}

const [, GIVEN, FAMILY, BODY, PLACE] = [0, 1, 2, 3, 4]

/** The name of a feature, for the table of weights. */
export function nameOf(feature: number): string {
  const found = Object.entries(AT)
    .filter(([, at]) => at <= feature)
    .at(-1)
  return found ? `${found[0]} ${feature - found[1]}` : ''
}

export const isPerson = (mark: number): boolean => mark === MARKS.person
