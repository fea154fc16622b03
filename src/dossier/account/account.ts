import type { Figure } from '../../analysis/layers.ts'
import type { Report } from '../types.ts'
import type { Decision } from '../corrections/replay.ts'
import { findFramings } from './framings.ts'
import { findHappenings, toHappening } from './happenings.ts'
import type { Passages } from './passages.ts'
import { findQuantities } from './quantities.ts'
import { reactionsTo } from './reactions.ts'
import type { Framing, Happening, Quantity } from './types.ts'

/** What happened, with what was said about it, and the quantities of the reports that count it. */
export function findAccount(
  passages: Passages,
  decisions: readonly Decision[] = [],
  onDone: (part: 'happenings' | 'figures') => void = () => undefined,
): {
  readonly happenings: readonly Happening[]
  readonly ledger: readonly Quantity[]
  readonly framings: readonly Framing[]
} {
  const groups = findHappenings(passages, decisions)
  const happenings = groups.map((group) => toHappening(group, passages))
  onDone('happenings')
  const counted = new Map<string, string>()
  groups.forEach((group, i) => {
    for (const { report, mentions } of group)
      for (const figure of mentions.flatMap((m) => m.figures ?? []))
        counted.set(keyOf(report, figure), happenings[i]?.id ?? '')
  })
  const countedIn = (report: Report, figure: Figure): string | null =>
    counted.get(keyOf(report, figure.id)) ?? null
  const { quantities: ledger, countedBy } = findQuantities(passages, countedIn)
  onDone('figures')
  return {
    happenings: happenings
      .map((happening, i): Happening => {
        const reactions = reactionsTo(groups[i] ?? [], passages)
        const quantities = countedBy.get(happening.id) ?? []
        return {
          ...happening,
          ...(reactions.length > 0 ? { reactions } : {}),
          ...(quantities.length > 0 ? { quantities } : {}),
        }
      })
      .sort(byDate),
    ledger,
    framings: findFramings(
      passages,
      new Map(groups.map((group, i) => [happenings[i]?.id ?? '', group])),
    ),
  }
}

const keyOf = (report: Report, figure: string): string => `${report.article.id} ${figure}`

/** In order of time, the undated last. */
function byDate(a: Happening, b: Happening): number {
  const [x, y] = [a.date ?? '9', b.date ?? '9']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
