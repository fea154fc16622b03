import { describe, expect, it } from 'vitest'
import { loadTable } from '../../load-table.ts'
import type { Range } from '../../text/range.ts'
import { expectLinear } from '../../../test/growth.ts'
import { createAnalyser, createStages } from '../analyse.ts'
import type { Layers } from '../layers.ts'
import { articleOf } from '../testing.ts'
import { frames } from './frames.ts'
import { ontology } from './ontology.ts'
import { predicateCount } from './predicates.ts'

const { rows } = loadTable(new URL('./suite.tsv', import.meta.url))
const analyser = createAnalyser()
const FORCE = new Set(['ASSAULT', 'PROTEST'])

/** Does a sentence read as its row says? Returns what differs, empty for nothing. */
function differs(row: Readonly<Record<string, string>>): string {
  const text = row['sentence'] ?? ''
  const { events } = analyser.analyse(articleOf(text))
  const at = (r: Range | null): string => (r ? text.slice(r.from, r.to) : '')
  const told = events.map((e) => `${e.type} ${at(e)} actor=${at(e.actor)} target=${at(e.target)}`)
  if (row['type'] === 'NONE') {
    return events.some((e) => FORCE.has(e.type)) ? `tells ${told.join('; ')}` : ''
  }
  if (row['type'] === 'NOT')
    return events.some((e) => at(e).includes(row['trigger'] ?? ''))
      ? `tells ${told.join('; ')}`
      : ''
  const event = events.find((e) => e.type === row['type'] && at(e).includes(row['trigger'] ?? ''))
  if (!event) return `no such event among ${told.join('; ')}`
  if (row['status'] !== '' && event.status !== row['status']) return `status ${event.status}`
  for (const part of ['actor', 'target', 'place'] as const) {
    const wanted = row[part] ?? ''
    if (wanted !== '' && !at(event[part]).includes(wanted)) return `${part} ${at(event[part])}`
  }
  return ''
}

describe('events of sentences', () => {
  it('holds 300 sentences', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300)
  })
  for (const row of rows) {
    const test = row['state'] === 'short' ? it.fails : it
    test(row['sentence'] ?? '', () => {
      expect(differs(row)).toBe('')
    })
  }
})

describe('predicates', () => {
  it('are many, each with a frame and a type of the ontology', () => {
    expect(predicateCount).toBeGreaterThanOrEqual(1500)
    const types = loadTable(new URL('./predicates.tsv', import.meta.url)).rows
    for (const row of types) {
      expect(ontology.has(row['type'] ?? '')).toBe(true)
      expect(frames[row['frame'] ?? '']).toBeDefined()
    }
  })
})

describe('the time it takes', () => {
  const stages = createStages()
  /** Milliseconds do not matter here, only how they grow: all stages below are run first. */
  const read = (seed: string) => {
    const below = new Map<number, Layers>()
    return (n: number): void => {
      let layers = below.get(n)
      if (!layers) {
        const made: Layers = { article: articleOf(seed.repeat(n)) } as Layers
        for (const stage of stages) {
          if (stage.name !== 'events') Object.assign(made, stage.run(made as never))
        }
        layers = made
        below.set(n, made)
      }
      stages.find((s) => s.name === 'events')?.run(layers as never)
    }
  }
  it.each([
    ['one sentence of statements', '«قال الوزير إن الجيش قصف المدينة أمس وقتل خمسة جنود »'],
    ['pronouns that ask who is meant', 'وقصفها ثم هاجموه وهو يطاردهم '],
    ['«among them» without end', 'بينهم من بينهم مسلحون قتلوا '],
    ['words of quantity without end', 'كل عدد من جميع آلاف قتلوا '],
    ['purposes without a past verb', 'ليقصف لتحرير ليهاجم '],
  ])('grows as the text grows: %s', (_, seed) => {
    expectLinear(read(seed), 400)
  })
})

describe('events of an article', () => {
  it('say in which statement they stand', () => {
    const text = 'قال المتحدث إن الطائرات قصفت المدينة صباح أمس'
    const { events, statements } = analyser.analyse(articleOf(text))
    const event = events.find((e) => e.type === 'ASSAULT')
    expect(statements.map((s) => s.id)).toContain(event?.saidIn)
  })
  it.each([
    ['التقى الوزير نظيره لبحث المذكرة الموقعة بينهما في 27 نوفمبر 2019.', 'التقى', null],
    ['انتقد النواب البيان الصادر في 3 مارس 2019.', 'انتقد', null],
    ['قصفت الطائرات الموقع في 3 مارس 2019.', 'قصفت', '2019-03-03'],
    ['وقع الوزيران المذكرة في 27 نوفمبر 2019.', 'وقع', '2019-11-27'],
    ['قتلت القوات القيادي وهو من مواليد 1973.', 'قتلت', null],
    ['انتقد النائب الحكومة وقال إن الميزانية أقرت في 3 مارس 2019.', 'انتقد', null],
    ['هاجم المسلحون القرية. وقصفوا المدرسة يوم 2 يونيو 2020.', 'هاجم', '2020-06-02'],
    ['في عام 2011 أطاح المسلحون بالحكومة. وقتلوا رئيسها.', 'قتلوا', '2011'],
    [
      'يعقد الزعيمان قمة في 12 يونيو 2020. وأكد المتحدث أن اللقاء المرتقب سيكون قصيرا.',
      'اللقاء',
      '2020-06-12',
    ],
    ['تقصف المدفعية المدينة. وقتلت القذائف أربعة أشخاص أمس.', 'تقصف', '2020-06-03'],
  ])('leave a date to the deed that it belongs to: %s', (text, trigger, date) => {
    const { events } = analyser.analyse(articleOf(text))
    const event = events.find((e) => text.slice(e.from, e.to).includes(trigger))
    expect(event && { date: event.date }).toEqual({ date })
  })
  it('are told in the present of a year that opens the line', () => {
    const told = (text: string) => analyser.analyse(articleOf(text)).events.map((e) => e.status)
    expect(told('1966 - الرئيس يلغي زيارة إلى كندا.')).toEqual(['happened'])
    expect(told('الجيش يقاتل المسلحين في الجبل.')).toEqual(['ongoing'])
  })
  it('find nothing in an empty text', () => {
    expect(analyser.analyse(articleOf('')).events).toEqual([])
  })
})
