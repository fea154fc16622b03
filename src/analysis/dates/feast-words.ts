/** First words of the names of feasts. */
export const FEAST_WORDS: ReadonlySet<string> = new Set(['عيد', 'راس', 'يوم', 'عاشوراء', 'المولد'])
