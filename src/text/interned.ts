/**
 * The same text as the engine keeps it for names in code: there is one of each, so that two are compared
 * by their address, and it is no slice that keeps the whole table alive from which it was cut.
 */
export const interned = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text
