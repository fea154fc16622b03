import { exact } from '../../text/exact.ts'
import { PUNCT, WORD, type Form } from '../../text/words.ts'
import type { Base } from './base.ts'
import {
  CASED,
  DEED,
  HOME,
  LOADED,
  NISBA,
  PLACING,
  SPELT,
  SPOKEN,
  SPORT,
  STANCE,
  TELLING,
} from './class-table.ts'
import * as c from './classes.ts'
import { nisbas } from './countries.ts'
import { isQuote } from './signs.ts'
import { foreignUnits } from './spelling.ts'
import * as t from './tokens.ts'
import type { Owned, Token, Way } from './tokens.ts'
import { wordClasses as classes } from './word-classes.ts'
import { ALIF, ARTICLE, FIRST, LAM, mix } from './word-table.ts'

const WAW = 0x648
const FA = 0x641
const BA = 0x628
const KAF = 0x643
const TA = 0x62a
const HA = 0x647
const MARBUTA = 0x629
const MIM = 0x645
const NUN = 0x646

const NO_WAYS: readonly Way[] = []
/** No number of a word: those begin at -1, which is none. */
const UNASKED = -2

/**
 * Reads one spelling after another in arrays that it keeps: the ways to cut و ف, then ب ل ك, then ال
 * off it, the whole word first, and what each leaves.
 */
