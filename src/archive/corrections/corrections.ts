import type { Change, Correction } from '../../dossier/corrections/types.ts'

/**
 * The log of what people decided about the account. Nothing in it is ever changed or deleted but by
 * `undo`, which marks. It is kept over every build: no input and no analysis owns a line of it.
 */
export interface Corrections {
  /** All that were ever made, in the order in which they were made, those taken back too. */
  list(): Promise<readonly Correction[]>
  /**
   * Adds a decision to the log. The account shows it when it is next made (`refreshDossier`).
   * @throws IsnadError `bad-record` for a change that is none: no words, no article, one side only
   */
  add(
    change: Change,
    made: { readonly by: string; readonly note?: string | null; readonly at?: string },
  ): Promise<Correction>
  /**
   * Takes a decision back; one that is taken back already stays so.
   * @throws IsnadError `not-found` for an id that the log does not have
   */
  undo(id: string, made: { readonly by: string; readonly at?: string }): Promise<Correction>
  /** The log as JSON Lines, one correction a line. */
  toJsonLines(): Promise<string>
  /**
   * Takes over a log written by `toJsonLines`, of this archive or another of the same articles: what is
   * here already is not added twice, and what was taken back there is taken back here. All or nothing.
   * @throws IsnadError `bad-record` that names the line which is no correction
   */
  fromJsonLines(text: string): Promise<{ readonly added: number; readonly known: number }>
}
