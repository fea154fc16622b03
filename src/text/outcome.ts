/** What became of one piece of work among many. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly cause: unknown }

/** Runs `work`; what it throws becomes part of the outcome. */
export function attempt<T>(work: () => T): Outcome<T> {
  try {
    return { ok: true, value: work() }
  } catch (cause) {
    return { ok: false, cause }
  }
}
