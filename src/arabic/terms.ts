import { fold } from './fold.ts'

/**
 * A first, guarded light stem for search, of a clean word: the fold without و ف, one of ب ل ك, the
 * article, and common endings, as long as three letters stay. The lexicon's lemmas will take its place
 * for the words they know.
 */
export function searchTerm(clean: string): string {
  let w = fold(clean)
  for (const p of PREFIXES) {
    if (w.length - p.length >= 3 && w.startsWith(p)) {
      w = w.slice(p.length)
      break
    }
  }
  for (const s of SUFFIXES) {
    if (w.length - s.length >= 3 && w.endsWith(s)) {
      w = w.slice(0, w.length - s.length)
      break
    }
  }
  return w
}

// Longest first; a lone و or ب is left: «واشنطن», «باريس».
const PREFIXES = ['وبال', 'وكال', 'فبال', 'بال', 'كال', 'فال', 'وال', 'ولل', 'لل', 'ال'].sort(
  (a, b) => b.length - a.length,
)
const SUFFIXES = ['يون', 'يين', 'يات', 'ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']
