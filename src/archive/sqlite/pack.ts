import { createHash } from 'node:crypto'
import { constants, deflateSync, inflateSync } from 'node:zlib'

/** Text as it is kept: deflated, with zlib's checksum. */
export const pack = (text: string): Uint8Array =>
  deflateSync(text, { level: constants.Z_BEST_SPEED })

/**
 * The text that was packed.
 * @throws where the bytes are not what `pack` wrote.
 */
export const unpack = (bytes: Uint8Array): string => inflateSync(bytes).toString('utf8')

/** 128 bits of SHA-256, in hex: names a content. */
export const contentHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32)
