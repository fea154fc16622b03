import type { z } from '@hono/zod-openapi'
import { entitiesPage, entityPage } from '../dossier/views/entities.ts'
import { namingPage } from '../dossier/views/naming.ts'
import type { EntitiesAnswer, EntityAnswer, NamingAnswer } from './api-types.ts'
import type { Held } from './held.ts'
import type * as s from './page-schemas.ts'

export async function answerNaming(
  held: Held,
  { query }: { readonly query: z.output<typeof s.NamingQuery> },
): Promise<NamingAnswer> {
  return namingPage((await held.views()).gathered, query)
}

export async function answerEntities(
  held: Held,
  { query }: { readonly query: z.output<typeof s.EntitiesQuery> },
): Promise<EntitiesAnswer> {
  return entitiesPage((await held.views()).gathered, query)
}

export async function answerEntity(
  held: Held,
  { params }: { readonly params: { readonly id: string } },
): Promise<EntityAnswer | null> {
  return entityPage((await held.views()).gathered, params.id)
}
