import { describe, expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { reportOf } from './testing.ts'

/** Where each statement of an article stands in the timeline, and why. */
const datesOf = (marked: string): string[] =>
  linesOf(reportOf('a', marked, { published: '2020-03-05' }), 0, () => new Uint32Array())
    .filter((l) => l.statement !== null)
    .map((l) => `${l.dates.join()} ${l.basis}`)

describe('the day of a statement', () => {
  test('stands before what was said', () => {
    expect(
      datesOf(
        'عنوان\nو[cue:قال] [source:المدير] [date 2020-03-03:الثلاثاء] إن [statement speaker="المدير":الجسر سليم].',
      ),
    ).toEqual(['2020-03-03 said'])
  })

  test('stands behind it where the cue does', () => {
    expect(
      datesOf(
        'عنوان\n[statement speaker="المدير":الجسر سليم]، [cue:بحسب] بيان نشره [source:المدير] [date 2020-03-03:الثلاثاء].',
      ),
    ).toEqual(['2020-03-03 said'])
  })

  test('is not that of the next thing told', () => {
    expect(
      datesOf(
        'عنوان\nو[cue:وصف] [source:المدير] الجسر بأنه «[statement speaker="المدير":سليم تماما]»، وهو الذي أعيد بناؤه في [date 2019-09:سبتمبر].',
      ),
    ).toEqual(['2020-03-05 published'])
  })
})
