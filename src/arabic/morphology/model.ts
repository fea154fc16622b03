import type { Reading } from './readings.ts'
import type { Tag } from './tags.ts'

/** Learnt integers: how likely readings are by themselves, and after one another. */
export interface WordModel {
  /** Tag → number, for fine and coarse tags; a tag not met in training has the number 0. */
  readonly fine: ReadonlyMap<string, number>
  readonly coarse: ReadonlyMap<string, number>
  /** fineCount × fineCount, before × after. */
  readonly fineSteps: Int16Array
  readonly coarseSteps: Int16Array
  /** By hash of evidence. */
  readonly weights: Int16Array
}

/** The part of a model that scores neighbours; in training its numbers are wider. */
export interface StepTables extends Pick<WordModel, 'fine' | 'coarse'> {
  readonly fineSteps: Int16Array | Int32Array
  readonly coarseSteps: Int16Array | Int32Array
}

/** One unit of the hand-made score in the model's integers. */
export const PRIOR = 100

/** A reading with what the model thinks of it. */
export interface Scored {
  /** Null for a sign or a number. */
  readonly reading: Reading | null
  readonly score: number
  readonly fine: number
  readonly coarse: number
}

/** The tag of a sign or number; the empty text stands for the beginning of a sentence. */
export const markTag = (clean: string): Tag => {
  const coarse = /^\p{Nd}/u.test(clean) ? 'digits' : 'mark'
  return { coarse, fine: coarse === 'digits' ? coarse : `mark ${clean}` }
}

/** A sign or number as a place on the path: one reading that costs nothing. */
export function scoreMark(model: WordModel, clean: string): Scored {
  const { fine, coarse } = markTag(clean)
  return {
    reading: null,
    score: 0,
    fine: model.fine.get(fine) ?? 0,
    coarse: model.coarse.get(coarse) ?? 0,
  }
}
