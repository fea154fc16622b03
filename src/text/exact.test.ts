import { expect, test } from 'vitest'
import { exact } from './exact.ts'

test('keeps the order in a list of its own, and one list for all that is empty', () => {
  const grown: string[] = []
  grown.push('نهر', 'جبل')
  const kept = exact(grown)
  expect(kept).toEqual(['نهر', 'جبل'])
  grown.push('بحر')
  expect(kept).toHaveLength(2)
  expect(exact([])).toBe(exact(grown.slice(grown.length)))
})
