import type { DatabaseSync } from 'node:sqlite'
import type { FormTable } from '../../text/words.ts'
import type { Article } from '../../reading/article.ts'
import { packTerms } from '../search/article-terms.ts'
import { indexColumns } from '../search/index-columns.ts'
import type { SearchForm } from '../search/words.ts'
import { articleOf } from './rows.ts'

/** Keeps the search index in step with the shown articles. Runs inside a transaction of the caller. */
export interface IndexWriter {
  put(number: number, article: Article): void
  remove(number: number): void
}

export function createIndexWriter(db: DatabaseSync, forms: FormTable<SearchForm>): IndexWriter {
  const sql = {
    putWords: db.prepare(
      'INSERT INTO search (rowid, title, body, lemmas, near) VALUES (?, ?, ?, ?, ?)',
    ),
    putTerms: db.prepare('INSERT INTO search_terms (article, length, terms) VALUES (?, ?, ?)'),
    removeWords: db.prepare('DELETE FROM search WHERE rowid = ?'),
    removeTerms: db.prepare('DELETE FROM search_terms WHERE article = ?'),
  }
  return {
    put(number, article) {
      const { title, body, lemmas, near, terms } = indexColumns(article, forms)
      sql.putWords.run(number, title, body, lemmas, near)
      sql.putTerms.run(number, terms.length, packTerms(terms))
    },
    remove(number) {
      sql.removeWords.run(number)
      sql.removeTerms.run(number)
    },
  }
}

/** Puts shown articles into an index that lacks them, as one has it that an older version wrote. */
export function fillIndex(db: DatabaseSync, path: string, forms: FormTable<SearchForm>): void {
  const missing = db.prepare(
    `SELECT number, article FROM articles
     WHERE shown = 1 AND number NOT IN (SELECT article FROM search_terms)`,
  )
  const rows = missing.all()
  if (rows.length === 0) return
  const writer = createIndexWriter(db, forms)
  for (const row of rows) writer.put(Number(row['number']), articleOf(path, row['article']))
}
