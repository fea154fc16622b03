import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { BRIDGE_AFFAIR } from '../../test/desk/bridge-affair.ts'
import { createFakeArchive } from '../../test/desk/fake-archive.ts'
import { createServer } from './app.ts'
import { ROUTES } from './routes.ts'
import * as pages from './page-schemas.ts'
import * as schemas from './schemas.ts'
import { serve } from './serve.ts'

const archive = createFakeArchive(BRIDGE_AFFAIR)
let desk = ''
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'isnad-desk-'))
  mkdirSync(join(desk, 'assets'))
  writeFileSync(join(desk, 'index.html'), '<!doctype html><title>desk</title>')
  writeFileSync(join(desk, 'assets/app-1a2b.js'), 'export {}')
})
afterAll(() => rmSync(desk, { recursive: true }))

const app = () => createServer(archive, { desk })
const json = async (path: string): Promise<unknown> => (await app().request(path)).json()

describe('the API', () => {
  it('says of every article in a list whether it stands for itself or repeats another', async () => {
    const { rows } = pages.ArticlesAnswer.parse(await json('/api/articles?limit=100'))
    const copies = BRIDGE_AFFAIR.flatMap((r) =>
      r.told.copyOf === undefined ? [] : [[r.article.id, r.told.copyOf]],
    )
    expect(copies.length).toBeGreaterThan(0)
    expect(rows.flatMap((a) => (a.copy === null ? [] : [[a.id, a.copy.article]]))).toEqual(
      expect.arrayContaining(copies),
    )
    expect(rows.filter((a) => a.copy !== null).length).toBe(copies.length)
  })
  it.each([
    ['/api', schemas.AboutAnswer],
    ['/api/dossier', pages.DossierAnswer],
    ['/api/timeline', pages.TimelineAnswer],
    ['/api/timeline/events', pages.TimelineEventsAnswer],
    ['/api/statements?order=time&form=direct', pages.LedgerAnswer],
    ['/api/quoted', pages.QuotedAnswer],
    ['/api/events', pages.EventsAnswer],
    ['/api/figures', pages.FiguresAnswer],
    ['/api/naming?differing=true', pages.NamingAnswer],
    ['/api/entities?type=PER', pages.EntitiesAnswer],
    [`/api/entities/${encodeURIComponent('local:سالم العوفي')}`, pages.EntityAnswer],
    ['/api/families', pages.FamiliesAnswer],
    ['/api/outlets', pages.OutletsAnswer],
    ['/api/articles?limit=2', pages.ArticlesAnswer],
    ['/api/articles/a1', schemas.ArticleAnswer],
    ['/api/articles/a1/explain?at=150', schemas.ExplainAnswer],
    [`/api/search?q=${encodeURIComponent('الجسر')}`, schemas.SearchAnswer],
  ])('%s answers what its document says', async (path, schema) => {
    const r = await app().request(path)
    expect(r.status).toBe(200)
    expect(r.headers.get('content-type')).toContain('application/json')
    expect(schema.safeParse(await r.json()).error).toBeUndefined()
  })

  it('gives the source as plain text', async () => {
    const r = await app().request('/api/articles/b1/source')
    expect(r.headers.get('content-type')).toMatch(/^text\/plain; *charset=utf-8$/i)
    expect(await r.text()).toContain('سائقون')
  })

  it('names every route of the table in an OpenAPI 3.1 document that states the unit of offsets', async () => {
    const document = (await json('/api/openapi.json')) as {
      openapi: string
      info: { description: string }
      paths: Record<string, unknown>
    }
    expect(document.openapi).toBe('3.1.0')
    expect(document.info.description).toContain('UTF-16 code units')
    expect(Object.keys(document.paths).sort()).toEqual(ROUTES.map((r) => r.path).sort())
  })

  it('tells in the document what has to be given and what may be left out', async () => {
    const document = (await json('/api/openapi.json')) as {
      paths: Record<string, { get: { parameters?: { name: string; required: boolean }[] } }>
      components: { schemas: Record<string, { required?: string[] }> }
    }
    const asked = Object.entries(document.paths).flatMap(([path, { get }]) =>
      (get.parameters ?? []).filter((p) => p.required).map((p) => `${path} ${p.name}`),
    )
    expect(asked.sort()).toEqual([
      '/api/articles/{id} id',
      '/api/articles/{id}/elsewhere from',
      '/api/articles/{id}/elsewhere id',
      '/api/articles/{id}/elsewhere to',
      '/api/articles/{id}/explain at',
      '/api/articles/{id}/explain id',
      '/api/articles/{id}/places id',
      '/api/articles/{id}/shared/{other} id',
      '/api/articles/{id}/shared/{other} other',
      '/api/articles/{id}/source id',
      '/api/entities/{id} id',
      '/api/happenings/{id} id',
      '/api/search q',
      '/api/stories/{id} id',
    ])
    expect(document.components.schemas['Family']?.required).not.toContain('credit')
    expect(document.components.schemas['Family']?.required).toContain('origin')
  })

  it('filters what is found by outlet and day', async () => {
    const ask = async (filter: string) =>
      schemas.SearchAnswer.parse(
        await json(`/api/search?q=${encodeURIComponent('الجسر')}${filter}`),
      ).rows.map((h) => h.article)
    expect(await ask('')).toEqual(['a1', 'a2', 'a3', 'b1'])
    expect(await ask(`&outlet=${encodeURIComponent('صحيفة الميزان')}`)).toEqual(['b1'])
    expect(await ask('&from=2021-03-03&to=2021-03-03')).toEqual(['b1'])
    expect(await ask('&limit=1&offset=1')).toEqual(['a2'])
  })

  it('shows found words in a passage whose marks are exactly those words', async () => {
    const answer = schemas.SearchAnswer.parse(
      await json(`/api/search?q=${encodeURIComponent('احترازي')}`),
    )
    expect(answer.rows.length).toBe(3)
    for (const hit of answer.rows)
      for (const p of hit.passages) {
        expect(p.marks.length).toBeGreaterThan(0)
        for (const m of p.marks)
          expect(p.text.slice(m.from - p.from, m.to - p.from)).toBe('احترازي')
      }
  })

  it('explains a place down to the words a rule stood on', async () => {
    const article = schemas.ArticleAnswer.parse(await json('/api/articles/a1'))
    const at = article.text.indexOf('5 مارس')
    const { roots, nodes } = schemas.ExplainAnswer.parse(
      await json(`/api/articles/a1/explain?at=${at}`),
    )
    expect(roots.map((id) => nodes.find((n) => n.id === id)?.layer)).toEqual([
      'dates',
      'statements',
    ])
    expect(nodes.find((n) => n.layer === 'word')).toMatchObject({
      words: '5 مارس 2021',
      rule: null,
    })
  })

  it.each([
    ['/api/articles/nobody', 404, 'not-found'],
    ['/api/nothing', 404, 'not-found'],
    ['/api/entities/nobody', 404, 'not-found'],
    ['/api/statements?act=sing', 400, 'bad-request'],
    ['/api/events?limit=100000', 400, 'bad-request'],
    ['/api/search', 400, 'bad-request'],
    ['/api/search?q=a&from=yesterday', 400, 'bad-request'],
    ['/api/articles/a1/explain?at=-1', 400, 'bad-request'],
  ])('%s is %i %s', async (path, status, code) => {
    const r = await app().request(path)
    expect(r.status).toBe(status)
    expect(await r.json()).toMatchObject({ code })
  })

  it('reports what nobody foresaw and tells the outside nothing of it', async () => {
    const seen: unknown[] = []
    const broken = createServer(
      { ...archive, dossier: () => Promise.reject(new Error('secret path')) },
      { desk, onError: (e) => seen.push(e) },
    )
    const r = await broken.request('/api/dossier')
    expect(r.status).toBe(500)
    expect(await r.text()).not.toContain('secret')
    expect(seen).toHaveLength(1)
  })

  it('answers 304 while nothing has changed', async () => {
    const etag = (await app().request('/api/dossier')).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const again = await app().request('/api/dossier', { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
    const other = createServer(createFakeArchive(BRIDGE_AFFAIR.slice(0, 2)), { desk })
    const changed = await other.request('/api/dossier', { headers: { 'If-None-Match': etag } })
    expect(changed.status).toBe(200)
  })

  it('promises nothing while the dossier lags behind the articles', async () => {
    let key = 'later'
    const building = createServer({ ...archive, contentKey: () => Promise.resolve(key) }, { desk })
    expect((await building.request('/api/dossier')).headers.get('etag')).toBeNull()
    key = 'told-5'
    expect((await building.request('/api/dossier')).headers.get('etag')).toBe('"told-5"')
  })
})

describe('safety', () => {
  it('sends a strict policy and no CORS header', async () => {
    for (const path of ['/', '/api/dossier', '/api/nothing']) {
      const h = (await app().request(path, { headers: { Origin: 'https://evil.example' } })).headers
      expect(h.get('content-security-policy')).toMatch(/default-src '(self|none)'/)
      expect(h.get('content-security-policy')).not.toContain('unsafe')
      expect(h.get('x-content-type-options')).toBe('nosniff')
      expect(h.get('referrer-policy')).toBe('no-referrer')
      expect(h.get('access-control-allow-origin')).toBeNull()
    }
  })

  it.each([
    ['localhost:4747', 200],
    ['127.0.0.1:4747', 200],
    ['[::1]:4747', 200],
    ['evil.example', 421],
    ['127.0.0.1.evil.example:4747', 421],
  ])('Host %s is %i', async (host, status) => {
    expect((await app().request('/api', { headers: { Host: host } })).status).toBe(status)
  })

  it('answers under any numeric address, but no name, when it listens elsewhere', async () => {
    const open = createServer(archive, { desk, hosts: 'addresses' })
    const status = async (host: string) =>
      (await open.request('/api', { headers: { Host: host } })).status
    expect(await status('192.168.1.7:4747')).toBe(200)
    expect(await status('[fd00::1]:4747')).toBe(200)
    expect(await status('evil.example')).toBe(421)
  })

  it('answers other names only when told', async () => {
    const told = createServer(archive, { desk, hosts: ['desk.example'] })
    expect((await told.request('/api', { headers: { Host: 'desk.example' } })).status).toBe(200)
  })

  it('has no way to change anything', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await app().request('/api/dossier', { method })).status).toBe(404)
  })
})

