import type { Form, Words } from '../../text/words.ts'
import { createPath, type Lexicon, type WordPath } from './analyse.ts'
import { BREADTH, tagsOf } from './choose.ts'
import type { WordModel } from './model.ts'
import type { Reading } from './readings.ts'

/** A form that knows its readings, as `createArabicForms` makes them. */
interface ReadForm extends Form {
  readonly path: WordPath
}

/** The reading of every token, chosen sentence by sentence; null for signs and numbers. */
export type Chooser = (
  words: Words<ReadForm>,
  sentences: readonly { readonly first: number; readonly end: number }[],
) => (Reading | null)[]

/**
 * Chooses as `choosePath` does, for running text: what a spelling brings to the choice is laid down once
 * in one array, and the steps between tags, most of which are worth nothing, in little memory. One a
 * worker: it is a cache, not a result.
 */
export function createChooser(lexicon: Lexicon): Chooser {
  const steps = createSteps(lexicon.model)
  /** STRIDE numbers a candidate; `places` tells by the number of a form where its candidates are. */
  let held = new Int32Array(STRIDE * 4096)
  let readings: (Reading | null)[] = []
  let used = 0
  let forms: (ReadForm | undefined)[] = []
  let places = new Int32Array(2 * 4096)

  const hold = (path: WordPath): number => {
    const n = path.candidates.length >> 1
    if (used + STRIDE * n > held.length) held = widened(held, used + STRIDE * n)
    const from = used
    readings.length = used / STRIDE
    for (let k = 0; k < n; k++) {
      readings.push(path.readings[k] ?? null)
      const { fine, coarse } = tagsOf(path.candidates[2 * k + 1] ?? 0)
      held[used] = path.candidates[2 * k] ?? 0
      held[used + ROW] = (steps.rows[fine] ?? 0) * steps.width
      held[used + COLUMN] = steps.columns[fine] ?? 0
      held[used + COARSE] = coarse
      used += STRIDE
    }
    return from
  }
  const holdForm = (form: ReadForm): void => {
    const { id } = form
    if (2 * id + 1 >= places.length) places = widened(places, 2 * id + 2)
    while (forms.length < id) forms.push(undefined)
    const from = hold(form.path)
    forms[id] = form
    places[2 * id] = from
    places[2 * id + 1] = used
  }
  const start = createPath(lexicon, '', [])

  /** Where the candidates of the words of a sentence begin and end, and for each the best one before it. */
  let spans = new Int32Array(1024)
  let back = new Uint8Array(BREADTH * 512)
  let sums = new Float64Array(BREADTH)
  let next = new Float64Array(BREADTH)

  const walk = (count: number): number => {
    const { bits, fine, coarse, coarses } = steps
    const all = held
    let before = spans[0] ?? 0
    let beforeEnd = spans[1] ?? 0
    sums[0] = all[before] ?? 0
    for (let i = 1; i <= count; i++) {
      const from = spans[2 * i] ?? 0
      const end = spans[2 * i + 1] ?? 0
      for (let a = from, k = 0; a < end; a += STRIDE, k++) {
        const column = all[a + COLUMN] ?? 0
        const coarseColumn = all[a + COARSE] ?? 0
        let best = -Infinity
        let at = 0
        for (let b = before, j = 0; b < beforeEnd; b += STRIDE, j++) {
          const step = (all[b + ROW] ?? 0) + column
          let sum = (sums[j] ?? 0) + (coarse[(all[b + COARSE] ?? 0) * coarses + coarseColumn] ?? 0)
          if ((((bits[step >> 5] ?? 0) >>> (step & 31)) & 1) === 1) sum += fine[step] ?? 0
          if (sum > best) {
            best = sum
            at = j
          }
        }
        next[k] = best + (all[a] ?? 0)
        back[BREADTH * i + k] = at
      }
      const spare = sums
      sums = next
      next = spare
      before = from
      beforeEnd = end
    }
    let last = 0
    for (let k = 1; k < (beforeEnd - before) / STRIDE; k++)
      if ((sums[k] ?? 0) > (sums[last] ?? 0)) last = k
    return last
  }

  return (words, sentences) => {
    const chosen = new Array<Reading | null>(words.count).fill(null)
    if (used > MOST) {
      used = 0
      forms = []
      readings = []
    }
    const origin = hold(start)
    const originEnd = used
    for (const { first, end } of sentences) {
      const count = end - first
      if (2 * count + 2 > spans.length) {
        spans = widened(spans, 2 * count + 2)
        back = new Uint8Array(BREADTH * (spans.length >> 1))
      }
      spans[0] = origin
      spans[1] = originEnd
      for (let i = 1; i <= count; i++) {
        const form = words.forms[first + i - 1]
        if (form && forms[form.id] !== form) holdForm(form)
        spans[2 * i] = form ? (places[2 * form.id] ?? 0) : origin
        spans[2 * i + 1] = form ? (places[2 * form.id + 1] ?? 0) : originEnd
      }
      let at = walk(count)
      for (let i = count; i > 0; i--) {
        const k = at
        at = back[BREADTH * i + k] ?? 0
        chosen[first + i - 1] = readings[(spans[2 * i] ?? 0) / STRIDE + k] ?? null
      }
    }
    return chosen
  }
}

/** A candidate: its score, where its tag's row and column of steps begin, its coarse tag. */
const STRIDE = 4
const ROW = 1
const COLUMN = 2
const COARSE = 3
/** Numbers held before all is let go: about as many spellings as a large table has. */
const MOST = 1 << 22

interface Steps {
  /** The row and the column of each fine tag; tags after or before which nothing counts share one. */
  readonly rows: Uint16Array
  readonly columns: Uint16Array
  readonly width: number
  /** By row × width + column; a bit of `bits` says whether it is other than 0. */
  readonly fine: Int16Array
  readonly bits: Int32Array
  readonly coarse: Int16Array
  readonly coarses: number
}

function createSteps(model: WordModel): Steps {
  const fines = model.fine.size + 1
  const rows = new Uint16Array(fines)
  const columns = new Uint16Array(fines)
  let height = 1
  let width = 1
  for (let tag = 0; tag < fines; tag++) {
    let before = false
    let after = false
    for (let other = 0; other < fines; other++) {
      before ||= (model.fineSteps[tag * fines + other] ?? 0) !== 0
      after ||= (model.fineSteps[other * fines + tag] ?? 0) !== 0
    }
    if (before) rows[tag] = height++
    if (after) columns[tag] = width++
  }
  const fine = new Int16Array(height * width)
  const bits = new Int32Array((fine.length >> 5) + 1)
  for (let a = 0; a < fines; a++) {
    for (let b = 0; b < fines; b++) {
      const worth = model.fineSteps[a * fines + b] ?? 0
      if (worth === 0) continue
      const at = (rows[a] ?? 0) * width + (columns[b] ?? 0)
      fine[at] = worth
      bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31))
    }
  }
  return {
    rows,
    columns,
    width,
    fine,
    bits,
    coarse: model.coarseSteps,
    coarses: model.coarse.size + 1,
  }
}

function widened(array: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.max(needed, 2 * array.length))
  next.set(array)
  return next
}
