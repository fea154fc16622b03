import { findBinaryKind } from './binary.ts'
import { failure } from './failure.ts'
import type { Format, Hints, ReadResult } from './format.ts'
import { formats } from './formats.ts'

/** Why no format should look at these bytes; undefined where one may. */
export function refuse(bytes: Uint8Array, { origin }: Hints): ReadResult | undefined {
  if (bytes.length === 0) return failure(origin, 'empty-input', 'is empty', 'leave the file out')
  const kind = findBinaryKind(bytes)
  if (kind !== undefined) {
    return failure(
      origin,
      'not-text',
      `is no text but a ${kind}, whatever its name`,
      'give the page or the text itself',
    )
  }
  if (!isWide(bytes) && countControls(bytes) > Math.min(bytes.length, SAMPLE) / 20) {
    return failure(
      origin,
      'not-text',
      'is no text: it holds binary data',
      'give the page or the text itself',
    )
  }
  return undefined
}

const SAMPLE = 1 << 16

/** Bytes that no text in a charset of single bytes or UTF-8 has, in the first part of the file. */
function countControls(bytes: Uint8Array): number {
  let n = 0
  for (let i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
    const b = bytes[i] ?? 0
    if (b < 0x09 || (b > 0x0d && b < 0x20 && b !== 0x1b)) n++
  }
  return n
}

/** Does it look like UTF-16: a mark, or one byte of most pairs 0 or 6? */
export function isWide(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
  let even = 0
  let odd = 0
  const n = Math.min(bytes.length & ~1, 4096)
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0 || bytes[i] === 6) even++
    if (bytes[i + 1] === 0 || bytes[i + 1] === 6) odd++
  }
  return n >= 4 && Math.max(even, odd) > n * 0.35
}

/** The format that is surest of the bytes. */
export function chooseFormat(bytes: Uint8Array, hints: Hints): Format {
  let best: Format | undefined
  let bestSure = -1
  for (const format of formats) {
    const sure = format.detect(bytes, hints)
    if (sure > bestSure) {
      best = format
      bestSure = sure
    }
  }
  if (best === undefined) throw new RangeError('the table of formats is empty')
  return best
}
