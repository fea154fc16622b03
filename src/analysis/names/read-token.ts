import { WORD, type Form } from '../../text/words.ts'
import type { Base } from './base.ts'
import { LOADED, NISBA, STANCE } from './class-table.ts'
import * as c from './classes.ts'
import { nisbas } from './countries.ts'
import { foreignUnits } from './spelling.ts'
import { HOME, type Owned, type Token, type Way } from './tokens.ts'
import { wordClasses } from './word-classes.ts'
import { ALIF, ARTICLE, FIRST, LAM, mix } from './word-table.ts'

const WAW = 0x648
const FA = 0x641
const BA = 0x628
const KAF = 0x643
const TA = 0x62a
const HA = 0x647
const MIM = 0x645
const NUN = 0x646

const NO_WAYS: readonly Way[] = []

/** Reads spellings against a base; holds a cache. */
export function createTokens(base: Base): (form: Form) => Token {
  // By number, which is quicker than by object; tables of other workers have the same numbers.
  let cache: Token[] = []
  const read = createReader(base)
  return (form) => {
    const known = cache[form.id]
    if (known?.form === form) return known
    if (form.id === 0) cache = []
    const token = read(form)
    cache[form.id] = token
    return token
  }
}

/**
 * Reads one spelling after another in arrays that it keeps: the ways to cut و ف, then ب ل ك, then ال
 * off it, the whole word first, and what each leaves.
 */
