import { exact } from '../../text/exact.ts'
import { createNodeNumbers, type LetterTrie } from './letter-trie.ts'
import type { Entry, Predicate } from './predicates.ts'

/** Nouns, masdars and participles by their spellings. */
export interface NominalForms {
  /** Adds all forms of a predicate; the plurals are those that its row gives. */
  add(predicate: Predicate, plurals: readonly string[]): void
  /** What a piece of a folded word may be, in the order of the rows. */
  of(word: string, from: number, to: number): readonly Entry[]
}

const NONE: readonly Entry[] = []
/** Of each form: the number of its predicate, which of its forms it is, the next of its spelling. */
const RECORD = 3

/** Few of the seventeen thousand forms are ever met: until then three numbers stand for each. */
export function createNominalForms(letters: LetterTrie): NominalForms {
  const rows: { readonly predicate: Predicate; readonly plurals: readonly string[] }[] = []
  const records: number[] = []
  /** The first record of a spelling, from 1. */
  const byNode = createNodeNumbers(letters.size)
  const made: (readonly Entry[] | undefined)[] = []

  const entriesOf = (first: number): readonly Entry[] => {
    const found: Entry[] = []
    for (let n = first; n !== 0;) {
      const at = RECORD * (n - 1)
      const row = rows[records[at] ?? 0]
      const entry = row && formsOf(row.predicate, row.plurals)[records[at + 1] ?? 0]
      if (entry) found.push(entry)
      n = records[at + 2] ?? 0
    }
    return exact(found)
  }
  return {
    add(predicate, plurals) {
      const row = rows.push({ predicate, plurals }) - 1
      formsOf(predicate, plurals).forEach(({ written }, form) => {
        const n = records.push(row, form, 0) / RECORD
        const node = letters.insert(written, 0, written.length)
        let last = byNode.get(node)
        if (last === 0) byNode.set(node, n)
        else {
          for (let next = last; next !== 0; next = records[RECORD * (next - 1) + 2] ?? 0)
            last = next
          records[RECORD * (last - 1) + 2] = n
        }
      })
    },
    of(word, from, to) {
      const first = byNode.get(letters.find(word, from, to))
      return first === 0 ? NONE : (made[first] ??= entriesOf(first))
    },
  }
}

type Place = Pick<Entry, 'gender' | 'number'>

/** All spellings of a noun, masdar or participle, in a fixed order. */
function formsOf(predicate: Predicate, plurals: readonly string[]): Entry[] {
  const { lemma, kind } = predicate
  const forms: Entry[] = []
  const add = (written: string, { gender, number }: Place, bound = false): void => {
    forms.push({
      predicate,
      written,
      tense: null,
      active: kind !== 'passive',
      passive: kind === 'passive',
      person: 3,
      gender,
      number,
      bound,
    })
  }
  const feminine = lemma.endsWith('ة')
  const s = { gender: feminine ? 'f' : 'm', number: 's' } as const
  const p = { gender: 'c', number: 'p' } as const
  const stem = feminine ? `${lemma.slice(0, -1)}ت` : lemma
  add(lemma, s)
  if (feminine) add(stem, s, true)
  if (lemma.endsWith('اء')) add(`${lemma.slice(0, -1)}ئ`, s, true)
  if (lemma.length > 3 && predicate.with.length === 0) {
    add(`${stem}ان`, { gender: s.gender, number: 'd' })
    add(`${stem}ين`, { gender: s.gender, number: 'd' })
  }
  if (kind === 'active' || kind === 'passive') {
    add(`${lemma}ة`, { gender: 'f', number: 's' })
    add(`${lemma}ون`, p)
    add(`${lemma}ين`, p)
    add(`${lemma}ات`, p)
    add(`${lemma}تين`, { gender: 'f', number: 'd' })
  }
  for (const plural of plurals) add(plural, p)
  return forms
}
