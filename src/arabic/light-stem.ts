/** Letters that must stay of a word. */
const LEAST = 3

/**
 * A folded word without one of `heads` and one of `tails`, the first of each that leaves enough: three
 * letters, or `stays(head)`. Rough by design, for words that no lexicon knows.
 */
export function lightStem(
  folded: string,
  heads: readonly string[],
  tails: readonly string[],
  stays: (head: string) => number = () => LEAST,
): string {
  const head = heads.find((h) => folded.startsWith(h) && folded.length - h.length >= stays(h))
  const rest = head === undefined ? folded : folded.slice(head.length)
  const tail = tails.find((t) => rest.endsWith(t) && rest.length - t.length >= LEAST)
  return tail === undefined ? rest : rest.slice(0, rest.length - tail.length)
}
