import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { dateRules } from './rules.ts'
import { datesStage } from './stage.ts'

const datesOf = (text: string) => datesStage.run(groundLayers(articleOf(text))).dates

describe.each(dateRules)('$name', (rule) => {
  it.each(Object.entries(rule.examples))('%s → %s', (text, value) => {
    // Square brackets mark the words of the date where the example has more.
    const bare = text.replace(/[[\]]/g, '')
    const words = /\[(.*)\]/.exec(text)?.[1] ?? text
    const sentence = `حدث ذلك في ${bare} في المدينة`
    const found = datesOf(sentence).find((d) => d.rule === rule.name)
    expect(
      found && {
        value: found.value ?? found.symbolic,
        words: sentence.slice(found.from, found.to),
      },
    ).toEqual({ value, words })
  })
  it.each(rule.counter)('not %s', (text) => {
    expect(datesOf(text).filter((d) => d.rule === rule.name && d.named === undefined)).toEqual([])
  })
  it('has examples', () => {
    expect(Object.keys(rule.examples).length).toBeGreaterThan(0)
    expect(rule.counter.length).toBeGreaterThan(0)
  })
})

describe('names that hold a date', () => {
  it.each([
    ['وقفت قوى 14 آذار ضد القرار', '14 آذار', 'XXXX-03-14'],
    ['روى قصة حرب العاشر من رمضان', 'العاشر من رمضان', 'XXXX-09-10'],
    ['انسحبت حركة 20 فبراير من الحوار', '20 فبراير', 'XXXX-02-20'],
  ])('%s', (text, words, named) => {
    const found = datesOf(text)
    expect(found.map((d) => [text.slice(d.from, d.to), d.named, d.value, d.symbolic])).toEqual([
      [words, named, null, null],
    ])
  })

  it.each([
    ['في ذكرى ثورة 25 يناير', '25 يناير', '2011-01-25'],
    ['تغيرت البلاد منذ هجمات 11 سبتمبر', '11 سبتمبر', '2001-09-11'],
    ['قضية متصلة بأحداث 11 سبتمبر/أيلول', '11 سبتمبر/أيلول', '2001-09-11'],
  ])('the year is known: %s', (text, words, value) => {
    const found = datesOf(text)
    expect(found.map((d) => [text.slice(d.from, d.to), d.value, d.symbolic])).toEqual([
      [words, value, null],
    ])
  })
})

describe('what is fixed beforehand', () => {
  it.each([
    ['يلتقي الفريقان الأحد في الملعب الكبير', '2020-06-07'],
    ['تبدأ القمة السبت في العاصمة', '2020-06-06'],
    ['كان يلتقي الوزير الأحد في مكتبه', '2020-05-31'],
  ])('%s', (text, value) => expect(datesOf(text)[0]?.value).toBe(value))
})

describe('the verb before a weekday tells its side', () => {
  it.each([
    ['سيعود الوزير إلى العاصمة الأحد', '2020-06-07'],
    ['ستبدأ الحكومة عهدها رسميا الأحد', '2020-06-07'],
    ['ومن المؤمل أن يزور رئيس البنك مصر الأحد', '2020-06-07'],
    ['سلم الخبراء تقريرهم بعد الزيارة إلى البلدة الأحد', '2020-05-31'],
    ['وكان من المقرر أن تنطلق الرحلة الأحد لكنها تأجلت', '2020-05-31'],
    ['سيدرس الفريق الصور التي نشرها المرصد الأحد', '2020-05-31'],
    ['لعب الفريق أمام مانشستر سيتي الأحد', '2020-05-31'],
  ])('%s', (text, value) => expect(datesOf(text)[0]?.value).toBe(value))

  it.each([
    ['الرئيس في البلدة الأحد\n\nسيزور الرئيس البلدة الأحد.', '2020-06-07'],
    ['الرئيس في البلدة الأحد\n\nزار الرئيس البلدة الأحد.', '2020-05-31'],
    ['قمة الأحد\n\nاجتمع الوفد الأحد. وسيجتمع الوزراء الأحد.', '2020-05-31'],
  ])('in a title the text tells it: %s', (text, value) =>
    expect(datesOf(text)[0]?.value).toBe(value),
  )
})

