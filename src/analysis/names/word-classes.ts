import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import type { EntityType } from '../layers.ts'
import * as c from './classes.ts'
import { readLexiconWords, type Noun } from './lexicon-words.ts'

/** A word that opens a name: what it makes of it, and whether every country has its own. */
export interface HeadWord {
  readonly lemma: string
  readonly type: EntityType
  readonly bound: boolean
}

/** What is known of folded words without their article. */
export interface WordClasses {
  /** Bits of a word; `definite`: it had the article, so it is no verb and no plural before a name. */
  classesOf(word: string, definite?: boolean): number
  /** Bits of a word that stands in a list as it is, its article with it. */
  listed(word: string): number
  /** The head word for one of the classes ORG, FAC, PLACE, DIRECTION, ROLE, ROLES, HONORIFIC. */
  headOf(word: string, cls: number): HeadWord | undefined
  /** The dictionary form of a noun that names people. */
  lemmaOf(word: string): string | undefined
}

const KINDS: Readonly<Record<string, number>> = {
  org: c.ORG,
  fac: c.FAC,
  loc: c.PLACE,
  dir: c.DIRECTION,
  role: c.ROLE,
  roles: c.ROLES,
  honorific: c.HONORIFIC,
  domain: c.DOMAIN,
  former: c.FORMER,
  people: c.PEOPLE,
  somebody: c.SOMEBODY,
  relative: c.RELATIVE,
  first: c.FIRST,
}
/** Endings of words of the kind `relative`. */
const ENDINGS = ['', 'ه', 'ين', 'ون', 'ان', 'ات']

export const wordClasses: WordClasses = loadClasses()

function loadClasses(): WordClasses {
  const { exact, nouns, past, present, lemmas } = readLexiconWords()
  const heads = new Map<string, { readonly cls: number; readonly head: HeadWord }[]>()
  const add = (form: string, cls: number): void => {
    exact.set(form, (exact.get(form) ?? 0) | cls)
  }
  for (const r of loadTable(new URL('./head-words.tsv', import.meta.url)).rows) {
    const cls = KINDS[r['kind'] ?? ''] ?? 0
    const lemma = fold(r['word'] ?? '')
    const type = (r['type'] === '' ? 'PER' : r['type']) as EntityType
    const forms = [lemma, ...fold(r['others'] ?? '').split('|')].filter((f) => f !== '')
    if (cls === c.RELATIVE) {
      for (const f of forms) for (const end of ENDINGS) add(f + end, cls)
      continue
    }
    const head = { lemma, type, bound: r['bound'] === 'country' }
    for (const form of forms) {
      add(form, cls)
      const list = heads.get(form)
      if (!list) heads.set(form, [{ cls, head }])
      else if (!list.some((h) => h.cls === cls)) list.push({ cls, head })
      if (nounOf(form) === undefined && !lemmas.has(form)) lemmas.set(form, lemma)
    }
  }
  return {
    classesOf(word, definite = false) {
      let bits = exact.get(word) ?? 0
      const noun = nouns.get(word)
      if (noun) bits |= noun.one
      const n = word.length
      if (n < 3) return definite ? bits : bits | (past.get(word) ?? 0) | (present.get(word) ?? 0)
      bits |= nounEnding(word, definite)
      return definite ? bits : bits | verbBits(word)
    },
    listed: (word) => exact.get(word) ?? 0,
    headOf: (word, cls) => heads.get(word)?.find((h) => h.cls === cls)?.head,
    lemmaOf: (word) => nounOf(word)?.lemma ?? lemmas.get(word),
  }

  /** The noun of people that a word is a form of. */
  function nounOf(word: string): Noun | undefined {
    const own = nouns.get(word)
    if (own?.people) return own
    let found: Noun | undefined
    eachEnding(word, false, (noun) => {
      if (noun.people) found ??= noun
    })
    return found
  }

  function nounEnding(word: string, definite: boolean): number {
    let bits = 0
    eachEnding(word, definite, (noun, many) => {
      bits |= many ? noun.many : noun.one
    })
    return bits
  }

  /** Nouns that a word may be made of by an ending. */
  function eachEnding(
    word: string,
    definite: boolean,
    read: (noun: Noun, many: boolean) => void,
  ): void {
    const n = word.length
    const last = word[n - 1]
    if (last === 'ه') {
      const stem = nouns.get(word.slice(0, -1))
      if (stem?.feminine) read(stem, false)
    } else if (last === 'ن') {
      const mid = word[n - 2]
      if (mid !== 'و' && mid !== 'ي' && mid !== 'ا') return
      const base = word.slice(0, -2)
      const stem = nouns.get(base)
      if (stem && (mid === 'و' ? stem.sound : mid === 'ا' || !base.endsWith('ه'))) read(stem, true)
      if (mid === 'و' || !base.endsWith('ت')) return
      const feminine = nouns.get(`${base.slice(0, -1)}ه`)
      if (feminine) read(feminine, true)
      const masculine = nouns.get(base.slice(0, -1))
      if (masculine?.feminine) read(masculine, true)
    } else if (last === 'ت' && word[n - 2] === 'ا') {
      const base = word.slice(0, -2)
      const stem = nouns.get(base)
      if (stem && (stem.ats || stem.feminine)) read(stem, true)
      const feminine = nouns.get(`${base}ه`)
      if (feminine?.ats) read(feminine, true)
    } else if ((last === 'و' || last === 'ي') && !definite) {
      // A plural that has lost its ن stands before another noun, so it has no article.
      const stem = nouns.get(word.slice(0, -1))
      if (stem?.sound) read(stem, true)
    }
  }

  function verbBits(word: string): number {
    let bits = past.get(word) ?? 0
    const n = word.length
    const last = word[n - 1]
    if (last === 'ت') bits |= past.get(word.slice(0, -1)) ?? 0
    else if (last === 'ا') {
      bits |= past.get(word.slice(0, -1)) ?? 0
      if (word[n - 2] === 'و' || word[n - 2] === 'ت') bits |= past.get(word.slice(0, -2)) ?? 0
    }
    const first = word[0]
    if (first === 'ي' || first === 'ت' || first === 'ن' || first === 'ا') {
      bits |= presentBits(word, 1)
    } else if (first === 'س' && (word[1] === 'ي' || word[1] === 'ت')) bits |= presentBits(word, 2)
    return bits
  }

  function presentBits(word: string, from: number): number {
    let bits = present.get(word.slice(from)) ?? 0
    const n = word.length
    const last = word[n - 1]
    const mid = word[n - 2]
    if (
      n - from > 3 &&
      ((last === 'ن' && (mid === 'و' || mid === 'ا')) || (last === 'ا' && mid === 'و'))
    )
      bits |= present.get(word.slice(from, -2)) ?? 0
    return bits
  }
}
