import { stemsOf } from '../../arabic/proclitics.ts'
import { WORD, type Form, type Words } from '../../text/words.ts'
import type { Base } from './base.ts'
import * as c from './classes.ts'
import { nisbas, type Nisba } from './countries.ts'
import type { Wording } from './entity.ts'
import type { Found } from './found.ts'
import type { NameNode } from './name-trie.ts'
import { isForeignToLanguage } from './new-words.ts'
import { foreignKey, keyWord } from './spelling.ts'
import { wordClasses } from './word-classes.ts'

/** One way to read a word: what is joined before it, and the rest. */
export interface Way {
  /** With its article, as names are looked up. */
  readonly word: string
  /** Without its article. */
  readonly bare: string
  readonly definite: boolean
  /** «مسؤولا»: indefinite for sure; `bare` is without the ending. */
  readonly accusative: boolean
  /** Where the word begins in the token. */
  readonly skip: number
  readonly classes: number
  readonly node: NameNode<Wording> | undefined
  readonly foreign: NameNode<Wording> | undefined
  readonly nisba: Nisba | undefined
}

/** What the readers ask of a token; made once a spelling. */
export interface Token {
  readonly form: Form
  /** The whole word first; none for digits and signs. */
  readonly ways: readonly Way[]
  /** Bits of all ways. */
  readonly classes: number
  /** Bits of the whole word. */
  readonly whole: number
  /** Nothing is known of the whole word: perhaps a name. */
  readonly unknown: boolean
  /** «قواته»: a head word with a pronoun behind it. */
  readonly owned: Owned | undefined
  /** Opens names of the base. */
  readonly opens: boolean
  /** May go on with a name of the base. */
  readonly follows: boolean
  /** A reader may begin here: nothing is looked for at other words. */
  readonly starts: boolean
}

/** A word that belongs to somebody named before. */
export interface Owned {
  readonly skip: number
  readonly lemma: string
  readonly classes: number
}

const PRONOUNS = ['هما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه']
const PRONOUN_ENDS = new Set(['ه', 'ا', 'م', 'ن'])
const OWNABLE = c.ORG | c.PEOPLE | c.SOMEBODY | c.ROLE

/** Cuts a pronoun off a word that nothing else explains. */
function readOwnedWord(ways: readonly Way[], fold: string): Owned | undefined {
  if (!PRONOUN_ENDS.has(fold.at(-1) ?? '')) return undefined
  for (const w of ways) {
    if (w.definite || w.word.length < 5) continue
    for (const p of PRONOUNS) {
      if (!w.word.endsWith(p)) continue
      const stem = w.word.slice(0, -p.length)
      for (const s of stem.endsWith('ت') ? [`${stem.slice(0, -1)}ه`, stem] : [stem]) {
        const owned = ownable(s, w.skip)
        if (owned) return owned
      }
    }
  }
  return undefined
}

function ownable(stem: string, skip: number): Owned | undefined {
  const classes = wordClasses.classesOf(stem)
  if (stem === 'بلاد') return { skip, lemma: stem, classes }
  if ((classes & OWNABLE) === 0 || (classes & (c.FUNCTION | c.VERB)) !== 0) return undefined
  return { skip, lemma: wordClasses.lemmaOf(stem) ?? stem, classes }
}

/** A word in ه, not ة, though a noun in ة folds to it: «بلاده» is no stupidity, «منافسه» no contest. */
function readHis(ways: readonly Way[], clean: string): Owned | undefined {
  if (!clean.endsWith('ه')) return undefined
  for (const w of ways)
    if (!w.definite && (w.classes & c.FUNCTION) === 0 && w.word.length > 4) {
      const owned = ownable(w.word.slice(0, -1), w.skip)
      if (owned && ((owned.classes & c.GIVEN) === 0 || (owned.classes & c.ROLE) !== 0)) return owned
    }
  return undefined
}

/** What a word in ـا can be. */
const ACCUSATIVE = c.ORG | c.FAC | c.PLACE | c.PEOPLE | c.SOMEBODY | c.ROLE | c.ADJECTIVE | c.NOUN

const NONE: readonly Way[] = []

/** Reads spellings against a base; holds a cache. */
export function createTokens(base: Base): (form: Form) => Token {
  // By number, which is quicker than by object; tables of other workers have the same numbers.
  let cache: Token[] = []
  return (form) => {
    const known = cache[form.id]
    if (known?.form === form) return known
    if (form.id === 0) cache = []
    const token = read(form, base)
    cache[form.id] = token
    return token
  }
}

