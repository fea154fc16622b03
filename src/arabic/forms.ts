import { createFormTable, type FormTable } from '../text/words.ts'
import { fold } from './fold.ts'

/** A table of Arabic spellings with their folds. One a worker: it is a cache, not a result. */
export const createArabicForms = (): FormTable =>
  createFormTable((id, clean, kind) => Object.freeze({ id, clean, fold: fold(clean), kind }))