export function createReader(base: Base): (form: Form) => Token {
  let u = new Uint16Array(64)
  let key = new Uint16Array(64)
  let n = 0
  let form: Form
  let fold = ''
  let ways: Way[] = []
  let preposition = false
  /** The word looks like one with the article from here, and is a verb: «التقى». */
  let verb = -1
  /** Bits of marks that some way of the word has. */
  let seen = 0
  /** What the word as it stands is in the tables, where one of its ways has asked; else UNASKED. */
  let wholeId = UNASKED
  let wholeWord = UNASKED
  let wholeForeign = UNASKED

  function read(next: Form): Token {
    form = next
    fold = form.fold
    n = fold.length
    if (n > u.length) {
      u = new Uint16Array(2 * n)
      key = new Uint16Array(2 * n)
    }
    for (let i = 0; i < n; i++) u[i] = fold.charCodeAt(i)
    if (form.kind !== WORD) return readSign()
    // «على» is a preposition; its fold is the name علي.
    const { clean } = form
    preposition = clean === 'على' || clean === 'إلى' || clean === 'الى'
    ways = []
    seen = 0
    wholeId = wholeWord = wholeForeign = UNASKED
    const first = u[0]
    const joins = first === WAW || first === FA
    const at = joins ? 1 : 0
    verb =
      hasArticle(at) &&
      at + 2 < n &&
      u[at + 2] === TA &&
      (classes.classesIn(u, at, n, false) & c.VERB) !== 0
        ? at
        : -1
    cutFrom(0)
    if (joins) cutFrom(1)
    const his = readHis()
    if (his) ways = ways.map((w) => ({ ...w, classes: 0, nisba: undefined }))
    let bits = 0
    let opens = false
    let alone = false
    for (const w of ways) {
      bits |= w.classes
      if (w.node === 0 && w.foreign === 0) continue
      opens = true
      if (base.hasValues(w.node)) alone = true
    }
    const whole = ways[0]?.skip === 0 ? ways[0].classes : 0
    const owned = his ?? ((whole & (c.NOUN | c.FUNCTION | c.NAME)) === 0 ? readOwned() : undefined)
    const marks = classes.marksOf(
      wholeId === UNASKED ? classes.wordIn(u, 0, n, hashOf(u, n), false) : wholeId,
    )
    const word = wholeWord === UNASKED ? wordOfWhole(marks) : wholeWord
    const goesOn = base.isTail(word)
    const foreign = !(goesOn || mayBeForeign(whole))
      ? -1
      : wholeForeign === UNASKED
        ? foreignWord(0)
        : wholeForeign
    const unknown = whole === 0 && n > 2
    let flags = ways.length > 0 ? t.READ | t.endingOf(u[n - 2] ?? 0, u[n - 1] ?? 0) : 0
    if (opens) flags |= alone ? t.OPENS | t.ALONE : t.OPENS
    if (alone || owned !== undefined || (seen & HOME) !== 0 || (bits & STARTS) !== 0)
      flags |= t.STARTS
    const follows = goesOn || base.isTail(foreign)
    if (follows) flags |= t.FOLLOWS
    if ((marks & PLACING) !== 0 || (whole & c.DIRECTION) !== 0) flags |= t.PLACES
    if ((marks & TELLING) !== 0 || ((bits & c.VERB) !== 0 && (whole & c.FUNCTION) === 0))
      flags |= t.TELLS
    if ((marks & SPOKEN) !== 0) flags |= t.SPOKEN
    if ((seen & SPORT) !== 0) flags |= t.SPORTY
    if ((seen & HOME) !== 0) flags |= t.HOMES
    if (unknown) flags |= t.UNKNOWN
    if ((seen & LOADED) !== 0) flags |= t.LOADED
    if ((marks & STANCE) !== 0) flags |= t.STANDS
    if ((bits & (c.SERVANT | c.FATHER | c.SON)) !== 0) flags |= t.OPENS_PART
    if ((bits & c.SPEECH) !== 0 && (bits & (c.FUNCTION | c.NOUN)) === 0) flags |= t.SPEAKS
    if (unknown || (whole & (c.NAME | c.NAME_PART)) !== 0) flags |= t.NAMES
    return {
      form,
      ways: exact(ways),
      classes: bits,
      whole,
      unknown,
      owned,
      opens,
      follows,
      word,
      foreign,
      flags,
      isNew: undefined,
      strange: undefined,
      noName: undefined,
      kind: -1,
    }
  }

  const wordOfWhole = (marks: number): number =>
    (marks & CASED) !== 0 ? base.wordOf(fold) : base.words.findUnits(u, 0, n, hashOf(u, n), false)

  function readSign(): Token {
    const hash = hashOf(u, n)
    const word = base.words.findUnits(u, 0, n, hash, false)
    const marks = classes.marksOf(classes.wordIn(u, 0, n, hash, false))
    const follows = base.isTail(word)
    let flags = follows && form.kind !== PUNCT ? t.FOLLOWS : 0
    if (form.kind === PUNCT && isQuote(form.clean)) flags |= t.QUOTES
    if ((marks & STANCE) !== 0) flags |= t.STANDS
    return {
      form,
      ways: NO_WAYS,
      classes: 0,
      whole: 0,
      unknown: false,
      owned: undefined,
      opens: false,
      follows,
      word,
      foreign: foreignWord(0),
      flags,
      isNew: false,
      strange: false,
      noName: true,
      kind: -1,
    }
  }

  const hasArticle = (at: number): boolean => u[at] === ALIF && u[at + 1] === LAM && at + 1 < n

  /** Cuts ب ل ك and the article off what begins at `at`. */
  function cutFrom(at: number): void {
    cutArticle(at, false)
    const p = u[at]
    if (p === BA || p === LAM || p === KAF) cutArticle(at + 1, p === LAM)
  }

  function cutArticle(at: number, afterLam: boolean): void {
    const article = hasArticle(at)
    if (n - at >= 2 && (!article || n - at <= 3 || at === verb)) push(at, at, false)
    if (article) {
      if (n - at >= 4 && verb < 0) push(at + 2, at, true)
      // ل + ال is written لل.
    } else if (afterLam && u[at] === LAM && n - at >= 3 && verb < 0) push(at + 1, at, true)
  }

  /** Reads what is left from `at` on; the word, with its article, begins at `skip`. */
  function push(at: number, skip: number, definite: boolean): void {
    let hash = FIRST
    let named = definite ? ARTICLE : FIRST
    for (let i = at; i < n; i++) {
      hash = mix(hash, u[i] ?? 0)
      if (definite) named = mix(named, u[i] ?? 0)
    }
    if (!definite) named = hash
    const id = classes.wordIn(u, at, n, hash, false)
    if (at === 0) wholeId = id
    let marks = classes.marksOf(id)
    let bits = classes.classesAt(id, u, at, n, definite)
    // A word with the article is no verb or preposition, a name only with it.
    if (definite)
      bits = (bits & WITH_ARTICLE) | classes.listedOf(classes.wordIn(u, at, n, named, true))
    let accusative =
      !definite && (bits & ~(c.VERB | c.SPEECH)) === 0 && n - at > 3 && u[n - 1] === ALIF
    let own = marks
    if (accusative) {
      let stem = FIRST
      for (let i = at; i < n - 1; i++) stem = mix(stem, u[i] ?? 0)
      const word = classes.wordIn(u, at, n - 1, stem, false)
      let cased = classes.classesAt(word, u, at, n - 1, false) & ACCUSATIVE
      if ((cased & c.ROLE) !== 0) cased = (cased & ~c.ROLE) | c.SOMEBODY
      // «رجلا», «شخصا» are men first, and what two men do last.
      accusative = bits === 0 ? n - at > 4 : (cased & c.SOMEBODY) !== 0
      if (accusative) {
        bits |= cased
        own = classes.marksOf(word)
      }
    }
    seen |= own & (LOADED | SPORT)
    if (definite) seen |= marks & HOME
    // «الأمر» is no «الآمر», «أمام» no «إمام».
    if ((marks & SPELT) !== 0 && !isSpeltSo()) bits &= ~OFFICES
    if ((marks & DEED) !== 0 && form.clean[at] === 'إ') bits &= ~c.PEOPLE
    const cased = (marks & CASED) !== 0 && !definite
    marks |= own
    if ((marks & NISBA) !== 0) bits |= c.NISBA
    if (preposition && skip === 0) bits = c.FUNCTION
    let node = 0
    let foreign = 0
    if (!preposition) {
      const word = cased ? base.wordOf('ابو') : base.words.findUnits(u, at, n, named, definite)
      node = word < 0 ? 0 : base.root(word)
      const isWhole = at === 0
      if (isWhole) wholeWord = word
      if (!definite && mayBeForeign(bits)) {
        const id = foreignWord(at)
        foreign = id < 0 ? 0 : base.foreignRoot(id)
        if (isWhole) wholeForeign = id
      }
    }
    // Most cuts give nothing; an unknown name behind one letter may be one of the article's persons.
    const says = bits !== 0 || node !== 0 || foreign !== 0
    if (!says && skip > 0 && (skip > 1 || !isOpener(u[0]))) return
    const rest = at === 0 ? fold : fold.slice(at)
    const bare = accusative ? rest.slice(0, -1) : rest
    const nisba = (marks & NISBA) === 0 ? undefined : (nisbas.get(rest) ?? nisbas.get(bare))
    const word = !definite
      ? rest
      : at - skip === 1
        ? `ال${rest}`
        : skip === 0
          ? fold
          : fold.slice(skip)
    ways.push({
      word,
      bare,
      definite,
      accusative,
      skip,
      classes: bits,
      node,
      foreign,
      nisba,
      lemma: undefined,
      heads: undefined,
      nature: -1,
    })
  }

  /** Has the text the letter that tells an office from the word spelt alike: «آمر», «إمام»? */
  const isSpeltSo = (): boolean => form.clean.includes(fold.endsWith('امر') ? 'آمر' : 'إمام')

  /** The word of the base that what begins at `at` sounds like. */
  function foreignWord(at: number): number {
    const length = foreignUnits(u, at, n, key)
    return base.words.findUnits(key, 0, length, hashOf(key, length), false)
  }

  /** Too short for a noun and a pronoun behind it, but for «سموه». */
  const isShort = (skip: number): boolean => n - skip < 5 && !fold.startsWith('سموه', skip)

  /** A word in ه, not ة, though a noun in ة folds to it: «بلاده» is no stupidity, «منافسه» no contest. */
  function readHis(): Owned | undefined {
    if (form.clean.charCodeAt(n - 1) !== HA) return undefined
    for (const w of ways) {
      if (w.definite || (w.classes & c.FUNCTION) !== 0 || isShort(w.skip)) continue
      const owned = ownable(w.skip, n - 1)
      if (owned && ((owned.classes & c.GIVEN) === 0 || (owned.classes & c.ROLE) !== 0)) return owned
    }
    return undefined
  }

  /** Cuts a pronoun off a word that nothing else explains. */
  function readOwned(): Owned | undefined {
    const last = u[n - 1]
    if (last !== HA && last !== ALIF && last !== MIM && last !== NUN) return undefined
    // «ومراجعة»: ة is no pronoun.
    if (form.clean.charCodeAt(form.clean.length - 1) === MARBUTA) return undefined
    for (const w of ways) {
      if (w.definite || isShort(w.skip)) continue
      for (const p of PRONOUNS) {
        if (!w.word.endsWith(p)) continue
        const end = n - p.length
        if (u[end - 1] === TA) {
          u[end - 1] = HA
          const owned = ownable(w.skip, end)
          u[end - 1] = TA
          if (owned) return owned
        }
        const owned = ownable(w.skip, end)
        if (owned) return owned
      }
    }
    return undefined
  }

  function ownable(from: number, to: number): Owned | undefined {
    const bits = classes.classesIn(u, from, to, false)
    if (to - from === 4 && fold.startsWith('بلاد', from))
      return { skip: from, lemma: 'بلاد', classes: bits }
    if ((bits & OWNABLE) === 0 || (bits & (c.FUNCTION | c.VERB)) !== 0) return undefined
    const stem = String.fromCharCode(...u.subarray(from, to))
    return { skip: from, lemma: classes.lemmaOf(stem) ?? stem, classes: bits }
  }

  return read
}

