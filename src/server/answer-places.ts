import type { z } from '@hono/zod-openapi'
import type { Dossier } from '../dossier/types.ts'
import type { Gathered } from '../dossier/views/gather.ts'
import { ledgerPage } from '../dossier/views/ledger.ts'
import { createArticlePlaces } from './account/article-places.ts'
import { statementsFor } from './account/found.ts'
import { createSaidMarks } from './account/said-marks.ts'
import type { PlacesAnswer, SaidMarksAnswer } from './api-types.ts'
import type { Held } from './held.ts'
import type * as s from './page-schemas.ts'
import { articleIn } from './prepared/article.ts'
import { preparedSaidMarks } from './prepared/lines.ts'

/** What was made of a dossier, or of what is gathered, while it is held. */
const places = new WeakMap<Dossier, ReturnType<typeof createArticlePlaces>>()
const marks = new WeakMap<Gathered, ReturnType<typeof createSaidMarks>>()

export async function answerPlaces(
  held: Held,
  { params }: { readonly params: { readonly id: string } },
): Promise<PlacesAnswer | null> {
  const ready = await held.ready()
  if (ready !== null) {
    const kept = await articleIn(ready, params.id)
    return kept && { places: kept.places }
  }
  const { shelf } = await held.account()
  if (!shelf.articles.has(params.id)) return null
  const placesOf = places.get(shelf.dossier) ?? createArticlePlaces(shelf.dossier)
  places.set(shelf.dossier, placesOf)
  return { places: placesOf(params.id) }
}

/** Of the same statements, what is told beside their words: it need not keep the words waiting. */
export async function answerSaidMarks(
  held: Held,
  { query }: { readonly query: z.output<typeof s.StatementsQuery> },
): Promise<SaidMarksAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedSaidMarks(ready, query)
  const [{ shelf }, { gathered }] = await Promise.all([held.account(), held.views()])
  const marksOf = marks.get(gathered) ?? createSaidMarks(gathered)
  marks.set(gathered, marksOf)
  const { total, rows } = ledgerPage(shelf, query, statementsFor(shelf, query))
  return { total, rows: rows.map(({ line }) => marksOf(line)) }
}
