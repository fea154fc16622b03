import { expectLinear } from '../../test/growth.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanView } from '../arabic/clean.ts'
import { fold } from '../arabic/fold.ts'
import { findFamilies } from './families.ts'
import { reportOf } from './testing.ts'
import type { Family, Report } from './types.ts'

/** Invented prose: `count` words that no other seed gives in this order. */
function prose(seed: number, count: number): string {
  let state = seed * 7919 + 13
  const words: string[] = []
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    words.push(`${'ابتثجحخد'.charAt(state % 8)}ل${'رزسشصضطظ'.charAt((state >>> 8) % 8)}${i % 7}`)
  }
  return words.map((w, i) => w.replace(/\d/, 'نومكيهل'.charAt(i % 7))).join(' ')
}

const setsOf = (families: readonly Family[]): string[][] =>
  families.map((f) => f.articles.toSorted()).toSorted()

const report = (
  id: string,
  body: string,
  outlet?: string,
  published?: string,
  title = `عنوان ${id}`,
): Report =>
  reportOf(id, `${title}\n${body}`, {
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
  })

describe('families', () => {
  it('leaves articles of their own alone', () => {
    const families = findFamilies([report('a', prose(1, 80)), report('b', prose(2, 80))])
    expect(setsOf(families)).toEqual([['a'], ['b']])
    expect(families[0]).toMatchObject({
      id: 'f:a',
      origin: { article: 'a', reason: 'alone' },
      copies: [],
    })
  })
  it('takes no article and articles with no words', () => {
    expect(findFamilies([])).toEqual([])
    expect(findFamilies([report('a', '…', undefined, undefined, '—')])).toHaveLength(1)
  })
  it('joins a copy under another title', () => {
    const text = prose(1, 120)
    const families = findFamilies([
      report('b', text, 'أفق', '2020-01-02'),
      report('a', text, 'ضفاف', '2020-01-01'),
    ])
    expect(families).toHaveLength(1)
    expect(families[0]).toMatchObject({
      id: 'f:a',
      articles: ['a', 'b'],
      origin: { article: 'a', reason: 'earliest' },
    })
    expect(families[0]?.copies[0]).toMatchObject({ article: 'b', of: 'a' })
    expect(families[0]?.copies[0]?.share).toBeGreaterThan(0.95)
  })
  it('joins a copy with words changed here and there', () => {
    const words = prose(3, 120).split(' ')
    const edited = words.map((w, i) => (i % 20 === 10 ? 'غيرها' : w)).join(' ')
    const families = findFamilies([report('a', words.join(' ')), report('b', edited)])
    expect(setsOf(families)).toEqual([['a', 'b']])
  })
  it('joins a copy that is spelt with harakat, other alefs and presentation forms', () => {
    const plain =
      'أعلنت إدارة الميناء أن السفينة وصلت إلى الرصيف صباح الأحد وعلى متنها ألف حاوية من القمح وأن تفريغها يبدأ مساء'
    const other = plain
      .replaceAll('أ', 'ا')
      .replaceAll('إ', 'ٱ')
      .replaceAll('ة', 'ه')
      .replaceAll('السفينه', 'السَّفِينَهـ')
      .replaceAll('لا', '\ufefb')
    expect(other).not.toBe(plain)
    expect(setsOf(findFamilies([report('a', plain), report('b', other)]))).toEqual([['a', 'b']])
  })
  it('joins the cut version with the long one', () => {
    const long = prose(4, 300)
    const short = long.split(' ').slice(0, 90).join(' ')
    const [family] = findFamilies([
      report('short', short, 'أفق', '2020-01-02'),
      report('long', long, 'ضفاف', '2020-01-01'),
    ])
    expect(family?.articles).toEqual(['long', 'short'])
    expect(family?.copies[0]?.share).toBeGreaterThan(0.9)
    expect(family?.copies[0]?.shareBack).toBeLessThan(0.4)
  })
  it('does not join two reports around one quotation', () => {
    const quotation = prose(5, 30)
    const a = `${prose(6, 70)} ${quotation} ${prose(7, 50)}`
    const b = `${prose(8, 60)} ${quotation} ${prose(9, 60)}`
    expect(setsOf(findFamilies([report('a', a), report('b', b)]))).toEqual([['a'], ['b']])
  })
  it('does not join two reports through a digest that prints both', () => {
    const [a, b] = [prose(10, 100), prose(11, 100)]
    const families = findFamilies([
      report('a', a, 'ضفاف', '2020-01-01'),
      report('b', b, 'أفق', '2020-01-01'),
      report('digest', `${a} ${b}`, 'ميزان', '2020-01-02'),
    ])
    const home = (id: string): string | undefined =>
      families.find((f) => f.articles.includes(id))?.id
    expect(home('a')).not.toBe(home('b'))
  })
  it('sets aside the paragraph that an outlet repeats under everything', () => {
    const standing = prose(20, 60)
    const reports = Array.from({ length: 8 }, (_, i) =>
      report(`a${i}`, `${prose(30 + i, 50)} ${standing}`, 'ضفاف'),
    )
    expect(findFamilies(reports)).toHaveLength(8)
    // The same paragraph under two articles only is not standing matter.
    expect(findFamilies(reports.slice(0, 2))).toHaveLength(1)
  })
  it('takes an article that an outlet printed many times for one text', () => {
    const text = prose(21, 80)
    const reports = Array.from({ length: 8 }, (_, i) => report(`a${i}`, text, 'ضفاف'))
    expect(findFamilies(reports)).toHaveLength(1)
  })
  it('joins a text that a hundred outlets carry', () => {
    const words = prose(22, 150).split(' ')
    const reports = Array.from({ length: 100 }, (_, i) => {
      const edited = words.map((w, k) => (k === (i * 7) % 150 ? 'غيرها' : w)).join(' ')
      return report(`a${i}`, edited, `منبر ${i}`)
    })
    expect(findFamilies(reports).map((f) => f.articles.length)).toEqual([100])
  })
  it('does not join captions of a few words', () => {
    const reports = ['a', 'b'].map((id) => report(id, 'كاريكاتير', undefined, undefined, 'رسم'))
    expect(findFamilies(reports)).toHaveLength(2)
  })
  it('joins short news that are the same word for word', () => {
    const text = 'انقطاع التيار عن حي الميناء منذ الفجر'
    const reports = ['a', 'b'].map((id) => report(id, text, undefined, undefined, 'عاجل'))
    expect(findFamilies(reports)).toHaveLength(1)
  })
  it('counts reports of one id once', () => {
    expect(findFamilies([report('a', prose(1, 50)), report('a', prose(1, 50))])).toHaveLength(1)
  })
})

