import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import * as c from './classes.ts'

/** A line of head-words.tsv, read. */
export interface HeadRow {
  readonly cls: number
  readonly lemma: string
  readonly forms: readonly string[]
  readonly type: string
  readonly bound: boolean
}

const KINDS: Readonly<Record<string, number>> = {
  org: c.ORG,
  fac: c.FAC,
  loc: c.PLACE,
  dir: c.DIRECTION,
  role: c.ROLE,
  roles: c.ROLES,
  honorific: c.HONORIFIC,
  domain: c.DOMAIN,
  former: c.FORMER,
  people: c.PEOPLE,
  somebody: c.SOMEBODY,
  relative: c.RELATIVE,
  first: c.FIRST,
}
/** Endings of words of the kind `relative`. */
const ENDINGS = ['', 'ه', 'ين', 'ون', 'ان', 'ات']

/** The head words, their forms folded. */
export function readHeadRows(): HeadRow[] {
  return loadTable(new URL('./head-words.tsv', import.meta.url)).rows.map((r) => {
    const cls = KINDS[r['kind'] ?? ''] ?? 0
    const lemma = fold(r['word'] ?? '')
    const plain = [lemma, ...fold(r['others'] ?? '').split('|')].filter((f) => f !== '')
    const forms =
      cls === c.RELATIVE ? plain.flatMap((f) => ENDINGS.map((ending) => f + ending)) : plain
    return { cls, lemma, forms, type: r['type'] ?? '', bound: r['bound'] === 'country' }
  })
}
