import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import { createWordTrie, type WordTrie } from '../../text/trie.ts'
import { foldAt, sideAt, type DateContext, type Found } from './context.ts'
import { call, type Expression, type Side } from './expression.ts'
import { namedYearAt } from './read-year.ts'

const feasts: WordTrie<Expression> = createWordTrie(
  loadTable(new URL('./feasts.tsv', import.meta.url)).rows.map((r) => [
    fold(r['name'] ?? '').split(' '),
    call(r['calendar'] === 'islamic' ? 'hijri' : 'date', r['month'] ?? '', r['day'] ?? '', 'near'),
  ]),
)

/** Only after these does a feast's name say when: «قبل عيد الفطر», not «تهنئة بعيد الفطر». */
const BEFORE = new Set(
  'قبل بعد خلال منذ حتي في عشيه ايام يوم صباح حلول وقبل وبعد وفي ليله مساء'.split(' '),
)

/** Does a feast's name begin at token `i`? */
export const isFeast = (c: DateContext, i: number): boolean =>
  feasts.longest((k) => c.words.forms[k]?.fold, i) !== undefined

/** «(قبل) عيد الفطر», «(عشية) عيد الميلاد». */
export function feastAt(c: DateContext, i: number): Found | null {
  if (!BEFORE.has(foldAt(c, i - 1))) return null
  const hit = feasts.longest((k) => c.words.forms[k]?.fold, i)
  if (!hit) return null
  if (typeof hit.value === 'string') return null
  const islamic = hit.value.op === 'hijri'
  const [month = '', day = ''] = hit.value.args
  const base = { skip: 0, ...(islamic ? { calendar: 'islamic' as const } : {}) }
  // «عيد الفطر الماضي», «عيد الحب عام 2017»
  const side = sideAt(c, hit.end)
  if (side) {
    const which: Side = side.side < 0 ? 'past' : side.side > 0 ? 'next' : 'this'
    return { ...base, end: side.end, expression: call(hit.value.op, month, day, which) }
  }
  const year = namedYearAt(c, hit.end)
  if (year && !islamic) {
    const expression = call('day-of', day, call('month-in', month, year.expression))
    return { ...base, end: year.end, expression }
  }
  return { ...base, end: hit.end, expression: hit.value }
}
