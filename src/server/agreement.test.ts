import { describe, expect, it } from 'vitest'
import { createFakeArchive } from '../../test/desk/fake-archive.ts'
import { MARKET_AFFAIR } from '../../test/desk/market-affair.ts'
import * as g from './agreement-schemas.ts'
import * as a from './account-schemas.ts'
import { createServer } from './app.ts'
import * as w from './place-schemas.ts'

const app = createServer(createFakeArchive(MARKET_AFFAIR))
const ask = async (path: string): Promise<unknown> => (await app.request(path)).json()

describe('what outlets agree on and what they name otherwise', () => {
  it('gives what two origins tell of the past, each with the words of its date', async () => {
    const { rows } = g.FactsAnswer.parse(await ask('/api/facts'))
    expect(rows.map((r) => [r.date, r.origins])).toEqual([['2022-09-11', 2]])
    expect(rows[0]?.tellings.map((t) => [t.account.proof.article, t.dateWords.words])).toEqual([
      ['m2', '11 سبتمبر 2022'],
      ['m3', '11 سبتمبر 2022'],
    ])
    expect(g.FactsAnswer.parse(await ask('/api/facts?from=2023-01-01')).total).toBe(0)
  })

  it('sets those who judge beside those who only name', async () => {
    const { rows, stances } = g.FramingsAnswer.parse(await ask('/api/framings'))
    expect(stances.map((s) => s.name).sort()).toEqual(['blames', 'plain'])
    const police = rows.find((r) => r.about.kind === 'entity')
    expect(police?.about).toMatchObject({ entity: 'org:test-police' })
    expect(police?.sides.map((s) => [s.stance, s.accounts[0]?.proof.article])).toEqual([
      ['blames', 'm2'],
      ['plain', 'm3'],
    ])
    expect(g.FramingsAnswer.parse(await ask('/api/framings?stance=praises')).total).toBe(0)
  })

  it('counts what two outlets have in common', async () => {
    const { pairs, happenings } = g.AgreementAnswer.parse(await ask('/api/agreement'))
    const pair = pairs.find((p) => p.happenings > 0)
    expect(pair?.outlets).toEqual(['صحيفة المرفأ', 'موقع الساقية'])
    expect(happenings).toBeGreaterThan(0)
  })

  it('gives the places of an article on which the account rests, the weightiest reason first', async () => {
    const { places } = w.PlacesAnswer.parse(await ask('/api/articles/m2/places'))
    const text = MARKET_AFFAIR.find((r) => r.article.id === 'm2')?.article.text ?? ''
    expect(places.map((p) => [text.slice(p.from, p.to), p.kinds[0]])).toEqual([
      ['اعتدت', 'happening'],
      ['اعتداء الشرطة على التجار داخل السوق القديم', 'line'],
      ['11 سبتمبر 2022', 'fact'],
    ])
    expect((await app.request('/api/articles/none/places')).status).toBe(404)
  })

  it('says which statements are told as not made, and beside which somebody kept silent', async () => {
    const { rows } = w.SaidMarksAnswer.parse(await ask('/api/statements/marks?order=time'))
    expect(rows.map((r) => [r.id.split('/')[0], r.negated, r.noComment.length])).toEqual([
      ['m2', false, 1],
      ['m3', true, 0],
    ])
  })

  it('gives a happening with who answered it and who said nothing of it', async () => {
    const { rows } = a.HappeningsAnswer.parse(await ask('/api/happenings?type=ASSAULT'))
    const id = rows[0]?.id ?? ''
    const page = g.HappeningPageAnswer.parse(await ask(`/api/happenings/${encodeURIComponent(id)}`))
    expect(page.reactions.map((r) => [r.kind, r.account.claimant])).toEqual([
      ['condemn', 'غرفة الصناعة'],
    ])
    expect(page.silent).toEqual(['إذاعة الجسر'])
  })
})
