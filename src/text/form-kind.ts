/** What a token is made of. */
export const WORD = 1
export const DIGITS = 2
export const PUNCT = 3
export type FormKind = typeof WORD | typeof DIGITS | typeof PUNCT
