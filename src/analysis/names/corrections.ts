import { IsnadError } from '../../error.ts'
import type { Mention } from '../layers.ts'

/** One decision of a person about entities; later ones act on the outcome of earlier ones. */
export type Correction =
  | { readonly do: 'merge'; readonly entity: string; readonly into: string }
  | {
      readonly do: 'split'
      readonly entity: string
      readonly wording: string
      readonly into: string
    }
  | { readonly do: 'rename'; readonly entity: string; readonly name: string }
  | { readonly do: 'reject'; readonly entity: string; readonly wording: string | null }

/**
 * Reads a file of corrections, one a line, cells parted by tabs:
 * `merge A B` · `split A wording B` · `rename A name` · `reject A` · `reject A wording`.
 * Empty lines and lines that open with # say nothing.
 * @throws IsnadError `bad-record` naming the file and the line.
 */
export function parseCorrections(text: string, file = 'corrections'): Correction[] {
  const all: Correction[] = []
  text.split('\n').forEach((raw, i) => {
    const line = raw.trimEnd()
    if (line === '' || line.startsWith('#')) return
    const [verb, entity = '', a, b] = line.split('\t')
    const bad = (what: string): IsnadError =>
      new IsnadError('bad-record', `${file}, line ${i + 1}: ${what}`, { hint: FORMS })
    if (entity === '') throw bad('no entity; valid: merge, split, rename, reject and an entity')
    if (verb === 'merge' && a) all.push({ do: 'merge', entity, into: a })
    else if (verb === 'split' && a && b) all.push({ do: 'split', entity, wording: a, into: b })
    else if (verb === 'rename' && a) all.push({ do: 'rename', entity, name: a })
    else if (verb === 'reject') all.push({ do: 'reject', entity, wording: a ?? null })
    else throw bad(`«${line}» is no correction`)
  })
  return all
}

const FORMS =
  'with tabs between: merge A B, split A wording B, rename A name, reject A, reject A wording'

/** The corrections as a file: what `parseCorrections` reads back. */
export function formatCorrections(all: readonly Correction[]): string {
  const lines = all.map((c) => {
    if (c.do === 'merge') return [c.do, c.entity, c.into]
    if (c.do === 'split') return [c.do, c.entity, c.wording, c.into]
    if (c.do === 'rename') return [c.do, c.entity, c.name]
    return c.wording === null ? [c.do, c.entity] : [c.do, c.entity, c.wording]
  })
  return lines.map((l) => `${l.join('\t')}\n`).join('')
}

/**
 * Mentions of one article as the corrections have them. `text` is the article's: a split or a
 * rejection may hold for one wording only. What a correction changed says so in its rule.
 */
export function applyCorrections(
  text: string,
  mentions: readonly Mention[],
  corrections: readonly Correction[],
): Mention[] {
  if (corrections.length === 0) return [...mentions]
  const byEntity = new Map<string, Correction[]>()
  for (const c of corrections) {
    const list = byEntity.get(c.entity)
    if (list) list.push(c)
    else byEntity.set(c.entity, [c])
  }
  const order = new Map(corrections.map((c, i) => [c, i]))
  const kept: Mention[] = []
  for (const m of mentions) {
    const corrected = correct(m, text.slice(m.from, m.to), byEntity, order)
    if (corrected) kept.push(corrected)
  }
  return kept
}

function correct(
  mention: Mention,
  wording: string,
  byEntity: ReadonlyMap<string, readonly Correction[]>,
  order: ReadonlyMap<Correction, number>,
): Mention | undefined {
  let m = mention
  let from = -1
  for (;;) {
    const next = byEntity
      .get(m.entity)
      ?.find((c) => (order.get(c) ?? 0) > from && holdsFor(c, wording))
    if (!next) return m
    from = order.get(next) ?? 0
    if (next.do === 'reject') return undefined
    const rule = `correction/${next.do}`
    if (next.do === 'rename') m = { ...m, name: next.name, rule }
    else m = { ...m, entity: next.into, rule }
  }
}

const holdsFor = (c: Correction, wording: string): boolean =>
  c.do === 'split' || c.do === 'reject' ? c.wording === null || c.wording === wording : true
