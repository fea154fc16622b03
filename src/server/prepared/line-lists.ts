import { lettersOf } from '../../dossier/views/letters.ts'
import { entitiesBy, namingPage } from '../../dossier/views/naming.ts'
import { entitiesPage, entityPage } from '../../dossier/views/entities.ts'
import { eventsWithin, lettersOfEvent } from '../../dossier/views/events.ts'
import { dateKey } from '../../dossier/views/date-key.ts'
import { findStatements, ledgerPage } from '../../dossier/views/ledger.ts'
import { timelinePage } from '../../dossier/views/timeline-page.ts'
import { relationOf } from '../account/actors.ts'
import { createSaidMarks } from '../account/said-marks.ts'
import { createScaleReader } from '../account/scale.ts'
import type { Held, HeldAccount, HeldViews } from '../held.ts'
import type { ListItem, Mark } from '../lists/write-list.ts'
import type { Lists } from './account-lists.ts'
import type { KeptEntity } from './lines.ts'
import { mapList } from './map.ts'

const ONE = { offset: 0, limit: 1 }
/** Rows that are made at a time. */
const PART = 2000
/** After every day. */
const LAST = 99_999_999

/** The lists that go through all lines, statements, events and names. */
export async function lineLists(held: Held): Promise<Lists> {
  const [account, views] = await Promise.all([held.account(), held.views()])
  const names = new Map<string, string>()
  for (const { actor } of views.events)
    if (actor?.entity != null) names.set(actor.entity, actor.name)
  return {
    ...timelineLists(account, views),
    ...statementLists(account, views),
    events: () => ({
      items: items(views.events, (row) => ({
        row,
        letters: lettersOfEvent.once(row),
        date: row.date,
        marks: [
          ['type', row.type],
          ['status', row.status],
          ['voice', row.saidBy === null ? 'own' : 'said'],
          ...entityMark('actor', row.actor),
          ...entityMark('target', row.target),
          ...entityMark('place', row.place),
          ...relationMark(relationOf(row)),
        ],
      })),
      extra: () => ({ names: Object.fromEntries(names) }),
    }),
    ...nameLists(views),
    map: () => mapList(views.gathered),
    review: async () => ({
      items: (await held.review()).map((row) => ({ row, marks: [['kind', row.kind]] })),
    }),
  }
}

function timelineLists(
  { shelf, timeline, marksOf }: HeldAccount,
  { facets, eventsIn }: HeldViews,
): Lists {
  const scaleOf = createScaleReader(shelf, marksOf)
  const names: Record<string, string> = {}
  const shown = timeline.filter((e) => e.proofs.length > 0)
  return {
    timeline: () => ({
      items: items(shown, (entry) => {
        const [row] = timelinePage(shelf, [entry], ONE).rows
        const told = facets.toldBy(entry)
        const { hour, figures, families, disputes } = scaleOf(entry)
        for (const e of [...told.actors, ...told.places]) names[e] = facets.nameOf(e)
        const of = (kind: string, all: Iterable<string>): Mark[] =>
          [...all].map((name) => [kind, name])
        return {
          row: { ...row, ...marksOf(entry.proofs) },
          letters: shelf.letters.entry.once(entry),
          date: entry.date,
          marks: [
            ...of('type', told.types),
            ...of('status', told.statuses),
            ...of('actor', told.actors),
            ...of('place', told.places),
            ...of('outlet', told.outlets),
            ...of('family', families),
            ...of('dispute', disputes),
          ],
          keys: { hour: hour === null ? -1 : Number(hour.slice(11)), figures },
        }
      }),
      extra: () => ({ names }),
    }),
    'timeline/events': () => ({
      items: items(shown, ({ id, proofs }) => {
        const [words] = proofs
        const events = words === undefined ? [] : eventsWithin(eventsIn, words)
        return {
          row: {
            id,
            events: events.map((e) => ({
              id: e.id,
              type: e.type,
              status: e.status,
              trigger: e.trigger,
            })),
          },
        }
      }),
    }),
  }
}

function statementLists({ shelf }: HeldAccount, { gathered }: HeldViews): Lists {
  const { found } = findStatements(shelf, { order: 'speaker' })
  const saidOf = createSaidMarks(gathered)
  const speakers = new Map(shelf.dossier.speakers.map((s, i) => [s, i]))
  const none = { acts: [], forms: [] }
  return {
    statements: () => ({
      items: items(found, (spoken) => {
        const { of, line } = spoken
        const { rows } = ledgerPage(
          shelf,
          { ...ONE, order: 'speaker' },
          { found: [spoken], ...none },
        )
        const outlets = [line.content, ...line.copies].flatMap(
          (p) => shelf.articles.get(p.article)?.outlet ?? [],
        )
        return {
          row: rows[0],
          letters: `${lettersOf(of.speaker)} ${shelf.letters.statement.once(line)}`,
          date: line.date,
          marks: [
            ['speaker', of.speaker],
            ['act', line.act],
            ['form', line.form],
            ...outlets.map((o): Mark => ['outlet', o]),
          ],
          keys: {
            time: (line.date === null ? null : dateKey(line.date)) ?? LAST,
            speaker: speakers.get(of) ?? 0,
          },
        }
      }),
    }),
    'statements/marks': () => ({ items: items(found, ({ line }) => ({ row: saidOf(line) })) }),
  }
}

function nameLists({ gathered }: HeldViews): Lists {
  const all = entitiesBy(gathered, {})
  const lettersOfNames = new Map(
    all.map((e) => [e.id, [lettersOf(e.name), ...e.wordings.map((w) => w.letters)].join(' ')]),
  )
  return {
    naming: () => ({
      items: inParts(
        (part) => namingPage(gathered, part).rows,
        (row) => ({
          row,
          letters: lettersOfNames.get(row.entity) ?? '',
          marks: [
            ['type', row.type],
            ...((gathered.entities.get(row.entity)?.wordings.length ?? 0) > 1
              ? [['differing', 'true'] as const]
              : []),
          ],
        }),
      ),
      extra: () => ({ outlets: namingPage(gathered, ONE).outlets }),
    }),
    entities: () => ({
      items: inParts(
        (part) => entitiesPage(gathered, part).rows,
        (row) => ({
          row: {
            ...row,
            wordings: (gathered.entities.get(row.entity)?.wordings ?? []).map(
              ({ letters, words }): KeptEntity['wordings'][number] => [letters, words],
            ),
          },
          id: row.entity,
          letters: lettersOfNames.get(row.entity) ?? '',
          marks: [['type', row.type]],
        }),
      ),
    }),
    'entities/pages': () => ({
      items: items(all, ({ id }) => ({ row: entityPage(gathered, id) })),
    }),
  }
}

function* items<T>(all: readonly T[], toItem: (of: T) => ListItem): Generator<ListItem> {
  for (const of of all) yield toItem(of)
}

/** Part by part, so that not all rows are held at a time. */
function* inParts<R>(
  ask: (part: { readonly offset: number; readonly limit: number }) => readonly R[],
  toItem: (row: R) => ListItem,
): Generator<ListItem> {
  for (let offset = 0; ; offset += PART) {
    const rows = ask({ offset, limit: PART })
    for (const row of rows) yield toItem(row)
    if (rows.length < PART) return
  }
}

const entityMark = (kind: string, party: { readonly entity: string | null } | null): Mark[] =>
  party === null || party.entity === null ? [] : [[kind, party.entity]]

const relationMark = (relation: string | null | undefined): Mark[] =>
  relation == null ? [] : [['relation', relation]]
