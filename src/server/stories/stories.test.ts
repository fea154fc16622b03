import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Archive } from '../../archive/archive.ts'
import { createFakeArchive } from '../../../test/desk/fake-archive.ts'
import { TWO_AFFAIRS } from '../../../test/desk/two-affairs.ts'
import type { DossierAnswer, StoriesAnswer, TimelineAnswer } from '../api-types.ts'
import { createServer } from '../app.ts'

describe('stories', () => {
  let archive: Archive
  let app: ReturnType<typeof createServer>
  beforeEach(() => {
    archive = createFakeArchive(TWO_AFFAIRS)
    app = createServer(archive)
  })
  afterEach(() => archive.close())
  const ask = async <T>(path: string): Promise<T> =>
    (await (await app.request(`http://localhost/api/${path}`)).json()) as T
  const told = (): Promise<StoriesAnswer> => ask('stories')

  it('tell two affairs apart, each by a headline, its outlets and its days', async () => {
    const { rows, alone, stories } = await told()
    expect(stories).toBe(2)
    expect(rows.map((r) => [r.articles, r.published])).toEqual([
      [6, ['2022-05-02', '2022-05-05']],
      [4, ['2022-05-03', '2022-05-05']],
    ])
    expect(alone).toBe(TWO_AFFAIRS.length - 10)
    const [dam] = rows
    expect(dam?.lead.title).toContain('السد')
    expect(dam?.spark.reduce((a, b) => a + b, 0)).toBe(6)
    expect(dam?.outlets.reduce((n, o) => n + o.count, 0)).toBe(6)
  })
  it('are found by the words of any of their headlines, and by outlet', async () => {
    await told()
    const found = await ask<StoriesAnswer>(`stories?q=${encodeURIComponent('مستشفى')}`)
    expect(found.rows).toHaveLength(1)
    expect(found.stories).toBe(2)
    const none = await ask<StoriesAnswer>(`stories?outlet=${encodeURIComponent('لا أحد')}`)
    expect(none.rows).toEqual([])
  })
  it('come latest first where asked', async () => {
    await told()
    const { rows } = await ask<StoriesAnswer>('stories?order=recent&least=1')
    const days = rows.map((r) => r.published?.[1] ?? '')
    expect(days).toEqual(days.toSorted().reverse())
  })
  it('open an account of their own articles alone', async () => {
    const { rows } = await told()
    for (const row of rows) {
      const story = `story=${encodeURIComponent(row.id)}`
      const { counts } = await ask<DossierAnswer>(`dossier?${story}`)
      expect(counts.articles).toBe(row.articles)
      const lines = await ask<TimelineAnswer>(`timeline?${story}&limit=200`)
      expect(lines.total).toBe(row.articles)
      const articles = await ask<{ rows: { id: string }[] }>(`articles?${story}`)
      const ids = new Set(articles.rows.map((a) => a.id))
      for (const { words, witnesses } of lines.rows) {
        expect(ids.has(words.article)).toBe(true)
        for (const { reports } of witnesses)
          for (const r of reports) expect(ids.has(r.article.id)).toBe(true)
      }
    }
    const whole = await ask<TimelineAnswer>('timeline?limit=200')
    const parts = await Promise.all(
      rows.map((r) => ask<TimelineAnswer>(`timeline?story=${encodeURIComponent(r.id)}`)),
    )
    expect(parts.reduce((n, p) => n + p.total, 0)).toBeLessThanOrEqual(whole.total)
  })
  it('say so where there is none', async () => {
    await told()
    expect((await app.request('http://localhost/api/dossier?story=nobody')).status).toBe(404)
    expect((await app.request('http://localhost/api/stories/nobody')).status).toBe(404)
  })
})
