import type { DatabaseSync } from 'node:sqlite'
import type { Prepared } from '../archive.ts'
import { textOf } from './rows.ts'

/** Bytes that one transaction writes. */
const BATCH = 4_000_000

/** How the archive reads and writes: what SQLite throws rejects as an IsnadError. */
interface Access {
  readonly attempt: <T>(action: () => T) => Promise<T>
  readonly write: <T>(action: () => T) => Promise<T>
}

/**
 * Values by name, in a table of the archive. All that were put together are one generation, whose number
 * stands before their names: the one before is read until the next is whole.
 */
export function createPrepared(
  db: DatabaseSync,
  path: string,
  { attempt, write }: Access,
): Prepared {
  const sql = {
    meta: db.prepare('SELECT value FROM meta WHERE key = ?'),
    putMeta: db.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)'),
    deleteKey: db.prepare("DELETE FROM meta WHERE key = 'prepared'"),
    value: db.prepare(
      `SELECT value FROM prepared WHERE name =
       (SELECT value FROM meta WHERE key = 'prepared generation') || ' ' || ?`,
    ),
    put: db.prepare('INSERT OR REPLACE INTO prepared (name, value) VALUES (?, ?)'),
    /** All but those of one generation: `!` comes right after the space. */
    deleteOthers: db.prepare(
      "DELETE FROM prepared WHERE name < :generation || ' ' OR name >= :generation || '!'",
    ),
    deleteAll: db.prepare('DELETE FROM prepared'),
  }
  const metaOf = (key: string): string | null => {
    const row = sql.meta.get(key)
    return row === undefined ? null : textOf(path, row['value'])
  }
  return {
    key: () => attempt(() => metaOf('prepared')),
    value: (name) =>
      attempt(() => {
        const value = sql.value.get(name)?.['value']
        return value instanceof Uint8Array ? value : null
      }),
    async replace(key, values) {
      const before = await write(() => {
        const generation = metaOf('prepared generation') ?? '0'
        // What a replacing that was stopped left behind.
        sql.deleteOthers.run({ generation })
        return generation
      })
      const generation = String(Number(before) + 1)
      let batch: (readonly [string, Uint8Array])[] = []
      let size = 0
      const flush = async (): Promise<void> => {
        await write(() => {
          for (const [name, value] of batch) sql.put.run(`${generation} ${name}`, value)
        })
        batch = []
        size = 0
      }
      for await (const entry of values) {
        batch.push(entry)
        size += entry[1].length
        if (size > BATCH) await flush()
      }
      await flush()
      await write(() => {
        sql.putMeta.run('prepared', key)
        sql.putMeta.run('prepared generation', generation)
        sql.deleteOthers.run({ generation })
      })
    },
    clear: () =>
      write(() => {
        sql.deleteKey.run()
        sql.deleteAll.run()
      }),
  }
}
