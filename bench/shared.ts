import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, '..')

/** A file or folder of the measuring data that lies beside a checkout; null in a clone without it. */
export function sharedPath(...parts: readonly string[]): string | null {
  const path = resolve(ROOT, '..', 'shared', ...parts)
  return existsSync(path) ? path : null
}

/** What a measure of accuracy gives. */
export interface Measured {
  readonly name: string
  /** 0 … 1, more is better: what floors are set on. */
  readonly scores: Readonly<Record<string, number>>
  /** A few lines of Markdown for docs/accuracy.md. */
  readonly report: string
}

/** Runs one of the scorers with this Node; its standard output. */
export { execFileSync } from 'node:child_process'
