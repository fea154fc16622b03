import type { z } from '@hono/zod-openapi'
import type { EventStatus, StatementAct, StatementForm } from '../../analysis/layers.ts'
import { ACTORS } from '../../dossier/views/events.ts'
import { lettersOf, wordsIn } from '../../dossier/views/letters.ts'
import type {
  EntitiesAnswer,
  EntityAnswer,
  EntityLine,
  EventsAnswer,
  LedgerAnswer,
  NamingAnswer,
  SaidMarksAnswer,
} from '../api-types.ts'
import type { Wanted } from '../lists/read-list.ts'
import type * as p from '../page-schemas.ts'
import { chosen, findInGroups, findSorted, foundPart, pageOf, partOf } from './pages.ts'
import type { Ready } from './ready.ts'

type Asked<Q extends z.ZodType> = z.output<Q>
type StatementsAsked = Asked<typeof p.StatementsQuery>

const statementsWanted = (
  asked: StatementsAsked,
  kinds: readonly string[] = ['speaker', 'outlet', 'act', 'form'],
): Wanted => ({ q: asked.q, from: asked.from, to: asked.to, marks: chosen(asked, kinds) })

/** The statements that pass, by speaker (most quoted first) or in order of time. */
async function statementPlaces(ready: Ready, asked: StatementsAsked): Promise<Uint32Array | null> {
  const list = await ready.list('statements')
  const wanted = statementsWanted(asked)
  if (asked.order === 'time') return findSorted(list, wanted, 'time')
  return (await list.find(wanted)) === null ? null : findInGroups(list, wanted, 'speaker')
}

export async function preparedStatements(
  ready: Ready,
  asked: StatementsAsked,
): Promise<LedgerAnswer> {
  const list = await ready.list('statements')
  const withForm = await list.find(statementsWanted(asked, ['speaker', 'outlet', 'form']))
  const withAct = await list.find(statementsWanted(asked, ['speaker', 'outlet', 'act']))
  return {
    ...(await partOf<LedgerAnswer['rows'][number]>(
      list,
      await statementPlaces(ready, asked),
      asked,
    )),
    // Marks of these kinds are written of acts and forms alone.
    acts: (await list.count('act', withForm)) as { name: StatementAct; count: number }[],
    forms: (await list.count('form', withAct)) as { name: StatementForm; count: number }[],
  }
}

export async function preparedSaidMarks(
  ready: Ready,
  asked: StatementsAsked,
): Promise<SaidMarksAnswer> {
  return partOf(await ready.list('statements/marks'), await statementPlaces(ready, asked), asked)
}

export async function preparedEvents(
  ready: Ready,
  asked: Asked<typeof p.EventsQuery>,
): Promise<EventsAnswer> {
  const list = await ready.list('events')
  const { names } = list.head.extra as { readonly names: Readonly<Record<string, string>> }
  const { q, from, to } = asked
  const always = ['place', 'target', 'relation', 'voice']
  const wanted = (...kinds: readonly string[]): Wanted => ({
    q,
    from,
    to,
    marks: chosen(asked, [...always, ...kinds]),
  })
  const count = async (kind: string, ...others: readonly string[]) =>
    list.count(kind, await list.find(wanted(...others)))
  const acting = (await count('actor', 'type', 'status')).slice(0, ACTORS)
  return {
    ...(await foundPart<EventsAnswer['rows'][number]>(
      list,
      wanted('type', 'status', 'actor'),
      asked,
    )),
    types: await count('type', 'status', 'actor'),
    // Marks of this kind are written of statuses alone.
    statuses: (await count('status', 'type', 'actor')) as { name: EventStatus; count: number }[],
    actors: acting.map((c) => ({ entity: c.name, name: names[c.name] ?? c.name, count: c.count })),
  }
}

export async function preparedNaming(
  ready: Ready,
  asked: Asked<typeof p.NamingQuery>,
): Promise<NamingAnswer> {
  const list = await ready.list('naming')
  const { outlets } = list.head.extra as Pick<NamingAnswer, 'outlets'>
  const wanted = { q: asked.q, marks: chosen(asked, ['type', 'differing']) }
  return { ...(await foundPart(list, wanted, asked)), outlets }
}

/** An entity with its wordings, as the list keeps it. */
export type KeptEntity = EntityLine & { readonly wordings: readonly (readonly [string, string])[] }

export async function preparedEntities(
  ready: Ready,
  asked: Asked<typeof p.EntitiesQuery>,
): Promise<EntitiesAnswer> {
  const list = await ready.list('entities')
  const wanted = { q: asked.q, marks: chosen(asked, ['type']) }
  const { total, rows } = await foundPart<KeptEntity>(list, wanted, asked)
  const holds = wordsIn(asked.q ?? '')
  return {
    total,
    rows: rows.map(({ wordings, ...line }) => {
      const byName = !asked.q || holds(lettersOf(line.name))
      const words = byName ? line.name : wordings.find(([letters]) => holds(letters))?.[1]
      return { ...line, found: words === undefined || words === line.name ? null : words }
    }),
  }
}

export const preparedEntity = (ready: Ready, id: string): Promise<EntityAnswer | null> =>
  pageOf(ready, 'entities', id)
