import type { LineBlock } from './worker.ts'

/** Lines in a block, and bytes after which a block closes early. */
const LINES = 32
const BYTES = 1 << 20

/**
 * Cuts a stream of bytes into blocks of whole lines, without decoding them. A line longer than a
 * block is a block of its own.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
): AsyncGenerator<LineBlock> {
  let held: Uint8Array[] = []
  let size = 0
  let count = 0
  let firstLine = 1
  const take = (): LineBlock => {
    const bytes = new Uint8Array(size)
    let at = 0
    for (const h of held) {
      bytes.set(h, at)
      at += h.length
    }
    const block = { bytes, firstLine, origin }
    firstLine += count
    held = []
    size = 0
    count = 0
    return block
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let i = chunk.indexOf(10); i >= 0; i = chunk.indexOf(10, i + 1)) {
      count++
      if (count < LINES && size + (i + 1 - from) < BYTES) continue
      held.push(chunk.subarray(from, i + 1))
      size += i + 1 - from
      from = i + 1
      yield take()
    }
    if (from < chunk.length) {
      held.push(chunk.subarray(from))
      size += chunk.length - from
    }
  }
  if (size > 0) {
    count++
    yield take()
  }
}
