import type { Row } from '../../text/table.ts'
import { packageRows as rowsOf } from './base-rows.ts'
import { openBase, type Base } from './base-table.ts'
import { compileBase } from './compile-base.ts'
import { compiled } from './compiled.ts'

export type { Base } from './base-table.ts'

/** The rows that come with the package. */
export const packageRows = (): Row[] => rowsOf(compiled.classes)

/** A base of rows (`compileBase`). */
export const createBase = (rows: readonly Row[]): Base =>
  openBase(compileBase(rows, compiled.classes))

/** The base that comes with the package. */
export const base: Base = compiled.base
