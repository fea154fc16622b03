import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Archive } from '../../archive/archive.ts'
import { openArchive } from '../../archive/open.ts'
import type { ImportsAnswer } from '../api-types.ts'
import { createServer } from '../app.ts'
import { createImports, fileName, type Imports } from './imports.ts'

const PAGE = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>افتتاح مكتبة المرفأ</title>
<meta property="og:site_name" content="صحيفة المرسى"></head><body><article><h1>افتتاح مكتبة المرفأ</h1>
<p>قال رئيس البلدية عادل النجار إن مكتبة المرفأ فتحت أبوابها يوم الأحد 6 مارس 2022 أمام الزوار، وإن فيها 12 ألف كتاب.</p>
<p>وأضاف النجار أن الدخول إلى المكتبة سيكون مجانا طوال السنة، وأن البلدية ستنظم فيها دروسا للأطفال.</p></article></body></html>`

let folder = ''
let archive: Archive
let imports: Imports
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-imports-'))
  archive = openArchive(join(folder, 'a.isnad'), { create: true })
  imports = createImports(archive, {
    folder: join(folder, 'a.isnad.imports'),
    sample: resolve(import.meta.dirname, '../../../samples/memoranda'),
  })
})
afterEach(async () => {
  await imports.close()
  await archive.close()
  rmSync(folder, { recursive: true })
})

const server = () => createServer(archive, { imports })
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  server().request(path, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/octet-stream', Host: 'localhost:4747', ...headers },
  })
const state = async (): Promise<ImportsAnswer> =>
  (await (await server().request('/api/imports')).json()) as ImportsAnswer

describe('adding articles', () => {
  it('reads a page into the archive, keeps the file, and the account is there', async () => {
    const r = await post(`/api/imports?name=${encodeURIComponent('../../مكتبة.html')}`, PAGE)
    expect(r.status).toBe(202)
    await imports.idle()
    expect((await state()).finished).toMatchObject([{ articles: 1, skips: [], failed: null }])
    const dossier = (await (await server().request('/api/dossier')).json()) as {
      counts: { articles: number; statements: number }
    }
    expect(dossier.counts.articles).toBe(1)
    expect(dossier.counts.statements).toBeGreaterThan(0)
    const [kept, ...others] = readdirSync(join(folder, 'a.isnad.imports'))
    expect(others).toEqual([])
    expect(kept).toMatch(/^[0-9a-f]{12}-مكتبة\.html$/)
  })

  it('says what was left out, and goes on with the next', async () => {
    await post('/api/imports?name=empty.html', '<html><body><p>قائمة</p></body></html>')
    await post('/api/imports?name=page.html', PAGE)
    await imports.idle()
    const [second, first] = (await state()).finished
    expect(first?.articles).toBe(0)
    expect(first?.skips.length).toBe(1)
    expect(second?.articles).toBe(1)
  })

  it('takes nothing from a page of another site, nor what a form can send', async () => {
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'https://evil.example' },
      { 'Content-Type': 'text/plain' },
    ])
      expect((await post('/api/imports?name=a.html', PAGE, headers)).status).toBe(400)
    await imports.idle()
    expect(await archive.articleIds()).toEqual([])
  })

  it('says that nothing can be added where it is so', async () => {
    const closed = createServer(archive)
    expect(await (await closed.request('/api/imports')).json()).toMatchObject({ enabled: false })
    const r = await closed.request('/api/imports', { method: 'POST', body: PAGE })
    expect(r.status).toBe(404)
  })

  it('is not held back by what a browser kept', async () => {
    const r = await server().request('/api/imports')
    expect(r.headers.get('cache-control')).toBe('no-store')
    expect(r.headers.get('etag')).toBeNull()
  })
})

it('names files so that they lie in their folder', () => {
  const bytes = new TextEncoder().encode('x')
  for (const name of ['../../etc/passwd', '..', '/', 'C:\\a.html', '.hidden', ''])
    expect(fileName(name, bytes)).toMatch(/^[0-9a-f]{12}-[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u)
})
