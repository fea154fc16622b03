import { describe, expect, it } from 'vitest'
import { BRIDGE_AFFAIR } from '../../../test/desk/bridge-affair.ts'
import { lineOf, safeUrl, toHighlights, toRuns } from './highlights.ts'

const agency = BRIDGE_AFFAIR[0]
if (agency === undefined) throw new Error('the affair has articles')

describe('toHighlights', () => {
  it('marks each statement with its source and cue', () => {
    const layers = Map.groupBy(toHighlights(agency.analysis, []), (h) => h.layer)
    expect(layers.get('said')).toHaveLength(3)
    expect(layers.get('source')).toHaveLength(3)
    expect(layers.get('cue')).toHaveLength(3)
    expect(layers.get('date')).toHaveLength(2)
  })
  it('leaves out layers that are switched off', () => {
    const layers = new Set(toHighlights(agency.analysis, ['said', 'date']).map((h) => h.layer))
    expect([...layers].sort()).toEqual(['cue', 'figure', 'name', 'source'])
  })
})

it('draws one line under a place, for the finest layer', () => {
  const all = toHighlights(agency.analysis, [])
  const at = agency.article.text.indexOf('5 مارس')
  const covers = all.filter((h) => h.from <= at && at < h.to)
  expect(covers.map((h) => h.layer).sort()).toEqual(['date', 'said'])
  expect(lineOf(covers)).toBe('date')
})

it('gathers what the page put around the article', () => {
  expect(toRuns(agency.article.blocks).map((r) => [r.outside, r.blocks.length])).toEqual([
    [false, 6],
    [true, 2],
  ])
})

it.each([
  ['https://a.example/1', 'https://a.example/1'],
  ['http://a.example', 'http://a.example'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['/relative', null],
  [null, null],
])('follows %s: %s', (url, safe) => expect(safeUrl(url)).toBe(safe))
