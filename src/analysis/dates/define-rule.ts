import type { Rule } from '../rule.ts'
import type { DateContext, Found } from './context.ts'
import { anywhere, type Gate } from './gates.ts'
import type { Reader } from './read-core.ts'
import type { StartKind } from './start-kinds.ts'

/** A rule of dates; it is tried at tokens of its kinds only. */
export interface DateRule extends Rule<DateContext, Found> {
  readonly starts: readonly StartKind[]
  /** Bits of which one must be in its first tokens; 0 for any. */
  readonly needs: number
  readonly gate: Gate
  /** Joins what an earlier rule has read to something else. */
  readonly joins: boolean
}

/** A rule from what it reads and where. */
export const define = (
  name: string,
  starts: readonly StartKind[],
  needs: number,
  read: Reader,
  examples: Readonly<Record<string, string>>,
  counter: readonly string[],
  gate: Gate = anywhere,
): DateRule => ({
  name: `dates/${name}`,
  starts,
  needs,
  gate,
  joins: name === 'joined',
  match(c, i) {
    const found = read(c, i)
    return found ? { end: found.end, value: found } : undefined
  },
  examples,
  counter,
})
