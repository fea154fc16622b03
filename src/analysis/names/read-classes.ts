import {
  ATS,
  EXACT,
  FEMININE,
  MANY,
  NOUN,
  ONE,
  PAST,
  PEOPLE,
  PRESENT,
  PROFILE,
  SOUND,
  TAKES,
  type ClassTable,
} from './class-table.ts'
import * as c from './classes.ts'
import { FIRST, mix, openWords } from './word-table.ts'

/** What a word can be, told of a piece `units[from…to]` of a word, so that cutting one costs nothing. */
export interface ClassReader {
  /** The number of a word, or -1. `hash` and `article` as for `findUnits`. */
  wordIn(units: Uint16Array, from: number, to: number, hash: number, article: boolean): number
  /** The number of a folded word, or -1. */
  numberOf(word: string): number
  /** Bits of TAKES of a word by its number. */
  marksOf(word: number): number
  /** Bits of a word that stands in a list as it is. */
  listedOf(word: number): number
  /** Bits of a word whose number is known. */
  classesAt(word: number, units: Uint16Array, from: number, to: number, definite: boolean): number
  /** Bits of a word; `definite`: it had the article, so it is no verb and no plural before a name. */
  classesIn(units: Uint16Array, from: number, to: number, definite: boolean): number
  listed(word: string): number
  /** The dictionary form of a word for people. */
  lemmaOf(word: string): string | undefined
  isFormOfNoun(word: string): boolean
  classesOf(word: string, definite?: boolean): number
}

const ALIF = 0x627
const TA = 0x62a
const SIN = 0x633
const MIM = 0x645
const NUN = 0x646
const HA = 0x647
const WAW = 0x648
const YA = 0x64a

