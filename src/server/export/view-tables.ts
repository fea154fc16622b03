import type { Cell, Table } from '../../export/table-rows.ts'
import type {
  ArticleLine,
  ArticleRow,
  DisputesAnswer,
  EventsAnswer,
  LedgerAnswer,
  NamingAnswer,
  Proof,
  QuantitiesAnswer,
  TimelineAnswer,
} from '../api-types.ts'

/** A list of the desk as a table: one row a passage, so that each leads to its words. */
export type ViewTable = Pick<Table, 'columns' | 'rows'>

/** Where a passage stands, in columns of the same names in every table. */
const PLACE = ['outlet', 'published', 'url', 'article', 'from', 'to', 'words']
export type LineOf = (article: string) => ArticleLine | undefined

const placeIn =
  (lineOf: LineOf) =>
  (p: Proof): Cell[] => {
    const line = lineOf(p.article)
    return [
      line?.outlet ?? null,
      line?.published ?? null,
      line?.url ?? null,
      p.article,
      p.from,
      p.to,
      p.words,
    ]
  }

export function timelineTable({ rows }: TimelineAnswer, lineOf: LineOf): ViewTable {
  const place = placeIn(lineOf)
  return {
    columns: ['date', 'basis', 'kind', 'speaker', 'act', 'form', 'origins', ...PLACE],
    rows: rows.flatMap(({ entry, statement, witnesses }) =>
      witnesses.flatMap((w) =>
        w.reports.map((r) => [
          entry.date,
          entry.basis ?? null,
          entry.kind,
          entry.speaker,
          statement?.act ?? null,
          statement?.form ?? null,
          entry.families.length,
          ...place(r.proof),
        ]),
      ),
    ),
  }
}

export function statementsTable({ rows }: LedgerAnswer, lineOf: LineOf): ViewTable {
  const place = placeIn(lineOf)
  return {
    columns: ['speaker', 'entity', 'act', 'form', 'chain', 'date', ...PLACE],
    rows: rows.flatMap(({ speaker, entity, line, witnesses }) =>
      witnesses.flatMap((w) =>
        w.reports.map((r) => [
          speaker,
          entity,
          line.act,
          line.form,
          line.chain.join(' ← '),
          line.date,
          ...place(r.proof),
        ]),
      ),
    ),
  }
}

export function eventsTable({ rows }: EventsAnswer, lineOf: LineOf): ViewTable {
  const place = placeIn(lineOf)
  return {
    columns: [
      'type',
      'mode',
      'status',
      'date',
      'actor',
      'target',
      'place',
      'claimed by',
      'sentence',
      ...PLACE,
    ],
    rows: rows.flatMap((e) =>
      e.told.map((t) => [
        e.type,
        e.mode,
        e.status,
        e.date,
        e.actor?.name ?? null,
        e.target?.name ?? null,
        e.place?.name ?? null,
        e.saidBy === null ? null : (e.saidBy.speaker ?? ''),
        e.sentence.words,
        ...place(t.proof),
      ]),
    ),
  }
}

export function figuresTable({ rows }: QuantitiesAnswer, lineOf: LineOf): ViewTable {
  const place = placeIn(lineOf)
  return {
    columns: ['what', 'unit', 'value', 'max', 'op', 'relation', 'claimant', 'sentence', ...PLACE],
    rows: rows.flatMap((q) =>
      q.tellings.map((t) => [
        q.what,
        q.unit,
        t.value,
        t.max,
        t.op,
        t.relation,
        t.account.claimant,
        t.account.sentence.words,
        ...place(t.account.proof),
      ]),
    ),
  }
}

export function disputesTable({ rows }: DisputesAnswer, lineOf: LineOf): ViewTable {
  const place = placeIn(lineOf)
  return {
    columns: ['dispute', 'code', 'about', 'side', 'value', 'claimant', 'sentence', ...PLACE],
    rows: rows.flatMap((d) =>
      d.sides.flatMap((side, i) =>
        side.accounts.map((a) => [
          d.id,
          d.code,
          d.of,
          i + 1,
          valueOf(side.value),
          a.claimant,
          a.sentence.words,
          ...place(a.proof),
        ]),
      ),
    ),
  }
}

function valueOf(value: DisputesAnswer['rows'][number]['sides'][number]['value']): Cell {
  if (value === null) return null
  switch (value.kind) {
    case 'figure':
      return `${value.op === '=' ? '' : value.op}${value.value}${value.max === null ? '' : `–${value.max}`}`
    case 'status':
      return value.status
    case 'date':
      return value.date
    case 'name':
      return value.words
    default:
      return value.kind
  }
}

export function namesTable({ rows }: NamingAnswer, lineOf: LineOf): ViewTable {
  const place = placeIn(lineOf)
  return {
    columns: ['entity', 'name', 'type', 'wording', 'count', 'in statements', 'judges', ...PLACE],
    rows: rows.flatMap((r) =>
      r.cells.flatMap((c) =>
        c.wordings.flatMap((w) =>
          w.uses
            .slice(0, 1)
            .map((use) => [
              r.entity,
              r.name,
              r.type,
              w.words,
              w.count,
              w.said,
              w.loaded ? 'yes' : 'no',
              ...place(use),
            ]),
        ),
      ),
    ),
  }
}

export const sourcesTable = (articles: readonly ArticleRow[]): ViewTable => ({
  columns: [
    'article',
    'title',
    'outlet',
    'published',
    'basis',
    'url',
    'text',
    'words',
    'copy_of',
    'copied_share',
  ],
  rows: articles.map((a) => [
    a.id,
    a.title,
    a.outlet,
    a.published,
    a.publishedBasis,
    a.url,
    a.family,
    a.words,
    a.copy?.article ?? null,
    a.copy?.share ?? null,
  ]),
})
