import { expect, it } from 'vitest'
import { passesFilter } from './fold-filter.ts'

it.each([
  ['', true],
  ['البلديه', true],
  ['اعلن', true],
  ['أَعْلَنَ البلدية', true],
  ['البلدية الوزارة', false],
])('%s', (filter, passes) =>
  expect(passesFilter(filter, ['مجلس البلدية', null, 'أعلن فتح الطريق'])).toBe(passes),
)
