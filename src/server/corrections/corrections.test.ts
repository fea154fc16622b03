import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BRIDGE_AFFAIR } from '../../../test/desk/bridge-affair.ts'
import { createToldArchive } from '../../../test/desk/told-archive.ts'
import { TWO_AFFAIRS } from '../../../test/desk/two-affairs.ts'
import type { Archive } from '../../archive/archive.ts'
import { refreshDossier } from '../../build/refresh-dossier.ts'
import type { Change, Correction } from '../../dossier/corrections/types.ts'
import type {
  CorrectionsAnswer,
  EntitiesAnswer,
  EventsAnswer,
  LedgerAnswer,
  StoriesAnswer,
} from '../api-types.ts'
import { createServer } from '../app.ts'
import { createCorrectionDesk, type CorrectionDesk } from './desk.ts'

const OWN = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }

describe('corrections at the desk', () => {
  let archive: Archive
  let desk: CorrectionDesk
  let app: ReturnType<typeof createServer>
  const open = async (reports: Parameters<typeof createToldArchive>[0]): Promise<void> => {
    archive = await createToldArchive(reports)
    desk = createCorrectionDesk(archive, () => refreshDossier(archive))
    app = createServer(archive, { corrections: desk })
  }
  beforeEach(() => open(BRIDGE_AFFAIR))
  afterEach(() => archive.close())

  const ask = async <T>(path: string): Promise<T> =>
    (await (await app.request(`http://localhost/api/${path}`)).json()) as T
  const post = (
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = OWN,
  ): Promise<Response> =>
    Promise.resolve(
      app.request(`http://localhost/api/${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      }),
    )
  const correct = async (change: Change, note?: string): Promise<Correction> => {
    const response = await post('corrections', { change, by: 'هدى', note })
    expect(response.status).toBe(201)
    await desk.idle()
    return (await response.json()) as Correction
  }

  it('reject an event, say who did it and why, and take it back', async () => {
    const before = await ask<EventsAnswer>('events')
    const [first] = before.rows
    if (first === undefined) throw new Error('the affair has an event')
    const change: Change = { kind: 'event', action: 'reject', on: first.trigger, type: first.type }
    const { id } = await correct(change, 'لا شيء وقع')
    const after = await ask<EventsAnswer>('events')
    expect(after.rows.map((r) => r.id)).not.toContain(first.id)
    const log = await ask<CorrectionsAnswer>('corrections')
    expect(log.rows).toMatchObject([
      {
        correction: { by: 'هدى', note: 'لا شيء وقع', change, undone: null },
        outcome: { state: 'applied' },
      },
    ])
    expect((await post(`corrections/${id}/undo`, { by: 'سامي' })).status).toBe(200)
    await desk.idle()
    expect((await ask<EventsAnswer>('events')).rows.map((r) => r.id)).toEqual(
      before.rows.map((r) => r.id),
    )
    expect((await ask<CorrectionsAnswer>('corrections')).rows[0]).toMatchObject({
      correction: { undone: { by: 'سامي' } },
      outcome: null,
    })
  })
  it('give a statement to another speaker', async () => {
    const { rows } = await ask<LedgerAnswer>('statements')
    const [first] = rows
    if (first === undefined) throw new Error('the affair has a statement')
    await correct({
      kind: 'statement',
      action: 'edit',
      on: first.line.content,
      to: { speaker: 'ناطق آخر' },
    })
    const after = await ask<LedgerAnswer>(`statements?speaker=${encodeURIComponent('ناطق آخر')}`)
    expect(after.rows.map((r) => r.line.content.words)).toEqual([first.line.content.words])
  })
  it('rename somebody, and the article shows it too', async () => {
    const named = `entities?q=${encodeURIComponent('العوفي')}`
    expect((await ask<EntitiesAnswer>(named)).total).toBeGreaterThan(0)
    const report = BRIDGE_AFFAIR.find((r) => r.article.text.includes('سالم العوفي'))
    if (report === undefined) throw new Error('he is named')
    const { id, text } = report.article
    const from = text.indexOf('سالم العوفي')
    const on = { article: id, from, to: from + 'سالم العوفي'.length, words: 'سالم العوفي' }
    await correct({ kind: 'entity', action: 'edit', on, to: { name: 'سالم بن عوف' } })
    const { analysis } = await ask<{ analysis: { mentions: { name: string }[] } }>(`articles/${id}`)
    expect(analysis.mentions.map((m) => m.name)).toContain('سالم بن عوف')
  })
  it('join two stories and part them again', async () => {
    await archive.close()
    await open(TWO_AFFAIRS)
    const articles = (await ask<StoriesAnswer>('stories')).rows.map((r) => r.articles)
    expect(articles).toEqual([6, 4])
    const { id } = await correct({
      kind: 'affair',
      action: 'merge',
      articles: ['dam1', 'hospital1'],
    })
    expect((await ask<StoriesAnswer>('stories')).rows[0]?.articles).toBe(10)
    await post(`corrections/${id}/undo`, { by: 'هدى' })
    await desk.idle()
    expect((await ask<StoriesAnswer>('stories')).rows.map((r) => r.articles)).toEqual([6, 4])
  })
  it('are a file that another archive of the same articles takes over', async () => {
    const [first] = (await ask<EventsAnswer>('events')).rows
    if (first === undefined) throw new Error('the affair has an event')
    await correct({ kind: 'event', action: 'reject', on: first.trigger })
    const log = await (await app.request('http://localhost/api/corrections/log')).text()
    await archive.close()
    await open(BRIDGE_AFFAIR)
    const taken = await app.request('http://localhost/api/corrections/log', {
      method: 'POST',
      headers: { ...OWN, 'Content-Type': 'application/octet-stream' },
      body: log,
    })
    expect(await taken.json()).toEqual({ added: 1, known: 0 })
    await desk.idle()
    expect((await ask<EventsAnswer>('events')).rows.map((r) => r.id)).not.toContain(first.id)
  })
  it('come from pages of this server alone, and only where it may be written to', async () => {
    const [first] = (await ask<EventsAnswer>('events')).rows
    const body = { change: { kind: 'event', action: 'reject', on: first?.trigger }, by: 'x' }
    for (const headers of [
      { ...OWN, 'Sec-Fetch-Site': 'cross-site' },
      { ...OWN, Origin: 'https://elsewhere.example' },
      { ...OWN, 'Content-Type': 'text/plain' },
    ])
      expect((await post('corrections', body, headers)).status).toBe(400)
    const closed = createServer(archive)
    const refused = await closed.request('http://localhost/api/corrections', {
      method: 'POST',
      headers: OWN,
      body: JSON.stringify(body),
    })
    expect(refused.status).toBe(404)
    expect(await archive.corrections.list()).toEqual([])
  })
  it('are refused when they are too long to be one', async () => {
    const response = await app.request('http://localhost/api/corrections', {
      method: 'POST',
      headers: OWN,
      body: ' '.repeat((8 << 20) + 1),
    })
    expect(response.status).toBe(400)
    expect(((await response.json()) as { message: string }).message).toContain('8 MB')
  })
  it('are answered as data under a policy that runs nothing', async () => {
    for (const path of ['corrections', 'corrections/log', 'export/events?as=csv', 'stories']) {
      const { headers } = await app.request(`http://localhost/api/${path}`)
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('access-control-allow-origin'), path).toBeNull()
    }
    const foreign = await app.request('http://elsewhere.example/api/corrections')
    expect(foreign.status).toBe(421)
  })
  it('that are none are refused with the reason', async () => {
    const on = { article: 'a1', from: 0, to: 4, words: 'إغلا' }
    for (const body of [
      { by: 'x' },
      { change: { kind: 'event', action: 'reject', on: { ...on, words: 'شيء آخر' } }, by: 'x' },
      { change: { kind: 'mood', action: 'reject', on }, by: 'x' },
      { change: { kind: 'event', action: 'reject', on }, by: ' ' },
    ]) {
      const response = await post('corrections', body)
      expect(response.status).toBe(400)
      expect(((await response.json()) as { code: string }).code).toBe('bad-record')
    }
    const broken = await app.request('http://localhost/api/corrections', {
      method: 'POST',
      headers: OWN,
      body: '{',
    })
    expect(broken.status).toBe(400)
  })
})
