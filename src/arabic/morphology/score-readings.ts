import type { Lemma } from './compile.ts'
import {
  evidenceOfForm,
  evidenceOfLemma,
  evidenceOfLength,
  evidenceOfLetters,
  evidenceOfShape,
  evidenceOfWhole,
  hashesOf,
  isLemma,
  LETTER_EVIDENCE,
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
  const shapes = new Map<Features, Map<number | string, Shape>>()
  const ofLemmas = new Map<Lemma, { readonly pos: Pos; readonly score: number }>()
  const letters = new Int32Array(LETTER_EVIDENCE)
  const weight = (at: number): number => model.weights[at] ?? 0
  const sum = (places: ArrayLike<number>): number => {
    let score = 0
    for (let i = 0; i < places.length; i++) score += weight(places[i] ?? 0)
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
    const key = isGoverning(r.features.pos) ? keyWithWord(r) : keyOf(r)
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
    const hashes = hashesOf(fold)
    const sorted: Scored[] = []
    for (const reading of readings) {
      const { lemma, features, from, to } = reading
      const shape = shapeOf(reading)
      evidenceOfLetters(fold, hashes, reading, letters)
      let score =
        shape.score +
        (shape.ofLength[Math.min(to - from, LONGEST)] ?? 0) +
        inIntegers(SCORE_OF_LETTER * (to - from)) +
        inIntegers(scoreAmong(reading, rivals)) +
        sum(letters)
      if (lemma) {
        score += ofLemma(lemma, features.pos)
        score += isLemma(fold, reading, lemma.text) ? shape.asLemma : shape.inflected
      }
      if (whole && (reading.proclitics.length > 0 || reading.enclitic !== ''))
        score += weight(evidenceOfWhole(whole, reading))
      // Few there are: each goes to its place, behind those as good.
      const scored = { reading, score, fine: shape.fine, coarse: shape.coarse }
      let at = sorted.length
      sorted.push(scored)
      for (; at > 0; at--) {
        const before = sorted[at - 1]
        if (!before || before.score >= score) break
        sorted[at] = before
      }
      sorted[at] = scored
    }
    return sorted
  }
}

/** The hand-made score has one decimal: its parts are whole numbers of the model's. */
const inIntegers = (score: number): number => Math.round(PRIOR * score)

/** All that a shape depends on beside the features and the word, in one number. */
function keyOf(r: Reading): number {
  const { proclitics, enclitic, lemma } = r
  let key = letter(proclitics[0], 0)
  key = key * 65 + letter(proclitics[1], 0)
  // No two pronouns have one length, first and last letter.
  key = key * 4 + enclitic.length
  key = key * 65 + letter(enclitic, 0)
  key = key * 65 + letter(enclitic, enclitic.length - 1)
  key = key * 3 + (lemma === null ? 0 : r.exact ? 1 : 2)
  return (key * 2 + (r.article ? 1 : 0)) * 3 + (r.features.pos === 'verb' ? verbKind(lemma) : 0)
}

/** A letter of those that are joined to words: their last six bits differ. */
const letter = (piece: string | undefined, at: number): number =>
  piece === undefined || piece === '' ? 0 : 1 + (piece.charCodeAt(at) & 63)

/** The tags of كان and زال are their own. */
const verbKind = (lemma: Lemma | null): number =>
  lemma === null ? 0 : lemma.tags.includes('copula') ? 1 : lemma.text === 'زال' ? 2 : 0

/** The tags of words that govern others are each word's own. */
const keyWithWord = (r: Reading): string => `${r.lemma?.text ?? ''} ${keyOf(r)}`
