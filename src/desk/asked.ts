// What the pages of the desk ask the server for: each address with the type of its answer.
import type {
  ActorsAnswer,
  AgreementAnswer,
  ArticleAnswer,
  ArticlesAnswer,
  DisputesAnswer,
  DossierAnswer,
  ElsewhereAnswer,
  EntitiesAnswer,
  EntityAnswer,
  EventsAnswer,
  ExplainAnswer,
  FacetsAnswer,
  FactsAnswer,
  FamiliesAnswer,
  FiguresAnswer,
  FramingsAnswer,
  HappeningAnswer,
  HappeningsAnswer,
  LedgerAnswer,
  MapAnswer,
  NamingAnswer,
  PlacesAnswer,
  QuantitiesAnswer,
  QuotedAnswer,
  ReviewAnswer,
  ScaleAnswer,
  SaidMarksAnswer,
  SearchAnswer,
  SharedAnswer,
  StoriesAnswer,
  StoryAnswer,
  SummaryAnswer,
  TimelineAnswer,
  TimelineEventsAnswer,
} from '../server/api-types.ts'
import { filtersOf, type Place } from './address.ts'

/** An address of the API with the type of its answer. */
export interface Asked<T> {
  readonly url: string
  /** Never set: carries the type. */
  readonly answer?: T
}

export const dossierAt: Asked<DossierAnswer> = { url: '/api/dossier' }
export const summaryAt: Asked<SummaryAnswer> = { url: '/api/summary' }

type At<P> = Place & { readonly page: P }
/** Asks for a page of a list with the filters of the place. */
const listAt =
  <A>(path: string, filters: URLSearchParams, size: number) =>
  (offset: number): Asked<A> => {
    const q = new URLSearchParams(filters)
    q.set('limit', String(size))
    if (offset > 0) q.set('offset', String(offset))
    return { url: `/api/${path}?${q}` }
  }
/** Lines of the timeline that one answer holds. */
export const LINES = 80
export const timelineAt = (place: At<'story'>) =>
  listAt<TimelineAnswer>('timeline', filtersOf(place), LINES)
export const timelineEventsAt = (place: At<'story'>) =>
  listAt<TimelineEventsAnswer>('timeline/events', filtersOf(place), LINES)
export const facetsAt = (place: At<'story'>): Asked<FacetsAnswer> => ({
  url: `/api/timeline/facets?${filtersOf(place)}`,
})
export const scaleAt = (place: At<'story'>): Asked<ScaleAnswer> => ({
  url: `/api/timeline/scale?${filtersOf(place)}`,
})
export const disputesAt = (place: At<'disputes'>) =>
  listAt<DisputesAnswer>('disputes', filtersOf(place), 30)
/** The disputes that most origins take part in. */
export const mainDisputesAt: Asked<DisputesAnswer> = { url: '/api/disputes?limit=4' }
export const happeningsAt = (place: At<'events'>) =>
  listAt<HappeningsAnswer>('happenings', happeningFilters(place), 40)
function happeningFilters(place: At<'events'>): URLSearchParams {
  const q = filtersOf(place)
  for (const other of ['status', 'actor', 'target', 'relation', 'place', 'voice']) q.delete(other)
  return q
}
export function mapAt(place: At<'events'>): Asked<MapAnswer> {
  const q = filtersOf(place)
  for (const other of ['q', 'actor', 'target', 'relation', 'place', 'voice']) q.delete(other)
  return { url: `/api/map?${q}` }
}
export const factsAt = (place: At<'events'>) =>
  listAt<FactsAnswer>('facts', only(place, ['q', 'from', 'to']), 40)
/** Who does what to whom, over all time: the time that is chosen only hides. */
export const actorsAt: Asked<ActorsAnswer> = { url: '/api/actors' }
export const framingsAt = (place: At<'disputes'>) =>
  listAt<FramingsAnswer>('framings', only(place, ['q', 'stance', 'of']), 15)
