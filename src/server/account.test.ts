import { describe, expect, it } from 'vitest'
import { createFakeArchive } from '../../test/desk/fake-archive.ts'
import { HARBOUR_AFFAIR } from '../../test/desk/harbour-affair.ts'
import * as a from './account-schemas.ts'
import { createServer } from './app.ts'
import * as p from './page-schemas.ts'

const app = createServer(createFakeArchive(HARBOUR_AFFAIR))
const ask = async (path: string): Promise<unknown> => (await app.request(path)).json()
const textOf = (id: string): string =>
  HARBOUR_AFFAIR.find((r) => r.article.id === id)?.article.text ?? ''

/** Every object in an answer that has the shape of a proof. */
function proofsIn(value: unknown): { article: string; from: number; to: number; words: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(proofsIn)
  return 'words' in value && 'article' in value && 'from' in value && 'to' in value
    ? [value as { article: string; from: number; to: number; words: string }, ...inner]
    : inner
}

describe('the account', () => {
  it.each([
    ['/api/summary', a.SummaryAnswer],
    ['/api/disputes', a.DisputesAnswer],
    ['/api/happenings?order=origins', a.HappeningsAnswer],
    ['/api/quantities', a.QuantitiesAnswer],
    ['/api/claims?denied=true', a.ClaimsAnswer],
    ['/api/timeline/facets', a.FacetsAnswer],
    ['/api/map', a.MapAnswer],
    ['/api/timeline', p.TimelineAnswer],
    ['/api/articles/h1/shared/h2', a.SharedAnswer],
    ['/api/articles/h1/elsewhere?from=60&to=70', a.ElsewhereAnswer],
  ])(
    '%s answers what its document says, each proof in the words of its article',
    async (path, schema) => {
      const answer = await ask(path)
      expect(schema.safeParse(answer).error).toBeUndefined()
      const proofs = proofsIn(answer)
      for (const proof of proofs)
        expect(textOf(proof.article).slice(proof.from, proof.to)).toBe(proof.words)
      if (!/facets|shared/.test(path)) expect(proofs.length).toBeGreaterThan(0)
    },
  )

  it('sets the two counts of the injured beside each other, with who says so and through whom', async () => {
    const { rows, codes } = a.DisputesAnswer.parse(await ask('/api/disputes'))
    expect(codes.map((c) => c.name).sort()).toEqual(['claim-denied', 'figure-differs'])
    const injured = rows.find((d) => d.code === 'figure-differs')
    expect(injured?.about).toMatchObject({ kind: 'figure', what: 'wounded' })
    expect(injured?.origins).toBe(3)
    const [six, eleven] = injured?.sides ?? []
    expect(six?.value).toEqual({ kind: 'figure', value: 6, max: null, op: '=' })
    // The agency and its copy are one telling of two articles.
    expect(six?.accounts[0]?.witnesses[0]?.reports.map((r) => r.article.id)).toEqual(['h1', 'h2'])
    expect(eleven?.accounts.map((x) => [x.claimant, x.chain])).toEqual([
      ['مستشفى القصبة', ['صحيفة الميزان', 'موقع الرصيف']],
    ])
  })

  it('keeps a claim and its denial apart, in this order', async () => {
    const { rows } = a.DisputesAnswer.parse(await ask('/api/disputes?code=claim-denied'))
    expect(rows[0]?.sides.map((s) => [s.value?.kind, s.accounts.map((x) => x.claimant)])).toEqual([
      ['said', ['إدارة الميناء']],
      ['denied', ['شركة الرافعات']],
    ])
    const of = encodeURIComponent(rows[0]?.of ?? '')
    expect(a.DisputesAnswer.parse(await ask(`/api/disputes?of=${of}`)).total).toBe(1)
  })

  it('counts articles and origins of one happening', async () => {
    const { rows } = a.HappeningsAnswer.parse(await ask('/api/happenings?type=COERCE'))
    expect(rows.map((h) => [h.date, h.articles, h.origins])).toEqual([['2022-06-10', 4, 3]])
    const one = a.HappeningAnswer.parse(
      await ask(`/api/happenings/${encodeURIComponent(rows[0]?.id ?? '')}`),
    )
    expect(one.tellings.map((t) => t.account.witnesses[0]?.reports.length)).toEqual([2, 1, 1])
    expect(one.tellings[0]?.actor?.words).toBe('سلطات القصبة')
  })

  it('places events on the map, a copied text counting once an origin', async () => {
    const { places, unplaced } = a.MapAnswer.parse(await ask('/api/map'))
    expect(unplaced).toBe(0)
    expect(places).toMatchObject([
      { name: 'ميناء القصبة', latitude: 31.5, longitude: 19.9, events: 3, origins: 3 },
    ])
    const [harbour] = places
    const there = p.EventsAnswer.parse(
      await ask(`/api/events?place=${encodeURIComponent(harbour?.place ?? '')}`),
    )
    expect(there.total).toBe(3)
    expect(a.MapAnswer.parse(await ask('/api/map?type=ASSAULT')).places).toEqual([])
  })

  it('gives a quantity in the order of publication', async () => {
    const { rows } = a.QuantitiesAnswer.parse(await ask('/api/quantities?what=wounded'))
    expect(rows[0]).toMatchObject({ low: 6, high: 11, disputes: 1 })
    expect(rows[0]?.tellings.map((t) => t.value)).toEqual([6, 11, 6])
  })

  it('marks the lines of the timeline that tell a happening or take part in a dispute', async () => {
    const { rows } = p.TimelineAnswer.parse(await ask('/api/timeline'))
    const injured = rows.find((r) => r.words.words.includes('6 أشخاص'))
    expect(injured?.disputes.map((d) => d.code)).toEqual(['figure-differs'])
  })

  it('filters the timeline by what its events tell and who prints it', async () => {
    const total = async (query: string): Promise<number> =>
      p.TimelineAnswer.parse(await ask(`/api/timeline?${query}`)).total
    const all = await total('')
    expect(await total('type=ASSAULT')).toBe(0)
    expect(await total(`outlet=${encodeURIComponent('صحيفة الميزان')}`)).toBe(3)
    expect(all).toBeGreaterThan(3)
    const facets = a.FacetsAnswer.parse(await ask('/api/timeline/facets'))
    for (const { name, count } of facets.outlets)
      expect(await total(`outlet=${encodeURIComponent(name)}`)).toBe(count)
  })

  it('makes its summary of sentences that open articles of several origins', async () => {
    const { lines } = a.SummaryAnswer.parse(await ask('/api/summary'))
    expect(lines.length).toBe(2)
    expect(new Set(lines.map((l) => l.article.family)).size).toBe(2)
    for (const { proof } of lines) expect(proof.words.split(' ').length).toBeGreaterThan(7)
  })

  it('finds what two articles share, in each at its own place', async () => {
    const same = a.SharedAnswer.parse(await ask('/api/articles/h1/shared/h2'))
    expect(same.share).toBe(1)
    const own = a.SharedAnswer.parse(await ask('/api/articles/h1/shared/h3'))
    expect(own.share).toBeLessThan(0.5)
    for (const { a: x, b: y } of same.passages)
      expect(textOf('h1').slice(x.from, x.to)).toBe(textOf('h2').slice(y.from, y.to))
    expect((await app.request('/api/articles/h1/shared/nobody')).status).toBe(404)
  })
})
