import { expect } from 'vitest'

/** Linear work takes 4 times as long on 4 times as much, quadratic work 16 times: the line between. */
const BETWEEN = 9
const ATTEMPTS = 3

/**
 * Asserts that `run` on `4 * n` takes about four times as long as on `n`. Measured in time of the
 * processor, not of the clock, so that a busy machine does not matter; the best of three attempts counts,
 * because noise only ever adds.
 */
export function expectLinear(run: (n: number) => void, n: number): void {
  run(n)
  let growth = Infinity
  for (let i = 0; i < ATTEMPTS && growth >= BETWEEN; i++) {
    growth = Math.min(
      growth,
      cpu(() => run(4 * n)) /
        Math.max(
          1,
          cpu(() => run(n)),
        ),
    )
  }
  expect(growth).toBeLessThan(BETWEEN)
}

/** Milliseconds of the processor. */
function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
