import { classAt, headAt, readingsAt, type Context } from './context.ts'
import { isNoun } from './word-class.ts'

/** May the token tell a happening? */
export const isPredicate = (c: Context, i: number): boolean => readingsAt(c, i).length > 0

/** Is the adjective that «و» leads joined to one of the same kind: «السياسية والأمنية»? */
export function joinsAdjective(c: Context, i: number): boolean {
  const led = classAt(c, i - 1)
  const x = classAt(c, i)
  return led.adjective && led.definite === x.definite && led.feminine && x.feminine && !x.plural
}

/** Does «و…» at `i` go on with the phrase? A name, or a noun as definite as what stands before it. */
export function joins(
  c: Context,
  i: number,
  definite: boolean,
  counted: boolean,
  limit: number,
): boolean {
  if (i >= limit) return false
  const x = classAt(c, i)
  if (c.mentionAt[i]) return definite
  if (c.figureAt[i]) return counted
  if (x.kind !== 'word' || x.prefix !== '' || x.accusative) return false
  if (isPredicate(c, i)) return false
  if (x.definite === definite) return true
  return definite && (headAt(c, i).person || (classAt(c, i + 1).definite && isNoun(x.core)))
}

/** Is the word with ل at `i` the owner of the noun at `first` right before it, and neither a deed? */
export const isOwned = (c: Context, first: number, i: number): boolean =>
  i - first === 1 && !classAt(c, first).accusative && !isPredicate(c, first) && !isPredicate(c, i)
