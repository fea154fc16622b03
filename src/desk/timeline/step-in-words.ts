import { dateInWords, monthName, number, plain } from '../i18n.ts'

/** A step or span in words: «2019», «نوفمبر 2019», «27 نوفمبر 2019». */
export const stepInWords = (key: string): string => dateInWords(key, 'short')

/** «14:00» of `2019-11-27T14`, in the digits that are chosen. */
export const hourInWords = (key: string): string => {
  const hour = Number(key.slice(11, 13))
  return `${hour < 10 ? number(0) : ''}${number(hour)}:${number(0)}${number(0)}`
}

/** Labels that stand side by side without touching. */
const ROOM = 14

/**
 * What stands under a bar: the year where it changes, the month where it changes, each day or hour as
 * far as there is room; empty under most bars of a long strip.
 */
export function stepLabel(key: string, before: string | null, steps: number): string {
  if (key.includes('T')) {
    const hour = Number(key.slice(11, 13))
    return hour % 6 === 0 ? hourInWords(key) : ''
  }
  const [year = '', month, day] = key.split('-')
  if (month === undefined) {
    const every = Math.ceil(steps / ROOM)
    return Number(year) % every === 0 ? plain(Number(year)) : ''
  }
  const isNewYear = before?.slice(0, 4) !== year
  if (day === undefined)
    return isNewYear
      ? plain(Number(year))
      : steps <= ROOM
        ? monthName(Number(year), Number(month))
        : ''
  const isNewMonth = before?.slice(0, 7) !== key.slice(0, 7)
  if (isNewMonth && steps > 31) return monthName(Number(year), Number(month))
  return steps <= 31 && (Number(day) === 1 || Number(day) % 5 === 0) ? number(Number(day)) : ''
}
