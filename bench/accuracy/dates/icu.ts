import { dayOf, isoDay } from '../../../src/arabic/calendar/days.ts'
import { createWordsStage } from '../../../src/analysis/ground.ts'
import { datesStage } from '../../../src/analysis/dates/stage.ts'
import { articleOf } from '../../../src/analysis/testing.ts'

const COUNTRIES = 'EG LY DZ TN MA MR SY IQ LB JO SA'.split(' ')
const STYLES = ['full', 'long', 'short'] as const
const MS = 86_400_000

/** Every day of 1900–2100 in the countries' calendars and three styles, written by ICU and read. */
export function readsBackEveryDay(countries: readonly string[] = COUNTRIES): {
  days: number
  right: number
  wrong: string[]
} {
  const wordsStage = createWordsStage()
  const wrong: string[] = []
  let days = 0
  let right = 0
  for (const country of countries) {
    const calendar = country === 'SA' ? 'islamic-umalqura' : 'gregory'
    for (const dateStyle of STYLES) {
      const format = new Intl.DateTimeFormat(`ar-${country}`, {
        dateStyle,
        calendar,
        timeZone: 'UTC',
      })
      for (let d = dayOf(1900, 1, 1); d < dayOf(2101, 1, 1); d++) {
        const article = articleOf(`وقع ذلك في ${format.format(new Date(d * MS))}`)
        const { dates } = datesStage.run({ article, ...wordsStage.run({ article }) })
        days++
        if (dates.length === 1 && dates[0]?.value?.replace('~', '') === isoDay(d)) right++
        else if (wrong.length < 20) wrong.push(`${country} ${dateStyle} ${isoDay(d)}`)
      }
    }
  }
  return { days, right, wrong }
}
