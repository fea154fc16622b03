import type { Dossier } from '../../dossier/types.ts'

/** Items of one part: a text of JSON must stay far below the longest that the engine holds. */
const ITEMS = 2_000

/** A part of a dossier: some items of a list, or all of what is no list. */
export interface DossierPart {
  readonly name: string
  readonly value: unknown
}

/** Cuts a dossier into parts, in the order in which `joinParts` takes them. */
export function* partsOf(dossier: Dossier): Generator<DossierPart> {
  for (const [name, value] of Object.entries(dossier) as [string, unknown][]) {
    if (!Array.isArray(value) || value.length === 0) yield { name, value }
    else
      for (let i = 0; i < value.length; i += ITEMS)
        yield { name, value: value.slice(i, i + ITEMS) as unknown }
  }
}

/** The dossier that was cut into these parts. */
export function joinParts(parts: Iterable<DossierPart>): Dossier {
  const dossier: Record<string, unknown> = {}
  for (const { name, value } of parts) {
    const before = dossier[name]
    if (Array.isArray(before) && Array.isArray(value))
      for (const item of value as unknown[]) before.push(item)
    else dossier[name] = value
  }
  // `partsOf` was given one.
  return dossier as unknown as Dossier
}
