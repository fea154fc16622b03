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
  /** Changes with the files' texts: a hash of them. */
  readonly key: string
}

/** A version of the analysis with the user's own names in it. */
export function versionWith(version: string, own: OwnNames | undefined): string {
  return own ? `${version} names:${own.key}` : version
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
