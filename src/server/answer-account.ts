import type { z } from '@hono/zod-openapi'
import type { Gathered } from '../dossier/views/gather.ts'
import { claimsPage } from './account/claims.ts'
import { disputesPage } from './account/disputes.ts'
import { eventsMap } from './account/places.ts'
import { happeningOf, happeningsPage } from './account/happenings.ts'
import { elsewhereIn } from './account/marks.ts'
import { quantitiesPage } from './account/quantities.ts'
import { sharedBetween } from './account/shared.ts'
import type * as s from './account-schemas.ts'
import type {
  ClaimsAnswer,
  DisputesAnswer,
  ElsewhereAnswer,
  HappeningAnswer,
  HappeningsAnswer,
  MapAnswer,
  QuantitiesAnswer,
  SharedAnswer,
  SummaryAnswer,
} from './api-types.ts'
import type { Held } from './held.ts'
import { createMemo } from './memo.ts'
import {
  preparedClaims,
  preparedDisputes,
  preparedHappening,
  preparedHappenings,
  preparedQuantities,
} from './prepared/account.ts'
import { articleIn, articleLines } from './prepared/article.ts'
import { preparedMap } from './prepared/map.ts'

interface Asked<Q extends z.ZodType> {
  readonly query: z.output<Q>
}

export async function answerSummary(held: Held): Promise<SummaryAnswer> {
  const ready = await held.ready()
  if (ready !== null) return ready.answer('summary')
  const { marksOf } = await held.account()
  const lines = await held.summary()
  return { lines: lines.map((line) => ({ ...line, ...marksOf([line.proof]) })) }
}

export async function answerDisputes(
  held: Held,
  { query }: Asked<typeof s.DisputesQuery>,
): Promise<DisputesAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedDisputes(ready, query)
  const { shelf, tellings } = await held.account()
  return disputesPage(shelf.dossier, tellings, query)
}

export async function answerHappenings(
  held: Held,
  { query }: Asked<typeof s.HappeningsQuery>,
): Promise<HappeningsAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedHappenings(ready, query)
  const { shelf, tellings } = await held.account()
  return happeningsPage(shelf.dossier, tellings, query)
}

export async function answerHappening(
  held: Held,
  { params }: { readonly params: { readonly id: string } },
): Promise<HappeningAnswer | null> {
  const ready = await held.ready()
  if (ready !== null) return preparedHappening(ready, params.id)
  const { shelf, tellings } = await held.account()
  return happeningOf(shelf.dossier, tellings, params.id)
}

export async function answerMap(
  held: Held,
  { query }: Asked<typeof s.MapQuery>,
): Promise<MapAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedMap(ready, query)
  const { gathered } = await held.views()
  return maps(gathered, query, () => eventsMap(gathered, query))
}
const maps = createMemo<Gathered, MapAnswer>()

export async function answerQuantities(
  held: Held,
  { query }: Asked<typeof s.QuantitiesQuery>,
): Promise<QuantitiesAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedQuantities(ready, query)
  const { shelf, tellings } = await held.account()
  return quantitiesPage(shelf.dossier, tellings, query)
}

export async function answerClaims(
  held: Held,
  { query }: Asked<typeof s.ClaimsQuery>,
): Promise<ClaimsAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedClaims(ready, query)
  const { shelf, tellings } = await held.account()
  return claimsPage(shelf.dossier, tellings, query)
}

export async function answerElsewhere(
  held: Held,
  { params, query }: Asked<typeof s.ElsewhereQuery> & { readonly params: { readonly id: string } },
): Promise<ElsewhereAnswer | null> {
  const ready = await held.ready()
  if (ready !== null) {
    const kept = await articleIn(ready, params.id)
    return kept && elsewhereIn(kept.ground, query)
  }
  const { shelf, ground } = await held.account()
  return shelf.articles.has(params.id) ? elsewhereIn(ground(params.id), query) : null
}

export async function answerShared(
  held: Held,
  { params }: { readonly params: { readonly id: string; readonly other: string } },
): Promise<SharedAnswer | null> {
  const { id, other } = params
  const [a, b] = await Promise.all([held.archive.article(id), held.archive.article(other)])
  const [first, second] = await articleLines(held, [id, other])
  if (a === null || b === null || first === undefined || second === undefined) return null
  return { ...sharedBetween(a.article, b.article), first, second }
}
