import { parseTable } from '../../text/table.ts'
import type { Pos } from './features.ts'
import { usualClass } from './function-forms.ts'
import type { Reading } from './readings.ts'

/** A word of a sentence written for training: how it is cut, and which class it has here. */
export interface AnnotatedWord {
  /** The word as written. */
  readonly text: string
  /** Its pieces joined by +: و+ب+الحكومة. */
  readonly cut: string
  /** V N A P D for verb, noun, adjective, name, adverb; a class of the lexicon; empty: see `fits`. */
  readonly tag: string
}

/** Sentences of `training/*.tsv`: words parted by spaces, `cut/tag` each. */
export function parseAnnotated(tsv: string): AnnotatedWord[][] {
  return parseTable(tsv).rows.map((row) =>
    (row['text'] ?? '').split(' ').map((word) => {
      const slash = word.length > 1 ? word.lastIndexOf('/') : -1
      const cut = slash < 0 ? word : word.slice(0, slash)
      const plain = cut.length === 1 ? cut : cut.replaceAll('+', '')
      return { text: plain, cut, tag: slash < 0 ? '' : word.slice(slash + 1) }
    }),
  )
}

const CLASSES: Readonly<Record<string, readonly Pos[]>> = {
  V: ['verb'],
  N: ['noun'],
  A: ['adj', 'elative', 'num'],
  P: ['name', 'abbr'],
  D: ['adv', 'time-adv', 'place-adv'],
}
const MARKED: ReadonlySet<Pos> = new Set(['verb', 'adj', 'elative', 'name'])

/** Is the reading what the annotation says? A word without a tag is a noun or of a small class. */
export function fits(word: AnnotatedWord, r: Reading): boolean {
  if (cutOf(word.text, r) !== word.cut) return false
  if (word.tag === '') {
    const usual = usualClass(word.text.slice(r.from, r.to))
    return usual === undefined ? !MARKED.has(r.features.pos) : r.features.pos === usual
  }
  return CLASSES[word.tag]?.includes(r.features.pos) ?? r.features.pos === word.tag
}

/** The pieces of a word under a reading, joined by +. */
export function cutOf(text: string, r: Reading): string {
  const pieces = [...r.proclitics, text.slice(r.from, r.to), r.enclitic]
  return pieces.filter((p) => p !== '').join('+')
}
