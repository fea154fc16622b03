import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFakeArchive } from '../../../test/desk/fake-archive.ts'
import { HARBOUR_AFFAIR } from '../../../test/desk/harbour-affair.ts'
import { TWO_AFFAIRS } from '../../../test/desk/two-affairs.ts'
import type { Archive } from '../../archive/archive.ts'
import { createServer } from '../app.ts'

describe('a view taken away', () => {
  let archive: Archive
  let app: ReturnType<typeof createServer>
  beforeEach(() => {
    archive = createFakeArchive(HARBOUR_AFFAIR)
    app = createServer(archive)
  })
  afterEach(() => archive.close())
  const ask = (path: string): Promise<Response> =>
    Promise.resolve(app.request(`http://localhost/api/export/${path}`))
  const texts = new Map(HARBOUR_AFFAIR.map((r) => [r.article.id, r.article.text]))

  it.each(['timeline', 'statements', 'events', 'figures', 'disputes', 'names', 'sources'])(
    '%s is a table, a workbook and JSON',
    async (view) => {
      const csv = await ask(`${view}?as=csv`)
      expect(csv.headers.get('content-type')).toContain('text/csv')
      expect(csv.headers.get('content-disposition')).toContain(`isnad-${view}.csv`)
      expect((await csv.text()).trim().split('\r\n').length).toBeGreaterThan(1)
      const book = new Uint8Array(await (await ask(`${view}?as=xlsx`)).arrayBuffer())
      expect([...book.slice(0, 2)]).toEqual([0x50, 0x4b])
      const json = (await (await ask(`${view}?as=json`)).json()) as {
        total: number
        rows: unknown[]
      }
      expect(json.rows).toHaveLength(json.total)
    },
  )
  it('leads every row to its words', async () => {
    const lines = (await (await ask('events?as=csv')).text()).trim().split('\r\n')
    const columns = (lines[0] ?? '').replace('\uFEFF', '').split(',')
    const at = (name: string): number => columns.indexOf(name)
    let plain = 0
    for (const line of lines.slice(1)) {
      // Rows with quoted fields are read by the tests of the table itself.
      if (line.includes('"')) continue
      const cells = line.split(',')
      const [from, to] = [Number(cells[at('from')]), Number(cells[at('to')])]
      expect(texts.get(cells[at('article')] ?? '')?.slice(from, to)).toBe(cells[at('words')])
      plain++
    }
    expect(plain).toBeGreaterThan(0)
  })
  it('keeps to the filters and the story of the page', async () => {
    const all = (await (await ask('statements?as=json')).json()) as { total: number }
    const outlet = encodeURIComponent(HARBOUR_AFFAIR[0]?.article.outlet ?? '')
    const some = (await (await ask(`statements?as=json&outlet=${outlet}`)).json()) as {
      total: number
    }
    expect(some.total).toBeLessThan(all.total)
    const two = createServer(createFakeArchive(TWO_AFFAIRS))
    const part = await two.request('http://localhost/api/export/sources?as=json&story=hospital1')
    expect(((await part.json()) as { total: number }).total).toBe(4)
  })
  it('is a report that fetches and runs nothing', async () => {
    const page = await (await ask('report?as=html')).text()
    expect(page).toContain('<html')
    expect(page).not.toMatch(/<script|src="http|@import/)
  })
  it('is refused where there is no such view or form', async () => {
    for (const path of [
      'nothing?as=csv',
      'events?as=pdf',
      'report?as=csv',
      'events?as=csv&story=x',
    ])
      expect((await ask(path)).status, path).toBe(404)
    expect((await ask('events?as=csv&status=perhaps')).status).toBe(400)
  })
})
