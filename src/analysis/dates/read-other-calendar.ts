import { parseDay } from '../../arabic/calendar/days.ts'
import { foldAt, isComma, timeWord, type DateContext, type Found } from './context.ts'
import type { Expression } from './expression.ts'
import { dayMonthAt, numericAt } from './read-calendar.ts'

const BESIDE = new Set(['الموافق', 'الموافقه', 'موافق', '(', '/', '-', '–', '،'])

/** A second date of the other calendar beside the first: «… هـ الموافق 11 مارس 2024 م». */
export function withOtherCalendar(c: DateContext, one: Found): Found {
  const mark = foldAt(c, one.end)
  if (!BESIDE.has(mark) || (typeof one.expression === 'string') === (one.calendar === 'islamic'))
    return one
  let k = one.end + 1
  if (mark === '(' && foldAt(c, k) === 'الموافق') k++
  const weekday = timeWord(c, k, 'weekday')
  if (weekday) k++
  if (isComma(c, k)) k++
  const two = dayMonthAt(c, k) ?? numericAt(c, k)
  if (!two || (two.calendar === 'islamic') === (one.calendar === 'islamic')) return one
  const end = mark === '(' ? (foldAt(c, two.end) === ')' ? two.end + 1 : null) : two.end
  if (end === null) return one
  const [islamic, gregorian] = one.calendar === 'islamic' ? [one, two] : [two, one]
  const apart = daysApart(islamic.expression, gregorian.expression)
  if (
    mark !== 'الموافق' &&
    mark !== 'الموافقه' &&
    mark !== 'موافق' &&
    (apart === null || apart > 3)
  )
    return one
  return {
    ...one,
    end,
    expression: gregorian.expression,
    calendar: 'islamic',
    // The two do not name one day: somebody mistook one of them.
    ambiguous: apart !== null && apart > 2,
  }
}

function daysApart(islamic: Expression, gregorian: Expression): number | null {
  if (typeof islamic === 'string' || typeof gregorian !== 'string') return null
  const [leaf] = islamic.args
  const [a, b] = [typeof leaf === 'string' ? parseDay(leaf) : null, parseDay(gregorian)]
  return a === null || b === null ? null : Math.abs(a - b)
}
