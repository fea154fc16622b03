import type { z } from '@hono/zod-openapi'
import { agreementOf } from './account/agreement.ts'
import { factsPage } from './account/facts.ts'
import { framingsPage } from './account/framings.ts'
import type * as s from './agreement-schemas.ts'
import type { AgreementAnswer, FactsAnswer, FramingsAnswer } from './api-types.ts'
import type { Held } from './held.ts'
import { preparedFacts, preparedFramings } from './prepared/account.ts'

interface Asked<Q extends z.ZodType> {
  readonly query: z.output<Q>
}

export async function answerFacts(
  held: Held,
  { query }: Asked<typeof s.FactsQuery>,
): Promise<FactsAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedFacts(ready, query)
  const { shelf, tellings } = await held.account()
  return factsPage(shelf.dossier, tellings, query)
}

export async function answerFramings(
  held: Held,
  { query }: Asked<typeof s.FramingsQuery>,
): Promise<FramingsAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedFramings(ready, query)
  const { shelf, tellings } = await held.account()
  return framingsPage(shelf.dossier, tellings, query)
}

export async function answerAgreement(held: Held): Promise<AgreementAnswer> {
  const ready = await held.ready()
  if (ready !== null) return ready.answer('agreement')
  return agreementOf((await held.account()).shelf.dossier)
}
