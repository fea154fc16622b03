import { describe, expect, it } from 'vitest'
import { askedWords, foundIn } from './mark-words.ts'

const marked = (text: string, q: string): string[] =>
  foundIn(text, askedWords(q)).map(({ from, to }) => text.slice(from, to))

describe('words that were asked for', () => {
  it('are found in any spelling, whole, as they stand', () => {
    expect(marked('وقّع الوزيرُ الاتّفاقية أمس', 'اتفاقيه')).toEqual(['الاتّفاقية'])
    expect(marked('إعلان الإدارة، ثم إدارةٌ أخرى', 'ادارة')).toEqual(['الإدارة', 'إدارةٌ'])
    expect(marked('مسؤول في NATO و«الناتو»', 'nato')).toEqual(['NATO'])
  })
  it('are those of quotation marks and beginnings, too', () => {
    expect(marked('مجلس البلدة ومجلس القرية', '"مجلس البلدة"')).toEqual(['مجلس', 'البلدة', 'ومجلس'])
    expect(marked('الوزارات كلها', 'وزار*')).toEqual(['الوزارات'])
  })
  it('are not those that are excluded, nor filters', () => {
    expect(marked('الجسر والنهر', 'الجسر -النهر outlet:المنارة')).toEqual(['الجسر'])
    expect(marked('لا شيء', '')).toEqual([])
  })
})
