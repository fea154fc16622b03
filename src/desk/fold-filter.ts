/**
 * Text as a filter box compares it: small letters, no marks or tatweel, the shapes of alef, ya and
 * ta marbuta as one. Only for yes or no: its offsets mean nothing.
 */
const foldForFilter = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replaceAll(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replaceAll('\u0649', '\u064A')
    .replaceAll('\u0629', '\u0647')
    .trim()

/** Do all words of the filter stand in one of the texts? */
export function passesFilter(filter: string, texts: readonly (string | null)[]): boolean {
  const words = foldForFilter(filter).split(/\s+/)
  const folded = foldForFilter(texts.filter((t) => t !== null).join(' '))
  return words.every((w) => folded.includes(w))
}
