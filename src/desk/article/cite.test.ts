import { describe, expect, it } from 'vitest'
import { toBibTex, toCslJson, toFootnoted, toLine, type Cited } from './cite.ts'

const OWN: Cited = {
  id: 'b1',
  title: 'سائقون: تشققات الجسر معروفة منذ الصيف',
  outlet: 'صحيفة الميزان',
  byline: 'كتبت: هدى المنصوري',
  published: '2021-03-03T07:00Z',
  url: 'https://mizan.example/bridge?a=1&b=50%25',
}
const BARE: Cited = { id: 'x/1', title: '', outlet: null, byline: null, published: null, url: null }
const WORDS = { undated: 'بلا تاريخ', untitled: 'بلا عنوان' }
const say = (day: string): string => day

describe('a citation', () => {
  it('is a line of author, date, title, outlet and address', () => {
    expect(toLine(OWN, say, WORDS)).toBe(
      'هدى المنصوري (2021-03-03). سائقون: تشققات الجسر معروفة منذ الصيف. صحيفة الميزان. https://mizan.example/bridge?a=1&b=50%25',
    )
    expect(toLine({ ...OWN, byline: null }, say, WORDS)).toMatch(/^صحيفة الميزان \(2021/)
    expect(toLine(BARE, say, WORDS)).toContain('بلا تاريخ')
  })
  it('is BibTeX that TeX can read', () => {
    const bib = toBibTex(OWN)
    expect(bib).toMatch(/^@article\{b1,\n/)
    expect(bib).toContain('  author = {هدى المنصوري},')
    expect(bib).toContain('  month = {03},')
    expect(bib).toContain('a=1\\&b=50\\%25')
    expect(toBibTex(BARE)).toBe('@article{x-1,\n  langid = {arabic},\n}\n')
  })
  it('is CSL JSON', () => {
    expect(JSON.parse(toCslJson(OWN))).toEqual([
      {
        id: 'b1',
        type: 'article-newspaper',
        title: OWN.title,
        'container-title': 'صحيفة الميزان',
        author: [{ literal: 'هدى المنصوري' }],
        issued: { 'date-parts': [[2021, 3, 3]] },
        URL: OWN.url,
        language: 'ar',
      },
    ])
  })
  it('gives words with a footnote that leads to their place', () => {
    const text = toFootnoted(
      ' كانت ظاهرة ',
      OWN,
      'http://127.0.0.1/#/article/b1?from=1&to=9',
      say,
      WORDS,
    )
    expect(text).toMatch(/^«كانت ظاهرة» \[1\]\n\n\[1\] هدى المنصوري/)
    expect(text).toContain('#/article/b1?from=1&to=9')
  })
})
