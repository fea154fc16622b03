import { describe, expect, it } from 'vitest'
import { parseChange } from '../../archive/corrections/parse.ts'
import { toEdits, toMerge, toSplit, toVerdicts } from './changes.ts'
import type { Subject } from './subject.ts'

const on = { article: 'a', from: 0, to: 3, words: 'زار' }
const event = {
  kind: 'event',
  on,
  copies: [{ ...on, article: 'copy' }],
  label: 'زار',
  now: { type: 'CONSULT', status: 'happened', date: '2021-03-01' },
} as const satisfies Subject
const name = {
  kind: 'entity',
  on,
  copies: [{ ...on, article: 'copy' }],
  label: 'زار',
  now: { name: 'سامر', type: 'PER' },
} as const satisfies Subject
const story = (id: string): Subject => ({ kind: 'affair', articles: [id, `${id}2`], label: id })

describe('what is decided at the desk', () => {
  it('is a change that the log takes', () => {
    for (const change of [
      ...toVerdicts(event, 'accept'),
      ...toVerdicts(name, 'reject'),
      ...toEdits(event, { type: 'AGREE', status: 'happened', date: '' }, false),
      ...toEdits(name, { name: 'سامر الكيلاني', type: 'PER' }, true),
      toMerge(event, { ...event, on: { ...on, article: 'b' } }),
      toSplit(name, { ...name, on: { ...on, article: 'b' } }),
      toMerge(story('x'), story('y')),
      toSplit(story('x'), story('y')),
    ]) {
      expect(change).not.toBeNull()
      expect(parseChange(JSON.parse(JSON.stringify(change)))).toEqual(change)
    }
  })
  it('changes only what was changed, and takes away what was emptied', () => {
    const edits = toEdits(event, { type: 'CONSULT', status: 'planned', date: '' }, false)
    expect(edits).toMatchObject([
      { on: { article: 'a' }, to: { status: 'planned', date: null } },
      { on: { article: 'copy' }, to: { status: 'planned', date: null } },
    ])
    expect(
      toEdits(event, { type: 'CONSULT', status: 'happened', date: '2021-03-01' }, false),
    ).toEqual([])
  })
  it('joins and parts only what is of one kind', () => {
    expect(toMerge(event, name)).toBeNull()
    expect(toSplit(story('x'), name)).toBeNull()
  })
})
