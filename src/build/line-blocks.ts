import { MAX_BYTES } from '../reading/limits.ts'

/** Whole lines of a file or stream, as they came. */
export interface LineBlock {
  /** Empty where the block is one line longer than any that is read. */
  readonly bytes: Uint8Array
  /** Number of the first line, from 1. */
  readonly firstLine: number
  /** The file or stream, as messages name it. */
  readonly origin: string
  /** The block is one line of more than `MAX_BYTES`, not kept. */
  readonly tooLong: boolean
}

/** A block closes after so many lines, or so many bytes. */
export interface BlockSize {
  readonly lines: number
  readonly bytes: number
}

/**
 * What a thread takes at a time: little enough that results flow, much enough that each stage of the
 * analysis, which reads them all before the next stage begins, finds its code and tables at hand.
 */
const FOR_A_THREAD: BlockSize = { lines: 128, bytes: 1 << 20 }

/**
 * Cuts a stream of bytes into blocks of whole lines, without decoding them. A line longer than
 * `MAX_BYTES` is a block of its own that holds nothing: it is told, not kept.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
  size: BlockSize = FOR_A_THREAD,
): AsyncGenerator<LineBlock> {
  let held: Uint8Array[] = []
  let heldBytes = 0
  let lines = 0
  let firstLine = 1
  // The line that has not ended yet.
  let pieces: Uint8Array[] = []
  let length = 0

  const take = (tooLong: boolean): LineBlock => {
    const block = { bytes: joined(held, heldBytes), firstLine, origin, tooLong }
    firstLine += lines
    held = []
    heldBytes = 0
    lines = 0
    return block
  }
  function* endLine(): Generator<LineBlock> {
    if (length > MAX_BYTES) {
      if (lines > 0) yield take(false)
      lines = 1
      yield take(true)
    } else {
      for (const p of pieces) held.push(p)
      heldBytes += length
      lines++
      if (lines >= size.lines || heldBytes >= size.bytes) yield take(false)
    }
    pieces = []
    length = 0
  }
  const add = (piece: Uint8Array): void => {
    length += piece.length
    if (length > MAX_BYTES) pieces = []
    else pieces.push(piece)
  }

  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, at + 1))
      from = at + 1
      yield* endLine()
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (length > 0) yield* endLine()
  if (lines > 0) yield take(false)
}

const LF = 0x0a

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const p of parts) {
    bytes.set(p, at)
    at += p.length
  }
  return bytes
}