export const agreementAt: Asked<AgreementAnswer> = { url: '/api/agreement' }
/** Of the filters of a page those that an address of the API takes. */
function only(
  place: At<'events' | 'disputes' | 'search' | 'review'>,
  wanted: readonly string[],
): URLSearchParams {
  return new URLSearchParams([...filtersOf(place)].filter(([name]) => wanted.includes(name)))
}
export const happeningAt = (id: string): Asked<HappeningAnswer> => ({
  url: `/api/happenings/${encodeURIComponent(id)}`,
})
export const quantitiesAt = (place: At<'figures'>) =>
  listAt<QuantitiesAnswer>('quantities', filtersOf(place), 15)
export const sharedAt = (id: string, other: string): Asked<SharedAnswer> => ({
  url: `/api/articles/${encodeURIComponent(id)}/shared/${encodeURIComponent(other)}`,
})
/** Statements that one answer holds. */
export const STATEMENTS = 60
export const statementsAt = (place: At<'statements'>) =>
  listAt<LedgerAnswer>('statements', filtersOf(place), STATEMENTS)
export const saidMarksAt = (place: At<'statements'>) =>
  listAt<SaidMarksAnswer>('statements/marks', filtersOf(place), STATEMENTS)
export const quotedAt = (place: At<'statements'>) =>
  listAt<QuotedAnswer>(
    'quoted',
    place.q === '' ? NO_FILTER : new URLSearchParams({ q: place.q }),
    50,
  )
/** Events that one answer holds. */
export const EVENTS = 60
export const eventsAt = (place: At<'events'>) =>
  listAt<EventsAnswer>('events', filtersOf(place), EVENTS)
export const namingAt = (place: At<'names'>) => listAt<NamingAnswer>('naming', filtersOf(place), 20)
export const figuresAt = (place: At<'figures'>) =>
  listAt<FiguresAnswer>('figures', filtersOf(place), 10)
const NO_FILTER = new URLSearchParams()
export const familiesAt = listAt<FamiliesAnswer>('families', NO_FILTER, 30)
export const articlesAt = (outlet: string) =>
  listAt<ArticlesAnswer>('articles', new URLSearchParams({ outlet }), 40)
export const entityAt = (id: string): Asked<EntityAnswer> => ({
  url: `/api/entities/${encodeURIComponent(id)}`,
})
export const articleAt = (id: string): Asked<ArticleAnswer> => ({
  url: `/api/articles/${encodeURIComponent(id)}`,
})
export const explainAt = (id: string, at: number): Asked<ExplainAnswer> => ({
  url: `/api/articles/${encodeURIComponent(id)}/explain?at=${at}`,
})
export const elsewhereAt = (
  id: string,
  { from, to }: { readonly from: number; readonly to: number },
): Asked<ElsewhereAnswer> => ({
  url: `/api/articles/${encodeURIComponent(id)}/elsewhere?from=${from}&to=${to}`,
})
export const placesAt = (id: string): Asked<PlacesAnswer> => ({
  url: `/api/articles/${encodeURIComponent(id)}/places`,
})
export const sourceUrl = (id: string): string => `/api/articles/${encodeURIComponent(id)}/source`
type Search = At<'search'>
/** Articles that hold the words, in any form of them. */
export const searchAt = (place: Search) =>
  listAt<SearchAnswer>('search', only(place, ['q', 'outlet', 'from', 'to', 'speaker', 'type']), 15)
/** Statements, events and entities that hold the words. */
export const foundStatementsAt = (place: Search, size: number) =>
  listAt<LedgerAnswer>('statements', only(place, ['q', 'outlet', 'from', 'to', 'speaker']), size)
export const foundEventsAt = (place: Search, size: number) =>
  listAt<EventsAnswer>('events', only(place, ['q', 'outlet', 'from', 'to', 'type']), size)
export const foundEntitiesAt = (place: Search, size: number) =>
  listAt<EntitiesAnswer>('entities', only(place, ['q']), size)
/** Which types of events there are. */
export const eventTypesAt: Asked<EventsAnswer> = { url: '/api/events?limit=1' }
export const storiesAt = (place: At<'stories'>) =>
  listAt<StoriesAnswer>('stories', filtersOf(place), 40)
export const reviewAt = (place: At<'review'>) =>
  listAt<ReviewAnswer>('review', only(place, ['kind']), 30)
export const homeAt: Asked<StoriesAnswer> = { url: '/api/stories?limit=1' }
export const storyAt = (id: string): Asked<StoryAnswer> => ({
  url: `/api/stories/${encodeURIComponent(id)}`,
})