function hashOf(units: Uint16Array, to: number): number {
  let hash = FIRST
  for (let i = 0; i < to; i++) hash = mix(hash, units[i] ?? 0)
  return hash
}

const PRONOUNS = ['هما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه']
const OWNABLE = c.ORG | c.PEOPLE | c.SOMEBODY | c.ROLE

/** What a word in ـا can be. */
const ACCUSATIVE = c.ORG | c.FAC | c.PLACE | c.PEOPLE | c.SOMEBODY | c.ROLE | c.ADJECTIVE | c.NOUN

/** What an office may be. */
const OFFICES = c.ROLE | c.HONORIFIC | c.SOMEBODY

/** و ف ل ب ك: cut off before names of persons. */
const isOpener = (unit: number | undefined): boolean =>
  unit === WAW || unit === FA || unit === LAM || unit === BA || unit === KAF

/** What a word can be behind the article. */
const WITH_ARTICLE = ~(
  c.VERB |
  c.SPEECH |
  c.FIRST |
  c.FUNCTION |
  c.NAME |
  c.NAME_PART |
  c.HONORIFIC
)

/** No word of the language, or a name too. */
const mayBeForeign = (classes: number): boolean =>
  (classes & c.COMMON) === 0 || (classes & c.NAME) !== 0

const STARTS =
  c.NAME |
  c.FATHER |
  c.SERVANT |
  c.CLAN |
  c.SON |
  c.ROLE |
  c.ROLES |
  c.HONORIFIC |
  c.ORG |
  c.FAC |
  c.PLACE |
  c.DIRECTION |
  c.PEOPLE |
  c.SOMEBODY |
  c.NISBA
