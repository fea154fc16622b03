import { failure } from './failure.ts'
import type { ReadResult } from './format.ts'

/** A single text or page beyond this is refused before it is decoded: it is no article. */
export const MAX_BYTES = 64 * 1024 * 1024

/**
 * The longest text that is read as one article, in UTF-16 code units: a shelf of novels. Every stage
 * holds its annotations of the whole article in memory, so the length of an article bounds it.
 */
export const MAX_LENGTH = 4_000_000

/** Why a text is too long to be one article; undefined where it is not. */
export function refuseLength(text: string, origin: string): ReadResult | undefined {
  if (text.length <= MAX_LENGTH) return undefined
  return failure(
    origin,
    'too-large',
    `one text of ${millions(text.length)} million characters; up to ${millions(MAX_LENGTH)} million are read as one article`,
    SPLIT,
  )
}

/** Why bytes are too many. */
export const refuseBytes = (origin: string): ReadResult =>
  failure(origin, 'too-large', 'one text of more than 64 MB', SPLIT)

const SPLIT = 'split it: one article or page a file, or one a line as JSON Lines'

const millions = (n: number): string => (n / 1e6).toFixed(1).replace(/\.0$/, '')
