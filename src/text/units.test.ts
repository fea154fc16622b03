import { describe, expect, it } from 'vitest'
import { createUnitRoom } from './units.ts'

describe.each([
  ['with Buffer', createUnitRoom()],
  ['without', createUnitRoom(null)],
])('the units of a text, %s', (_name, room) => {
  it('are those of the text, and give it back', () => {
    for (const text of ['', 'كتب', 'a كتاب 😀', '\uFEFFأ', 'ب'.repeat(100_000), 'نون']) {
      const units = room.unitsOf(text)
      expect(room.textOf(text.length)).toBe(text)
      for (let i = 0; i < text.length; i += 997) expect(units[i]).toBe(text.charCodeAt(i))
    }
  })
  it('that are half of a pair become U+FFFD', () => {
    const units = room.roomFor(3)
    units.set([0x628, 0xd83d, 0x628])
    expect(room.textOf(3)).toBe('ب\uFFFDب')
  })
  it('stay where there is to be more room', () => {
    room.roomFor(2).set([0x628, 0x646])
    room.roomFor(1 << 18, 2)
    expect(room.textOf(2)).toBe('بن')
  })
})