describe('a weekday beside «أمس» tells when the article was written', () => {
  // Published on Thursday, 4 June 2020.
  it.each([
    ['اجتمع الوفد أمس (الثلاثاء). وصل الوزير اليوم.', 'اليوم', '2020-06-03'],
    ['اجتمع الوفد أمس (الثلاثاء). ويسافر الوزير غدا الخميس.', 'غدا الخميس', '2020-06-04'],
    ['اجتمع الوفد اليوم الأربعاء بعد أن وصل أول من أمس.', 'أول من أمس', '2020-06-01'],
    ['اجتمع الوفد اليوم الخميس بعد أن وصل أمس.', 'أمس', '2020-06-03'],
    ['اجتمع الوفد أمس الأحد، ووصل اليوم الخميس بعد أن غادر أمس.', 'أمس', '2020-06-03'],
    ['وصل الوفد اليوم الثلاثاء ويغادر غدا.', 'غدا', '2020-06-03'],
    ['وقع الاتفاق اليوم الجمعة.', 'اليوم الجمعة', '2020-06-05'],
  ])('%s', (text, words, value) => {
    const found = datesOf(text).find((d) => text.slice(d.from, d.to) === words)
    expect(found?.value).toBe(value)
  })
})

describe('the day that the text named last', () => {
  it.each([
    ['أمهله حتى 5 مارس 2019. وفي اليوم ذاته سافر.', 'اليوم ذاته', '2019-03-05'],
    ['أمهله حتى 5 مارس 2019. وفي اليوم التالي سافر.', 'اليوم التالي', '2019-03-06'],
    ['سافر الساعة التاسعة من مساء 5 مارس 2019، وعاد في اليوم نفسه.', 'اليوم نفسه', '2019-03-05'],
  ])('%s', (text, words, value) => {
    const found = datesOf(text).find((d) => text.slice(d.from, d.to) === words)
    expect(found?.value).toBe(value)
  })
})

describe('weekdays that «و» joins follow one another', () => {
  // Published on Thursday, 4 June 2020.
  it.each([
    ['يناقش المجلس الميزانية الخميس والجمعة.', '2020-06-04', '2020-06-05'],
    ['أغلقت البلدية المدارس الأربعاء والخميس.', '2020-06-03', '2020-06-04'],
    ['أغلقت البلدية المدارس الثلاثاء. والجمعة عطلة.', '2020-06-02', '2020-05-29'],
    ['زارها الأربعاء والأحد.', '2020-06-03', '2020-05-31'],
  ])('%s', (text, first, second) => {
    expect(datesOf(text).map((d) => d.value)).toEqual([first, second])
  })
})

describe('a month that opens its sentence is told by the verb behind it', () => {
  it.each([
    ['في أكتوبر، عثر الصيادون على القارب.', '2019-10'],
    ['ففي أكتوبر عثر الصيادون على القارب.', '2019-10'],
    ['في أكتوبر، يزور الوفد المدينة.', '2020-10'],
    ['قرر المجلس بعد الحريق أن الجسر في أكتوبر أغلق.', '2019-10'],
  ])('%s', (text, value) => expect(datesOf(text)[0]?.value).toBe(value))
})

it('a year opens the line of a chronicle', () => {
  const lines = [
    'في مثل هذا الأسبوع',
    '1931 - افتتاح الميناء.',
    '1958: غرق عبارة.',
    '1250 - 300 متر.',
  ]
  const text = lines.join('\n')
  const body = lines.map((line) => {
    const from = text.indexOf(line)
    return { from, to: from + line.length }
  })
  const { dates } = datesStage.run(groundLayers({ ...articleOf(text), body }))
  expect(dates.map((d) => d.value)).toEqual(['2020-06-01/2020-06-07', '1931', '1958'])
})
