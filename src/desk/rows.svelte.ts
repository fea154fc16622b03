import { untrack } from 'svelte'
import type { Page } from '../server/api-types.ts'
import type { Asked } from './asked.ts'
import { answered, forgetAnswer, requestAnswer, type Loading } from './load.svelte.ts'
import { joinPrint, PRINTED } from './parts/print-whole.ts'

/** A long list of which any part can be asked for, in whatever order one scrolls. */
export interface Rows<T, A extends Page<T>> {
  /** The first answer: the total and what else comes with the list. */
  readonly current: Loading<A>
  readonly total: number
  /** Undefined as long as it has not come. */
  at(index: number): T | undefined
  /** Asks for the parts that hold rows from…to. */
  need(from: number, to: number): void
  retry(): void
}

/** How often one looks whether all parts have come. */
const WHILE = 30
/** While one types, a question waits this long for the next letter. */
const TYPING = 120

/**
 * Follows a list of the API by parts of `size` rows. What is shown stays until the first answer to
 * changed filters is there. Call in a component.
 */
export function createRows<T, A extends Page<T>>(
  asked: () => (offset: number) => Asked<A>,
  size: number,
): Rows<T, A> {
  let current = $state.raw<Loading<A>>({ state: 'waiting' })
  let parts = $state.raw<ReadonlyMap<number, readonly T[]>>(new Map())
  let attempt = $state(0)
  let stop = new AbortController()
  let open = new Set<number>()
  /** Asked anew, and not answered yet: what is shown is of another question. */
  let isOld = false
  /** The rows that were asked for last: also of a new answer, where the list is as long as before. */
  let wanted = { from: 0, to: 0 }
  let at = asked()

  function show(part: number, answer: A): void {
    if (part === 0) {
      isOld = false
      current = { state: 'ready', value: answer }
      parts = new Map([[0, answer.rows]])
      need(wanted.from, wanted.to)
    } else parts = new Map([...untrack(() => parts), [part, answer.rows]])
  }
  async function take(part: number): Promise<void> {
    const { signal } = stop
    if (open.has(part)) return
    open.add(part)
    const answer = await requestAnswer<A>(at(part * size), signal)
    if (signal.aborted) return
    open.delete(part)
    if (answer.state === 'ready') show(part, answer.value)
    else if (part === 0) current = answer
  }
  function need(from: number, to: number): void {
    wanted = { from, to }
    if (isOld) return
    const total = untrack(() => (current.state === 'ready' ? current.value.total : 0))
    const last = Math.min(to, total)
    for (let part = Math.floor(from / size); part * size < last; part++) {
      if (untrack(() => parts).has(part)) continue
      const known = answered<A>(at(part * size))
      if (known !== undefined) show(part, known)
      else void take(part)
    }
  }
  $effect(() =>
    joinPrint(async () => {
      need(0, PRINTED)
      while (open.size > 0) await new Promise((done) => setTimeout(done, WHILE))
    }),
  )
  $effect.pre(() => {
    at = asked()
    isOld = true
    if (attempt > 0) forgetAnswer(at(0))
    stop = new AbortController()
    open = new Set()
    const mine = stop
    const first = answered<A>(at(0))
    if (first !== undefined) {
      show(0, first)
      return () => mine.abort()
    }
    const wait = untrack(() => current.state) === 'ready' ? TYPING : 0
    const timer = setTimeout(() => void take(0), wait)
    return () => {
      clearTimeout(timer)
      mine.abort()
    }
  })
  return {
    get current() {
      return current
    },
    get total() {
      return current.state === 'ready' ? current.value.total : 0
    },
    at: (index) => parts.get(Math.floor(index / size))?.[index % size],
    need,
    retry() {
      attempt++
    },
  }
}
