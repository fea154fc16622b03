import type { EntityType } from '../layers.ts'
import * as c from './classes.ts'
import { compiled } from './compiled.ts'
import { readHeadRows } from './head-rows.ts'
import type { ClassReader } from './read-classes.ts'

/** A word that opens a name: what it makes of it, and whether every country has its own. */
export interface HeadWord {
  readonly lemma: string
  readonly type: EntityType
  readonly bound: boolean
}

export interface HeadEntry {
  readonly cls: number
  readonly head: HeadWord
}

/** What is known of folded words without their article. */
export interface WordClasses extends ClassReader {
  /** The head words that a word is, each for a class: ORG, FAC, PLACE, DIRECTION, ROLE, ROLES, HONORIFIC. */
  headsOf(word: string): readonly HeadEntry[]
}

export const wordClasses: WordClasses = { ...compiled.classes, headsOf: loadHeads() }

const NONE: readonly never[] = []

function loadHeads(): WordClasses['headsOf'] {
  const heads = new Map<string, HeadEntry[]>()
  for (const { cls, lemma, forms, type, bound } of readHeadRows()) {
    if (cls === c.RELATIVE) continue
    const head = { lemma, type: (type === '' ? 'PER' : type) as EntityType, bound }
    for (const form of forms) {
      const list = heads.get(form)
      if (!list) heads.set(form, [{ cls, head }])
      else if (!list.some((h) => h.cls === cls)) list.push({ cls, head })
    }
  }
  return (word) => heads.get(word) ?? NONE
}
