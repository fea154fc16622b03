import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readOwnNames, type OwnFile, type OwnNames } from '../analysis/names/own-names.ts'
import { IsnadError } from '../error.ts'

/**
 * The user's own names for an archive: the files given, else those that lie beside the archive under
 * its name (`story.entities.tsv`, `story.corrections.tsv`); undefined where there is neither. Both are
 * checked here, before anything is read with them.
 * @throws IsnadError `no-such-file`, `bad-record` naming file and line
 */
export async function loadOwnNames(
  archive: string,
  cwd: string,
  given: { readonly entities?: string | undefined; readonly corrections?: string | undefined },
): Promise<OwnNames | undefined> {
  const beside = archive.replace(/\.isnad$/, '')
  const entities = await load(given.entities, `${beside}.entities.tsv`, cwd, 'entities')
  const corrections = await load(given.corrections, `${beside}.corrections.tsv`, cwd, 'corrections')
  if (!entities && !corrections) return undefined
  const texts = `${entities?.text ?? ''}\0${corrections?.text ?? ''}`
  const own: OwnNames = { entities, corrections, key: hash('sha256', texts).slice(0, 16) }
  readOwnNames(own)
  return own
}

async function load(
  given: string | undefined,
  beside: string,
  cwd: string,
  what: string,
): Promise<OwnFile | null> {
  const file = given ?? beside
  try {
    return { file, text: await readFile(resolve(cwd, file), 'utf8') }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    if (code === 'ENOENT' && given === undefined) return null
    if (code === 'ENOENT')
      throw new IsnadError('no-such-file', `${file}: there is no such file`, {
        hint: `give --${what} a file with tabs between its cells, or leave it out`,
        cause,
      })
    if (code === '') throw cause
    throw new IsnadError('unreadable-file', `${file}: cannot be read (${String(code)})`, {
      hint: 'check the rights of the file, and that it is no folder',
      cause,
    })
  }
}
