import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { edtfSpan } from '../../text/edtf.ts'
import type { FormTable } from '../../text/words.ts'
import type { SearchHit, SearchQuery } from '../archive.ts'
import { findProofs } from '../search/proofs.ts'
import { parseQuery, toMatch, type Term } from '../search/query.ts'
import type { SearchForm } from '../search/words.ts'
import { articleOf, finite, textOf, textOrNull, type Row } from './rows.ts'

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 1000
/** What a word weighs in title, body, stems of the title, stems of the body. */
const WEIGHTS = '6.0, 2.0, 3.0, 1.0'

export type Search = (query: SearchQuery) => { total: number; hits: SearchHit[] }

/**
 * Full-text search: articles with every word asked for; where there is none, articles with any.
 * Phrases must stand in both. Best first, equal ones in order of their ids.
 */
export function createSearch(db: DatabaseSync, path: string, forms: FormTable<SearchForm>): Search {
  const where = `search MATCH :match AND a.shown = 1
    AND (:outlet IS NULL OR a.outlet = :outlet)
    AND (:since IS NULL OR a.last_day > :since)
    AND (:before IS NULL OR a.first_day < :before)`
  const from = 'FROM search JOIN articles a ON a.number = search.rowid'
  const count = db.prepare(`SELECT count(*) AS total ${from} WHERE ${where}`)
  const page = db.prepare(`
    SELECT a.id, a.title, a.outlet, a.published, a.article, f.family,
           bm25(search, ${WEIGHTS}) AS score
    ${from} LEFT JOIN families f ON f.article = a.id
    WHERE ${where}
    ORDER BY score, a.id LIMIT :limit OFFSET :offset`)

  const hitOf = (row: Row, terms: readonly Term[]): SearchHit => {
    const article = articleOf(path, row['article'])
    return {
      article: textOf(path, row['id']),
      title: textOf(path, row['title']),
      outlet: textOrNull(row['outlet']),
      published: textOrNull(row['published']),
      family: textOrNull(row['family']),
      // SQLite's bm25 is the smaller the better.
      score: -Number(row['score']),
      proofs: findProofs(article, terms, forms),
    }
  }

  return (query) => {
    const terms = parseQuery(query.text, forms)
    if (terms.length === 0) return { total: 0, hits: [] }
    const filters: Record<string, SQLInputValue> = {
      outlet: query.outlet ?? null,
      since: timeOf(query.from, 'from'),
      before: timeOf(query.to, 'to'),
    }
    const limit = wholeNumber(query.limit, DEFAULT_LIMIT, MAX_LIMIT)
    const offset = wholeNumber(query.offset, 0, Number.MAX_SAFE_INTEGER)
    for (const every of [true, false]) {
      const match = toMatch(terms, every)
      const total = Number(count.get({ ...filters, match })?.['total'] ?? 0)
      if (total === 0) continue
      const rows = page.all({ ...filters, match, limit, offset })
      return { total, hits: rows.map((row) => hitOf(row, terms)) }
    }
    return { total: 0, hits: [] }
  }
}

/** One end of what a date covers; null, no filter, where there is no date or it is none. */
function timeOf(date: string | undefined, end: 'from' | 'to'): number | null {
  const span = date === undefined ? null : edtfSpan(date)
  return span && finite(span[end])
}

function wholeNumber(n: number | undefined, otherwise: number, most: number): number {
  return n === undefined || !Number.isFinite(n)
    ? otherwise
    : Math.min(most, Math.max(0, Math.trunc(n)))
}