function read(form: Form, base: Base): Token {
  const { fold } = form
  if (form.kind !== WORD) {
    return {
      form,
      ways: NONE,
      classes: 0,
      whole: 0,
      unknown: false,
      owned: undefined,
      opens: false,
      follows: base.tails.has(fold),
      starts: false,
    }
  }
  // «على» is a preposition; its fold is the name علي.
  const preposition = form.clean === 'على' || form.clean === 'إلى' || form.clean === 'الى'
  const ways: Way[] = []
  const push = (word: string, bare: string, definite: boolean, skip: number): void => {
    if (ways.some((w) => w.word === word && w.skip === skip)) return
    let classes = wordClasses.classesOf(bare, definite)
    if (definite) {
      // A word with the article is no verb or preposition, a name only with it.
      classes = (classes & WITH_ARTICLE) | wordClasses.listed(word)
    }
    let stem = bare
    const accusative = !definite && classes === 0 && bare.length > 4 && bare.endsWith('ا')
    if (accusative) {
      stem = bare.slice(0, -1)
      classes = wordClasses.classesOf(stem) & ACCUSATIVE
      if ((classes & c.ROLE) !== 0) classes = (classes & ~c.ROLE) | c.SOMEBODY
    }
    // «الأمر» is no «الآمر», «أمام» no «إمام».
    if (SPELT.has(bare) && !form.clean.includes(SPELT.get(bare) ?? '')) classes &= ~OFFICES
    const nisba = nisbas.get(bare) ?? (accusative ? nisbas.get(stem) : undefined)
    if (nisba) classes |= c.NISBA
    if (preposition && skip === 0) classes = c.FUNCTION
    const node = preposition ? undefined : base.trie.next(keyWord(word))
    const named = !preposition && !definite && mayBeForeign(classes)
    const foreign = named ? base.foreign.next(foreignKey(word)) : undefined
    const says = classes !== 0 || node !== undefined || foreign !== undefined
    // Most cuts give nothing; an unknown name behind one letter may be one of the article's persons.
    if (!says && skip > 0 && (skip > 1 || !NAME_OPENERS.has(fold[0] ?? ''))) return
    ways.push({ word, bare: stem, definite, accusative, skip, classes, node, foreign, nisba })
  }
  // «التقى»: a verb that begins like an article.
  const at = fold.startsWith('و') || fold.startsWith('ف') ? 1 : 0
  const verb =
    fold.startsWith('الت', at) && (wordClasses.classesOf(fold.slice(at)) & c.VERB) !== 0 ? at : -1
  for (const s of stemsOf(fold)) {
    if (verb >= 0 && s.definite) continue
    if (!s.definite) {
      if (fold.startsWith('ال', s.at) && fold.length - s.at > 3 && s.at !== verb) continue
      push(s.rest, s.rest, false, s.at)
    } else if (fold.startsWith('ال', s.at - 2)) push(`ال${s.rest}`, s.rest, true, s.at - 2)
    else push(`ال${s.rest}`, s.rest, true, s.at - 1)
  }
  const his = readHis(ways, form.clean)
  if (his) ways.splice(0, ways.length, ...ways.map((w) => ({ ...w, classes: 0, nisba: undefined })))
  let classes = 0
  for (const w of ways) classes |= w.classes
  const first = ways[0]
  const whole = first?.skip === 0 ? first.classes : 0
  const owned =
    his ?? ((whole & (c.NOUN | c.FUNCTION | c.NAME)) === 0 ? readOwnedWord(ways, fold) : undefined)
  const opens = ways.some((w) => w.node !== undefined || w.foreign !== undefined)
  return {
    form,
    ways,
    classes,
    whole,
    unknown: whole === 0 && fold.length > 2,
    owned,
    opens,
    follows:
      base.tails.has(keyWord(fold)) || (mayBeForeign(whole) && base.tails.has(foreignKey(fold))),
    starts:
      opens ||
      owned !== undefined ||
      (classes & STARTS) !== 0 ||
      ways.some((w) => w.definite && HOME.has(w.word)),
  }
}

/** Offices whose fold is that of a commoner word, with the letters that tell them. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['امر', 'آمر'],
  ['امام', 'إمام'],
])
const OFFICES = c.ROLE | c.HONORIFIC | c.SOMEBODY

/** Cut off before names of persons. */
const NAME_OPENERS = new Set(['و', 'ف', 'ل', 'ب', 'ك'])

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

/** The country written about, without its name. */
export const HOME: ReadonlySet<string> = new Set(['البلاد', 'البلد', 'الوطن'])
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

/** The first way of a token that has one of the classes. */
export const wayOf = (t: Token, cls: number): Way | undefined =>
  (t.classes & cls) === 0 ? undefined : t.ways.find((w) => (w.classes & cls) !== 0)

/** A word that nothing explains, in no cut and no form of it. */
export const isNewWord = (t: Token): boolean =>
  t.unknown && t.owned === undefined && isUncut(t) && isForeignToLanguage(t.form.clean)

/** No word joined to و, ل or ب: «وأتباعه», «لسكاي» are known behind them. */
export const isUncut = (t: Token): boolean =>
  !t.ways.some((w) => w.skip > 0 && w.word.length > 2 && explains(w, t.form.fold))

function explains(w: Way, fold: string): boolean {
  const first = fold[0]
  if (first === 'و') return w.node !== undefined || w.classes !== 0
  if (first !== 'ل' && first !== 'ب') return false
  return w.node !== undefined || (w.definite && w.classes !== 0)
}

/** The way in which nothing is joined before the word. */
export const wholeOf = (t: Token): Way | undefined =>
  t.ways[0]?.skip === 0 ? t.ways[0] : undefined

/** An article's tokens, with what each may be. */
export interface Scan {
  readonly words: Words
  readonly tokens: readonly Token[]
  readonly base: Base
  /** What `readBase` has read at each token; null: nothing. Filled as it is asked. */
  readonly known: (Found | null | undefined)[]
}

const END: Token = {
  form: Object.freeze({ id: -1, clean: '', fold: '', kind: WORD }),
  ways: NONE,
  classes: 0,
  whole: 0,
  unknown: false,
  owned: undefined,
  opens: false,
  follows: false,
  starts: false,
}

/** Token `i` where it stands in the same part as token `with`, else a token that is nothing. */
export function tokenBeside(scan: Scan, i: number, beside: number): Token {
  return scan.words.part[i] === scan.words.part[beside] ? (scan.tokens[i] ?? END) : END
}
