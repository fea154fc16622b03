import type { DatabaseSync } from 'node:sqlite'
import type { Correction } from '../../dossier/corrections/types.ts'
import { IsnadError } from '../../error.ts'
import type { Corrections } from '../corrections/corrections.ts'
import { instantOf, parseChange, parseCorrection } from '../corrections/parse.ts'
import { contentHash } from './pack.ts'
import { textOf, textOrNull, type Row } from './rows.ts'

/** How the archive runs what reads and what writes. */
export interface Access {
  readonly attempt: <T>(action: () => T) => Promise<T>
  /** In one transaction; the content of the archive is another afterwards. */
  readonly write: <T>(action: () => T) => Promise<T>
}

/** The log in a table of its own, which no input owns. */
export function createCorrections(
  db: DatabaseSync,
  path: string,
  { attempt, write }: Access,
): Corrections {
  const sql = {
    all: db.prepare('SELECT * FROM corrections ORDER BY number'),
    one: db.prepare('SELECT * FROM corrections WHERE id = ?'),
    add: db.prepare(
      `INSERT INTO corrections (id, made_at, made_by, note, change, undone_at, undone_by)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    undo: db.prepare('UPDATE corrections SET undone_at = ?, undone_by = ? WHERE id = ?'),
    count: db.prepare('SELECT count(*) AS n FROM corrections'),
  }
  const read = (row: Row): Correction => {
    const undoneAt = textOrNull(row['undone_at'])
    return {
      id: textOf(path, row['id']),
      at: textOf(path, row['made_at']),
      by: textOf(path, row['made_by']),
      note: textOrNull(row['note']),
      change: parseChange(JSON.parse(textOf(path, row['change']))),
      undone: undoneAt === null ? null : { at: undoneAt, by: textOf(path, row['undone_by']) },
    }
  }
  const put = ({ id, at, by, note, change, undone }: Correction): void => {
    const end = [undone?.at ?? null, undone?.by ?? null]
    sql.add.run(id, at, by, note, JSON.stringify(change), ...end)
  }
  const list = (): Correction[] => sql.all.all().map(read)
  return {
    list: () => attempt(list),
    add: (given, { by, note, at = new Date().toISOString() }) =>
      write(() => {
        const change = parseChange(given)
        const place = Number(sql.count.get()?.['n'] ?? 0)
        const made = { at, by, note: note ?? null, change, undone: null }
        const id = `c:${contentHash(JSON.stringify([place, made])).slice(0, 16)}`
        const correction = parseCorrection({ id, ...made }, 'the correction')
        put(correction)
        return correction
      }),
    undo: (id, { by, at = new Date().toISOString() }) =>
      write(() => {
        const row = sql.one.get(id)
        if (!row) {
          throw new IsnadError('not-found', `there is no correction ${id} in ${path}`, {
            hint: 'the log lists the corrections with their ids',
          })
        }
        const before = read(row)
        if (before.undone) return before
        const undone = { at: instantOf(at, '"at"'), by }
        sql.undo.run(undone.at, undone.by, id)
        return { ...before, undone }
      }),
    toJsonLines: () =>
      attempt(() =>
        list()
          .map((c) => `${JSON.stringify(c)}\n`)
          .join(''),
      ),
    fromJsonLines: (text) =>
      write(() => {
        let [added, known] = [0, 0]
        for (const [i, line] of text.split('\n').entries()) {
          if (line.trim() === '') continue
          const correction = parseCorrection(jsonLine(line, i + 1), `line ${i + 1}`)
          const row = sql.one.get(correction.id)
          if (!row) {
            put(correction)
            added++
            continue
          }
          known++
          const { undone } = correction
          if (undone && !read(row).undone) sql.undo.run(undone.at, undone.by, correction.id)
        }
        return { added, known }
      }),
  }
}

function jsonLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new IsnadError('bad-record', `line ${number} is no JSON`, {
      hint: 'a log of corrections has one JSON object a line',
      cause,
    })
  }
}
