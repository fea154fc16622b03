import { phraseBeginnings, prefixBeginnings } from './match.ts'
import type { Term } from './query.ts'
import type { SearchForm } from './words.ts'

/** Tells which terms of a query a word of a text answers. */
export interface Matcher {
  /**
   * Numbers of the terms that are words. Unless `thorough`, words whose letters cannot hold what is
   * asked for are not read: to read a new spelling costs a thousand times as much.
   */
  termsOf(form: SearchForm, thorough: boolean): ReadonlySet<number>
  readonly phrases: readonly {
    readonly number: number
    /** The first word, with what may stand joined before it. */
    readonly beginnings: ReadonlySet<string>
    readonly rest: readonly string[]
  }[]
}

interface AskedWord {
  readonly number: number
  readonly key: string
  /** What the word may begin with, where a beginning is asked for; else null. */
  readonly beginnings: readonly string[] | null
  readonly lemmas: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  /** Letters that every form of it holds in this order, one for each of its readings. */
  readonly bones: readonly string[]
}

export function createMatcher(terms: readonly Term[]): Matcher {
  const words: AskedWord[] = []
  const phrases: Matcher['phrases'][number][] = []
  terms.forEach((term, number) => {
    const [first, ...rest] = term.forms
    if (!first) return
    if (term.isPhrase) {
      const beginnings = new Set(phraseBeginnings(first.key))
      phrases.push({ number, beginnings, rest: rest.map((f) => f.key) })
      return
    }
    const { lemmas, near } = term.isPrefix ? NONE : first.keys
    const bones = new Set([...lemmas, ...near].map(bonesOf))
    words.push({
      number,
      key: first.key,
      beginnings: term.isPrefix ? prefixBeginnings(first.key) : null,
      lemmas: new Set(lemmas),
      near: new Set(near),
      bones: [...bones],
    })
  })
  const known = new Map<string, ReadonlySet<number>>()
  return {
    phrases,
    termsOf(form, thorough) {
      const name = thorough ? `${form.clean}!` : form.clean
      const before = known.get(name)
      if (before) return before
      const found = new Set<number>()
      for (const w of words) if (answers(form, w, thorough)) found.add(w.number)
      known.set(name, found)
      return found
    },
  }
}

const NONE = { lemmas: [], near: [] }

function answers(form: SearchForm, asked: AskedWord, thorough: boolean): boolean {
  const { key } = form
  if (key === asked.key) return true
  if (asked.beginnings) return asked.beginnings.some((b) => key.startsWith(b))
  if (!thorough && !asked.bones.some((b) => holdsInOrder(key, b))) return false
  const { lemmas, near } = form.keys
  return lemmas.some((l) => asked.lemmas.has(l)) || near.some((l) => asked.near.has(l))
}

/** The letters of a lemma or link that no inflection takes away: neither weak ones nor a last ه or ة. */
function bonesOf(word: string): string {
  let bones = ''
  for (let i = 0; i < word.length; i++) {
    const c = word.charAt(i)
    const weak = 'اويء'.includes(c) || (c === 'ه' && i === word.length - 1) || c <= '9'
    if (!weak) bones += c
  }
  return bones.startsWith('دل') && word.startsWith('دوله') ? bones.slice(3) : bones
}

function holdsInOrder(key: string, bones: string): boolean {
  let at = 0
  for (let i = 0; i < bones.length; i++) {
    at = key.indexOf(bones.charAt(i), at) + 1
    if (at === 0) return false
  }
  return true
}