describe('origins', () => {
  const text = prose(40, 100)
  const family = (...reports: Report[]): Family | undefined => findFamilies(reports)[0]

  it('is whom the copies name, even where it bears a later date', () => {
    const found = family(
      report('copy', `نقلا عن وكالة المرسى للأنباء ${text}`, 'أفق', '2020-01-01T08:00'),
      report('wire', text, 'وكالة المرسى للأنباء', '2020-01-01T10:00'),
      report('other', `${text} (المرسى)`, 'ضفاف', '2020-01-02'),
    )
    expect(found?.origin).toMatchObject({ article: 'wire', reason: 'credited' })
    expect(found?.origin.why).toContain('2 other articles name')
    expect(found?.credit).toBe('وكالة المرسى للأنباء')
  })
  it('tells the agency that they name and that is not among them', () => {
    const found = family(
      report('a', `طرابلس (رويترز) - ${text}`, 'أفق', '2020-01-01'),
      report('b', `طرابلس - رويترز: ${text}`, 'ضفاف', '2020-01-02'),
    )
    expect(found?.origin).toMatchObject({ article: 'a', reason: 'earliest' })
    expect(found?.credit).toBe('رويترز')
  })
  it('takes no word of the text for a credit', () => {
    const found = family(
      report('a', `أعلنت جامعة الدول العربية أمس وال ${text}`, 'أفق', '2020-01-01'),
      report('b', text, 'قناة العربية', '2020-01-02'),
    )
    expect(found?.origin.article).toBe('a')
    expect(found?.credit).toBeNull()
  })
  it('is the fullest of those that may have been first', () => {
    const found = family(
      report('short', text.split(' ').slice(0, 60).join(' '), 'أفق', '2020-01-01'),
      report('long', text, 'ضفاف', '2020-01-01T20:00'),
      report('later', text, 'ميزان', '2020-01-03'),
    )
    expect(found?.origin).toMatchObject({ article: 'long', reason: 'earliest-fullest' })
  })
  it('is the fullest where no date is known', () => {
    const found = family(
      report('a-short', text.split(' ').slice(0, 60).join(' ')),
      report('long', text),
    )
    expect(found?.origin).toMatchObject({ article: 'long', reason: 'fullest' })
  })
})

