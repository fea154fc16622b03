import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import type { ApiError, Page } from '../server/api-types.ts'
import type { Asked } from './asked.ts'
import { joinPrint, PRINTED } from './parts/print-whole.ts'
import { storyHere } from './router.svelte.ts'

/** What a page shows while it waits and after. */
export type Loading<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly code: string }

export interface Load<T> {
  readonly current: Loading<T>
  retry(): void
}

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
      // Each address has one type of answer, declared in asked.ts.
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
      // Each address has one type of answer, declared in asked.ts.
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
  // Each address has one type of answer, declared in asked.ts.
  cache.get(inStory(asked.url)) as T | undefined

export const forgetAnswer = (asked: Asked<unknown>): void => void cache.delete(inStory(asked.url))

/** Asks an address of the API and keeps the answer. */
export async function requestAnswer<T>(asked: Asked<T>, signal: AbortSignal): Promise<Loading<T>> {
  const url = inStory(asked.url)
  const answer = await ask<T>(url, signal)
  if (answer.state === 'ready' && !signal.aborted) keep(url, answer.value)
  return answer
}
