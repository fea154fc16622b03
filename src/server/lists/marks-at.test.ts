import { expect, it } from 'vitest'
import { createMarksAt } from './marks-at.ts'
import { packPlaces } from './postings.ts'

it('counts the marks of all places, of some, and of none', () => {
  // Places 0…5: the first mark on 0, 2 and 5, the second on 2 alone, the third nowhere.
  const marks = createMarksAt([[0, 2, 5], [2], []].map(packPlaces), 6)
  expect([...marks.count(null)]).toEqual([3, 1, 0])
  expect([...marks.count(Uint32Array.of(1, 2, 3))]).toEqual([1, 1, 0])
  expect([...marks.count(Uint32Array.of(1, 3, 4))]).toEqual([0, 0, 0])
  expect([...marks.count(new Uint32Array())]).toEqual([0, 0, 0])
  expect([...createMarksAt([], 0).count(null)]).toEqual([])
})
