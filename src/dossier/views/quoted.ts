import { pageOf, type Page, type Shelf } from './shelf.ts'
import { lettersOf, wordsIn } from './letters.ts'

/** What one outlet gives of one speaker. */
export interface QuotedCell {
  readonly outlet: string
  /** In the speaker's own words, in the outlet's, in some of each. */
  readonly direct: number
  readonly indirect: number
  readonly mixed: number
  /** Of all these, how many somebody else passed on. */
  readonly relayed: number
}

export interface QuotedRow {
  readonly speaker: string
  readonly entity: string | null
  readonly total: number
  readonly cells: readonly QuotedCell[]
}

export interface Quoted extends Page<QuotedRow> {
  /** The most quoting first. */
  readonly outlets: readonly string[]
}

/**
 * Who is quoted how often, in whose words, by outlet. A copied report counts for each outlet that
 * printed it: it is what their readers read.
 */
export function quotedPage(
  shelf: Shelf,
  asked: { readonly q?: string | undefined; readonly offset: number; readonly limit: number },
): Quoted {
  const holds = wordsIn(asked.q ?? '')
  const totals = new Map<string, number>()
  const rows: QuotedRow[] = []
  for (const s of shelf.dossier.speakers) {
    const cells = new Map<string, { -readonly [K in keyof QuotedCell]: QuotedCell[K] }>()
    for (const line of s.statements)
      for (const proof of [line.content, ...line.copies]) {
        const outlet = shelf.articles.get(proof.article)?.outlet
        if (outlet === undefined || outlet === null) continue
        const cell = cells.get(outlet) ?? { outlet, direct: 0, indirect: 0, mixed: 0, relayed: 0 }
        cell[line.form]++
        if (line.chain.length > 1) cell.relayed++
        cells.set(outlet, cell)
        totals.set(outlet, (totals.get(outlet) ?? 0) + 1)
      }
    if (!holds(lettersOf(s.speaker))) continue
    const total = [...cells.values()].reduce((n, c) => n + c.direct + c.indirect + c.mixed, 0)
    if (total > 0)
      rows.push({ speaker: s.speaker, entity: s.entity, total, cells: [...cells.values()] })
  }
  rows.sort((a, b) => b.total - a.total)
  return {
    ...pageOf(rows, asked),
    outlets: [...totals].sort(([, a], [, b]) => b - a).map(([outlet]) => outlet),
  }
}
