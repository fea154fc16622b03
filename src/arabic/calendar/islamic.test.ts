import { expect, it } from 'vitest'
import { dayOf, isoDay } from './days.ts'
import { fromIslamic, toIslamic } from './islamic.ts'

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

it('agrees with ICU on Umm al-Qura days', () => {
  for (let d = dayOf(1900, 1, 1); d < dayOf(2101, 1, 1); d += 29) {
    const { year, month, day } = toIslamic(d)
    expect(format.format(new Date(d * 86_400_000))).toContain(`${month}/${day}/${year}`)
  }
})

it('goes there and back, beyond the table too', () => {
  for (let d = dayOf(800, 1, 1); d < dayOf(2300, 1, 1); d += 11) {
    expect(fromIslamic(toIslamic(d))).toBe(d)
  }
})

it('takes a thirtieth day by another sighting for the first of the next month', () => {
  const last = fromIslamic({ year: 1441, month: 10, day: 29 }) ?? 0
  const thirtieth = fromIslamic({ year: 1441, month: 10, day: 30 }) ?? 0
  expect(isoDay(thirtieth)).toBe(isoDay(last + 1))
  expect(fromIslamic({ year: 1441, month: 10, day: 31 })).toBeNull()
  expect(fromIslamic({ year: 1441, month: 13, day: 1 })).toBeNull()
})
