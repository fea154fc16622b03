import { createHash } from 'node:crypto'
import { createBase, packageRows, type Base } from './base.ts'
import { parseCorrections, type Correction } from './corrections.ts'
import { parseOwnEntities } from './custom.ts'

/** A file of one's own: its name, for messages, and its text. */
export interface OwnFile {
  readonly file: string
  readonly text: string
}

/** What a user adds to the names: entities of his own, and decisions about those found. */
export interface OwnNames {
  readonly entities: OwnFile | null
  readonly corrections: OwnFile | null
}

/** 16 hex digits that change with the files' texts; empty where there are none. */
function ownNamesKey(own: OwnNames): string {
  if (!own.entities && !own.corrections) return ''
  const hash = createHash('sha256')
  hash.update(`${own.entities?.text ?? ''}\0${own.corrections?.text ?? ''}`)
  return hash.digest('hex').slice(0, 16)
}

/** A version of the analysis with the user's own names in it. */
export function versionWith(version: string, own: OwnNames | undefined): string {
  const key = own ? ownNamesKey(own) : ''
  return key === '' ? version : `${version} names:${key}`
}

/**
 * The base with one's own entities behind those of the package, and the corrections.
 * @throws IsnadError `bad-record` naming file and line.
 */
export function readOwnNames(own: OwnNames): {
  readonly base: Base | null
  readonly corrections: readonly Correction[]
} {
  const { entities, corrections } = own
  return {
    base:
      entities && createBase([...packageRows(), ...parseOwnEntities(entities.text, entities.file)]),
    corrections: corrections ? parseCorrections(corrections.text, corrections.file) : [],
  }
}
