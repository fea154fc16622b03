import { idOfMark } from '../../text/form-marks.ts'
import { WORD, type Form, type Words } from '../../text/words.ts'
import { maskOf } from './mask.ts'
import { NO_CLASS, numberOfClass } from './word-class.ts'
import { rowOf } from './word-set.ts'

/** What the rules ask of every token, known once a spelling. */
export interface WordFacts {
  /** What the spelling may be; see mask.ts. */
  readonly masks: Int32Array
  /** The number of its class, see word-class.ts; 0 as long as nobody has asked for it: most are not asked for. */
  readonly classes: Int32Array
  /** The row of the word sets that hold it; see word-set.ts. */
  readonly rows: Int32Array
}

// By the number of a spelling: the mark of the form that the numbers are of, its mask, its class, its row.
const SIZE = 4
let facts = new Int32Array(SIZE << 14)
let table: Words['table'] | null = null

/**
 * Writes what each token is into `into`, which has room. A spelling met before costs a look at its mark
 * and none at its form.
 */
export function readFacts(words: Words, { masks, classes, rows }: WordFacts): void {
  const { forms, marks, count } = words
  if (words.table !== table) {
    // Another table gives the same marks to other spellings.
    facts.fill(0)
    table = words.table
  }
  for (let i = 0; i < count; i++) {
    const mark = marks[i] ?? 0
    const at = SIZE * idOfMark(mark)
    if (facts[at] !== mark) {
      const form = forms[i]
      if (form) keep(form, mark, at)
    }
    masks[i] = facts[at + 1] ?? 0
    classes[i] = facts[at + 2] ?? 0
    rows[i] = facts[at + 3] ?? 0
  }
}

function keep(form: Form, mark: number, at: number): void {
  if (at >= facts.length) {
    const next = new Int32Array(2 * at)
    next.set(facts)
    facts = next
  }
  facts[at] = mark
  const row = form.kind === WORD ? rowOf(form.fold) : 0
  facts[at + 1] = maskOf(form, row)
  facts[at + 2] = 0
  facts[at + 3] = row
}

/** The class of token `i`, of which its array does not know it yet; kept for its spelling. */
export function learnClass(words: Words, classes: Int32Array, i: number): number {
  const form = words.forms[i]
  const mark = words.marks[i] ?? 0
  if (!form) return NO_CLASS
  const at = SIZE * idOfMark(mark)
  const known = facts[at] === mark && words.table === table
  const found = (known ? facts[at + 2] : 0) || numberOfClass(form)
  if (known) facts[at + 2] = found
  classes[i] = found
  return found
}
