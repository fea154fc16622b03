import {
  ATS,
  DEED,
  FEMALE,
  FEMININE,
  LOADED,
  NISBA,
  NOUN,
  PEOPLE,
  SOUND,
  STANCE,
  type ClassTable,
} from './class-table.ts'
import * as c from './classes.ts'
import { nisbas } from './countries.ts'
import { readHeadRows } from './head-rows.ts'
import { readLoadedWords, readPhrases } from './loaded-words.ts'
import { readLexiconWords, type LexiconWords } from './lexicon-words.ts'
import { createClassReader } from './read-classes.ts'
import { singles } from './single-words.ts'
import { packWords } from './word-table.ts'

const loadedWords = readLoadedWords()
const stanceWords = new Map(readPhrases().map(([words, stance]) => [words[0] ?? '', stance]))

/** Compiles the lexicons of the language and of names. */
export function compileClasses(): ClassTable {
  const read = readLexiconWords()
  const rows = readHeadRows()
  const { exact, lemmas } = read
  for (const { forms, cls } of rows)
    for (const form of forms) exact.set(form, (exact.get(form) ?? 0) | cls)
  const words = wordsOf(read)
  const ids = new Map(words.map((w, i) => [w, i]))
  const lines = new Map<string, number>()
  const profiles: number[] = []
  const profile = Uint16Array.from(words, (word) => {
    const line = profileOf(read, word)
    const key = line.join()
    let at = lines.get(key)
    if (at === undefined) {
      lines.set(key, (at = lines.size))
      profiles.push(...line)
    }
    return at
  })
  if (lines.size > 0xffff) throw new RangeError('names: more kinds of words than a number holds')
  const table: ClassTable = {
    words: packWords(words),
    profile,
    profiles: Int32Array.from(profiles),
    lemmas: new Int32Array(words.length).fill(-1),
  }
  for (const [form, lemma] of lemmas) table.lemmas[ids.get(form) ?? -1] = ids.get(lemma) ?? -1
  const reader = createClassReader(table)
  for (const { cls, forms, lemma } of rows) {
    if (cls === c.RELATIVE) continue
    for (const form of forms) {
      const id = ids.get(form) ?? -1
      if (!reader.isFormOfNoun(form) && table.lemmas[id] === -1)
        table.lemmas[id] = ids.get(lemma) ?? -1
    }
  }
  return table
}

function wordsOf({ exact, nouns, past, present, lemmas }: LexiconWords): string[] {
  const all = new Set<string>()
  for (const map of [
    exact,
    nouns,
    past,
    present,
    lemmas,
    nisbas,
    loadedWords,
    stanceWords,
    singles,
  ])
    for (const word of map.keys()) if (word !== '') all.add(word)
  for (const lemma of lemmas.values()) all.add(lemma)
  return [...all]
}

function profileOf(read: LexiconWords, word: string): number[] {
  const noun = read.nouns.get(word)
  let takes = nisbas.has(word) ? NISBA : 0
  if (loadedWords.has(word)) takes |= LOADED
  if (stanceWords.has(word)) takes |= STANCE
  takes |= singles.get(word) ?? 0
  if (read.deeds.has(word)) takes |= DEED
  if (read.women.has(word)) takes |= FEMALE
  if (noun) {
    takes |= NOUN
    if (noun.feminine) takes |= FEMININE
    if (noun.sound) takes |= SOUND
    if (noun.ats) takes |= ATS
    if (noun.people) takes |= PEOPLE
  }
  return [
    read.exact.get(word) ?? 0,
    noun?.one ?? 0,
    noun?.many ?? 0,
    read.past.get(word) ?? 0,
    read.present.get(word) ?? 0,
    takes,
  ]
}
