import { exact } from '../../text/exact.ts'
import { loadText } from '../../load-table.ts'
import { letters, verbPredicates, type Entry, type Predicate } from './predicates.ts'
import { createNodeNumbers } from './letter-trie.ts'

/** What a column of verb-forms.tsv says of its forms: «present3mp*». */
interface Column {
  readonly tense: 'past' | 'present'
  readonly person: 1 | 3
  readonly gender: 'm' | 'f' | 'c'
  readonly number: 's' | 'd' | 'p'
  readonly bound: boolean
}

const NONE: readonly Entry[] = []
const COLUMNS = '# columns: source lemma '

const text = loadText(new URL('./verb-forms.tsv', import.meta.url))
const columns: Column[] = []
const rows: (readonly Predicate[])[] = []
/** Of each form: where it begins and ends in the text, row and column, the next of its spelling. */
const records: number[] = []
const RECORD = 5
/** The first record of a spelling, from 1. */
const byNode = createNodeNumbers(letters.size)
/** Entries by first record: few spellings of all are ever met. */
const made: (readonly Entry[] | undefined)[] = []

readForms()

/** What a piece of a folded word may be as a verb: past or present, third person or «we». */
export function verbEntries(word: string, from: number, to: number): readonly Entry[] {
  const record = byNode.get(letters.find(word, from, to))
  return record === 0 ? NONE : (made[record] ??= entriesOf(record))
}

function entriesOf(first: number): readonly Entry[] {
  const found: Entry[] = []
  for (let at = RECORD * (first - 1); at >= 0; at = RECORD * ((records[at + 4] ?? 0) - 1)) {
    const from = records[at] ?? 0
    const column = columns[records[at + 3] ?? 0]
    const predicates = rows[records[at + 2] ?? 0]
    if (!column || !predicates) break
    const { tense, person, gender, number, bound } = column
    const written = text.slice(from, records[at + 1])
    const passive = text[from - 1] === '=' || text[from - 1] === '!'
    const active = text[from - 1] !== '!'
    for (const predicate of predicates)
      found.push({ predicate, written, tense, active, passive, person, gender, number, bound })
  }
  return exact(found)
}

function readForms(): void {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    if (text.startsWith(COLUMNS, at)) {
      const names = text.slice(at + COLUMNS.length, end).split(' ')
      for (const name of names) columns.push(columnOf(name))
    } else if (text[at] !== '#') readRow(at, end)
    at = end + 1
  }
  // From the last to the first, so that a spelling's records stand in the order of the file.
  for (let at = records.length - RECORD; at >= 0; at -= RECORD) {
    const node = letters.insert(text, records[at] ?? 0, records[at + 1] ?? 0)
    records[at + 4] = byNode.get(node)
    byNode.set(node, at / RECORD + 1)
  }
}

function readRow(at: number, end: number): void {
  const lemma = text.indexOf('\t', at) + 1
  let from = text.indexOf('\t', lemma) + 1
  const row = rows.push(verbPredicates.get(text.slice(lemma, from - 1)) ?? []) - 1
  for (let column = 0; column < columns.length; column++) {
    const tab = text.indexOf('\t', from)
    const stop = tab < 0 || tab > end ? end : tab
    while (from < stop) {
      const bar = text.indexOf('|', from)
      const to = bar < 0 || bar > stop ? stop : bar
      const marked = text[from] === '=' || text[from] === '!'
      records.push(marked ? from + 1 : from, to, row, column, 0)
      from = to + 1
    }
    from = stop + 1
  }
}

/** «present3mp*» */
function columnOf(name: string): Column {
  const tense = name.startsWith('past') ? 'past' : 'present'
  const at = tense.length
  const gender = name[at + 1]
  const number = name[at + 2]
  return {
    tense,
    person: name[at] === '1' ? 1 : 3,
    gender: gender === 'm' || gender === 'f' ? gender : 'c',
    number: number === 'd' || number === 'p' ? number : 's',
    bound: name.endsWith('*'),
  }
}
