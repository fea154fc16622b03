import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../page/key.ts'
import { readRecord } from '../read.ts'
import { findPhrase } from './phrases.ts'

const rows = readFileSync(new URL('./phrases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((l) => l !== '' && !l.startsWith('#'))

describe('phrases.tsv', () => {
  it('is sorted, without a row twice', () => {
    expect(rows).toEqual([...new Set(rows)].sort())
  })

  it('has no phrase that its own row does not find', () => {
    const lost = rows.filter((row) => {
      const [, , match, , , phrase = ''] = row.split('\t')
      const line = match === 'label' ? `${phrase}: عنوان` : phrase
      return findPhrase(keyOf(line), line, true) === undefined
    })
    expect(lost).toEqual([])
  })
})

describe('findPhrase', () => {
  it.each([
    ['قـــد يهمــــــك ايضـــــــًا:', 'related'],
    ['إقرأ أيضاً', 'related'],
    ['اقرأ أيضا: عنوان آخر', 'related'],
    ['التعليقات (12)', 'comment'],
    ['Leave a Reply', 'comment'],
    ['ﺍﻗﺮﺃ ﺃﻳﻀﺎ', 'related'],
  ])('knows «%s»', (line, kind) => expect(findPhrase(keyOf(line), line, true)?.kind).toBe(kind))

  it.each([
    'اقرأ ما كتبه الوزير',
    'شاهد العيان رأى الحادث',
    'المزيد من الأموال للمدارس',
    'ليبيا تطلب دعما',
  ])('knows nothing of «%s»', (line) => expect(findPhrase(keyOf(line), line, true)).toBeUndefined())
})

describe('sentences that begin as a phrase does stay in the body', () => {
  it.each([
    'متوفر على الرفوف منذ أمس دواء القلب الذي انقطع شهرا كاملا، وفق ما قالته نقابة الصيادلة في بيان صدر مساء الخميس.',
    'تعليق الرحلات سيستمر أسبوعا آخر بحسب ما أعلنته إدارة المطار في بيان وزعته على الصحفيين بعد ظهر الخميس.',
    'مشاركة المرأة في الانتخابات ارتفعت هذا العام بحسب أرقام اللجنة العليا التي أعلنت النتائج مساء الخميس.',
  ])('%s', (sentence) => {
    const text = `عنوان الخبر في المدينة\n\n${'قال الوزير إن العمل في المشروع سيبدأ الأسبوع المقبل بعد موافقة المجلس.\n'.repeat(3)}${sentence}\nقال الوزير إن العمل انتهى في جميع المراحل قبل الموعد المحدد له.`
    const result = readRecord({ text }, 'x')
    if (!result.ok) throw result.error
    const block = result.article.blocks.find((b) => text.slice(b.from, b.to) === sentence)
    expect(block?.kind).toBe('paragraph')
  })
})
