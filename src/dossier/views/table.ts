/** Rows of whole numbers in one flat array: four bytes a number, and no object for a row. */
export interface Table {
  readonly rows: number
  at(row: number, column: number): number
  /** The numbers of the new row, one for each column. */
  add(...row: readonly number[]): void
}

export function createTable(columns: number): Table {
  let numbers = new Int32Array(columns << 6)
  let rows = 0
  return {
    get rows() {
      return rows
    },
    at: (row, column) => numbers[row * columns + column] ?? 0,
    add(...row) {
      const at = rows++ * columns
      if (at + columns > numbers.length) {
        const larger = new Int32Array(numbers.length + (numbers.length >> 1))
        larger.set(numbers)
        numbers = larger
      }
      numbers.set(row, at)
    },
  }
}

/** The rows by the number that they have in a column, which is below `groups`, each group in the order of the rows. */
export function groupRows(
  table: Table,
  column: number,
  groups: number,
): (group: number) => Int32Array {
  const starts = new Int32Array(groups + 1)
  for (let row = 0; row < table.rows; row++) {
    const next = table.at(row, column) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let group = 0; group < groups; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  const free = starts.slice()
  const rows = new Int32Array(table.rows)
  for (let row = 0; row < table.rows; row++) {
    const group = table.at(row, column)
    const at = free[group] ?? 0
    rows[at] = row
    free[group] = at + 1
  }
  return (group) => rows.subarray(starts[group] ?? 0, starts[group + 1] ?? 0)
}

/** Gives each thing a number by its key, in the order in which they first come. */
export function createNumbers<T>(keyOf: (thing: T) => unknown): {
  of(thing: T): number
  readonly all: readonly T[]
} {
  const numbers = new Map<unknown, number>()
  const all: T[] = []
  return {
    all,
    of(thing) {
      const key = keyOf(thing)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, all.length)
      return all.push(thing) - 1
    },
  }
}
