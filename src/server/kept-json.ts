import type { Held } from './held.ts'
import { asksForAll } from './prepared/pages.ts'

/** An answer that is kept as JSON in UTF-8: it goes to whoever asks as it is, unread. */
export interface KeptJson {
  readonly json: Uint8Array<ArrayBuffer>
}

const kept = new WeakSet<object>()

export function toKeptJson(json: Uint8Array<ArrayBuffer>): KeptJson {
  const made = { json }
  kept.add(made)
  return made
}

export const isKeptJson = (answer: unknown): answer is KeptJson =>
  typeof answer === 'object' && answer !== null && kept.has(answer)

/**
 * What nobody narrows is answered as it was prepared, where it was: to read a large answer and to write
 * it again takes longer than all else about it.
 */
export const orKept =
  <Q extends { readonly query: object }, A>(
    name: string,
    answer: (held: Held, asked: Q) => Promise<A>,
  ) =>
  async (held: Held, asked: Q): Promise<A | KeptJson> => {
    const ready = asksForAll(asked.query) ? await held.ready() : null
    return ready === null ? answer(held, asked) : ready.kept(name)
  }
