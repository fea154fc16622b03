import { describe, expect, it } from 'vitest'
import { BRIDGE_AFFAIR } from '../../../test/desk/bridge-affair.ts'
import { lineOf, nestStatements, outward, safeUrl, toHighlights, toRuns } from './highlights.ts'

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
    expect([...layers].sort()).toEqual(['cue', 'event', 'figure', 'name', 'source'])
  })
})

it('draws one line under a place, for the finest layer', () => {
  const all = toHighlights(agency.analysis, [])
  const at = agency.article.text.indexOf('5 مارس')
  const covers = all.filter((h) => h.from <= at && at < h.to)
  expect(covers.map((h) => h.layer).sort()).toEqual(['date', 'said'])
  expect(lineOf(covers)).toBe('date')
})

it('nests words within words, and leads outward from them', () => {
  const own = BRIDGE_AFFAIR.find((r) => r.article.id === 'b1')?.analysis.statements ?? []
  const trees = nestStatements(own)
  expect(trees.map((t) => [t.statement.speaker, t.inner.map((i) => i.statement.speaker)])).toEqual([
    ['ناصر بن عيد', []],
    ['مصدر في البلدية', ['مقاول']],
  ])
  const [, outer] = trees
  const inner = outer?.inner[0]
  expect(inner && outward(own, inner.statement).map((s) => s.speaker)).toEqual([
    'مقاول',
    'مصدر في البلدية',
  ])
})

it('does not run round where statements name each other as outer', () => {
  const [a, b] = BRIDGE_AFFAIR[0]?.analysis.statements ?? []
  if (a === undefined || b === undefined) throw new Error('the agency quotes')
  const ring = [
    { ...a, within: b.id },
    { ...b, within: a.id },
  ]
  expect(nestStatements(ring)).toEqual([])
  expect(ring[0] && outward(ring, ring[0])).toHaveLength(2)
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
