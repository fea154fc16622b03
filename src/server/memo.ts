/** What a question is beside the part of the list that is asked for. */
export const filtersIn = (query: object): unknown => ({
  ...query,
  offset: undefined,
  limit: undefined,
})

export type Memo<O extends object, T> = (of: O, question: unknown, make: () => T) => T

/** Answers that are kept of one thing, the latest asked. */
const KEPT = 24

/**
 * Remembers what was made for a question, as long as the thing it was made of is held: lists are asked
 * for part by part, and each part begins with the same filtering.
 */
export function createMemo<O extends object, T>(): Memo<O, T> {
  const all = new WeakMap<O, Map<string, T>>()
  return (of, question, make) => {
    const known = all.get(of) ?? new Map<string, T>()
    all.set(of, known)
    const key = JSON.stringify(question)
    const answer = known.get(key) ?? make()
    known.delete(key)
    known.set(key, answer)
    if (known.size > KEPT) known.delete(known.keys().next().value ?? '')
    return answer
  }
}
