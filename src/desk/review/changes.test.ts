import { describe, expect, it } from 'vitest'
import { parseChange } from '../../archive/corrections/parse.ts'
import { toEdit, toMerge, toSplit, toVerdict } from './changes.ts'
import type { Subject } from './subject.ts'

const on = { article: 'a', from: 0, to: 3, words: 'زار' }
const event = {
  kind: 'event',
  on,
  label: 'زار',
  now: { type: 'CONSULT', status: 'happened', date: '2021-03-01' },
} as const satisfies Subject
const name = {
  kind: 'entity',
  on,
  label: 'زار',
  now: { name: 'سامر', type: 'PER' },
} as const satisfies Subject
const story = (id: string): Subject => ({ kind: 'affair', articles: [id, `${id}2`], label: id })

describe('what is decided at the desk', () => {
  it('is a change that the log takes', () => {
    for (const change of [
      toVerdict(event, 'accept'),
      toVerdict(name, 'reject'),
      toEdit(event, { type: 'AGREE', status: 'happened', date: '' }, false),
      toEdit(name, { name: 'سامر الكيلاني', type: 'PER' }, true),
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
    expect(toEdit(event, { type: 'CONSULT', status: 'planned', date: '' }, false)).toMatchObject({
      to: { status: 'planned', date: null },
    })
    expect(
      toEdit(event, { type: 'CONSULT', status: 'happened', date: '2021-03-01' }, false),
    ).toBeNull()
  })
  it('joins and parts only what is of one kind', () => {
    expect(toMerge(event, name)).toBeNull()
    expect(toSplit(story('x'), name)).toBeNull()
  })
})