describe('the desk’s files', () => {
  it('keeps hashed files for ever and asks again for the page', async () => {
    const asset = await app().request('/assets/app-1a2b.js')
    expect(asset.headers.get('cache-control')).toContain('immutable')
    const page = await app().request('/')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(await page.text()).toContain('desk')
  })
  it('gives the page for an address inside it, and 404 for a file that is not there', async () => {
    expect((await app().request('/story')).status).toBe(200)
    expect((await app().request('/assets/old.js')).status).toBe(404)
  })
  it('never leaves its folder', async () => {
    for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/assets/../../x.txt']) {
      const r = await app().request(path)
      expect(await r.text()).not.toContain('"name"')
    }
  })
  it('says so when it has not been built', async () => {
    const r = await createServer(archive, { desk: join(desk, 'none') }).request('/')
    expect(r.status).toBe(503)
    expect(await r.json()).toMatchObject({ code: 'desk-not-built' })
  })
})

describe('serve', () => {
  it('answers at the address it names', async () => {
    const serving = await serve(archive, { port: 0, desk })
    try {
      expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
      expect((await fetch(`${serving.url}api`)).status).toBe(200)
    } finally {
      await serving.close()
    }
  })
  it('reads what a search needs once something was answered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const search = vi.spyOn(archive, 'search')
    const serving = await serve(archive, { port: 0, desk })
    try {
      await vi.advanceTimersByTimeAsync(10_000)
      expect(search).not.toHaveBeenCalled()
      for (let i = 0; i < 2; i++) await (await fetch(`${serving.url}api/dossier`)).text()
      await vi.advanceTimersByTimeAsync(10_000)
      expect(search).toHaveBeenCalled()
      // Nothing is read twice, however much is answered.
      const asked = search.mock.calls.map((call) => JSON.stringify(call))
      expect(new Set(asked).size).toBe(asked.length)
    } finally {
      vi.useRealTimers()
      search.mockRestore()
      await serving.close()
    }
  })
  it('says which address it cannot have', async () => {
    await expect(serve(archive, { desk, port: 0, host: '203.0.113.9' })).rejects.toMatchObject({
      code: 'usage',
    })
  })
  it('takes the next port when none was named, and says port-taken when one was', async () => {
    const first = await serve(archive, { desk })
    try {
      const second = await serve(archive, { desk })
      expect(second.port).toBeGreaterThan(first.port)
      await second.close()
      await expect(serve(archive, { desk, port: first.port })).rejects.toMatchObject({
        code: 'port-taken',
      })
    } finally {
      await first.close()
    }
  })
})
