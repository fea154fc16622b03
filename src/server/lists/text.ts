import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'

/** Most texts are shorter than this: a window and tables of their size are made in a tenth of the time. */
const SHORT = 24_000
const level = constants.Z_BEST_SPEED

/** Text as it is kept: deflated. */
export const packText = (text: string): Uint8Array =>
  deflateRawSync(text, text.length > SHORT ? { level } : { level, windowBits: 13, memLevel: 4 })

export const unpackText = (bytes: Uint8Array): string => inflateRawSync(bytes).toString('utf8')

/** A value as it is kept. */
export const packJson = (value: unknown): Uint8Array => packText(JSON.stringify(value))

/** What `packJson` packed. */
export const unpackJson = (bytes: Uint8Array): unknown => JSON.parse(unpackText(bytes))
