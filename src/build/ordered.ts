/**
 * Runs `work` on each item, at most `width` at a time, and yields the results in the items' order.
 * Holds no more than `width` results: constant memory whatever the length of the input.
 */
export async function* mapOrdered<A, B>(
  items: AsyncIterable<A> | Iterable<A>,
  width: number,
  work: (item: A) => Promise<B>,
): AsyncGenerator<B> {
  const running: Promise<B>[] = []
  for await (const item of items) {
    const started = work(item)
    // A failure surfaces when its turn comes; until then it must not count as unhandled.
    started.catch(() => undefined)
    running.push(started)
    if (running.length >= width) {
      const first = running.shift()
      if (first) yield await first
    }
  }
  for (const r of running) yield await r
}
