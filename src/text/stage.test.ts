import { describe, expect, it } from 'vitest'
import { createPipeline, defineStage } from './stage.ts'

interface Demo {
  text: string
  length: number
  double: number
}
const measure = defineStage<Demo>()({
  name: 'measure',
  version: 1,
  reads: ['text'],
  writes: ['length'],
  run: ({ text }) => ({ length: text.length }),
})
const twice = defineStage<Demo>()({
  name: 'twice',
  version: 3,
  reads: ['length'],
  writes: ['double'],
  run: ({ length }) => ({ double: 2 * length }),
})

describe('a pipeline', () => {
  it('runs its stages in order and names its version by them', () => {
    const p = createPipeline<Demo, 'text'>(['text'], [measure, twice])
    expect(p.run({ text: 'كلمة' })).toEqual({ text: 'كلمة', length: 4, double: 8 })
    expect(p.version).toBe('measure@1 twice@3')
  })
  it('runs many seeds, each for itself', () => {
    const picky = defineStage<Demo>()({
      ...twice,
      run({ length }) {
        if (length === 0) throw new RangeError('no text')
        return { double: 2 * length }
      },
    })
    const p = createPipeline<Demo, 'text'>(['text'], [measure, picky])
    const [first, empty, last] = p.runAll([{ text: 'كلمة' }, { text: '' }, { text: 'ثان' }])
    expect(first).toEqual({ ok: true, value: p.run({ text: 'كلمة' }) })
    expect(empty).toEqual({ ok: false, cause: new RangeError('no text') })
    expect(last).toEqual({ ok: true, value: p.run({ text: 'ثان' }) })
  })
  it('refuses a layer read before it is written', () => {
    expect(() => createPipeline<Demo, 'text'>(['text'], [twice, measure])).toThrow(
      /reads length before/,
    )
  })
  it('refuses a layer written twice and a name given twice', () => {
    expect(() =>
      createPipeline<Demo, 'text'>(['text'], [measure, { ...measure, name: 'again' }]),
    ).toThrow(/there already/)
    expect(() =>
      createPipeline<Demo, 'text'>(['text'], [measure, { ...twice, name: 'measure' }]),
    ).toThrow(/two stages/)
  })
})
