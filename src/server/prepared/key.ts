/** Raised by hand whenever something is kept or read otherwise. */
const VERSION = '3'

interface Made {
  readonly key: string
  readonly version: string
}

/** What prepared values must be of to be those of the account that is stored. */
export const preparedKey = ({ key, version }: Made): string => `${VERSION} ${key} ${version}`

/**
 * The content key of the account that prepared values are of; null where this version cannot read them.
 * It may be older than the account that is stored: what is new is prepared after it.
 */
export function contentKeyOf(prepared: string | null): string | null {
  const [version, key] = prepared?.split(' ') ?? []
  return version === VERSION && key !== undefined ? key : null
}
