import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createOffsetMapBuilder,
  identityMap,
  offsetMapFromJSON,
  type OffsetMap,
  type OffsetMapData,
} from './offset-map.ts'

const step = fc.tuple(
  fc.constantFrom('keep', 'replace', 'drop', 'attach'),
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 1, max: 5 }),
)

function build(steps: readonly (readonly [string, number, number])[]): OffsetMap {
  const b = createOffsetMapBuilder()
  for (const [kind, a, c] of steps) {
    if (kind === 'keep') b.keep(a)
    else if (kind === 'replace') b.replace(a, c)
    else if (kind === 'drop') b.drop(a)
    else b.attach(a)
  }
  return b.build()
}

const again = (map: OffsetMap): OffsetMap =>
  offsetMapFromJSON(JSON.parse(JSON.stringify(map)) as OffsetMapData)

function expectSame(a: OffsetMap, b: OffsetMap): void {
  expect(b.isIdentity).toBe(a.isIdentity)
  for (let from = 0; from < 24; from++)
    for (let to = from; to < 24; to += 3) {
      expect(b.toSource({ from, to })).toEqual(a.toSource({ from, to }))
      expect(b.fromSource({ from, to })).toEqual(a.fromSource({ from, to }))
    }
}

describe('offset maps as data', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const map = build(steps)
        expectSame(map, again(map))
      }),
      { numRuns: 60 },
    )
  })
  it('keeps composed maps', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.array(step, { minLength: 1, maxLength: 6 }),
        (a, b) => {
          const map = build(a).then(build(b))
          expectSame(map, again(map))
        },
      ),
      { numRuns: 60 },
    )
  })
  it('writes nothing for the identity', () => {
    expect(JSON.stringify(identityMap)).toBe('[]')
    expect(again(identityMap).isIdentity).toBe(true)
  })
  it('refuses what is no run', () => {
    expect(() => offsetMapFromJSON([[0, 1]])).toThrow(RangeError)
    expect(() => offsetMapFromJSON([[-1, 1, 1]])).toThrow(RangeError)
  })
})
