/** Milliseconds of processor time that this thread takes for `run`: the machine may be doing other things. */
export function timed(run: () => void): number {
  const from = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(from)
  return (user + system) / 1000
}

/** `1,234`, right-aligned. */
export const aligned = (n: number, width = 8): string =>
  Math.round(n).toLocaleString('en').padStart(width)
