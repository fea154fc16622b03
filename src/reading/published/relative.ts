import { cleanView } from '../../arabic/clean.ts'
import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import type { Range } from '../../text/range.ts'
import { findTime, type Time } from './time.ts'
import { toTokens, type Token } from './tokens.ts'

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** What a relative stamp says, before anybody asks when the page was fetched. */
export interface Relative {
  /** In the text given. */
  readonly range: Range
  readonly says:
    | {
        readonly kind: 'ago'
        /** What is to be taken off; null where the words give no number («قبل دقائق»). */
        readonly amount: { readonly months: number; readonly ms: number } | null
        /** The finest unit named: as exact as the stamp is. */
        readonly unit: Unit
      }
    | { readonly kind: 'day'; readonly back: number; readonly time: Time | undefined }
}

/** «قبل 3 ساعات», «منذ يومين», «أمس 14:30», "3 hours ago": at the beginning of a short line. */
export function readRelative(text: string): Relative | undefined {
  const view = cleanView(text)
  const tokens = toTokens(fold(view.text))
  const from = skipLabel(tokens)
  const found = agoAt(tokens, from) ?? dayAt(tokens, from)
  const first = tokens[from]
  const last = found && tokens[found.next - 1]
  if (found === undefined || first === undefined || last === undefined) return undefined
  if (!isEnd(tokens, found.next)) return undefined
  return { says: found.says, range: view.map.toSource({ from: first.from, to: last.to }) }
}

interface Found {
  readonly says: Relative['says']
  readonly next: number
}

const setOf = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '))

const LABEL = setOf(
  'نشر نشرت النشر تم نشره تاريخ منشور اخر تحديث التحديث حدث في published posted last updated : -',
)
const BEFORE = setOf('منذ قبل')
const AFTER = setOf('ago مضت مضي')
const ABOUT = setOf('حوالي نحو about')
const CLOSE = setOf('تقريبا واحد واحده فقط')
const SEPARATORS = setOf('| - – — • · / ، ,')
const AND = 'و'

function skipLabel(tokens: readonly Token[]): number {
  let i = 0
  while (i < 6 && LABEL.has(tokens[i]?.text ?? '')) i++
  return i
}

/** Nothing follows, or a sign and at most three words: «| سياسة». */
function isEnd(tokens: readonly Token[], next: number): boolean {
  const sign = tokens[next]
  if (sign === undefined) return true
  const rest = tokens.slice(next + 1)
  return SEPARATORS.has(sign.text) && rest.length <= 3 && rest.every((t) => t.number === undefined)
}

function agoAt(tokens: readonly Token[], from: number): Found | undefined {
  const isBefore = BEFORE.has(tokens[from]?.text ?? '')
  let i = isBefore ? from + 1 : from
  if (ABOUT.has(tokens[i]?.text ?? '')) i++
  const first = partAt(tokens, i)
  if (first === undefined) return undefined
  let { next } = first
  let { unit } = first
  let amount = first.count === null ? null : amountOf(first.unit, first.count)
  // «ساعة و20 دقيقة», «ساعة ونصف»
  const half = HALVES.get(tokens[next]?.text ?? '')
  if (amount !== null && unit === 'hour' && half !== undefined) {
    amount = add(amount, amountOf('minute', half))
    unit = 'minute'
    next++
  } else if (amount !== null && tokens[next]?.text === AND) {
    const second = partAt(tokens, next + 1)
    if (second === undefined || second.count === null) return undefined
    amount = add(amount, amountOf(second.unit, second.count))
    ;({ unit, next } = second)
  }
  while (CLOSE.has(tokens[next]?.text ?? '')) next++
  if (!isBefore) {
    if (!AFTER.has(tokens[next]?.text ?? '')) return undefined
    next++
  }
  return { says: { kind: 'ago', amount, unit }, next }
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ['ونصف', 30],
  ['وربع', 15],
  ['وثلث', 20],
])

interface Part {
  readonly unit: Unit
  readonly count: number | null
  readonly next: number
}

/** «3 ساعات», «ثلاث ساعات», «ساعتين», «دقائق». */
function partAt(tokens: readonly Token[], i: number): Part | undefined {
  const token = tokens[i]
  const number = token?.number ?? numbers.get(token?.text ?? '')
  const at = number === undefined ? i : i + 1
  const form = forms.get(tokens[at]?.text ?? '')
  if (form === undefined || (number !== undefined && !(number <= 999))) return undefined
  return { unit: form.unit, count: number ?? form.count, next: at + 1 }
}

const { rows } = loadTable(new URL('./ages.tsv', import.meta.url))

const numbers: ReadonlyMap<string, number> = new Map(
  rows.filter((r) => r['unit'] === '').map((r) => [fold(r['word'] ?? ''), Number(r['count'])]),
)

const UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year']

const forms: ReadonlyMap<string, { unit: Unit; count: number | null }> = new Map(
  rows.flatMap((r) => {
    const unit = UNITS.find((u) => u === r['unit'])
    const count = r['count'] === '' ? null : Number(r['count'])
    return unit === undefined ? [] : [[fold(r['word'] ?? ''), { unit, count }] as const]
  }),
)

type Amount = { readonly months: number; readonly ms: number }

const MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const

const amountOf = (unit: Unit, n: number): Amount =>
  unit === 'month' || unit === 'year'
    ? { months: unit === 'year' ? 12 * n : n, ms: 0 }
    : { months: 0, ms: n * MS[unit] }

const add = (a: Amount, b: Amount): Amount => ({ months: a.months + b.months, ms: a.ms + b.ms })

/** «أمس 14:30», «اليوم، الساعة 09:15 صباحا», «أول أمس», "yesterday at 14:30"; «اليوم» alone is a name. */
function dayAt(tokens: readonly Token[], from: number): Found | undefined {
  const word = tokens[from]?.text ?? ''
  const before = word === 'اول' && tokens[from + 1]?.text === 'امس'
  const back = before ? 2 : DAYS.get(word)
  if (back === undefined) return undefined
  const next = from + (before ? 2 : 1)
  let at = next
  while (at < next + 3 && BEFORE_CLOCK.has(tokens[at]?.text ?? '')) at++
  const isClock = tokens[at]?.number !== undefined && tokens[at + 1]?.text === ':'
  const time = isClock ? findTime(tokens.slice(at)) : undefined
  if (time === undefined) return back > 0 ? { says: { kind: 'day', back, time }, next } : undefined
  return { says: { kind: 'day', back, time }, next: at + time.length }
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ['اليوم', 0],
  ['امس', 1],
  ['today', 0],
  ['yesterday', 1],
])

const BEFORE_CLOCK = setOf('الساعه في عند at - ، , |')
