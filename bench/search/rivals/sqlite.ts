import { DatabaseSync } from 'node:sqlite'
import type { Rival } from '../task.ts'

/** FTS5 as it comes: unicode61 without diacritics, bm25, any word. */
export const sqlite: Rival = {
  name: 'SQLite FTS5',
  open(documents) {
    const db = new DatabaseSync(':memory:')
    db.exec("CREATE VIRTUAL TABLE t USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')")
    const put = db.prepare('INSERT INTO t (rowid, text) VALUES (?, ?)')
    documents.forEach((d, i) => put.run(i + 1, d.text))
    const find = db.prepare('SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t), rowid LIMIT ?')
    return Promise.resolve({
      search(text, limit) {
        const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
        if (words.length === 0) return []
        const match = words.map((w) => `"${w}"`).join(' OR ')
        return find.all(match, limit).map((r) => documents[Number(r['rowid']) - 1]?.id ?? '')
      },
      close: () => db.close(),
    })
  },
}
