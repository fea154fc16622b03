import { loadLexicon } from '../load-lexicon.ts'
import type { Archive } from './archive.ts'
import { openSqliteArchive } from './sqlite/sqlite-archive.ts'

/**
 * Opens the archive at `path`, and makes it when there is none unless told otherwise.
 * @throws IsnadError `no-such-file`, `is-directory`, `not-an-archive`, `archive-too-new`,
 * `archive-damaged`, `archive-busy`, `unreadable-file`
 */
export function openArchive(
  path: string,
  options: {
    /** Nothing will be written; the file must be there. */
    readonly readonly?: boolean
    /** Make the file when it is not there; true unless read-only. */
    readonly create?: boolean
    /** How long a write waits for that of another process; five seconds. */
    readonly waitMilliseconds?: number
  } = {},
): Archive {
  return openSqliteArchive(path, loadLexicon, options)
}
