import type { Decision } from '../corrections/replay.ts'

/**
 * For each article the others that it must (1) or must not (-1) stand with, by what a person decided:
 * these tell one happening (a merge, a pin: an article and one of the story), or those on one side and
 * those on the other do not (a split). Later decisions hold over earlier ones.
 */
export function together(
  decisions: readonly Decision[],
): ReadonlyMap<string, ReadonlyMap<string, 1 | -1>> {
  const signs = new Map<string, Map<string, 1 | -1>>()
  const put = (a: string, b: string, sign: 1 | -1): void => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const of = signs.get(x)
      if (of) of.set(y, sign)
      else signs.set(x, new Map([[y, sign]]))
    }
  }
  const pairs = (xs: readonly string[], ys: readonly string[], sign: 1 | -1): void => {
    for (const x of xs) for (const y of ys) if (x !== y) put(x, y, sign)
  }
  for (const { action, sides } of decisions) {
    if (action === 'merge') pairs(sides.flat(), sides.flat(), 1)
    else
      sides.forEach((side, i) => {
        for (const other of sides.slice(i + 1)) pairs(side, other, -1)
      })
  }
  return signs
}
