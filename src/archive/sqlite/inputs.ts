import type { DatabaseSync } from 'node:sqlite'
import type { FormTable } from '../../text/words.ts'
import type { Article, Source } from '../../reading/article.ts'
import type { InputState } from '../archive.ts'
import type { SearchForm } from '../search/words.ts'
import { createIndexWriter } from './index-writer.ts'
import { contentHash, pack } from './pack.ts'
import { articleOf, columnsOf, textOf } from './rows.ts'

/** Writes inputs and their articles. Every method runs inside a transaction of the caller. */
export interface InputWriter {
  put(
    input: Omit<InputState, 'articles'>,
    articles: readonly { readonly article: Article; readonly source: Source }[],
  ): void
  /** False when there is no such input. */
  remove(origin: string): boolean
}

export function createInputWriter(
  db: DatabaseSync,
  path: string,
  forms: FormTable<SearchForm>,
): InputWriter {
  const sql = {
    putInput: db.prepare(
      'INSERT INTO inputs (origin, sha256) VALUES (?, ?) ON CONFLICT DO UPDATE SET sha256 = excluded.sha256',
    ),
    hasInput: db.prepare('SELECT 1 AS one FROM inputs WHERE origin = ?'),
    deleteInput: db.prepare('DELETE FROM inputs WHERE origin = ?'),
    sourcesOf: db.prepare('SELECT * FROM sources WHERE input = ?'),
    putSource: db.prepare(
      'INSERT INTO sources (input, origin, format, charset, charset_basis, sha256, text) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    deleteSource: db.prepare('DELETE FROM sources WHERE number = ?'),
    articlesOf: db.prepare('SELECT number, id, hash, source FROM articles WHERE input = ?'),
    putArticle: db.prepare(
      `INSERT INTO articles (input, id, source, hash, title, outlet, published, place, first_day, last_day, article)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    moveArticle: db.prepare('UPDATE articles SET source = ? WHERE number = ?'),
    deleteArticle: db.prepare('DELETE FROM articles WHERE number = ?'),
    deleteArticles: db.prepare('DELETE FROM articles WHERE input = ?'),
    holders: db.prepare('SELECT number, shown FROM articles WHERE id = ? ORDER BY input'),
    show: db.prepare('UPDATE articles SET shown = ? WHERE number = ?'),
    articleAt: db.prepare('SELECT article FROM articles WHERE number = ?'),
  }
  const index = createIndexWriter(db, forms)

  /** Of the rows that hold an id, that of the first input is shown and in the index, no other. */
  const settle = (id: string, fresh: ReadonlyMap<number, Article>): void => {
    sql.holders.all(id).forEach((row, i) => {
      const number = Number(row['number'])
      const shown = Number(row['shown']) === 1
      if (i === 0 && !shown) {
        sql.show.run(1, number)
        const article = fresh.get(number) ?? articleOf(path, sql.articleAt.get(number)?.['article'])
        index.put(number, article)
      }
      if (i > 0 && shown) {
        sql.show.run(0, number)
        index.remove(number)
      }
    })
  }

  /** Finds or writes the sources of an input; tells their numbers. */
  const putSources = (origin: string): { numberOf(s: Source): number; deleteUnused(): void } => {
    const keyOf = (parts: readonly unknown[]): string => JSON.stringify(parts)
    const known = new Map<string, number>()
    for (const row of sql.sourcesOf.all(origin)) {
      const { origin: from, format, charset, charset_basis, sha256 } = row
      known.set(keyOf([from, format, charset, charset_basis, sha256]), Number(row['number']))
    }
    const unused = new Set(known.values())
    const seen = new Map<Source, number>()
    return {
      numberOf(s) {
        const before = seen.get(s)
        if (before !== undefined) return before
        const key = keyOf([s.origin, s.format, s.charset.name, s.charset.basis, s.sha256])
        const { name, basis } = s.charset
        const number =
          known.get(key) ??
          Number(
            sql.putSource.run(origin, s.origin, s.format, name, basis, s.sha256, packText(s.text))
              .lastInsertRowid,
          )
        known.set(key, number)
        seen.set(s, number)
        unused.delete(number)
        return number
      },
      deleteUnused() {
        for (const number of unused) sql.deleteSource.run(number)
      },
    }
  }

  return {
    put(input, articles) {
      sql.putInput.run(input.origin, input.sha256)
      const sources = putSources(input.origin)
      const old = new Map(
        sql.articlesOf.all(input.origin).map((row) => [textOf(path, row['id']), row]),
      )
      const fresh = new Map<number, Article>()
      // Where two articles of one input have one id, the later counts.
      const wanted = new Map(articles.map((a) => [a.article.id, a]))
      const touched = new Set<string>()
      for (const [id, { article, source }] of wanted) {
        const json = JSON.stringify(article)
        const hash = contentHash(json)
        const from = sources.numberOf(source)
        const before = old.get(id)
        if (before && before['hash'] === hash) {
          if (Number(before['source']) !== from) sql.moveArticle.run(from, before['number'] ?? null)
          continue
        }
        touched.add(id)
        if (before) {
          index.remove(Number(before['number']))
          sql.deleteArticle.run(before['number'] ?? null)
        }
        const c = columnsOf(article)
        const { lastInsertRowid } = sql.putArticle.run(
          ...[input.origin, id, from, hash, c.title, c.outlet, c.published],
          ...[c.place, c.firstDay, c.lastDay, pack(json)],
        )
        fresh.set(Number(lastInsertRowid), article)
      }
      for (const [id, row] of old) {
        if (wanted.has(id)) continue
        touched.add(id)
        index.remove(Number(row['number']))
        sql.deleteArticle.run(row['number'] ?? null)
      }
      for (const id of touched) settle(id, fresh)
      sources.deleteUnused()
    },
    remove(origin) {
      if (!sql.hasInput.get(origin)) return false
      const rows = sql.articlesOf.all(origin)
      for (const row of rows) index.remove(Number(row['number']))
      sql.deleteArticles.run(origin)
      sql.deleteInput.run(origin)
      for (const row of rows) settle(textOf(path, row['id']), new Map())
      return true
    },
  }
}

/** As JSON, which keeps lone surrogates that UTF-8 has no place for. */
const packText = (text: string): Uint8Array => pack(JSON.stringify(text))
