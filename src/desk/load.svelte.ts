import type {
  ApiError,
  ArticleAnswer,
  DossierAnswer,
  ExplainAnswer,
  SearchAnswer,
} from '../server/api-types.ts'
import type { Place } from './address.ts'

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
export const articleAt = (id: string): Asked<ArticleAnswer> => ({
  url: `/api/articles/${encodeURIComponent(id)}`,
})
export const explainAt = (id: string, at: number): Asked<ExplainAnswer> => ({
  url: `/api/articles/${encodeURIComponent(id)}/explain?at=${at}`,
})
export const sourceUrl = (id: string): string => `/api/articles/${encodeURIComponent(id)}/source`
export function searchAt(place: Place & { readonly page: 'search' }): Asked<SearchAnswer> {
  const q = new URLSearchParams({ q: place.q, limit: String(place.limit) })
  for (const key of ['outlet', 'from', 'to'] as const) {
    const value = place[key]
    if (value !== null) q.set(key, value)
  }
  return { url: `/api/search?${q}` }
}

const KEPT = 40
/** Answers by address, so that going back shows a page at once. */
const cache = new Map<string, unknown>()

/** Follows an address of the API: asks when it changes, keeps the answer. Call in a component. */
export function createLoad<T>(asked: () => Asked<T>): Load<T> {
  let current = $state.raw<Loading<T>>({ state: 'waiting' })
  let attempt = $state(0)
  $effect.pre(() => {
    // Read, so that trying again runs this anew.
    if (attempt > 0) cache.delete(asked().url)
    const { url } = asked()
    const known = cache.get(url)
    if (known !== undefined) {
      // Each address has one type of answer, declared above.
      current = { state: 'ready', value: known as T }
      return
    }
    current = { state: 'waiting' }
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
