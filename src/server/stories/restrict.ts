import type { Told } from '../../dossier/account/types.ts'
import { createOutlets } from '../../dossier/outlets.ts'
import type { Dossier, Proof } from '../../dossier/types.ts'

/**
 * What a dossier says of some of its articles. Ids stay as they are, so that a line is the same thing
 * in the whole account and in that of a story. Families are never torn: give whole ones. What only
 * several articles make (a dispute, a ledger) goes where too few of them are left. What outlets have
 * in common is not told of a part: it was counted over all.
 */
export function restrictDossier(dossier: Dossier, has: (article: string) => boolean): Dossier {
  const isIn = (t: Told): boolean => has(t.article)
  const articles = dossier.articles.filter((a) => has(a.id))
  const homes = new Set(articles.map((a) => a.family))
  const familyOf = new Map(articles.map((a) => [a.id, a.family]))
  const families = dossier.families.filter((f) => homes.has(f.id))
  return {
    articles,
    families,
    outlets: createOutlets(articles, families),
    timeline: dossier.timeline.flatMap((entry) => {
      const proofs = kept(entry.proofs, (p: Proof) => has(p.article))
      if (proofs.length === 0) return []
      if (proofs === entry.proofs) return [entry]
      return [
        { ...entry, proofs, families: familiesOf(proofs.map((p) => familyOf.get(p.article))) },
      ]
    }),
    speakers: dossier.speakers
      .map((s) => ({ ...s, statements: s.statements.filter((x) => has(x.content.article)) }))
      .filter((s) => s.statements.length > 0)
      .sort((a, b) => b.statements.length - a.statements.length),
    figures: dossier.figures.filter((f) => has(f.proof.article)),
    datings: (dossier.datings ?? []).filter((d) => has(d.article)),
    ledger: (dossier.ledger ?? []).flatMap((q) => {
      const entries = kept(q.entries, isIn)
      if (entries === q.entries) return [q]
      if (entries.length < 2) return []
      const values = entries.map((e) => e.value)
      return [
        {
          ...q,
          entries,
          families: familiesOf(entries.map((e) => e.family)),
          low: Math.min(...values),
          high: Math.max(...entries.map((e) => e.max ?? e.value)),
          latest: entries.findLast((e) => e.relation !== 'superseded')?.value ?? q.latest,
        },
      ]
    }),
    claims: (dossier.claims ?? []).flatMap((c) => {
      const [said, denied] = [kept(c.said, isIn), kept(c.denied, isIn)]
      return said.length + denied.length < 2 ? [] : [{ ...c, said, denied }]
    }),
    happenings: (dossier.happenings ?? []).flatMap((h) => {
      const accounts = kept(h.accounts, isIn)
      const reactions = kept(h.reactions ?? [], isIn)
      if (accounts === h.accounts && reactions.length === (h.reactions ?? []).length) return [h]
      if (accounts.length < 2) return []
      return [{ ...h, accounts, reactions, families: familiesOf(accounts.map((a) => a.family)) }]
    }),
    disputes: (dossier.disputes ?? []).flatMap((d) => {
      const sides = d.sides
        .map((s) => ({ ...s, told: kept(s.told, isIn) }))
        .filter((s) => s.told.length > 0)
      return sides.length < 2 ? [] : [{ ...d, sides }]
    }),
    facts: (dossier.facts ?? []).flatMap((f) => {
      const told = kept(f.told, isIn)
      if (told === f.told) return [f]
      return told.length < 2
        ? []
        : [{ ...f, told, families: familiesOf(told.map((t) => t.family)) }]
    }),
    framings: (dossier.framings ?? []).flatMap((f) => {
      const sides = f.sides
        .map((s) => ({ ...s, told: kept(s.told, isIn) }))
        .filter((s) => s.told.length > 0)
        .map((s) => ({ ...s, articles: new Set(s.told.map((t) => t.article)).size }))
      return sides.length < 2 ? [] : [{ ...f, sides }]
    }),
  }
}

/** The very list where nothing is left out: what was remembered of its lines holds on. */
function kept<T>(all: readonly T[], isIn: (item: T) => boolean): readonly T[] {
  return all.every(isIn) ? all : all.filter(isIn)
}

const familiesOf = (families: readonly (string | undefined)[]): string[] => [
  ...new Set(families.filter((f) => f !== undefined)),
]
