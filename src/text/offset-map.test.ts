import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createOffsetMapBuilder,
  identityMap,
  offsetMapFromJSON,
  type OffsetMap,
} from './offset-map.ts'
import type { Range } from './range.ts'

type Step =
  { op: 'keep' | 'drop' | 'attach'; n: number } | { op: 'replace'; view: number; source: number }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      op: fc.constantFrom('keep' as const, 'drop' as const, 'attach' as const),
      n: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({
      op: fc.constant('replace' as const),
      view: fc.integer({ min: 1, max: 3 }),
      source: fc.integer({ min: 1, max: 3 }),
    }),
  ),
  { minLength: 1, maxLength: 12 },
)

function build(list: readonly Step[]): OffsetMap {
  const b = createOffsetMapBuilder()
  for (const s of list) {
    if (s.op === 'replace') b.replace(s.view, s.source)
    else b[s.op](s.n)
  }
  return b.build()
}

/** The naive map: for each unit of the view the source range it stands for. */
function oracle(list: readonly Step[]): Range[] {
  const units: Range[] = []
  let source = 0
  for (const s of list) {
    if (s.op === 'keep') {
      for (let i = 0; i < s.n; i++) units.push({ from: source + i, to: source + i + 1 })
      source += s.n
    } else if (s.op === 'replace') {
      for (let i = 0; i < s.view; i++) units.push({ from: source, to: source + s.source })
      source += s.source
    } else if (s.op === 'drop') {
      source += s.n
    } else {
      const last = units.at(-1)
      if (last) {
        // A mark belongs to all the units of the piece before it, whatever was dropped between.
        const { from } = last
        for (let k = units.length - 1; k >= 0 && units[k]?.from === from; k--) {
          units[k] = { from, to: source + s.n }
        }
      }
      source += s.n
    }
  }
  return units
}

describe('OffsetMap', () => {
  it('agrees with a map kept unit by unit', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const map = build(list)
        const units = oracle(list)
        for (let a = 0; a < units.length; a++) {
          for (let b = a + 1; b <= units.length; b++) {
            expect(map.toSource({ from: a, to: b })).toEqual({
              from: units[a]?.from,
              to: units[b - 1]?.to,
            })
          }
        }
      }),
    )
  })

  it('leads from the source back to the units that show it', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const map = build(list)
        const units = oracle(list)
        units.forEach((u, i) => {
          const back = map.fromSource(u)
          expect(back && back.from <= i && i < back.to).toBe(true)
        })
      }),
    )
  })

  it('is the same after writing and reading', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const map = build(list)
        const again = offsetMapFromJSON(map.toJSON())
        oracle(list).forEach((_, i) => {
          expect(again.toSource({ from: i, to: i + 1 })).toEqual(
            map.toSource({ from: i, to: i + 1 }),
          )
        })
      }),
    )
  })

  it('composes', () => {
    fc.assert(
      fc.property(steps, steps, (inner, outer) => {
        const [a, b] = [oracle(inner), oracle(outer)]
        const sourceLength = Math.max(0, ...a.map((u) => u.to))
        fc.pre(a.length > 0 && b.length >= sourceLength)
        const map = build(inner).then(build(outer))
        a.forEach((u, i) => {
          expect(map.toSource({ from: i, to: i + 1 })).toEqual({
            from: b[u.from]?.from,
            to: b[u.to - 1]?.to,
          })
        })
      }),
    )
  })

  it('answers many ranges as it answers each', () => {
    fc.assert(
      fc.property(steps, steps, (inner, outer) => {
        const composed = build(inner).then(build(outer))
        for (const map of [build(inner), composed, identityMap]) {
          const count = oracle(inner).length
          // Ranges of one and two units by turns, as words lie side by side.
          const from: number[] = []
          const to: number[] = []
          for (let at = 0; at < count; at += 1 + (from.length % 2)) {
            from.push(at)
            to.push(Math.min(count, at + 1 + (from.length % 2)))
          }
          const starts = Uint32Array.from(from)
          const ends = Uint32Array.from(to)
          const expected = from.map((f, i) => map.toSource({ from: f, to: to[i] ?? f }))
          map.toSourceAll(starts, ends, from.length, starts, ends)
          expect(from.map((_, i) => ({ from: starts[i], to: ends[i] }))).toEqual(expected)
        }
      }),
    )
  })

  it('knows the identity', () => {
    expect(build([{ op: 'keep', n: 5 }]).isIdentity).toBe(true)
    expect(identityMap.toSource({ from: 2, to: 4 })).toEqual({ from: 2, to: 4 })
  })
})
