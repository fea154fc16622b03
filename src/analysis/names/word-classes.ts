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

/** What is known of folded words without their article. */
export interface WordClasses extends ClassReader {
  /** The head word for one of the classes ORG, FAC, PLACE, DIRECTION, ROLE, ROLES, HONORIFIC. */
  headOf(word: string, cls: number): HeadWord | undefined
}

export const wordClasses: WordClasses = { ...compiled.classes, headOf: loadHeads() }

function loadHeads(): WordClasses['headOf'] {
  const heads = new Map<string, { readonly cls: number; readonly head: HeadWord }[]>()
  for (const { cls, lemma, forms, type, bound } of readHeadRows()) {
    if (cls === c.RELATIVE) continue
    const head = { lemma, type: (type === '' ? 'PER' : type) as EntityType, bound }
    for (const form of forms) {
      const list = heads.get(form)
      if (!list) heads.set(form, [{ cls, head }])
      else if (!list.some((h) => h.cls === cls)) list.push({ cls, head })
    }
  }
  return (word, cls) => heads.get(word)?.find((h) => h.cls === cls)?.head
}
