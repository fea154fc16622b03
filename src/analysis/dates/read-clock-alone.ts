import { foldAt, type DateContext } from './context.ts'
import { call, type Expression } from './expression.ts'
import { clockAt, clockDigitsAt, fourDigitsAt, rankedHourAt } from './read-clock.ts'
import { hoursAt, skipDayWord, type Reader } from './read-core.ts'
import { dayAt, weekdayAt } from './read-relative.ts'

/** A time of day that stands by itself belongs to the day named last, else to the day of publication. */
export const clockAlone: Reader = (c, i) => {
  const clock = clockAt(c, i) ?? rankedHourAt(c, i) ?? zoned(c, i)
  if (!clock) return null
  // «الساعة 2:57 صباح الجمعة», «الساعة الثامنة مساء أمس»
  const of = foldAt(c, clock.end) === 'من' ? clock.end + 1 : clock.end
  const k = skipDayWord(c, of)
  const day = hoursAt(c, k) ?? dayAt(c, k) ?? weekdayAt(c, k)
  if (day && day.skip === 0 && isOneDay(day.expression)) {
    // «التاسعة من مساء الأحد»
    const evening = of > clock.end && /^(مساء|عصر|ليل)$/.test(foldAt(c, k))
    const time = evening ? afterNoon(clock.clock) : clock.clock
    return { ...day, skip: 0, expression: call('clock', day.expression, time) }
  }
  const base = c.lastDay ?? call('day', 0)
  const expression = call('clock', base, clock.clock)
  return { end: clock.end, skip: 0, expression, ...(c.lastDay === null ? {} : { fromText: true }) }
}

/** `09:30` as `21:30`. */
const afterNoon = (clock: string): string => {
  const hour = Number(clock.slice(0, 2))
  return hour < 12 ? `${hour + 12}${clock.slice(2)}` : clock
}

const isOneDay = (e: Expression): boolean =>
  typeof e === 'string' ? e.length === 10 : e.op === 'day' || e.op === 'weekday' || e.op === 'date'

/** «20:45 بتوقيت غرينتش», «(15,00 ت غ)»: digits alone need the zone. */
function zoned(c: DateContext, i: number): { clock: string; end: number } | null {
  const clock = fourDigitsAt(c, i) ?? clockDigitsAt(c, i, false)
  return clock && clock.clock.endsWith('Z') ? clock : null
}
