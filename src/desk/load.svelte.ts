import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import type {
  ActorsAnswer,
  AgreementAnswer,
  ApiError,
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
  Page,
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
import { joinPrint, PRINTED } from './parts/print-whole.ts'
import { storyHere } from './router.svelte.ts'

/** What a page shows while it waits and after. */
export type Loading<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly code: string }

/** An address of the API with the type of its answer. */
export interface Asked<T> {
  readonly url: string
  /** Never set: carries the type. */
  readonly answer?: T
}

export interface Load<T> {
  readonly current: Loading<T>
  retry(): void
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

const KEPT = 120
/** Answers by address, so that going back shows a page at once. */
const cache = new Map<string, unknown>()

/** The articles have changed: nothing that was answered before holds. */
export function forgetAnswers(): void {
  cache.clear()
  revision++
}
let revision = $state(0)
/** Called by all that asks, in its effect, so that it asks again when the articles have changed. */
const followContent = (): number => revision

/** What is asked while one is in a story is asked of that story. */
function inStory(url: string): string {
  followContent()
  const story = storyHere()
  if (story === null || url.startsWith('/api/stories')) return url
  return `${url}${url.includes('?') ? '&' : '?'}story=${encodeURIComponent(story)}`
}

/** Follows an address of the API: asks when it changes, keeps the answer. Call in a component. */
export function createLoad<T>(asked: () => Asked<T>): Load<T> {
  let current = $state.raw<Loading<T>>({ state: 'waiting' })
  let attempt = $state(0)
  let shown = ''
  $effect.pre(() => {
    const url = inStory(asked().url)
    // Read, so that trying again runs this anew.
    if (attempt > 0) cache.delete(url)
    const known = cache.get(url)
    if (known !== undefined) {
      // Each address has one type of answer, declared above.
      current = { state: 'ready', value: known as T }
      shown = url
      return
    }
    // Asked again of the same, what is shown stays until the answer is there.
    if (url !== shown) current = { state: 'waiting' }
    shown = url
    const stop = new AbortController()
    void ask<T>(url, stop.signal).then((answer) => {
      if (stop.signal.aborted) return
      if (answer.state === 'ready') keep(url, answer.value)
      current = answer
    })
    return () => stop.abort()
  })
  return {
    get current() {
      return current
    },
    retry() {
      attempt++
    },
  }
}

/** A long list, read page by page as far as it is scrolled. */
export interface Pages<T, A extends Page<T>> {
  /** The first answer: totals and what else comes with the list. */
  readonly current: Loading<A>
  readonly rows: readonly T[]
  /** Put on an element after the list. */
  readonly edge: Attachment
  readonly isWhole: boolean
  /** Brings the next part, unless one is on its way. */
  more(): void
  retry(): void
}

/** How often one looks whether a part has come that is on its way. */
const WHILE = 30
/** While one types, a question waits this long for the next letter. */
const TYPING = 120

/**
 * Follows a list of the API. What is shown stays until the answer to changed filters is there; pages
 * read before come from the cache at once, so that going back finds the list as long as it was left.
 */
export function createPages<T, A extends Page<T>>(
  questions: () => (offset: number) => Asked<A>,
): Pages<T, A> {
  const asked = (): ((offset: number) => Asked<A>) => {
    const at = questions()
    return (offset) => ({ url: inStory(at(offset).url) })
  }
  let current = $state.raw<Loading<A>>({ state: 'waiting' })
  let rows = $state.raw<readonly T[]>([])
  let attempt = $state(0)
  let stop = new AbortController()
  let busy = false
  /** Nothing came any more, though rows are fewer than the total: some stand for several. */
  let ended = $state<boolean>(false)
  const isWhole = $derived(ended || current.state !== 'ready' || rows.length >= current.value.total)

  async function take(at: (offset: number) => Asked<A>, from: number): Promise<void> {
    const { signal } = stop
    busy = true
    const answer = await ask<A>(at(from).url, signal)
    if (signal.aborted) return
    busy = false
    if (answer.state === 'ready') {
      keep(at(from).url, answer.value)
      show(answer.value, from)
    } else current = answer
  }
  function show(answer: A, from: number): void {
    ended = answer.rows.length === 0
    if (from === 0) {
      current = { state: 'ready', value: answer }
      rows = answer.rows
    } else rows = [...untrack(() => rows), ...answer.rows]
  }
  $effect(() =>
    joinPrint(async () => {
      while (!untrack(() => isWhole) && untrack(() => rows.length) < PRINTED) {
        const before = untrack(() => rows.length)
        if (busy) await new Promise((done) => setTimeout(done, WHILE))
        else await take(asked(), before)
        if (untrack(() => current.state) === 'failed') return
      }
    }),
  )
  $effect.pre(() => {
    const at = asked()
    if (attempt > 0) cache.delete(at(0).url)
    busy = false
    stop = new AbortController()
    const mine = stop
    const first = cache.get(at(0).url)
    if (first !== undefined) {
      // Each address has one type of answer, declared above.
      show(first as A, 0)
      for (;;) {
        const shown = untrack(() => rows.length)
        const next = cache.get(at(shown).url)
        if (next === undefined || (next as A).rows.length === 0) break
        show(next as A, shown)
      }
      return () => mine.abort()
    }
    const wait = untrack(() => current.state) === 'ready' ? TYPING : 0
    const timer = setTimeout(() => void take(at, 0), wait)
    return () => {
      clearTimeout(timer)
      mine.abort()
    }
  })
  return {
    get current() {
      return current
    },
    get rows() {
      return rows
    },
    get isWhole() {
      return isWhole
    },
    edge(element) {
      const watch = new IntersectionObserver(
        (entries) => {
          // The last tells how it is now: several changes may come at once.
          if (entries.at(-1)?.isIntersecting !== true || busy || isWhole) return
          void take(asked(), rows.length).then(() => {
            // Asked anew: it may still be in sight after the list has grown.
            watch.unobserve(element)
            watch.observe(element)
          })
        },
        { rootMargin: '1200px' },
      )
      watch.observe(element)
      return () => watch.disconnect()
    },
    more() {
      if (!busy && !untrack(() => isWhole))
        void take(
          asked(),
          untrack(() => rows.length),
        )
    },
    retry() {
      attempt++
    },
  }
}

function keep(url: string, value: unknown): void {
  if (cache.size >= KEPT) {
    const oldest = cache.keys().next().value
    if (oldest !== undefined) cache.delete(oldest)
  }
  cache.set(url, value)
}

async function ask<T>(url: string, signal: AbortSignal): Promise<Loading<T>> {
  try {
    const r = await fetch(url, { headers: { Accept: 'application/json' }, signal })
    if (r.ok) return { state: 'ready', value: (await r.json()) as T }
    const error = (await r.json()) as Partial<ApiError>
    return { state: 'failed', code: error.code ?? 'internal' }
  } catch {
    // No answer, or one that is no JSON: the page says so and offers to try again.
    return { state: 'failed', code: 'offline' }
  }
}

/** What an address of the API has answered before, as far as it is kept. */
export const answered = <T>(asked: Asked<T>): T | undefined =>
  // Each address has one type of answer, declared above.
  cache.get(inStory(asked.url)) as T | undefined

export const forgetAnswer = (asked: Asked<unknown>): void => void cache.delete(inStory(asked.url))

/** Asks an address of the API and keeps the answer. */
export async function requestAnswer<T>(asked: Asked<T>, signal: AbortSignal): Promise<Loading<T>> {
  const url = inStory(asked.url)
  const answer = await ask<T>(url, signal)
  if (answer.state === 'ready' && !signal.aborted) keep(url, answer.value)
  return answer
}
