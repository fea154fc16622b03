import type { Lemma } from './compile.ts'
import {
  evidenceOfForm,
  evidenceOfLemma,
  evidenceOfLength,
  evidenceOfLetters,
  evidenceOfShape,
  evidenceOfWhole,
  isLemma,
  leadOf,
  LONGEST,
  wholeOf,
} from './evidence.ts'
import type { Features, Pos } from './features.ts'
import { PRIOR, type Scored, type WordModel } from './model.ts'
import { rivalsOf, scoreAmong, SCORE_OF_LETTER, scoreOfLemma, scoreOfShape } from './rank.ts'
import type { Reading } from './readings.ts'
import { isGoverning, tagOf } from './tags.ts'

/** Gives the readings of a word, best first by the model regardless of context. The order is total. */
export type Scorer = (fold: string, readings: readonly Reading[]) => Scored[]

/** What readings of one shape (features, what is joined to the word, sureness) have in common. */
interface Shape {
  readonly fine: number
  readonly coarse: number
  readonly score: number
  /** By the number of letters up to LONGEST. */
  readonly ofLength: Int32Array
  readonly asLemma: number
  readonly inflected: number
}

/**
 * The score of a reading is a sum of integers: the hand-made score and the weights of its evidence. Most
 * of it depends on the shape or the lemma alone and is worked out once for these.
 */
export function createScorer(model: WordModel): Scorer {
  const shapes = new Map<Features, Map<string, Shape>>()
  const ofLemmas = new Map<Lemma, { readonly pos: Pos; readonly score: number }>()
  const weight = (at: number): number => model.weights[at] ?? 0
  const sum = (places: readonly number[]): number => {
    let score = 0
    for (const at of places) score += weight(at)
    return score
  }
  const makeShape = (r: Reading): Shape => {
    const { fine, coarse } = tagOf(r)
    const { pos } = r.features
    return {
      fine: model.fine.get(fine) ?? 0,
      coarse: model.coarse.get(coarse) ?? 0,
      score: inIntegers(scoreOfShape(r)) + sum(evidenceOfShape(r)),
      ofLength: Int32Array.from({ length: LONGEST + 1 }, (_, n) => weight(evidenceOfLength(r, n))),
      asLemma: weight(evidenceOfForm(pos, true)),
      inflected: weight(evidenceOfForm(pos, false)),
    }
  }
  const shapeOf = (r: Reading): Shape => {
    let known = shapes.get(r.features)
    if (!known) {
      known = new Map()
      shapes.set(r.features, known)
    }
    const key = keyOf(r)
    let shape = known.get(key)
    if (!shape) {
      shape = makeShape(r)
      known.set(key, shape)
    }
    return shape
  }
  const ofLemma = (lemma: Lemma, pos: Pos): number => {
    const known = ofLemmas.get(lemma)
    if (known?.pos === pos) return known.score
    const score = inIntegers(scoreOfLemma(lemma)) + sum(evidenceOfLemma(lemma, pos))
    ofLemmas.set(lemma, { pos, score })
    return score
  }
  return (fold, readings) => {
    const rivals = rivalsOf(readings)
    const whole = wholeOf(readings)
    const sorted: Scored[] = []
    for (const reading of readings) {
      const { lemma, features, from, to } = reading
      const shape = shapeOf(reading)
      let score =
        shape.score +
        (shape.ofLength[Math.min(to - from, LONGEST)] ?? 0) +
        inIntegers(SCORE_OF_LETTER * (to - from)) +
        inIntegers(scoreAmong(reading, rivals)) +
        sum(evidenceOfLetters(fold, reading))
      if (lemma) {
        score += ofLemma(lemma, features.pos)
        score += isLemma(fold, reading, lemma.text) ? shape.asLemma : shape.inflected
      }
      if (whole && (reading.proclitics.length > 0 || reading.enclitic !== ''))
        score += weight(evidenceOfWhole(whole, reading))
      // Few there are: each goes to its place, behind those as good.
      let at = sorted.length
      while (at > 0 && (sorted[at - 1]?.score ?? 0) < score) at--
      sorted.splice(at, 0, { reading, score, fine: shape.fine, coarse: shape.coarse })
    }
    return sorted
  }
}

/** The hand-made score has one decimal: its parts are whole numbers of the model's. */
const inIntegers = (score: number): number => Math.round(PRIOR * score)

/** All that a shape depends on beside the features. */
function keyOf(r: Reading): string {
  const { lemma } = r
  const sure = lemma === null ? '?' : r.exact ? '!' : '~'
  const key = `${sure}${r.article ? 'a' : ''}${leadOf(r)} ${r.enclitic}`
  if (lemma === null) return key
  // The tags of these depend on the word.
  if (isGoverning(r.features.pos)) return `${key} ${lemma.text}`
  if (r.features.pos === 'verb')
    return lemma.tags.includes('copula')
      ? `${key} kana`
      : lemma.text === 'زال'
        ? `${key} zala`
        : key
  return key
}