describe('of any reports', () => {
  const pieces = Array.from({ length: 8 }, (_, i) => prose(100 + i, 25))
  const anyReports = fc
    .array(
      fc.record({
        parts: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }),
        outlet: fc.constantFrom('ضفاف', 'أفق', undefined),
        published: fc.constantFrom('2020-01-01', '2020-01-02T10:00', '2020-01', undefined),
      }),
      { maxLength: 9 },
    )
    .map((all) =>
      all.map(({ parts, outlet, published }, i) =>
        report(`a${i}`, parts.map((p) => pieces[p] ?? '').join('\n'), outlet, published),
      ),
    )
  const words = (text: string): string[] =>
    fold(cleanView(text).text).match(/[\p{L}\p{N}]+/gu) ?? []

  it('every article is in one family, and every passage says the same in both', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const families = findFamilies(reports)
        const texts = new Map(reports.map((r) => [r.article.id, r.article.text]))
        expect(families.flatMap((f) => f.articles).toSorted()).toEqual([...texts.keys()].toSorted())
        for (const f of families) {
          expect(f.articles[0]).toBe(f.origin.article)
          expect(f.copies.map((c) => c.article)).toEqual(f.articles.slice(1))
          for (const c of f.copies) {
            expect(f.articles).toContain(c.of)
            expect(c.share).toBeLessThanOrEqual(1)
            expect(c.passages.length).toBeGreaterThan(0)
            for (const { a, b } of c.passages) {
              const mine = texts.get(c.article)?.slice(a.from, a.to) ?? ''
              const theirs = texts.get(c.of)?.slice(b.from, b.to) ?? ''
              expect(words(mine).length).toBeGreaterThan(0)
              expect(words(mine)).toEqual(words(theirs))
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })
  it('the order of the reports changes nothing', () => {
    fc.assert(
      fc.property(anyReports, fc.integer({ min: 0, max: 8 }), (reports, turn) => {
        const turned = [...reports.slice(turn), ...reports.slice(0, turn)].toReversed()
        expect(findFamilies(turned)).toEqual(findFamilies(reports))
      }),
      { numRuns: 30 },
    )
  })
})

describe('hard texts', () => {
  it.each<[string, (n: number) => string]>([
    ['one word over and over', (n) => 'كلمة '.repeat(n)],
    ['two words by turns', (n) => 'كلمة أخرى '.repeat(n / 2)],
    ['a sentence over and over', (n) => `${prose(50, 9)} `.repeat(n / 50)],
  ])('takes %s in time', (_, make) => {
    expectLinear((n) => {
      const reports = Array.from({ length: 6 }, (_x, i) => report(`a${i}`, `${make(n)} نهاية ${i}`))
      expect(findFamilies(reports)).toHaveLength(1)
    }, 5_000)
  })
})
