import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isoDay } from '../../arabic/calendar/days.ts'
import { articleOf, groundLayers } from '../testing.ts'
import { parse, print } from './expression.ts'
import { dateRules } from './rules.ts'
import { datesStage } from './stage.ts'
import { resolveSymbolic } from './symbolic.ts'

const phrases = dateRules.flatMap((r) => Object.keys(r.examples))
const day = fc.integer({ min: dayOf(1995, 1, 1), max: dayOf(2035, 12, 31) })

const datesOf = (text: string, published: string | null) =>
  datesStage.run(groundLayers(articleOf(text, published))).dates

describe('symbolic values', () => {
  it('resolve to what the stage says when it knows the day of publication', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), day, (phrase, published) => {
        const text = `وقع ذلك ${phrase.replace(/[[\]]/g, '')} في المدينة`
        const known = datesOf(text, isoDay(published))
        for (const d of known) {
          if (d.symbolic === null) continue
          expect(resolveSymbolic(d.symbolic, published)).toBe(d.value)
        }
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  it('are the same whether or not the day of publication is known', () => {
    for (const phrase of phrases) {
      const text = `وقع ذلك ${phrase.replace(/[[\]]/g, '')} في المدينة`
      const unknown = datesOf(text, null).map((d) => d.symbolic)
      expect(datesOf(text, '2020-06-04').map((d) => d.symbolic)).toEqual(unknown)
    }
  })

  it('leave the value open where the day is unknown', () => {
    const [d] = datesOf('وصل الوفد أمس', null)
    expect(d).toMatchObject({ value: null, anchor: 'none', symbolic: 'day(-1)' })
    expect(resolveSymbolic('day(-1)', dayOf(2020, 3, 1))).toBe('2020-02-29')
  })

  it('print and parse', () => {
    for (const s of [
      'part(end,year(0))',
      'since(date(4,20,near-past))',
      'range(ago(P3D),day(0))',
    ]) {
      const e = parse(s)
      expect(e === undefined ? undefined : print(e)).toBe(s)
    }
  })

  it.each([
    '',
    'day(',
    'day(-1',
    'day(-1))',
    'nothing(1)',
    'day(-1)x',
    '('.repeat(300),
    'range(day(0))',
  ])('%s names no time', (s) => {
    expect(resolveSymbolic(s, 18_000)).toBeNull()
  })
})
