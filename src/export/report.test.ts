import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildDossier } from '../dossier/build.ts'
import { reportOf } from '../dossier/testing.ts'
import type { Dossier } from '../dossier/types.ts'
import { annotationsOf } from './annotations.ts'
import { reportHtml } from './report-html.ts'
import { reportMarkdown } from './report-markdown.ts'
import { countOf } from './report-counts.ts'
import { toReport } from './report-model.ts'
import { toCsv } from './table-csv.ts'
import { TABLES, tablesOf, type Table } from './table-rows.ts'
import { toXlsx } from './table-xlsx.ts'

const fire = (
  id: string,
  outlet: string,
  toll: number | string,
  url = 'https://example.org/a?b=1&c=2',
) =>
  reportOf(
    id,
    `حريق في سوق الحبال
أعلن [source:الدفاع المدني] [statement speaker="الدفاع المدني" act=announce:مقتل [figure ${toll} what=killed unit=شخص:أشخاص] في [event ASSAULT date=2018-03-01 at="place:رملان-LY":حريق] سوق الحبال] يوم [date 2018-03-01:الخميس].`,
    { outlet, published: '2018-03-01', url },
  )
const reports = [fire('a', 'صحيفة <المرفأ>', 3), fire('b', 'أفق', 5, 'javascript:alert(1)')]
const dossier = buildDossier(reports)
const table = (d: Dossier, name: Table['name']): Table => {
  const found = tablesOf(d).find((t) => t.name === name)
  if (!found) throw new Error(`no table ${name}`)
  return found
}

describe('counts', () => {
  it('have the six forms of Arabic', () => {
    const say = (n: number): string => countOf('articles', n)
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map(say)).toEqual([
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      '3 مقالات',
      '10 مقالات',
      '11 مقالًا',
      '99 مقالًا',
      '100 مقال',
      '102 مقال',
      '103 مقالات',
    ])
  })
  it('stand so in a report', () => {
    const { summary, sections } = toReport(dossier, 'قصة')
    expect(summary).toBe('مقالان، أصل مستقل واحد، مصدران')
    expect(sections.flatMap((s) => s.blocks.map((b) => b.heading)).join()).toContain(
      '(مقالان، أصل واحد)',
    )
  })
})

describe('sides of a dispute', () => {
  it('say in words how exact their figures are', () => {
    const differing = buildDossier([fire('a', 'أفق', '9 op=">"'), fire('b', 'المرفأ', '5 op="~"')])
    const { rows } = table(differing, 'disputes')
    expect(rows.map((r) => r[3])).toEqual(expect.arrayContaining(['9 فأكثر', 'نحو 5']))
  })
})

describe('a report as HTML', () => {
  const html = reportHtml(dossier, 'سوق <الحبال>')
  it('leads from each mark to a footnote that quotes and locates the words', () => {
    const marks = [...html.matchAll(/href="#n(\d+)"/g)].map((m) => m[1])
    expect(marks.length).toBeGreaterThan(5)
    for (const n of marks) expect(html).toContain(`<li id="n${n}"`)
    const places = [
      ...html.matchAll(/<li id="n\d+".*?<q>(.*?)<\/q>.*?<code dir="ltr">(\w+):(\d+)-(\d+)</g),
    ]
    expect(places.length).toBe(new Set(marks).size)
    for (const [, words, id, from, to] of places) {
      const text = reports.find((r) => r.article.id === id)?.article.text ?? ''
      expect(text.slice(Number(from), Number(to)).replace(/\s+/g, ' ').trim()).toBe(words)
    }
  })
  it('fetches nothing, runs nothing, and takes no word of an article for markup', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|javascript:/)
    expect(html).toContain('صحيفة &lt;المرفأ&gt;')
    expect(html).toContain('سوق &lt;الحبال&gt;')
    expect(html).toContain('href="https://example.org/a?b=1&amp;c=2"')
  })
  it('is right to left, and shows the dispute with both passages', () => {
    expect(html).toContain('<html lang="ar" dir="rtl">')
    const disputes = /<section id="disputes">.*?<\/section>/s.exec(html)?.[0] ?? ''
    expect(disputes).toContain('رقم تغيّر في النقل')
    expect(disputes.match(/<li>/g)).toHaveLength(2)
  })
  it('keeps the parts of a date in their order among Arabic words', () => {
    const spans = (dossier.happenings ?? []).map((h) => ({ ...h, date: '2018-03-01/2018-03-02' }))
    expect(reportHtml({ ...dossier, happenings: spans }, 'سوق')).toContain(
      '<h3><bdi><bdi dir="ltr">2018-03-01/2018-03-02</bdi> — ',
    )
  })
  it('of nothing is a page without sections', () =>
    expect(reportHtml(buildDossier([]), 'لا شيء')).not.toContain('<h3>'))
})

