import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'

/** Text as it is kept: deflated. */
export const packText = (text: string): Uint8Array =>
  deflateRawSync(text, { level: constants.Z_BEST_SPEED })

export const unpackText = (bytes: Uint8Array): string => inflateRawSync(bytes).toString('utf8')

/** A value as it is kept. */
export const packJson = (value: unknown): Uint8Array => packText(JSON.stringify(value))

/** What `packJson` packed. */
export const unpackJson = (bytes: Uint8Array): unknown => JSON.parse(unpackText(bytes))
