import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { IsnadError } from '../../error.ts'
import { damaged, guard, notAnArchive, tooNew } from './errors.ts'
import { APPLICATION_ID, MIGRATIONS } from './schema.ts'

export interface OpenOptions {
  /** Nothing will be written; the file must be there. */
  readonly readonly?: boolean
  /** Make the file when it is not there; true unless read-only. */
  readonly create?: boolean
  /** How long a write waits for that of another process; five seconds. */
  readonly waitMilliseconds?: number
}

const WAIT_MILLISECONDS = 5000

/** Pages of the file that are held, in KiB: a question to a large index reads some thousands of them. */
const CACHE_KIB = 32_768

/** Opens and, if need be, creates or migrates the database of an archive. A file that is something else stays untouched. */
export function openDatabase(path: string, options: OpenOptions = {}): DatabaseSync {
  const readonly = options.readonly ?? false
  const create = options.create ?? !readonly
  const isThere = existsSync(path)
  if (!isThere && (readonly || !create)) {
    throw new IsnadError('no-such-file', `there is no archive ${path}`, {
      hint: 'build one with "isnad build <folder> --into story.isnad"',
    })
  }
  if (isThere) checkHeader(path, create)
  return guard(path, () => {
    const timeout = options.waitMilliseconds ?? WAIT_MILLISECONDS
    const db = new DatabaseSync(path, { readOnly: readonly, timeout })
    try {
      prepare(db, path, readonly)
    } catch (error) {
      db.close()
      throw error
    }
    return db
  })
}

function prepare(db: DatabaseSync, path: string, readonly: boolean): void {
  db.exec(`PRAGMA cache_size = -${String(CACHE_KIB)}`)
  const version = pragma(db, 'user_version')
  const isOurs = pragma(db, 'application_id') === APPLICATION_ID
  // A process killed between creating the file and its first write leaves a database of nothing.
  const isBlank = !isOurs && version === 0 && tableCount(db) === 0
  if (!isOurs && (!isBlank || readonly)) throw notAnArchive(path)
  if (version > MIGRATIONS.length) throw tooNew(path, version, MIGRATIONS.length)
  if (readonly) {
    if (version === MIGRATIONS.length) return
    throw new IsnadError('unreadable-file', `${path} was written by an older version of Isnad`, {
      hint: 'run "isnad build" on it once; that brings it up to date',
    })
  }
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
  if (version < MIGRATIONS.length) migrate(db)
}

function migrate(db: DatabaseSync): void {
  transaction(db, () => {
    // Another process may have done it since.
    for (let v = pragma(db, 'user_version'); v < MIGRATIONS.length; v++)
      db.exec(MIGRATIONS[v] ?? '')
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`)
  })
}

/** All of `action` or nothing of it. */
export function transaction<T>(db: DatabaseSync, action: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = action()
    db.exec('COMMIT')
    return result
  } catch (error) {
    // SQLite itself may have rolled back already (a full disk).
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0)
}

const tableCount = (db: DatabaseSync): number =>
  Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'] ?? 0)

const MAGIC = 'SQLite format 3\0'

/** Looks at the first bytes before SQLite does: its own answers about cut-off files come late. */
function checkHeader(path: string, create: boolean): void {
  const stat = statSync(path)
  if (stat.isDirectory()) {
    throw new IsnadError('is-directory', `${path} is a folder, not an archive`, {
      hint: 'give the name of a file, such as story.isnad',
    })
  }
  const head = Buffer.alloc(100)
  let size = 0
  let read = 0
  try {
    const file = openSync(path, 'r')
    try {
      size = fstatSync(file).size
      read = readSync(file, head, 0, head.length, 0)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw new IsnadError('unreadable-file', `${path} cannot be read`, {
      hint: 'check that you may read it',
      cause,
    })
  }
  if (size === 0) {
    if (!create) throw notAnArchive(path)
    return
  }
  const magic = head.toString('latin1', 0, Math.min(read, MAGIC.length))
  if (magic !== MAGIC.slice(0, magic.length)) throw notAnArchive(path)
  if (read < head.length) throw damaged(path, `only ${read} bytes are left of it`)
  // With a write-ahead log beside it the file may lag behind; without one it must be whole.
  const log = `${path}-wal`
  if (existsSync(log) && statSync(log).size > 0) return
  const pageSize = head.readUInt16BE(16) === 1 ? 65536 : head.readUInt16BE(16)
  const pages = head.readUInt32BE(28)
  const counted = head.readUInt32BE(24) === head.readUInt32BE(92)
  if (counted && size < pages * pageSize) {
    throw damaged(path, `${size} of ${pages * pageSize} bytes are there`)
  }
}
