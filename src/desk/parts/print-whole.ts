/** Rows of a list that go on paper; what comes after them is counted. */
export const PRINTED = 2_000

/** The lists that stand in the page, each by the way to bring all that goes on paper. */
const lists = new Set<() => Promise<void>>()

/** Has a list brought before the page is printed; answers how to leave again. */
export function joinPrint(bring: () => Promise<void>): () => void {
  lists.add(bring)
  return () => void lists.delete(bring)
}

/** Prints the page when its lists have been read as far as they go on paper. */
export async function printWhole(): Promise<void> {
  await Promise.all([...lists].map((bring) => bring()))
  // What has come stands in the page from the next frame on.
  await new Promise((done) => requestAnimationFrame(done))
  window.print()
}
