import { classAt, readingsAt, type Context } from './context.ts'
import { isNoun } from './word-class.ts'

/** A noun without article, preposition or «و» that can be neither adjective nor verb. */
export const isBareNoun = (c: Context, i: number): boolean => {
  const w = classAt(c, i)
  return (
    w.kind === 'word' &&
    !w.definite &&
    !w.adjective &&
    !w.conjunction &&
    !w.accusative &&
    w.prefix === '' &&
    isNoun(w.core) &&
    readingsAt(c, i).length === 0 &&
    c.mentionAt[i] === undefined &&
    c.dateAt[i] === undefined
  )
}
