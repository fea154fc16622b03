import type { Told } from '../../dossier/account/types.ts'
import type { ArticleLine, Dossier, Proof } from '../../dossier/types.ts'
import type { Range } from '../../text/range.ts'
import { witnessesAmong, type Shelf, type Witness } from '../../dossier/views/shelf.ts'
import { createLineOf, type HappeningLine } from './happenings.ts'

/** What the account knows of the words of a line: the happenings they tell, the disputes they are part of. */
export interface LineMarks {
  readonly happenings: readonly HappeningLine[]
  /** Of the disputes: what they are about, by id. */
  readonly disputes: readonly { readonly id: string; readonly code: string; readonly of: string }[]
}

/** Looks up what the account knows of a stretch of an article. */
export function createMarks(dossier: Dossier): (proofs: readonly Proof[]) => LineMarks {
  const { happenings, disputes } = placedMarks(dossier)
  return (proofs) => ({
    happenings: within(happenings, proofs),
    disputes: within(disputes, proofs),
  })
}

/** Happenings and disputes by the articles that tell them. */
function placedMarks(dossier: Dossier): {
  readonly happenings: Placed<HappeningLine>
  readonly disputes: Placed<LineMarks['disputes'][number]>
} {
  const lineOf = createLineOf(dossier)
  return {
    happenings: placed(
      (dossier.happenings ?? []).map((h) => ({ item: lineOf(h), told: h.accounts })),
    ),
    disputes: placed(
      (dossier.disputes ?? []).map(({ id, code, about, sides }) => ({
        item: { id, code, of: about },
        told: sides.flatMap((s) => s.told),
      })),
    ),
  }
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

interface At<T> extends Range {
  readonly item: T
}

/** All that is known of places of one article: `elsewhereIn` answers from it alone. */
export interface ArticleGround {
  /** The lines that hold words of it, each with all who carry it. */
  readonly lines: readonly At<readonly Proof[]>[]
  readonly happenings: readonly At<HappeningLine>[]
  readonly disputes: readonly At<LineMarks['disputes'][number]>[]
  /** Those who carry one of the lines, the article itself left out. */
  readonly articles: readonly (ArticleLine & { readonly isOrigin: boolean })[]
}

/** Looks up, for an article, the lines that hold its words and all other articles that carry them. */
export function createGround(shelf: Shelf): (article: string) => ArticleGround {
  const { timeline, speakers } = shelf.dossier
  const lines = Map.groupBy(
    [
      ...timeline.map((e) => e.proofs),
      ...speakers.flatMap((s) => s.statements.map((x) => [x.content, ...x.copies])),
    ].flatMap((proofs) => proofs.map((at) => ({ at, proofs }))),
    ({ at }) => at.article,
  )
  const { happenings, disputes } = placedMarks(shelf.dossier)
  const placedAt = <T>(all: readonly { readonly item: T; readonly at: Proof }[] = []): At<T>[] =>
    all.map(({ item, at: { from, to } }) => ({ item, from, to }))
  return (article) => {
    const here = (lines.get(article) ?? []).map(({ at: { from, to }, proofs }) => ({
      from,
      to,
      item: proofs.filter((p) => p.article !== article),
    }))
    const others = new Set(here.flatMap(({ item }) => item.map((p) => p.article)))
    return {
      lines: here,
      happenings: placedAt(happenings.get(article)),
      disputes: placedAt(disputes.get(article)),
      articles: [...others].flatMap((id) => {
        const line = shelf.articles.get(id)
        if (line === undefined) return []
        return [{ ...line, isOrigin: shelf.families.get(line.family)?.origin.article === id }]
      }),
    }
  }
}

/** What is known of a place, from what is known of its article. */
export function elsewhereIn(ground: ArticleGround, { from, to }: Range): Elsewhere {
  const found = ground.lines.filter((at) => at.from < to && from < at.to)
  const stretches = [{ from, to }, ...found]
  const known = new Map(ground.articles.map((a) => [a.id, a]))
  return {
    happenings: insideOf(ground.happenings, stretches),
    disputes: insideOf(ground.disputes, stretches),
    witnesses: witnessesAmong(
      (id) => {
        const of = known.get(id)
        if (of === undefined) return undefined
        const { isOrigin, ...article } = of
        return { article, isOrigin }
      },
      found.flatMap(({ item }) => item),
    ),
  }
}

/** Items inside one of the stretches, each once. */
function insideOf<T extends { readonly id: string }>(
  all: readonly At<T>[],
  stretches: readonly Range[],
): T[] {
  const found = new Map<string, T>()
  for (const s of stretches)
    for (const { item, from, to } of all)
      if (s.from <= from && to <= s.to && !found.has(item.id)) found.set(item.id, item)
  return [...found.values()]
}
