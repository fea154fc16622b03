import type { Told } from '../dossier/account/types.ts'
import type { Dossier, Proof } from '../dossier/types.ts'
import { sideName } from './report-model.ts'

export type Cell = string | number | null

/** A table of a dossier; the first row of a sheet are the names of its columns. */
export interface Table {
  readonly name: TableName
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export const TABLES = ['timeline', 'statements', 'figures', 'disputes', 'sources'] as const
export type TableName = (typeof TABLES)[number]

/** A dossier as tables: one row a proof, so that each leads to its words. */
export function tablesOf(dossier: Dossier): Table[] {
  const title = new Map(dossier.articles.map((a) => [a.id, a]))
  const place = (p: Proof | undefined): Cell[] => [
    p?.article ?? null,
    title.get(p?.article ?? '')?.outlet ?? null,
    p?.from ?? null,
    p?.to ?? null,
    p?.words ?? null,
  ]
  const PLACE = ['article', 'outlet', 'from', 'to', 'words']
  const told = (t: Told): Cell[] => [t.published, t.claimant, ...place(t.proof), t.sentence.words]
  const TOLD = ['published', 'claimant', ...PLACE, 'sentence']
  const family = new Map(dossier.families.map((f) => [f.id, f]))
  return [
    {
      name: 'timeline',
      columns: ['id', 'date', 'basis', 'kind', 'speaker', 'origins', ...PLACE],
      rows: dossier.timeline.flatMap((e) =>
        e.proofs.map((p) => [
          e.id,
          e.date,
          e.basis ?? null,
          e.kind,
          e.speaker,
          e.families.length,
          ...place(p),
        ]),
      ),
    },
    {
      name: 'statements',
      columns: ['id', 'speaker', 'entity', 'act', 'form', 'chain', 'date', ...PLACE],
      rows: dossier.speakers.flatMap((s) =>
        s.statements.flatMap((x) =>
          [x.content, ...x.copies].map((p) => [
            x.id,
            s.speaker,
            s.entity,
            x.act,
            x.form,
            x.chain.join(' ← '),
            x.date,
            ...place(p),
          ]),
        ),
      ),
    },
    {
      name: 'figures',
      columns: ['quantity', 'what', 'unit', 'value', 'max', 'op', 'relation', ...TOLD],
      rows: (dossier.ledger ?? []).flatMap((q) =>
        q.entries.map((e) => [q.id, q.what, q.unit, e.value, e.max, e.op, e.relation, ...told(e)]),
      ),
    },
    {
      name: 'disputes',
      columns: ['dispute', 'code', 'about', 'side', ...TOLD],
      rows: (dossier.disputes ?? []).flatMap((d) =>
        d.sides.flatMap((side, i) =>
          side.told.map((t) => [d.id, d.code, d.about, sideName(d, side.value, i), ...told(t)]),
        ),
      ),
    },
    {
      name: 'sources',
      columns: [
        'article',
        'outlet',
        'published',
        'basis',
        'title',
        'url',
        'words',
        'family',
        'origin',
        'credit',
      ],
      rows: dossier.articles.map((a) => [
        a.id,
        a.outlet,
        a.published,
        a.publishedBasis,
        a.title,
        a.url,
        a.words,
        a.family,
        family.get(a.family)?.origin.article ?? null,
        family.get(a.family)?.credit ?? null,
      ]),
    },
  ]
}