function createReader(base: Base): (form: Form) => Token {
  let u = new Uint16Array(64)
  let key = new Uint16Array(64)
  let n = 0
  let form: Form
  let fold = ''
  let ways: Way[] = []
  let preposition = false
  /** The word looks like one with the article from here, and is a verb: «التقى». */
  let verb = -1
  let loaded = false

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
    loaded = false
    const first = u[0]
    const joins = first === WAW || first === FA
    const at = joins ? 1 : 0
    verb =
      hasArticle(at) &&
      at + 2 < n &&
      u[at + 2] === TA &&
      (wordClasses.classesIn(u, at, n, false) & c.VERB) !== 0
        ? at
        : -1
    cutFrom(0)
    if (joins) cutFrom(1)
    const his = readHis()
    if (his) ways = ways.map((w) => ({ ...w, classes: 0, nisba: undefined }))
    let classes = 0
    let opens = false
    let home = false
    for (const w of ways) {
      classes |= w.classes
      if (w.node !== 0 || w.foreign !== 0) opens = true
      if (w.definite && HOME.has(w.word)) home = true
    }
    const whole = ways[0]?.skip === 0 ? ways[0].classes : 0
    const owned = his ?? ((whole & (c.NOUN | c.FUNCTION | c.NAME)) === 0 ? readOwned() : undefined)
    const word = base.wordOf(fold)
    const goesOn = base.isTail(word)
    const foreign = goesOn || mayBeForeign(whole) ? foreignWord(0) : -1
    return {
      form,
      ways,
      classes,
      whole,
      unknown: whole === 0 && n > 2,
      owned,
      opens,
      follows: goesOn || base.isTail(foreign),
      word,
      foreign,
      starts: opens || owned !== undefined || (classes & STARTS) !== 0 || home,
      loaded,
      stands: (wordClasses.marksIn(u, 0, n) & STANCE) !== 0,
    }
  }

  function readSign(): Token {
    const word = base.wordOf(fold)
    return {
      form,
      ways: NO_WAYS,
      classes: 0,
      whole: 0,
      unknown: false,
      owned: undefined,
      opens: false,
      follows: base.isTail(word),
      word,
      foreign: foreignWord(0),
      starts: false,
      loaded: false,
      stands: (wordClasses.marksIn(u, 0, n) & STANCE) !== 0,
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
    let classes = wordClasses.classesIn(u, at, n, definite)
    let hash = definite ? ARTICLE : FIRST
    for (let i = at; i < n; i++) hash = mix(hash, u[i] ?? 0)
    // A word with the article is no verb or preposition, a name only with it.
    if (definite) classes = (classes & WITH_ARTICLE) | wordClasses.listedIn(u, at, n, hash, true)
    let end = n
    let marks = wordClasses.marksIn(u, at, n)
    const accusative = !definite && classes === 0 && n - at > 4 && u[n - 1] === ALIF
    if (accusative) {
      end = n - 1
      classes = wordClasses.classesIn(u, at, end, false) & ACCUSATIVE
      if ((classes & c.ROLE) !== 0) classes = (classes & ~c.ROLE) | c.SOMEBODY
    }
    const own = accusative ? wordClasses.marksIn(u, at, end) : marks
    if ((own & LOADED) !== 0) loaded = true
    const rest = fold.slice(at)
    const bare = accusative ? rest.slice(0, -1) : rest
    // «الأمر» is no «الآمر», «أمام» no «إمام».
    const spelt = SPELT.get(rest)
    if (spelt !== undefined && !form.clean.includes(spelt)) classes &= ~OFFICES
    marks |= own
    const nisba =
      (marks & NISBA) === 0
        ? undefined
        : (nisbas.get(rest) ?? (accusative ? nisbas.get(bare) : undefined))
    if (nisba) classes |= c.NISBA
    if (preposition && skip === 0) classes = c.FUNCTION
    let node = 0
    let foreign = 0
    if (!preposition) {
      const word = CASED.has(rest)
        ? base.wordOf(rest)
        : base.words.findUnits(u, at, n, hash, definite)
      node = word < 0 ? 0 : base.root(word)
      if (!definite && mayBeForeign(classes)) {
        const id = foreignWord(at)
        foreign = id < 0 ? 0 : base.foreignRoot(id)
      }
    }
    // Most cuts give nothing; an unknown name behind one letter may be one of the article's persons.
    const says = classes !== 0 || node !== 0 || foreign !== 0
    if (!says && skip > 0 && (skip > 1 || !isOpener(u[0]))) return
    const word = definite ? (at - skip === 2 ? fold.slice(skip) : `ال${rest}`) : rest
    ways.push({ word, bare, definite, accusative, skip, classes, node, foreign, nisba })
  }

  function foreignWord(at: number): number {
    const length = foreignUnits(u, at, n, key)
    let hash = FIRST
    for (let i = 0; i < length; i++) hash = mix(hash, key[i] ?? 0)
    return base.words.findUnits(key, 0, length, hash, false)
  }

  /** A word in ه, not ة, though a noun in ة folds to it: «بلاده» is no stupidity, «منافسه» no contest. */
  function readHis(): Owned | undefined {
    if (form.clean.charCodeAt(n - 1) !== HA) return undefined
    for (const w of ways) {
      if (w.definite || (w.classes & c.FUNCTION) !== 0 || n - w.skip < 5) continue
      const owned = ownable(w.skip, n - 1)
      if (owned && ((owned.classes & c.GIVEN) === 0 || (owned.classes & c.ROLE) !== 0)) return owned
    }
    return undefined
  }

  /** Cuts a pronoun off a word that nothing else explains. */
  function readOwned(): Owned | undefined {
    const last = u[n - 1]
    if (last !== HA && last !== ALIF && last !== MIM && last !== NUN) return undefined
    for (const w of ways) {
      if (w.definite || n - w.skip < 5) continue
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
    const classes = wordClasses.classesIn(u, from, to, false)
    if (to - from === 4 && fold.startsWith('بلاد', from))
      return { skip: from, lemma: 'بلاد', classes }
    if ((classes & OWNABLE) === 0 || (classes & (c.FUNCTION | c.VERB)) !== 0) return undefined
    const stem = String.fromCharCode(...u.subarray(from, to))
    return { skip: from, lemma: wordClasses.lemmaOf(stem) ?? stem, classes }
  }

  return read
}

const PRONOUNS = ['هما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه']
const OWNABLE = c.ORG | c.PEOPLE | c.SOMEBODY | c.ROLE

/** What a word in ـا can be. */
const ACCUSATIVE = c.ORG | c.FAC | c.PLACE | c.PEOPLE | c.SOMEBODY | c.ROLE | c.ADJECTIVE | c.NOUN

/** Offices whose fold is that of a commoner word, with the letters that tell them. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['امر', 'آمر'],
  ['امام', 'إمام'],
])
const OFFICES = c.ROLE | c.HONORIFIC | c.SOMEBODY

/** أبو in its other cases. */
const CASED = new Set(['ابا', 'ابي'])

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
