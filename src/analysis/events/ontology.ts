import { loadTable } from '../../load-table.ts'

/** A type of happening with its codes in other schemes and its glosses. */
export interface EventType {
  readonly type: string
  /** Root codes of CAMEO that it joins; none for OTHER. */
  readonly cameo: readonly string[]
  /** The nearest event types of ACLED. */
  readonly acled: readonly string[]
  readonly english: string
  readonly arabic: string
}

const listOf = (cell: string | undefined): string[] =>
  (cell ?? '').split('|').filter((x) => x !== '')

/** All types by name. */
export const ontology: ReadonlyMap<string, EventType> = new Map(
  loadTable(new URL('./ontology.tsv', import.meta.url)).rows.map((row) => {
    const type = row['type'] ?? ''
    return [
      type,
      {
        type,
        cameo: listOf(row['cameo']),
        acled: listOf(row['acled']),
        english: row['english'] ?? '',
        arabic: row['arabic'] ?? '',
      },
    ]
  }),
)
