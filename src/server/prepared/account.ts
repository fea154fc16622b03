import type { z } from '@hono/zod-openapi'
import type * as s from '../account-schemas.ts'
import type * as g from '../agreement-schemas.ts'
import type {
  ArticlesAnswer,
  ClaimsAnswer,
  DisputesAnswer,
  FactsAnswer,
  FamiliesAnswer,
  FiguresAnswer,
  FramingsAnswer,
  HappeningAnswer,
  HappeningsAnswer,
  QuantitiesAnswer,
  QuotedAnswer,
} from '../api-types.ts'
import type * as p from '../page-schemas.ts'
import { chosen, findSorted, foundPart, pageOf, partOf, type Part } from './pages.ts'
import type { Ready } from './ready.ts'

type Asked<Q extends z.ZodType> = z.output<Q>

export async function preparedDisputes(
  ready: Ready,
  asked: Asked<typeof s.DisputesQuery>,
): Promise<DisputesAnswer> {
  const list = await ready.list('disputes')
  const { q } = asked
  const found = await list.find({ q, marks: chosen(asked, ['of']) })
  return {
    ...(await foundPart(list, { q, marks: chosen(asked, ['of', 'code']) }, asked)),
    codes: await list.count('code', found),
  }
}

export async function preparedHappenings(
  ready: Ready,
  asked: Asked<typeof s.HappeningsQuery>,
): Promise<HappeningsAnswer> {
  const list = await ready.list('happenings')
  const { q, from, to } = asked
  const base = { q, from, to, marks: chosen(asked, ['outlet']) }
  const wanted = { ...base, marks: chosen(asked, ['outlet', 'type']) }
  const places =
    asked.order === 'origins' ? await findSorted(list, wanted, 'origins') : await list.find(wanted)
  return {
    ...(await partOf<HappeningsAnswer['rows'][number]>(list, places, asked)),
    types: await list.count('type', await list.find(base)),
  }
}

export const preparedHappening = (ready: Ready, id: string): Promise<HappeningAnswer | null> =>
  pageOf(ready, 'happenings', id)

export async function preparedQuantities(
  ready: Ready,
  asked: Asked<typeof s.QuantitiesQuery>,
): Promise<QuantitiesAnswer> {
  const list = await ready.list('quantities')
  const { q } = asked
  return {
    ...(await foundPart(list, { q, marks: chosen(asked, ['what']) }, asked)),
    // Marks of this kind are written of these words alone.
    whats: (await list.count('what', await list.find({ q }))) as QuantitiesAnswer['whats'],
  }
}

export async function preparedClaims(
  ready: Ready,
  asked: Asked<typeof s.ClaimsQuery>,
): Promise<ClaimsAnswer> {
  const wanted = { q: asked.q, marks: chosen(asked, ['denied']) }
  return foundPart(await ready.list('claims'), wanted, asked)
}

export async function preparedFacts(
  ready: Ready,
  asked: Asked<typeof g.FactsQuery>,
): Promise<FactsAnswer> {
  const { q, from, to } = asked
  return foundPart(await ready.list('facts'), { q, from, to }, asked)
}

export async function preparedFramings(
  ready: Ready,
  asked: Asked<typeof g.FramingsQuery>,
): Promise<FramingsAnswer> {
  const list = await ready.list('framings')
  const { q } = asked
  const found = await list.find({ q, marks: chosen(asked, ['of']) })
  return {
    ...(await foundPart(list, { q, marks: chosen(asked, ['of', 'stance']) }, asked)),
    // Marks of this kind are written of stances alone.
    stances: (await list.count('stance', found)) as FramingsAnswer['stances'],
  }
}

export async function preparedFigures(
  ready: Ready,
  asked: Asked<typeof p.FiguresQuery>,
): Promise<FiguresAnswer> {
  const list = await ready.list('figures')
  const { whats } = list.head.extra as Pick<FiguresAnswer, 'whats'>
  return { ...(await foundPart(list, { marks: chosen(asked, ['what']) }, asked)), whats }
}

export async function preparedQuoted(
  ready: Ready,
  asked: Asked<typeof p.QuotedQuery>,
): Promise<QuotedAnswer> {
  const list = await ready.list('quoted')
  const { outlets } = list.head.extra as Pick<QuotedAnswer, 'outlets'>
  return { ...(await foundPart(list, { q: asked.q }, asked)), outlets }
}

export const preparedFamilies = async (ready: Ready, part: Part): Promise<FamiliesAnswer> =>
  partOf(await ready.list('families'), null, part)

export async function preparedArticles(
  ready: Ready,
  asked: Asked<typeof p.ArticlesQuery>,
): Promise<ArticlesAnswer> {
  const wanted = { marks: chosen(asked, ['outlet']) }
  return foundPart(await ready.list('articles'), wanted, asked)
}
