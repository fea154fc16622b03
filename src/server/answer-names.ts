import type { z } from '@hono/zod-openapi'
import { entitiesPage, entityPage } from '../dossier/views/entities.ts'
import { namingPage } from '../dossier/views/naming.ts'
import type { EntitiesAnswer, EntityAnswer, NamingAnswer } from './api-types.ts'
import type { Held } from './held.ts'
import type * as s from './page-schemas.ts'
import { preparedEntities, preparedEntity, preparedNaming } from './prepared/lines.ts'

export async function answerNaming(
  held: Held,
  { query }: { readonly query: z.output<typeof s.NamingQuery> },
): Promise<NamingAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedNaming(ready, query)
  return namingPage((await held.views()).gathered, query)
}

export async function answerEntities(
  held: Held,
  { query }: { readonly query: z.output<typeof s.EntitiesQuery> },
): Promise<EntitiesAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedEntities(ready, query)
  return entitiesPage((await held.views()).gathered, query)
}

export async function answerEntity(
  held: Held,
  { params }: { readonly params: { readonly id: string } },
): Promise<EntityAnswer | null> {
  const ready = await held.ready()
  if (ready !== null) return preparedEntity(ready, params.id)
  return entityPage((await held.views()).gathered, params.id)
}
