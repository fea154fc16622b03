import { expect, test } from 'vitest'
import type { Account } from '../../server/api-types.ts'
import { articlesOf, wordingsOf } from './wordings.ts'

const account = (
  words: string,
  claimant: string | null,
  ...reports: readonly (readonly [article: string, outlet: string])[]
): Account => {
  const proofIn = (article: string) => ({ article, from: 0, to: words.length, words })
  const [first] = reports
  return {
    proof: proofIn(first?.[0] ?? ''),
    sentence: proofIn(first?.[0] ?? ''),
    claimant,
    chain: [],
    act: null,
    witnesses: reports.map(([id, outlet]) => ({
      family: id,
      reports: [
        {
          article: {
            id,
            title: '',
            outlet,
            published: null,
            publishedBasis: null,
            url: null,
            family: id,
            words: 10,
          },
          proof: proofIn(id),
          isOrigin: true,
        },
      ],
    })),
  }
}

const ACCOUNTS = [
  account('سلطة الميناء', null, ['p1', 'صحيفة المرسى']),
  account('إدارة الميناء', null, ['p2', 'موقع الرصيف']),
  account('سلطة الميناء', null, ['p3', 'صحيفة المرسى'], ['p4', 'إذاعة السهل']),
  account('سلطة الميناء', 'نقابة الصيادين', ['p5', 'صحيفة المرسى']),
]

test('one wording stands once, with each outlet that uses it', () => {
  const [first, second] = wordingsOf(ACCOUNTS)
  expect(first?.words).toBe('سلطة الميناء')
  expect(first?.uses.map((u) => [u.outlet, u.claimant, u.proof.article])).toEqual([
    ['صحيفة المرسى', null, 'p1'],
    ['إذاعة السهل', null, 'p4'],
    ['صحيفة المرسى', 'نقابة الصيادين', 'p5'],
  ])
  expect(second?.uses.length).toBe(1)
})

test('articles are counted once, however many accounts stand in them', () => {
  expect(articlesOf([...ACCOUNTS, ...ACCOUNTS])).toBe(5)
})
