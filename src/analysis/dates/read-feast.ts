import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import { createWordTrie, type WordTrie } from '../../text/trie.ts'
import { foldAt, type DateContext, type Found } from './context.ts'
import { call, type Expression } from './expression.ts'

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
  const calendar = typeof hit.value !== 'string' && hit.value.op === 'hijri'
  return {
    end: hit.end,
    skip: 0,
    expression: hit.value,
    ...(calendar ? { calendar: 'islamic' as const } : {}),
  }
}

/** First words of the names. */
export const FEAST_WORDS: ReadonlySet<string> = new Set(['عيد', 'راس', 'يوم', 'عاشوراء', 'المولد'])
