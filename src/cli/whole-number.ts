import { IsnadError } from '../error.ts'
import type { Arguments } from './command.ts'

/**
 * The whole number that an option is given; undefined where it is left out.
 * @throws IsnadError `usage` for anything else, or for less than `least`.
 */
export function wholeNumber(args: Arguments, option: string, least: number): number | undefined {
  const given = args.value(option)
  if (given === undefined) return undefined
  const n = /^\d+$/.test(given) ? Number(given) : NaN
  if (Number.isSafeInteger(n) && n >= least) return n
  throw new IsnadError('usage', `--${option} takes a whole number from ${least}, not "${given}"`, {
    hint: `for example --${option} ${Math.max(least, 4)}`,
  })
}
