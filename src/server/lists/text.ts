import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'

const level = constants.Z_BEST_SPEED
/** Most texts are shorter than this: a window and tables of their size are made in less time. */
const SHORT = 24_000
const FOR_SHORT = { level, windowBits: 13, memLevel: 4, chunkSize: 4096 }

/** Text as it is kept: deflated. A copy, as what zlib gives holds on to all of its buffer. */
export const packText = (text: string): Uint8Array =>
  new Uint8Array(deflateRawSync(text, text.length > SHORT ? { level } : FOR_SHORT))

/** Text as it was before it was packed, in UTF-8. */
export const unpackBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(inflateRawSync(bytes))

export const unpackText = (bytes: Uint8Array): string => inflateRawSync(bytes).toString('utf8')

/** A value as it is kept. */
export const packJson = (value: unknown): Uint8Array => packText(JSON.stringify(value))

/** What `packJson` packed. */
export const unpackJson = (bytes: Uint8Array): unknown => JSON.parse(unpackText(bytes))
