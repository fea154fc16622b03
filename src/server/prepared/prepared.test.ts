import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BRIDGE_AFFAIR } from '../../../test/desk/bridge-affair.ts'
import { createFakeArchive } from '../../../test/desk/fake-archive.ts'
import { HARBOUR_AFFAIR } from '../../../test/desk/harbour-affair.ts'
import { TWO_AFFAIRS } from '../../../test/desk/two-affairs.ts'
import type { Archive } from '../../archive/archive.ts'
import { createServer } from '../app.ts'
import { prepareArchive } from './prepare.ts'

const ALL = [...BRIDGE_AFFAIR, ...HARBOUR_AFFAIR, ...TWO_AFFAIRS]
const q = encodeURIComponent

/** What is asked of the whole archive, and of a story. */
const QUESTIONS = [
  'dossier',
  'summary',
  'outlets',
  'agreement',
  'actors',
  'articles?limit=7&offset=3',
  `articles?outlet=${q(BRIDGE_AFFAIR[0]?.article.outlet ?? '')}`,
  'families',
  'timeline?limit=200',
  `timeline?q=${q('الجسر')}`,
  'timeline?from=2022-05-02&to=2022-05-04',
  'timeline?from=2022-05&type=ASSAULT',
  `timeline?q=${q('نهر لا ماء فيه')}`,
  'timeline/events?limit=200',
  'timeline/scale',
  'timeline/scale?from=2022-05-01&to=2022-05-31',
  'timeline/scale?from=2022-05-03&to=2022-05-03',
  `timeline/scale?q=${q('السد')}`,
  'timeline/facets',
  'timeline/facets?status=happened',
  `timeline/facets?q=${q('الجسر')}&outlet=${q(BRIDGE_AFFAIR[0]?.article.outlet ?? '')}`,
  'disputes?limit=200',
  'disputes?code=figure-differs',
  `disputes?q=${q('الجسر')}`,
  'happenings?limit=200',
  'happenings?order=origins',
  'happenings?type=ASSAULT&from=2020-01-01',
  'quantities',
  'quantities?what=dead',
  'claims',
  'claims?denied=true',
  'facts',
  'framings',
  'framings?stance=blames',
  'figures',
  'figures?what=dead',
  'statements?limit=200',
  'statements?order=time&limit=200',
  `statements?q=${q('الجسر')}`,
  'statements?act=announce',
  'statements?form=direct&order=time',
  'statements/marks?limit=200',
  'quoted',
  `quoted?q=${q('وزير')}`,
  'events?limit=200',
  'events?type=CONSULT',
  'events?status=denied&voice=said',
  'events?relation=against',
  `events?q=${q('الجسر')}`,
  'map',
  'map?status=happened',
  'naming?limit=200',
  'naming?differing=true&type=PERS',
  `naming?q=${q('وزير')}`,
  'entities?limit=200',
  `entities?q=${q('وزير')}`,
  'review?limit=200',
  'review?kind=event',
]

describe('what was prepared of an archive', () => {
  let archive: Archive
  let plain: ReturnType<typeof createServer>
  let prepared: ReturnType<typeof createServer>
  beforeAll(async () => {
    plain = createServer(createFakeArchive(ALL))
    archive = createFakeArchive(ALL)
    await prepareArchive(archive, { least: 1, largeStory: 1 })
    // Whoever goes through all articles has not used what is prepared.
    const refuse = (): never => {
      throw new Error('read whole')
    }
    prepared = createServer(
      { ...archive, dossier: refuse, articles: refuse },
      { onError: () => {} },
    )
  })
  afterAll(() => archive.close())
  const both = async (path: string): Promise<readonly [unknown, unknown]> => {
    const url = `http://localhost/api/${path}`
    const [expected, answer] = [await plain.request(url), await prepared.request(url)]
    return [await expected.json(), await answer.json()]
  }
  const rowsOf = async (path: string): Promise<{ id: string; entity: string }[]> =>
    ((await both(path))[0] as { rows: { id: string; entity: string }[] }).rows

  it.each(['', 'stories', 'stories?order=recent&least=1', `stories?q=${q('مستشفى')}`])(
    'of the archive itself answers the same: %s',
    async (path) => {
      const [expected, answer] = await both(path)
      expect(answer).toEqual(expected)
    },
  )
  it.each(QUESTIONS)('answers the same: %s', async (path) => {
    const [expected, answer] = await both(path)
    expect(answer).toEqual(expected)
  })
  it.each(QUESTIONS)('answers the same of a story: %s', async (path) => {
    const stories = (await rowsOf('stories')).slice(0, 2)
    expect(stories).toHaveLength(2)
    for (const { id } of stories) {
      const [expected, answer] = await both(
        `${path}${path.includes('?') ? '&' : '?'}story=${q(id)}`,
      )
      expect(answer).toEqual(expected)
    }
  })
  it('answers the same of single things', async () => {
    const ids = [
      ...(await rowsOf('happenings?limit=200')).map((h) => `happenings/${q(h.id)}`),
      ...(await rowsOf('entities?limit=200')).map((e) => `entities/${q(e.entity)}`),
      ...(await rowsOf('stories')).map((s) => `stories/${q(s.id)}`),
      ...ALL.slice(0, 30).flatMap(({ article: { id } }) => [
        `articles/${q(id)}`,
        `articles/${q(id)}/places`,
        `articles/${q(id)}/elsewhere?from=0&to=400`,
        `articles/${q(id)}/shared/${q(ALL[0]?.article.id ?? '')}`,
      ]),
      'happenings/nothing',
      'entities/nothing',
      'articles/nothing/places',
    ]
    for (const path of ids) {
      const [expected, answer] = await both(path)
      expect(answer, path).toEqual(expected)
    }
  })
  it('answers the same of a small story, which is read whole', async () => {
    const small = createFakeArchive(ALL)
    await prepareArchive(small, { least: 1, largeStory: 1000 })
    const server = createServer(small)
    const [{ id } = { id: '' }] = await rowsOf('stories')
    expect(id).not.toBe('')
    for (const path of ['dossier', 'timeline', 'statements', 'events', 'naming', 'disputes']) {
      const url = `http://localhost/api/${path}?story=${q(id)}`
      const answers = [await plain.request(url), await server.request(url)]
      const [expected, answer] = await Promise.all(answers.map((a): Promise<unknown> => a.json()))
      expect(answer, path).toEqual(expected)
    }
    await small.close()
  })
  it('is made anew when the account is, and goes where it is small', async () => {
    const key = await archive.prepared.key()
    expect(key).not.toBeNull()
    await prepareArchive(archive, { least: 1 })
    expect(await archive.prepared.key()).toBe(key)
    await prepareArchive(archive, { least: 10_000 })
    expect(await archive.prepared.key()).toBeNull()
    expect(await archive.prepared.value('stories/head')).toBeNull()
    const answer = await prepared.request('http://localhost/api/dossier')
    expect(answer.status).toBe(500)
  })
})
