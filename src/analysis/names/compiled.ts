import { loadNames } from '../../load-names.ts'
import { packageRows } from './base-rows.ts'
import { openBase, type Base, type BaseTable } from './base-table.ts'
import { compileBase } from './compile-base.ts'
import { compileClasses } from './compile-classes.ts'
import type { ClassTable } from './class-table.ts'
import { readWeights, weightsOf, type LearnedTable } from './learned-weights.ts'
import { packParts, unpackParts, type Parts } from './pack.ts'
import { createClassReader, type ClassReader } from './read-classes.ts'

/** The lexicons and the base that come with the package, compiled. */
export interface Compiled {
  readonly classes: ClassReader
  readonly base: Base
  /** By feature and label, how much it speaks for a name (`learned.ts`). */
  readonly weights: Int32Array
}

export const compiled: Compiled = open(loadNames(isOurs, make))

function isOurs(bytes: Uint8Array, key: string | null): boolean {
  return unpackParts(bytes, key) !== undefined
}

function make(key: string): Uint8Array {
  const classes = compileClasses()
  const reader = createClassReader(classes)
  const base = compileBase(packageRows(reader), reader)
  return packParts({ classes, base, learned: readWeights() } as unknown as Parts, key)
}

function open(bytes: Uint8Array): Compiled {
  const parts = unpackParts(bytes, null) as unknown as {
    readonly classes: ClassTable
    readonly base: BaseTable
    readonly learned: LearnedTable
  }
  return {
    classes: createClassReader(parts.classes),
    base: openBase(parts.base),
    weights: weightsOf(parts.learned),
  }
}