/** Reads words by a table; holds the letters of the word that it is asked for. */
export function createClassReader(table: ClassTable): ClassReader {
  const words = openWords(table.words)
  const { profile, profiles, lemmas } = table
  const strings = new Map<number, string>()
  let own = new Uint16Array(64)
  /** Words that a word may be made of by an ending: number * 2, and 1 where the ending makes it many. */
  const stems = new Int32Array(4)

  const numberOf = (id: number, field: number): number =>
    id < 0 ? 0 : (profiles[(profile[id] ?? 0) * PROFILE + field] ?? 0)

  /** Nouns that the piece may be made of by an ending, into `stems`; how many. */
  function findStems(u: Uint16Array, from: number, to: number, definite: boolean): number {
    const last = u[to - 1]
    let count = 0
    if (to - from < 2) return 0
    if (last === HA) {
      const stem = cut(u, from, to - 1)
      if ((numberOf(stem, TAKES) & FEMININE) !== 0) stems[count++] = 2 * stem
    } else if (last === NUN) {
      const mid = u[to - 2]
      if (mid !== WAW && mid !== YA && mid !== ALIF) return 0
      const stem = cut(u, from, to - 2)
      const takes = numberOf(stem, TAKES)
      const before = to - from > 2 ? u[to - 3] : 0
      if (
        (takes & NOUN) !== 0 &&
        (mid === WAW ? (takes & SOUND) !== 0 : mid === ALIF || before !== HA)
      )
        stems[count++] = 2 * stem + 1
      if (mid === WAW || before !== TA) return count
      const feminine = ended(u, from, to - 3)
      if ((numberOf(feminine, TAKES) & NOUN) !== 0) stems[count++] = 2 * feminine + 1
      const masculine = cut(u, from, to - 3)
      if ((numberOf(masculine, TAKES) & FEMININE) !== 0) stems[count++] = 2 * masculine + 1
    } else if (last === TA && u[to - 2] === ALIF) {
      const stem = cut(u, from, to - 2)
      if ((numberOf(stem, TAKES) & (ATS | FEMININE)) !== 0) stems[count++] = 2 * stem + 1
      const feminine = ended(u, from, to - 2)
      if ((numberOf(feminine, TAKES) & ATS) !== 0) stems[count++] = 2 * feminine + 1
    } else if ((last === WAW || last === YA) && !definite) {
      // A plural that has lost its ن stands before another noun, so it has no article.
      const stem = cut(u, from, to - 1)
      if ((numberOf(stem, TAKES) & SOUND) !== 0) stems[count++] = 2 * stem + 1
    }
    return count
  }

  /** «ممارسات», «منتجات»: of a participle's two meanings, women or things, the news has the second. */
  const isParticiple = (stem: number, u: Uint16Array, from: number, to: number): boolean =>
    u[from] === MIM && u[to - 1] === TA && (numberOf(stem, TAKES) & FEMININE) !== 0

  function cut(u: Uint16Array, from: number, to: number): number {
    let hash = FIRST
    for (let i = from; i < to; i++) hash = mix(hash, u[i] ?? 0)
    return words.findUnits(u, from, to, hash, false)
  }

  /** The piece with ه behind it. */
  function ended(u: Uint16Array, from: number, to: number): number {
    const kept = u[to] ?? 0
    u[to] = HA
    const id = cut(u, from, to + 1)
    u[to] = kept
    return id
  }

  function verbBits(u: Uint16Array, from: number, to: number, whole: number): number {
    let bits = numberOf(whole, PAST)
    const last = u[to - 1]
    if (last === TA || last === ALIF) {
      bits |= numberOf(cut(u, from, to - 1), PAST)
      if (last === ALIF && (u[to - 2] === WAW || u[to - 2] === TA))
        bits |= numberOf(cut(u, from, to - 2), PAST)
    }
    const first = u[from]
    if (first === YA || first === TA || first === NUN || first === ALIF)
      bits |= presentBits(u, from + 1, to)
    else if (first === SIN && (u[from + 1] === YA || u[from + 1] === TA))
      bits |= presentBits(u, from + 2, to)
    return bits
  }

  function presentBits(u: Uint16Array, from: number, to: number): number {
    let bits = numberOf(cut(u, from, to), PRESENT)
    const last = u[to - 1]
    const mid = u[to - 2]
    if (
      to - from > 3 &&
      ((last === NUN && (mid === WAW || mid === ALIF)) || (last === ALIF && mid === WAW))
    )
      bits |= numberOf(cut(u, from, to - 2), PRESENT)
    return bits
  }

  function classesAt(
    id: number,
    u: Uint16Array,
    from: number,
    to: number,
    definite: boolean,
  ): number {
    let bits = numberOf(id, EXACT) | numberOf(id, ONE)
    if (to - from < 3) return definite ? bits : bits | numberOf(id, PAST) | numberOf(id, PRESENT)
    const count = findStems(u, from, to, definite)
    for (let i = 0; i < count; i++) {
      const stem = stems[i] ?? 0
      const own = numberOf(stem >> 1, (stem & 1) === 1 ? MANY : ONE)
      bits |= isParticiple(stem >> 1, u, from, to) ? own & ~c.PEOPLE : own
    }
    return definite ? bits : bits | verbBits(u, from, to, id)
  }

  /** The noun of people that a word is a form of, or -1. */
  function nounOf(word: string): number {
    const u = load(word)
    const id = cut(u, 0, word.length)
    if ((numberOf(id, TAKES) & PEOPLE) !== 0) return id
    const count = findStems(u, 0, word.length, false)
    for (let i = 0; i < count; i++) {
      const stem = (stems[i] ?? 0) >> 1
      if ((numberOf(stem, TAKES) & PEOPLE) !== 0) return stem
    }
    return -1
  }

  function load(word: string): Uint16Array {
    if (word.length > own.length) own = new Uint16Array(2 * word.length)
    for (let i = 0; i < word.length; i++) own[i] = word.charCodeAt(i)
    return own
  }

  function stringOf(id: number): string {
    let text = strings.get(id)
    if (text === undefined) strings.set(id, (text = words.at(id)))
    return text
  }

  return {
    wordIn: (u, from, to, hash, article) => words.findUnits(u, from, to, hash, article),
    numberOf: (word) => words.find(word),
    marksOf: (word) => numberOf(word, TAKES),
    listedOf: (word) => numberOf(word, EXACT),
    classesAt,
    classesIn: (u, from, to, definite) => classesAt(cut(u, from, to), u, from, to, definite),
    listed: (word) => numberOf(words.find(word), EXACT),
    lemmaOf(word) {
      const noun = nounOf(word)
      if (noun >= 0) return stringOf(noun)
      const id = words.find(word)
      const lemma = id < 0 ? -1 : (lemmas[id] ?? -1)
      return lemma < 0 ? undefined : stringOf(lemma)
    },
    isFormOfNoun: (word) => nounOf(word) >= 0,
    classesOf(word, definite = false) {
      const u = load(word)
      return classesAt(cut(u, 0, word.length), u, 0, word.length, definite)
    },
  }
}
