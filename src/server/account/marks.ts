import type { Told } from '../../dossier/account/types.ts'
import type { Dossier, Proof } from '../../dossier/types.ts'
import type { Range } from '../../text/range.ts'
import { witnessesOf, type Shelf, type Witness } from '../../dossier/views/shelf.ts'
import { createLineOf, type HappeningLine } from './happenings.ts'

/** What the account knows of the words of a line: the happenings they tell, the disputes they are part of. */
export interface LineMarks {
  readonly happenings: readonly HappeningLine[]
  /** Of the disputes: what they are about, by id. */
  readonly disputes: readonly { readonly id: string; readonly code: string; readonly of: string }[]
}

/** Looks up what the account knows of a stretch of an article. */
export function createMarks(dossier: Dossier): (proofs: readonly Proof[]) => LineMarks {
  const lineOf = createLineOf(dossier)
  const happenings = placed(
    (dossier.happenings ?? []).map((h) => ({ item: lineOf(h), told: h.accounts })),
  )
  const disputes = placed(
    (dossier.disputes ?? []).map(({ id, code, about, sides }) => ({
      item: { id, code, of: about },
      told: sides.flatMap((s) => s.told),
    })),
  )
  return (proofs) => ({
    happenings: within(happenings, proofs),
    disputes: within(disputes, proofs),
  })
}

type Placed<T> = ReadonlyMap<string, readonly { readonly item: T; readonly at: Proof }[]>

const placed = <T>(
  items: readonly { readonly item: T; readonly told: readonly Told[] }[],
): Placed<T> =>
  Map.groupBy(
    items.flatMap(({ item, told }) => told.map(({ proof }) => ({ item, at: proof }))),
    ({ at }) => at.article,
  )

/** Items with a proof inside one of the stretches, each once. */
function within<T>(all: Placed<T>, stretches: readonly Proof[]): T[] {
  const found = new Set<T>()
  for (const { article, from, to } of stretches)
    for (const { item, at } of all.get(article) ?? [])
      if (from <= at.from && at.to <= to) found.add(item)
  return [...found]
}

/** What the account knows of a place of an article, and who else carries the words there. */
export interface Elsewhere extends LineMarks {
  readonly witnesses: readonly Witness[]
}

/** Looks up, for a place of an article, the lines that hold it and all other articles that carry them. */
export function createElsewhere(
  shelf: Shelf,
  marksOf: (proofs: readonly Proof[]) => LineMarks,
): (article: string, at: Range) => Elsewhere {
  const { timeline, speakers } = shelf.dossier
  const lines = Map.groupBy(
    [
      ...timeline.map((e) => e.proofs),
      ...speakers.flatMap((s) => s.statements.map((x) => [x.content, ...x.copies])),
    ].flatMap((proofs) => proofs.map((at) => ({ at, proofs }))),
    ({ at }) => at.article,
  )
  return (article, { from, to }) => {
    const found = (lines.get(article) ?? []).filter(({ at }) => at.from < to && from < at.to)
    const proofs = found.flatMap((line) => line.proofs)
    const own = found.map(({ at }) => at)
    return {
      ...marksOf([{ article, from, to, words: '' }, ...own]),
      witnesses: witnessesOf(
        shelf,
        proofs.filter((p) => p.article !== article),
      ),
    }
  }
}
