import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../analysis/testing.ts'
import { rangeOfTokens } from '../text/words.ts'

const insides = (text: string): string[] => {
  const { words, quotes } = groundLayers(articleOf(text))
  return quotes.map((q) => {
    const r = rangeOfTokens(words, q.open + 1, q.last)
    return text.slice(r.from, r.to)
  })
}

describe('upright marks', () => {
  it.each([
    // A closing mark was forgotten: the quotation ends with its sentence.
    [
      'قال المدير: "الخطة جاهزة. وأضاف سالم: "نحن ننتظر"، ثم وصفها بأنها "خطوة أولى".',
      ['الخطة جاهزة', 'نحن ننتظر', 'خطوة أولى'],
    ],
    // Where no sentence ends there, nobody can tell how far it goes.
    ['ودعا "السكان إلى الهدوء مؤكدا أن البلدية "تحتفظ بحقها".', ['تحتفظ بحقها']],
    // An opening mark was forgotten.
    ['قال إنه سيعود قريبا"، وأضاف: "سنرى".', ['سنرى']],
    ['قال إن ناديه "جاهز" وإنه سيعود قريبا".', ['جاهز']],
    // One mark too many.
    ['بلغ طول الشاشة 32" وقال المدير: "سعرها عادل".', ['سعرها عادل']],
    // A quotation within a quotation.
    ['قال: "سمعت صوت "النسر" فوق الدار"، ومضى.', ['سمعت صوت "النسر" فوق الدار', 'النسر']],
    ['قال: "زرت "البيت" ثم "السوق" أمس".', ['زرت "البيت" ثم "السوق" أمس', 'البيت', 'السوق']],
  ])('are read by the spaces beside them: %s', (text, inside) => {
    expect(insides(text)).toEqual(inside)
  })

  it.each([
    ['قال "نعم" ثم "لا" ثم "ربما".', ['نعم', 'لا', 'ربما']],
    // Spaces on both sides, on neither, or all on the wrong one tell nothing against the turns.
    ['قال " نعم " ثم " لا ".', ['نعم', 'لا']],
    ['وصفها ب"الخدعة"و"الوهم".', ['الخدعة', 'الوهم']],
    ['قال" نعم "فحسب.', ['نعم']],
    ['قال:"نعم"،ثم مضى.', ['نعم']],
    // Nothing closes it: it runs to the end of its paragraph.
    ['قال: "نحن هنا. سنبقى هنا.', ['نحن هنا. سنبقى هنا.']],
  ])('go by turns: %s', (text, inside) => {
    expect(insides(text)).toEqual(inside)
  })

  it('of one paragraph do not reach into the next', () => {
    const text = 'قال: "نحن هنا.\nوقال سالم: "سنرى".'
    expect(insides(text).at(-1)).toBe('سنرى')
  })

  it('are read in time that grows with the text', () => {
    const piece = 'قال "كلمة. ثم قال "أخرى" و'
    const time = (n: number): number => {
      const { words } = groundLayers(articleOf(piece.repeat(n)))
      expect(words.count).toBeGreaterThan(n)
      const from = process.cpuUsage()
      groundLayers(articleOf(piece.repeat(n)))
      const { user } = process.cpuUsage(from)
      return user
    }
    time(200)
    expect(time(4000)).toBeLessThan(Math.max(40 * time(500), 400_000))
  })
})
