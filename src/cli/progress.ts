import type { Terminal } from './command.ts'

export interface Progress {
  /** `done` of `total` units; a total of 0 is unknown. */
  update(done: number, total: number): void
  end(): void
}

const BAR = 24

/**
 * A bar with rate and time left on a terminal; elsewhere one quiet line every ten seconds. On
 * standard error, so that output can be piped.
 */
export function createProgress(
  terminal: Terminal,
  what: string,
  clock: () => number = performance.now.bind(performance),
): Progress {
  const begun = clock()
  const live = terminal.stderr.isTTY === true
  let shown = live ? begun - 1000 : begun
  let drawn = false
  return {
    update(done, total) {
      const now = clock()
      if (now - shown < (live ? 100 : 10_000)) return
      shown = now
      const seconds = (now - begun) / 1000
      const rate = seconds > 0 ? done / seconds : 0
      const left = total > 0 && rate > 0 ? `, ${duration((total - done) / rate)} left` : ''
      const line = `${what} ${done}${total > 0 ? ` of ${total}` : ''} (${rate.toFixed(0)} a second${left})`
      if (live) {
        const filled = total > 0 ? Math.round((BAR * done) / total) : 0
        const bar = total > 0 ? `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ` : ''
        terminal.stderr.write(`\r\u001B[K${bar}${line}`)
        drawn = true
      } else terminal.stderr.write(`${line}\n`)
    },
    end() {
      if (drawn) terminal.stderr.write('\r\u001B[K')
    },
  }
}

/** `3 s`, `4 min`, `2 h`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${Math.round(seconds / 3600)} h`
}
