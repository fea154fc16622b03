import { expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { figuresStage } from '../figures/stage.ts'
import { datesStage } from './stage.ts'

/** Texts that a reader with look-ahead could stumble over. */
const PIECES: readonly string[] = [
  '1234567890 ',
  '12,345,678,901,',
  '1 234 ',
  '3-',
  '20:45 ',
  'مايو ',
  'نوفمبر/تشرين الثاني ',
  'و',
  'و ',
  'من ',
  'بين ',
  'منذ ',
  'قبل ',
  'مئة و',
  'ثلاثة ',
  'مليون و',
  'الخميس ',
  'الخميس، ',
  'نهاية ',
  'الساعة ',
  'جنديان ',
  'بينهم 3 ',
  'مقتل 3 و',
]

function cost(text: string): number {
  const ground = groundLayers(articleOf(text))
  const from = process.cpuUsage().user
  const dates = datesStage.run(ground)
  figuresStage.run({ ...ground, ...dates })
  return process.cpuUsage().user - from
}

it.each(PIECES)(
  'reads twice as much of «%s» in about twice the time',
  (piece) => {
    const n = Math.floor(20_000 / piece.length)
    const least = (times: number): number =>
      Math.min(...[1, 2, 3].map(() => cost(piece.repeat(times))))
    const once = least(n)
    // Twice is 2; a quadratic reader would take 4. Small costs drown in noise.
    expect(least(2 * n)).toBeLessThan(Math.max(3.2 * once, 40_000))
  },
  60_000,
)
