import type { Cell, Table } from './table-rows.ts'

export type EventCell = Cell

/** Rows of events with the names of their columns. */
export type EventTable = Pick<Table, 'columns' | 'rows'>

/** A column: its name, and what stands in it for a row of `T`. */
export type Column<T> = readonly [name: string, value: (row: T) => EventCell]

export const tableOf = <T>(columns: readonly Column<T>[], rows: readonly T[]): EventTable => ({
  columns: columns.map(([name]) => name),
  rows: rows.map((row) => columns.map(([, value]) => value(row))),
})
