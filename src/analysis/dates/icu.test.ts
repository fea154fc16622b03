import { describe, expect, it } from 'vitest'
import { dayOf, isoDay } from '../../arabic/calendar/days.ts'
import { articleOf, groundLayers } from '../testing.ts'
import { datesStage } from './stage.ts'

const LOCALES = 'EG LY DZ TN MA MR SY IQ LB JO SA'.split(' ')
const STYLES = ['full', 'long', 'short'] as const
const MS = 86_400_000

/** Every 97th day of 1900–2100: all months, month ends and leap days turn up; the bench takes each. */
const STEP = 97

function read(text: string): string | null {
  const ground = groundLayers(articleOf(`وقع ذلك في ${text}`))
  const { dates } = datesStage.run(ground)
  return dates.length === 1 ? (dates[0]?.value?.replace('~', '') ?? null) : null
}

describe.each(LOCALES)('days as ICU writes them for ar-%s', (country) => {
  it.each(STYLES)('%s', (dateStyle) => {
    const calendar = country === 'SA' ? 'islamic-umalqura' : 'gregory'
    const format = new Intl.DateTimeFormat(`ar-${country}`, {
      dateStyle,
      calendar,
      timeZone: 'UTC',
    })
    const wrong: string[] = []
    for (let d = dayOf(1900, 1, 1); d < dayOf(2101, 1, 1); d += STEP) {
      const text = format.format(new Date(d * MS))
      const found = read(text)
      if (found !== isoDay(d)) wrong.push(`${text}: ${String(found)}, not ${isoDay(d)}`)
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })
})
