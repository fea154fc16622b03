import type { Skip } from '../build/skip.ts'
import type { Terminal } from './command.ts'

/** One line a skipped input: its name, what is wrong, what to do. */
export function reportSkips(terminal: Terminal, skips: readonly Skip[]): void {
  for (const s of skips) {
    terminal.stderr.write(
      `isnad: ${s.origin}: ${s.message}${s.hint === null ? '' : ` — ${s.hint}`}\n`,
    )
  }
}
