import { describe, it } from 'vitest'
import { expectLinear } from '../../../test/growth.ts'
import { figuresStage } from '../figures/stage.ts'
import { articleOf, groundLayers } from '../testing.ts'
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
  'كل ',
  'مئة و',
  'ثلاثة ',
  'ثلاثة و',
  'مليون و',
  '13، 14 و',
  'الخميس ',
  'الخميس، ',
  'نهاية ',
  'الساعة ',
  'جنديان ',
  'بينهم 3 ',
  'ألف و',
  'يوم 14/5 ',
  'الـ16 عام ',
  'بعد يوم ',
  'قناتي والحدث ',
  'مقتل 3 و',
  'فاز 3-1 ',
  'ليرتفع العدد إلى 3 ',
  'وأصيب 12 شخصا في 3 مايو الماضي وعاد خمسة آلاف نازح قبل يومين ',
]

const SIZE = 40_000

/** Both layers, over layers below that are made outside of the measured time. */
function readers(piece: string): (n: number) => void {
  const grounds = new Map<number, ReturnType<typeof groundLayers>>()
  return (n) => {
    const ground = grounds.get(n) ?? groundLayers(articleOf(piece.repeat(n)))
    grounds.set(n, ground)
    figuresStage.run({ ...ground, ...datesStage.run(ground) })
  }
}

describe('four times as much is read in about four times the time', () => {
  it.each(PIECES)(
    '%s',
    (piece) => {
      const run = readers(piece)
      const n = Math.ceil(SIZE / piece.length)
      run(n)
      run(4 * n)
      expectLinear(run, n)
    },
    60_000,
  )
})
