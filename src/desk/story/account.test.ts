import { describe, expect, it } from 'vitest'
import { BRIDGE_AFFAIR } from '../../../test/desk/bridge-affair.ts'
import { createFakeArchive } from '../../../test/desk/fake-archive.ts'
import type { TimelineEntry } from '../../server/api-types.ts'
import { createAccount, groupByDate, leadOf, publishedSpan, witnessesOf } from './account.ts'

const stored = await createFakeArchive(BRIDGE_AFFAIR).dossier()
if (stored === null) throw new Error('the fake archive has a dossier')
const account = createAccount(stored.dossier)
const entry = (id: string, date: string): TimelineEntry => ({
  id,
  date,
  kind: 'sentence',
  speaker: null,
  proofs: [],
  families: [],
})

describe('groupByDate', () => {
  it('goes from year to day, the vaguer first, what has no date last', () => {
    const groups = groupByDate(
      ['2020-02-03', '2019', '2020-02', '2020', '2020-01-31/2020-02-02', 'P3D', '2020-22'].map(
        (date, i) => entry(String(i), date),
      ),
    )
    const flat = groups.flatMap((y) =>
      y.months.flatMap((m) =>
        m.days.map((d) => [y.year, m.month, d.day, d.entries.map((e) => e.date).join(' ')]),
      ),
    )
    expect(flat).toEqual([
      [2019, null, null, '2019'],
      [2020, null, null, '2020 2020-22'],
      [2020, 1, 31, '2020-01-31/2020-02-02'],
      [2020, 2, null, '2020-02'],
      [2020, 2, 3, '2020-02-03'],
      [null, null, null, 'P3D'],
    ])
  })
})

it('gives the earliest lines where only some are wanted', () => {
  const some = groupByDate(
    ['2021', '2019-05', '2019-04-02'].map((date, i) => entry(String(i), date)),
    2,
  )
  expect(some).toHaveLength(1)
  expect(some[0]?.months.map((m) => m.month)).toEqual([4, 5])
})

describe('witnessesOf', () => {
  it('names each origin with its copies, the origin first', () => {
    const line = account.dossier.timeline.find((e) => e.proofs.length === 3)
    const witnesses = witnessesOf(account, [...(line?.proofs ?? [])].reverse())
    expect(witnesses.map((w) => w.reports.map((r) => r.article.outlet))).toEqual([
      ['وكالة الضفاف', 'بوابة النخيل', 'صحيفة المرسى'],
    ])
  })
})

it('finds the statement of a timeline line, also by a copy of it', () => {
  for (const e of account.dossier.timeline)
    for (const p of e.proofs) expect(account.statementAt(p)?.speaker).toBe(e.speaker)
})

it('takes the headline from the text that most outlets carry', () =>
  expect(leadOf(account)).toMatchObject({ article: { id: 'a1' }, isCopied: true }))

it('takes the first headline where nothing is copied', () => {
  const lone = createAccount({ ...stored.dossier, families: [] })
  expect(leadOf(lone)).toMatchObject({ article: { id: 'a1' }, isCopied: false })
  expect(leadOf(createAccount({ ...stored.dossier, articles: [], families: [] }))).toBeUndefined()
})

it('spans the days of publication', () => {
  expect(publishedSpan(account.dossier.articles)).toEqual(['2021-03-02', '2021-03-06'])
  expect(publishedSpan([])).toBeNull()
})
