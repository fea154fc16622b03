import { parseDay } from '../../arabic/calendar/days.ts'

/** Days from one day to a later one; 0 where one of them is none. */
export function daysFrom(first: string, day: string): number {
  const [a, b] = [parseDay(first), parseDay(day)]
  return a === null || b === null ? 0 : Math.max(0, b - a)
}
