import { describe, expect, it } from 'vitest'
import { parseChange } from '../../archive/corrections/parse.ts'
import { notInSentence, toEdits, toMerge, toSplit, toVerdicts } from './changes.ts'
import type { Subject } from './subject.ts'

const on = { article: 'a', from: 0, to: 3, words: 'زار' }
const event = {
  kind: 'event',
  on,
  copies: [{ ...on, article: 'copy' }],
  label: 'زار',
  now: {
    type: 'CONSULT',
    status: 'happened',
    date: '2021-03-01',
    actor: null,
    target: 'المدينة',
    place: null,
  },
  sentence: { article: 'a', from: 0, to: 28, words: 'زار سامر المدينة مع سامر أخيه' },
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
  it('tells who acts by the nearest words of the sentence, in a copy as far from its event', () => {
    const fields = { actor: 'سامر', target: '', place: '' }
    expect(
      toEdits({ ...event, copies: [{ ...on, article: 'c', from: 40, to: 43 }] }, fields, false),
    ).toMatchObject([
      { to: { actor: { article: 'a', from: 4, to: 8, words: 'سامر' }, target: null } },
      { to: { actor: { article: 'c', from: 44, to: 48, words: 'سامر' }, target: null } },
    ])
    expect(toEdits(event, { actor: '', target: 'المدينة', place: '' }, false)).toEqual([])
  })
  it('says which words do not stand in the sentence', () => {
    expect(notInSentence(event, { actor: 'سالم', target: '' })).toBe('سالم')
    expect(notInSentence(event, { actor: 'سامر', target: 'المدينة', type: 'AGREE' })).toBeNull()
  })
  it('joins and parts only what is of one kind', () => {
    expect(toMerge(event, name)).toBeNull()
    expect(toSplit(story('x'), name)).toBeNull()
  })
})
