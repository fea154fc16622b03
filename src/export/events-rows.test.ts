import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../analysis/analyse.ts'
import { articleOf } from '../analysis/testing.ts'
import { reportOf } from '../dossier/testing.ts'
import type { Report } from '../dossier/types.ts'
import { acledTable } from './events-acled.ts'
import { cameoTable } from './events-cameo.ts'
import { codesOf, quadClass } from './events-codes.ts'
import { alpha3, countryName } from './events-countries.ts'
import { daysOf, eventFacts } from './events-facts.ts'
import { ploverLines, toPlover } from './events-plover.ts'
import type { EventCell, EventTable } from './events-table.ts'
import { plainCsv } from './table-csv.ts'

const analyser = createAnalyser()
const read = (id: string, text: string): Report => {
  const article = { ...articleOf(text), id, outlet: 'صحيفة الميناء, الطبعة "الأولى"' }
  return { article, analysis: analyser.analyse(article) }
}
const TEXT =
  'قال المتحدث باسم الوزارة إن الجيش الليبي قصف مواقع المتمردين في طرابلس يوم الثلاثاء وقتل سبعة مدنيين. ' +
  'وتظاهر مئات العمال في بنغازي أمس. وسيزور الوزير تونس الأسبوع المقبل.'
const reports = [read('a', TEXT)]

const cell = (t: EventTable, row: readonly EventCell[] | undefined, name: string): EventCell =>
  row?.[t.columns.indexOf(name)] ?? null
const rowOf = (t: EventTable, name: string, value: EventCell) =>
  t.rows.find((r) => cell(t, r, name) === value)

describe('facts of events', () => {
  it("carry words that are the article's own", () => {
    const facts = eventFacts(reports)
    expect(facts.length).toBeGreaterThan(2)
    for (const f of facts) {
      expect(TEXT.slice(f.event.from, f.event.to)).toBe(f.trigger)
      expect(f.sentence).toContain(f.trigger)
    }
  })
  it('name those who say so, the outermost first', () => {
    const shelled = eventFacts(reports).find((f) => f.trigger === 'قصف')
    expect(shelled?.chain[0]).toContain('المتحدث')
    expect(eventFacts(reports).find((f) => f.trigger === 'وتظاهر')?.chain).toEqual([])
  })
  it('take the day of publication for what came to pass with no date, and say so', () => {
    const [fact] = eventFacts([read('b', 'اقتحم مسلحون مقر البلدية')])
    expect(fact).toMatchObject({ from: '2020-06-04', dateBasis: 'published' })
    expect(fact?.event.date).toBeNull()
  })
  it('of an article without events are none', () =>
    expect(eventFacts([reportOf('c', 'عنوان\nلا شيء هنا.')])).toEqual([]))
})

describe('days of EDTF', () => {
  it.each([
    ['2018-05-02', '2018-05-02', '2018-05-02'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2020-02~', '2020-02-01', '2020-02-29'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['2018-05-01/2018-05-10', '2018-05-01', '2018-05-10'],
    ['2011/..', '2011-01-01', null],
    ['../2018-05', null, '2018-05-31'],
    ['P3D', null, null],
  ])('%s', (value, from, to) => expect(daysOf(value)).toEqual({ from, to }))
})

describe('PLOVER', () => {
  const events = toPlover(reports)
  it('has every status', () => {
    expect(events.map((e) => e.status)).toEqual(expect.arrayContaining(['happened', 'planned']))
  })
  it('has parties with countries of three letters, and the place with its point', () => {
    const shelled = events.find((e) => e.proof.words === 'قصف')
    expect(shelled).toMatchObject({ event_type: 'ASSAULT', actor: [{ country: 'LBY' }] })
    expect(shelled?.location?.latitude).toBeCloseTo(32.9, 0)
  })
  it('is one JSON object a line', () => {
    const lines = ploverLines(reports).split('\n').slice(0, -1)
    expect(lines.map((l) => JSON.parse(l) as unknown)).toEqual(JSON.parse(JSON.stringify(events)))
  })
})

describe('rows of CAMEO', () => {
  const table = cameoTable(reports)
  it('hold what came to pass and leave out what is planned', () => {
    expect(rowOf(table, 'trigger', 'قصف')).toBeDefined()
    expect(rowOf(table, 'trigger', 'وسيزور')).toBeUndefined()
  })
  it('have codes that agree with their roots and classes', () => {
    for (const row of table.rows) {
      const code = String(cell(table, row, 'EventCode'))
      expect(cell(table, row, 'EventRootCode')).toBe(code.slice(0, 2))
      expect(cell(table, row, 'QuadClass')).toBe(quadClass(code))
    }
    expect(cell(table, rowOf(table, 'trigger', 'وتظاهر'), 'EventCode')).toBe('141')
    expect(cell(table, rowOf(table, 'trigger', 'وتظاهر'), 'SQLDATE')).toBe(20200603)
  })
})

describe('rows of ACLED', () => {
  const table = acledTable(reports)
  it('have types, precision, country and fatalities', () => {
    const row = rowOf(table, 'trigger', 'قصف')
    expect(cell(table, row, 'event_type')).toBe('Explosions/Remote violence')
    expect(cell(table, row, 'country')).toBe('Libya')
    expect(cell(table, row, 'geo_precision')).toBe(1)
    expect(cell(table, row, 'time_precision')).toBe(1)
    const killed = table.rows.map((r) => cell(table, r, 'fatalities'))
    expect(killed).toContain(7)
  })
  it('leave empty what the article does not tell', () => {
    const march = rowOf(table, 'trigger', 'وتظاهر')
    expect(cell(table, march, 'fatalities')).toBeNull()
    expect(cell(table, march, 'actor2')).toBeNull()
  })
})

describe('CSV', () => {
  it('quotes commas, quotes and line ends, and disarms formulas', () => {
    const csv = plainCsv({
      columns: ['a', 'b', 'c'],
      rows: [
        ['x,"y"', '=1+1', null],
        ['', -2.5, 'ب\nت'],
      ],
    })
    expect(csv).toBe('a,b,c\r\n"x,""y""",\'=1+1,\r\n,-2.5,"ب\nت"\r\n')
  })
  it('has as many fields in each row as there are columns', () => {
    for (const t of [cameoTable(reports), acledTable(reports)]) {
      expect(new Set(t.rows.map((r) => r.length))).toEqual(new Set([t.columns.length]))
      expect(new Set(t.columns).size).toBe(t.columns.length)
    }
  })
})

describe('codes', () => {
  it('fall back on the type, and know nothing of OTHER', () => {
    expect(codesOf('ASSAULT', 'a mode that is new').cameo).toBe('180')
    expect(codesOf('OTHER', 'accident')).toEqual({ cameo: null, acled: null })
  })
  it('of countries', () => {
    expect(alpha3('LY')).toBe('LBY')
    expect(alpha3('XX')).toBeNull()
    expect(countryName('LY')).toBe('Libya')
    expect(countryName(null)).toBeNull()
  })
})
