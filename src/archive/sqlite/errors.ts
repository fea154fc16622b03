import { IsnadError } from '../../error.ts'

/** Primary result codes of SQLite. */
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

/** Runs `action`; what SQLite throws comes out as an IsnadError that names the file and the way out. */
export function guard<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (cause) {
    throw toIsnadError(path, cause)
  }
}

function toIsnadError(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !('errcode' in cause)) return cause
  switch (Number(cause.errcode) & 0xff) {
    case BUSY:
    case LOCKED:
      return busy(path, cause)
    case CORRUPT:
      return damaged(path, cause.message, cause)
    case NOTADB:
      return notAnArchive(path, cause)
    case READONLY:
    case IOERR:
    case FULL:
    case CANTOPEN:
      return new IsnadError('unreadable-file', `${path}: ${cause.message}`, {
        hint: 'check that the folder exists, that you may write there, and that the disk has room',
        cause,
      })
    default:
      return cause
  }
}

export const notAnArchive = (path: string, cause?: unknown): IsnadError =>
  new IsnadError('not-an-archive', `${path} is not an Isnad archive`, {
    hint: 'an archive is what "isnad build <folder> --into story.isnad" writes; nothing was changed in this file',
    cause,
  })

export const damaged = (path: string, what: string, cause?: unknown): IsnadError =>
  new IsnadError('archive-damaged', `${path} is damaged: ${what}`, {
    hint: 'keep the file, and build a new archive from the same inputs under another name',
    cause,
  })

export const tooNew = (path: string, version: number, known: number): IsnadError =>
  new IsnadError(
    'archive-too-new',
    `${path} has schema ${version}; this version of Isnad knows up to ${known}`,
    { hint: 'use the version of Isnad that wrote it, or a newer one' },
  )

const busy = (path: string, cause: unknown): IsnadError =>
  new IsnadError('archive-busy', `${path} is being written by another process`, {
    hint: 'wait until that is done, then try again',
    cause,
  })
