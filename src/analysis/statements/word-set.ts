/** و, ف or nothing. */
export const EITHER = ['', 'و', 'ف'] as const
/** The article or nothing. */
export const THE = ['', 'ال'] as const

/** Words parted by spaces, each with every piece of `before` and `behind` joined to it. */
export const wordSet = (
  words: string,
  before: readonly string[] = [''],
  behind: readonly string[] = [''],
): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((w) => before.flatMap((b) => behind.map((e) => b + w + e))))
