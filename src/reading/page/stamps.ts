import type { Range } from '../../text/range.ts'
import { findDates, WEEKDAYS, type FoundDate } from '../published/found-date.ts'
import { readRelative, type Relative } from '../published/relative.ts'
import { keyOf } from './key.ts'
import type { Line } from './line.ts'
import { textOf, type Page } from './page.ts'

/** A line that says when the page was published or changed. */
export interface Stamp {
  readonly line: number
  readonly label: 'published' | 'updated' | 'none'
  /** In the page's text; absent where the line has no whole date («منذ 3 ساعات»). */
  readonly date: FoundDate | undefined
  /** «منذ 3 ساعات», «أمس 14:30», in the page's text. */
  readonly relative: Relative | undefined
}

/** Reads a short line as a stamp: a date, a time or an age, and little besides. */
export function readStamp(page: Page, i: number): Stamp | undefined {
  const line = page.lines[i]
  if (line === undefined || line.words > 18 || line.to - line.from > 160) return undefined
  const label = labelOf(line.key)
  const text = textOf(page, line)
  const relative = relativeIn(line, text)
  if (line.digits === 0 && relative === undefined) return undefined
  const date = findDates(text)[0]
  if (date !== undefined) {
    const left = otherWords(line, text.slice(date.range.from, date.range.to))
    // A site's name may stand beside the date; a sentence with a date in it is no stamp.
    const allowed = label !== 'none' ? 10 : date.value.includes('T') || hasWeekday(line) ? 5 : 2
    if (left > allowed) return undefined
    const found = { ...date, range: shift(date.range, line.from) }
    return { line: i, label, date: found, relative: undefined }
  }
  if (relative !== undefined) return { line: i, label, date: undefined, relative }
  if (label !== 'none' && line.words <= 8 && /\d:\d/.test(text))
    return { line: i, label, date: undefined, relative }
  if (isAge(line) || isBareTime(line, text))
    return { line: i, label: 'none', date: undefined, relative }
  return undefined
}

const hasWeekday = (line: Line): boolean => line.key.split(' ').some((w) => WEEKDAYS.has(w))

const shift = (r: Range, by: number): Range => ({ from: r.from + by, to: r.to + by })

function labelOf(key: string): Stamp['label'] {
  for (const [phrase, label] of LABELS) {
    if (key === phrase || key.startsWith(`${phrase} `)) return label
  }
  return 'none'
}

const LABELS: readonly (readonly [phrase: string, label: 'published' | 'updated'])[] = [
  ['اخر تحديث', 'updated'],
  ['تاريخ التحديث', 'updated'],
  ['تم التحديث', 'updated'],
  ['تحديث', 'updated'],
  ['حدث في', 'updated'],
  ['last updated', 'updated'],
  ['updated', 'updated'],
  ['نشر في', 'published'],
  ['نشر بتاريخ', 'published'],
  ['نشر يوم', 'published'],
  ['نشرت في', 'published'],
  ['تم النشر', 'published'],
  ['تم نشره', 'published'],
  ['تاريخ النشر', 'published'],
  ['تاريخ نشر', 'published'],
  ['منشور في', 'published'],
  ['النشر', 'published'],
  ['نشر', 'published'],
  ['published', 'published'],
  ['posted on', 'published'],
]

/** Words of the line that are neither in the date nor a weekday, a time's word, or the label's. */
function otherWords(line: Line, date: string): number {
  const used = new Set(keyOf(date).split(' '))
  const isOther = (w: string): boolean =>
    !used.has(w) && !NEUTRAL.has(w) && !WEEKDAYS.has(w) && !isNumber(w)
  return line.key.split(' ').filter(isOther).length
}

const isNumber = (w: string): boolean => /^\d+$/.test(w)

const NEUTRAL: ReadonlySet<string> = new Set(
  'في يوم بتاريخ الساعه ص م صباحا مساء مساءا ظهرا am pm gmt utc بتوقيت غرينتش جرينتش مكه المكرمه ت غ من هـ ه الموافق نشر اخر تحديث تاريخ النشر on at'.split(
    ' ',
  ),
)

function relativeIn(line: Line, text: string): Relative | undefined {
  if (line.words > MAX_RELATIVE || !line.key.split(' ').some((w) => RELATIVE.has(w)))
    return undefined
  const found = readRelative(text)
  return found && { ...found, range: shift(found.range, line.from) }
}

const MAX_RELATIVE = 12
/** The words of which every relative stamp has one. */
const RELATIVE: ReadonlySet<string> = new Set(
  'منذ قبل امس اليوم مضت مضي ago today yesterday'.split(' '),
)

/** «منذ 3 ساعات», «قبل 5 دقائق», "3 hours ago". */
function isAge(line: Line): boolean {
  if (line.words > 4) return false
  const words = line.key.split(' ')
  const before = words[0] === 'منذ' || words[0] === 'قبل'
  const ago = words[words.length - 1] === 'ago'
  return (before || ago) && words.some((w) => AGE.has(w))
}

const AGE: ReadonlySet<string> = new Set(
  'دقيقه دقائق ساعه ساعات يوم ايام اسبوع اسابيع شهر اشهر شهور سنه سنوات ساعتين يومين minutes hours days weeks minute hour day'.split(
    ' ',
  ),
)

/** «GMT 17:48», «08:45 مساء»: a clock time and nothing else. */
function isBareTime(line: Line, text: string): boolean {
  if (line.words > 5 || !/\d\s*:\s*\d\d/.test(text)) return false
  return line.key.split(' ').every((w) => isNumber(w) || NEUTRAL.has(w))
}
