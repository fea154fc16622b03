import { cleanView } from '../../arabic/clean.ts'
import { searchTerm } from '../../arabic/terms.ts'
import { loadTable } from '../../load-table.ts'

/**
 * Terms that news holds whatever it is about, with the share of articles that hold them: what an archive
 * is measured by while it is too small to tell which of its words are common. Function words stand
 * nearly everywhere; of the commonest nouns, adjectives and verbs each stands in some of a hundred.
 */
export function ordinaryTerms(): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const [file, column, share] of TABLES) {
    const url = new URL(`../../arabic/lexicon/${file}`, import.meta.url)
    for (const row of loadTable(url).rows)
      for (const word of cleanView(row[column] ?? '').text.match(/\p{L}{2,}/gu) ?? []) {
        const term = searchTerm(word)
        shares.set(term, Math.max(share, shares.get(term) ?? 0))
      }
  }
  return shares
}

const TABLES = [
  ['function-words.tsv', 'form', 0.5],
  ['frequent.tsv', 'lemma', 0.04],
] as const
