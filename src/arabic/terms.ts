import { fold } from './fold.ts'
import { lightStem } from './light-stem.ts'

/**
 * A guarded light stem by which texts are compared: the fold of a clean word without the article, what is
 * joined before it, and common endings. It asks no lexicon: cheap enough for every word of every article.
 */
export const searchTerm = (clean: string): string => lightStem(fold(clean), PREFIXES, SUFFIXES)

// Longest first; a lone و or ب is left: «واشنطن», «باريس».
const PREFIXES = ['وبال', 'وكال', 'فبال', 'بال', 'كال', 'فال', 'وال', 'ولل', 'لل', 'ال'].sort(
  (a, b) => b.length - a.length,
)
const SUFFIXES = ['يون', 'يين', 'يات', 'ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']
