/** Endings by the last letter of each, so that most words are asked for none. */
export type Endings = (word: string, to: number) => readonly string[]

const NONE: readonly string[] = []

/** Those of the endings that `word[0, to)` may have, in their order; the caller looks whether it has. */
export function createEndings(endings: readonly string[]): Endings {
  const byLast: (string[] | undefined)[] = Array.from({ length: 64 }, () => undefined)
  for (const e of endings) {
    const last = e.charCodeAt(e.length - 1) & 63
    const list = (byLast[last] ??= [])
    list.push(e)
  }
  return (word, to) => byLast[word.charCodeAt(to - 1) & 63] ?? NONE
}
