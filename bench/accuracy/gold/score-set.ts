import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, sharedPath } from '../../shared.ts'

/** The scores of annotated articles, as paths into what the scorer prints as JSON. */
export const SCORES = [
  'body.F',
  'title',
  'published',
  'dates.F',
  'dates.value',
  'figures.F',
  'figures.value',
  'figures.op',
  'figures.what',
  'statements.F',
  'statements.speaker',
  'statements.chain',
  'statements.form',
  'statements.act',
  'triggers.F',
  'events.F',
  'events.actor',
  'events.target',
  'events.place',
  'events.date',
  'events.status',
  'naming.found',
  'links.F',
] as const

export interface ScoredSet {
  readonly scores: Readonly<Record<string, number>>
  /** The scorer's own table. */
  readonly table: string
}

/** Whose reading of the articles is scored: the rules of a checkout, or what a file in the exchange format says. */
export type Reading = { readonly code: string } | { readonly found: string }

/**
 * Annotated articles (`docs.jsonl` and `ann/` in `folder`) as read by the rules of this checkout, or by
 * others, scored by the exchange format's scorer; null where the scorer is not beside this checkout.
 */
export function scoreSet(folder: string, reading: Reading = { code: ROOT }): ScoredSet | null {
  const scorer = sharedPath('eval', 'score.mjs')
  if (scorer === null) return null
  const scratch = mkdtempSync(join(tmpdir(), 'isnad-gold-'))
  try {
    const out = 'found' in reading ? reading.found : join(scratch, 'out.jsonl')
    if ('code' in reading) writeFileSync(out, analysed(folder, reading.code))
    const scored = (...flags: string[]): string =>
      execFileSync(process.execPath, [scorer, folder, out, ...flags], { encoding: 'utf8' })
    const all: unknown = JSON.parse(scored('--json'))
    const scores: Record<string, number> = {}
    for (const path of SCORES) {
      const value = path
        .split('.')
        .reduce<unknown>(
          (o, k) => (typeof o === 'object' && o !== null ? Reflect.get(o, k) : undefined),
          all,
        )
      scores[path] = typeof value === 'number' ? value : 0
    }
    return { scores, table: scored().trim() }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

const analysed = (folder: string, code: string): Buffer =>
  execFileSync(process.execPath, [join(code, 'bin/isnad'), 'analyse'], {
    input: readFileSync(join(folder, 'docs.jsonl')),
    maxBuffer: 1 << 28,
  })
