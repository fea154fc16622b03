import { execFileSync } from 'node:child_process'
import type { Engine, Rival } from '../task.ts'

/** PostgreSQL's `arabic` configuration, any of the words, ts_rank (better here than ts_rank_cd); where PGHOST names a server. */
export const postgres: Rival = {
  name: 'PostgreSQL, arabic',
  open(documents) {
    if (process.env['PGHOST'] === undefined) return Promise.resolve('PGHOST names no server')
    const literal = (s: string): string => `'${s.replaceAll('\0', '').replaceAll("'", "''")}'`
    const ask = (sql: string): string =>
      execFileSync('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'], {
        input: sql,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
    const rows = documents.map(
      (d) => `(${literal(d.id)}, to_tsvector('arabic', ${literal(d.text)}))`,
    )
    const table = `CREATE TEMP TABLE t (id text, words tsvector);
      INSERT INTO t VALUES ${rows.join(',\n')};`
    // One session holds the table, so one call answers everything that was asked for.
    const answers = new Map<string, string[]>()
    const engine: Engine = {
      prepare(texts, limit) {
        const questions = texts.map(
          (
            text,
            i,
          ) => `WITH q AS (SELECT replace(plainto_tsquery('arabic', ${literal(text)})::text, '&', '|')::tsquery AS q)
            SELECT ${i} || ' ' || id FROM t, q WHERE words @@ q
            ORDER BY ts_rank(words, q, 1) DESC, id LIMIT ${limit};`,
        )
        for (const line of ask(table + questions.join('\n')).split('\n')) {
          const space = line.indexOf(' ')
          const text = texts[Number(line.slice(0, space))]
          if (space < 0 || text === undefined) continue
          const list = answers.get(text) ?? []
          list.push(line.slice(space + 1))
          answers.set(text, list)
        }
      },
      search: (text) => answers.get(text) ?? [],
    }
    return Promise.resolve(engine)
  },
}
