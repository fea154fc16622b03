import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanView } from './clean.ts'
import { fold } from './fold.ts'

/** Text as pages have it: letters, marks, forms, controls, and anything else. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةىئؤء \n.,،«»"0123٠١٢۳')),
      fc.constantFrom(
        '\u0640',
        '\u064E',
        '\u0651',
        '\u200F',
        '\u200C',
        '\uFEFF',
        '\u0654',
        '\uFDFA',
        '\uFEFB',
        '\uFE8D',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('the clean view', () => {
  it.each([
    ['presentation forms', 'ﺍﻟﺤﻜﻮﻣﺔ ﺗﻨﻔﻲ', 'الحكومة تنفي'],
    ['the lam-alef ligature', 'اﻻتحاد', 'الاتحاد'],
    ['tatweel', 'الرئـــيس', 'الرئيس'],
    ['tatweel as a dash', 'الفريق ـوهو الأقوىـ خسر', 'الفريق -وهو الأقوى- خسر'],
    ['tatweel as a dash between words', 'قطار تونس ـ صفاقس', 'قطار تونس - صفاقس'],
    ['a run of it as a dash', 'من 4 ــ 6 ــــ', 'من 4 - 6 -'],
    ['a run of it at a word', 'لــ مصر ــو', 'ل مصر و'],
    [
      'tatweel behind what joins',
      'بلغ الـ20 لـ«سد» كـ«ـباب» وبـ قلم',
      'بلغ ال20 ل«سد» ك«باب» وب قلم',
    ],
    ['tatweel of the Hijri year', 'عام 1436 هـ.', 'عام 1436 ه.'],
    ['harakat', 'الرَّئيسُ', 'الرئيس'],
    ['marks and isolates', 'قال\u200F الوزير\u200E: \u2066X\u2069', 'قال الوزير: X'],
    ['Persian letters', 'خارجیة ترکیا', 'خارجية تركيا'],
    ['a zero-width non-joiner parts words', 'دعم\u200Cالحكومة', 'دعم الحكومة'],
    ['digits of three kinds', '٢٠١٩ ۲۰۱۹ 2019', '2019 2019 2019'],
    ['hamza as a mark', 'ا\u0654كد', 'أكد'],
    ['a character of two units after a long ligature', 'ﷺ\u{10000}', 'صلى الله عليه وسلم\u{10000}'],
    ['a ligature of words', 'ﷺ', 'صلى الله عليه وسلم'],
  ])('%s', (_, source, clean) => {
    expect(cleanView(source).text).toBe(clean)
  })

  it('leads each unit back to source that reads the same', () => {
    fc.assert(
      fc.property(text, (source) => {
        const view = cleanView(source)
        for (let i = 0; i < view.text.length; i++) {
          const r = view.map.toSource({ from: i, to: i + 1 })
          expect(r.to).toBeGreaterThan(r.from)
          expect(r.to).toBeLessThanOrEqual(source.length)
          if (/\p{Cs}/u.test(view.text[i] ?? '')) continue // half of a pair reads as nothing alone
          expect(cleanView(source.slice(r.from, r.to)).text).toContain(view.text[i])
        }
      }),
    )
  })

  it('leads a composed letter back to its mark, over what is dropped between', () => {
    const { text: clean, map } = cleanView('ا\uFEFF\u0654كد')
    expect(clean).toBe('أكد')
    expect(map.toSource({ from: 0, to: 1 })).toEqual({ from: 0, to: 3 })
  })

  it('is itself after itself', () => {
    fc.assert(
      fc.property(text, (s) => {
        expect(cleanView(cleanView(s).text).text).toBe(cleanView(s).text)
      }),
    )
  })

  it('gives back a word with its marks whole', () => {
    const source = 'قال الرَّئيسُ أمس'
    const { text: clean, map } = cleanView(source)
    const from = clean.indexOf('الرئيس')
    const r = map.toSource({ from, to: from + 'الرئيس'.length })
    expect(source.slice(r.from, r.to)).toBe('الرَّئيسُ')
  })
})

describe('the fold', () => {
  it('keeps places', () => {
    fc.assert(
      fc.property(text, (s) => {
        expect(fold(s)).toHaveLength(s.length)
      }),
    )
  })
  it('joins spellings', () => {
    expect(fold('أكد إلى آخر المسؤولين هيئة مستشفى')).toBe('اكد الي اخر المسوولين هييه مستشفي')
  })
})
