import { expect, it } from 'vitest'
import { placeBeside } from './place-beside.ts'

const places = [
  { from: 5, to: 9 },
  { from: 5, to: 20 },
  { from: 30, to: 40 },
]

it('goes through places in reading order, also from where none is', () => {
  expect(placeBeside(places, null, 1)).toBe(places[0])
  expect(placeBeside(places, null, -1)).toBeNull()
  expect(placeBeside(places, { from: 5, to: 9 }, 1)).toBe(places[1])
  expect(placeBeside(places, { from: 5, to: 20 }, -1)).toBe(places[0])
  expect(placeBeside(places, { from: 25, to: 26 }, 1)).toBe(places[2])
  expect(placeBeside(places, { from: 30, to: 40 }, 1)).toBeNull()
  expect(placeBeside([], { from: 1, to: 2 }, 1)).toBeNull()
})