describe('a report as Markdown', () => {
  it('defines every footnote that it names, once', () => {
    const md = reportMarkdown(dossier, 'سوق الحبال')
    const named = new Set([...md.matchAll(/\[\^(\d+)\](?!:)/g)].map((m) => m[1]))
    const defined = [...md.matchAll(/^\[\^(\d+)\]:/gm)].map((m) => m[1])
    expect(named.size).toBeGreaterThan(3)
    expect(new Set(defined)).toEqual(named)
    expect(defined).toHaveLength(named.size)
    expect(md).toContain('صحيفة \\<المرفأ\\>')
  })
})

describe('tables', () => {
  it('have a cell a column, and rows that lead to their words', () => {
    const tables = tablesOf(dossier)
    expect(tables.map((t) => t.name)).toEqual([...TABLES])
    for (const t of tables) {
      expect(t.rows.length).toBeGreaterThan(0)
      for (const row of t.rows) expect(row).toHaveLength(t.columns.length)
    }
    const { columns, rows } = table(dossier, 'figures')
    const cell = (row: (typeof rows)[number], name: string) => row[columns.indexOf(name)]
    expect(rows.map((r) => cell(r, 'value'))).toEqual([3, 5])
    for (const r of rows) {
      const text = reports.find((x) => x.article.id === cell(r, 'article'))?.article.text ?? ''
      expect(text.slice(Number(cell(r, 'from')), Number(cell(r, 'to')))).toBe(cell(r, 'words'))
    }
  })
  it('as CSV quote what must be quoted and defuse formulas', () => {
    const csv = toCsv({
      name: 'sources',
      columns: ['a', 'b'],
      rows: [
        ['قال: "نعم", ثم سكت', null],
        ['=HYPERLINK("x")', -3],
        ['سطر\nسطر', 1.5],
      ],
    })
    expect(csv).toBe(
      '\uFEFFa,b\r\n"قال: ""نعم"", ثم سكت",\r\n"\'=HYPERLINK(""x"")",-3\r\n"سطر\nسطر",1.5\r\n',
    )
  })
  it('as a workbook are sheets that unpack to their words', () => {
    const files = unzip(Buffer.from(toXlsx(tablesOf(dossier))))
    expect([...files.keys()].filter((f) => f.includes('worksheets'))).toHaveLength(TABLES.length)
    expect(files.get('xl/workbook.xml')).toContain('name="disputes"')
    const sources = files.get('xl/worksheets/sheet5.xml') ?? ''
    expect(sources).toContain('rightToLeft="1"')
    expect(sources).toContain('صحيفة &lt;المرفأ&gt;')
    expect(files.get('xl/worksheets/sheet3.xml')).toContain('<v>5</v>')
  })
})

describe('web annotations', () => {
  it('select their words by quote and by code points', () => {
    const report = reportOf(
      'x',
      '😀 خبر\nوصل [figure 4 unit=قارب:أربعة قوارب] 😀 إلى [date 2018-03-01:الميناء].',
      {
        outlet: 'أ',
        published: '2018-03-01',
      },
    )
    const found = annotationsOf(report)
    expect(found.map((a) => a.target.selector[0].exact)).toEqual(['أربعة قوارب', 'الميناء'])
    const points = Array.from(report.article.text)
    for (const { target } of found) {
      const [quote, place] = target.selector
      expect(points.slice(place.start, place.end).join('')).toBe(quote.exact)
      expect(target.source).toBe('urn:isnad:article:x')
    }
  })
})

/** The files of an archive as its central directory lists them. */
function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const [packed, name, extra] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ]
    const path = bytes.toString('utf8', at + 46, at + 46 + name)
    const from = extra + 30 + bytes.readUInt16LE(extra + 26)
    files.set(path, inflateRawSync(bytes.subarray(from, from + packed)).toString('utf8'))
    at += 46 + name
  }
  return files
}
