import { lightStem } from '../../arabic/light-stem.ts'

/** Beginnings that part from a folded word, the longest first: conjunctions, prepositions, article. */
const HEADS = [
  'وبال',
  'ولل',
  'وال',
  'بال',
  'كال',
  'فال',
  'لل',
  'ال',
  'وب',
  'ول',
  'و',
  'ب',
  'ل',
  'ف',
]
/** Endings that part: dual, plural, possessives, feminine. */
const TAILS = ['هما', 'ها', 'هم', 'ات', 'ان', 'ون', 'ين', 'يه', 'ه', 'ي']

/**
 * A rough stem of a folded Arabic word, for search only: one beginning and one ending taken off, so
 * that «للوزراء» and «الوزراء» meet. Not morphology: it may part too much or too little.
 */
export function stemOf(folded: string): string {
  if (!isArabic(folded)) return folded
  return lightStem(folded, HEADS, TAILS, keep)
}

/** One letter alone (و، ب، ل، ف) begins many words: it goes only from long ones. */
const keep = (head: string): number => (head.length === 1 ? 4 : 3)

function isArabic(word: string): boolean {
  const c = word.charCodeAt(0)
  return c >= 0x0620 && c <= 0x064a
}
