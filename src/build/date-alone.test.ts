import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../analysis/analyse.ts'
import { readRecord } from '../reading/record.ts'
import { dateAlone } from './date-alone.ts'

const analyser = createAnalyser()

function read(text: string, published?: string) {
  const result = readRecord(
    { id: 'a', text, ...(published === undefined ? {} : { published }) },
    'x',
  )
  if (!result.ok) throw result.error
  const { article, analysis } = dateAlone({
    article: result.article,
    analysis: analyser.analyse(result.article),
  })
  const dates = analysis.dates.map((d) => [text.slice(d.from, d.to), d.value])
  return { published: article.published, dates: Object.fromEntries(dates) as object }
}

const VISIT = [
  'وفد حكومي يصل إلى وهران',
  'وصل وفد حكومي إلى وهران اليوم (الأحد) لافتتاح الجسر الجديد، وقال الوزير أمس إن الجسر سيخدم المدينة كلها.',
  'وكانت البلاد أحيت الجمعة الذكرى الـ57 لاستقلال الجزائر.',
].join('\n\n')

describe('an article with no date of its own', () => {
  it('gets the day that its words allow, and its expressions theirs', () => {
    const { published, dates } = read(VISIT)
    expect(published).toMatchObject({ value: '2019-07-07', basis: 'inferred' })
    expect(dates).toMatchObject({ 'اليوم (الأحد)': '2019-07-07', أمس: '2019-07-06' })
  })

  it('stays undated where they do not say it', () => {
    const { published, dates } = read(
      'وصل وفد حكومي إلى المرسى اليوم.\n\nوقال الوزير أمس إن الجسر جديد.',
    )
    expect(published?.value.length ?? 0).not.toBe(10)
    expect(dates).toMatchObject({ أمس: null })
  })

  it('keeps the date that it has', () => {
    expect(read(VISIT, '2020-01-05').published?.value).toBe('2020-01-05')
  })
})
