import type { Dossier, SpeakerLines, StatementLine } from '../../dossier/types.ts'
import { restrictDossier } from '../stories/restrict.ts'
import type { Story } from '../stories/story-rows.ts'

/**
 * The dossier of every story, as `restrictDossier` gives it. Each line is handed to the stories of its
 * articles first: to restrict the whole dossier once a story would cost its length times their number.
 */
export function* splitStories(
  dossier: Dossier,
  stories: readonly Story[],
): Generator<readonly [id: string, dossier: Dossier]> {
  const homes = new Map<string, number[]>()
  stories.forEach(({ articles }, i) => {
    for (const a of articles) {
      const of = homes.get(a)
      if (of === undefined) homes.set(a, [i])
      else of.push(i)
    }
  })
  /** By story, what speaks of one of its articles, in order. */
  const share = <T>(all: readonly T[], articlesOf: (item: T) => Iterable<string>): T[][] => {
    const shares: T[][] = stories.map(() => [])
    for (const item of all) {
      const seen = new Set<number>()
      for (const a of articlesOf(item)) for (const i of homes.get(a) ?? []) seen.add(i)
      for (const i of seen) shares[i]?.push(item)
    }
    return shares
  }
  type Told = readonly { readonly article: string }[]
  const names = (told: Told): string[] => told.map((t) => t.article)
  const sides = (all: readonly { readonly told: Told }[]): string[] =>
    all.flatMap((s) => names(s.told))
  const articles = share(dossier.articles, (a) => [a.id])
  const families = share(dossier.families, (f) => f.articles)
  const timeline = share(dossier.timeline, (e) => names(e.proofs))
  const speakers = stories.map((): SpeakerLines[] => [])
  for (const of of dossier.speakers)
    statementsByStory(of).forEach((statements, i) => speakers[i]?.push({ ...of, statements }))
  const figures = share(dossier.figures, (f) => [f.proof.article])
  const datings = share(dossier.datings ?? [], (d) => [d.article])
  const ledger = share(dossier.ledger ?? [], (q) => names(q.entries))
  const claims = share(dossier.claims ?? [], (c) => [...names(c.said), ...names(c.denied)])
  const happenings = share(dossier.happenings ?? [], (h) => [
    ...names(h.accounts),
    ...names(h.reactions ?? []),
  ])
  const disputes = share(dossier.disputes ?? [], (d) => sides(d.sides))
  const facts = share(dossier.facts ?? [], (f) => names(f.told))
  const framings = share(dossier.framings ?? [], (f) => sides(f.sides))
  for (const [i, { row, articles: members }] of stories.entries()) {
    const part: Dossier = {
      articles: articles[i] ?? [],
      families: families[i] ?? [],
      outlets: [],
      timeline: timeline[i] ?? [],
      speakers: speakers[i] ?? [],
      figures: figures[i] ?? [],
      datings: datings[i] ?? [],
      ledger: ledger[i] ?? [],
      claims: claims[i] ?? [],
      happenings: happenings[i] ?? [],
      disputes: disputes[i] ?? [],
      facts: facts[i] ?? [],
      framings: framings[i] ?? [],
    }
    yield [row.id, restrictDossier(part, (a) => members.has(a))]
  }

  function statementsByStory(of: SpeakerLines): Map<number, StatementLine[]> {
    const by = new Map<number, StatementLine[]>()
    for (const s of of.statements)
      for (const i of homes.get(s.content.article) ?? []) {
        const list = by.get(i)
        if (list === undefined) by.set(i, [s])
        else list.push(s)
      }
    return by
  }
}
