import type { Ask } from './measure.ts'

/** Requests of each kind. */
const EACH = 40

interface Row {
  readonly id: string
}
interface ArticlePart {
  readonly id: string
  readonly title: string
}

/** Requests by what the desk shows with them, over all of the archive: the same for the same archive. */
export async function requestsOf(ask: Ask): Promise<(readonly [string, readonly string[]])[]> {
  const list = async <T>(url: string): Promise<readonly T[]> =>
    ((await ask(url)) as { rows: readonly T[] }).rows
  const total = ((await ask('/api/articles?limit=1')) as { total: number }).total
  const lines = ((await ask('/api/timeline?limit=1')) as { total: number }).total
  const articles: ArticlePart[] = []
  for (const offset of spread(total, EACH))
    articles.push(...(await list<ArticlePart>(`/api/articles?limit=1&offset=${String(offset)}`)))
  const words = articles.map((a) => a.title.split(/\s+/).filter((w) => w.length > 3))
  const happenings = await list<Row>(`/api/happenings?limit=${String(EACH)}`)
  const stories = await list<Row>('/api/stories?limit=6')
  const others = await list<Row>(`/api/stories?limit=${String(EACH)}`)
  const entities = await list<{ readonly entity: string }>(`/api/entities?limit=${String(EACH)}`)
  const each = (url: (i: number) => string): string[] =>
    Array.from({ length: EACH }, (_, i) => url(i))
  const word = (i: number): string => encodeURIComponent(words[i % words.length]?.[0] ?? 'من')
  const pair = (i: number): string =>
    encodeURIComponent((words[i % words.length] ?? ['من']).slice(0, 2).join(' '))
  const begin = (i: number): string =>
    encodeURIComponent((words[i % words.length]?.[0] ?? 'وزير').slice(0, 4))
  const [first] = await list<{ readonly outlet: string | null }>('/api/articles?limit=1')
  const outlet = encodeURIComponent(first?.outlet ?? '')
  const id = (i: number): string => encodeURIComponent(articles[i % articles.length]?.id ?? '')
  const pages = (path: string, size: number, of = size * EACH): readonly [string, string[]] => [
    path.replace(/\?.*/, ''),
    spread(of, EACH).map(
      (offset) =>
        `/api/${path}${path.includes('?') ? '&' : '?'}limit=${String(size)}&offset=${String(offset)}`,
    ),
  ]
  return [
    ['home', each((i) => `/api/stories?limit=40&offset=${String((i % 5) * 40)}`)],
    ['dossier', each(() => '/api/dossier')],
    ['summary', each(() => '/api/summary')],
    pages('timeline', 80, lines),
    ['timeline, words', each((i) => `/api/timeline?limit=80&q=${word(i)}`)],
    [
      'timeline, month',
      each(
        (i) =>
          `/api/timeline?limit=80&from=2018-0${String((i % 6) + 1)}-01&to=2018-0${String((i % 6) + 1)}-28`,
      ),
    ],
    pages('timeline/events', 80, lines),
    ['scale', each(() => '/api/timeline/scale?')],
    [
      'scale, month',
      each(
        (i) =>
          `/api/timeline/scale?from=2018-0${String((i % 6) + 1)}-01&to=2018-0${String((i % 6) + 1)}-28`,
      ),
    ],
    ['facets', each(() => '/api/timeline/facets?')],
    [
      'facets, type',
      each((i) => `/api/timeline/facets?type=${['ASSAULT', 'CONSULT', 'ACCUSE'][i % 3] ?? ''}`),
    ],
    ['search, word', each((i) => `/api/search?limit=15&q=${word(i)}`)],
    ['search, words', each((i) => `/api/search?limit=15&q=${pair(i)}`)],
    ['search, phrase', each((i) => `/api/search?limit=15&q=%22${pair(i)}%22`)],
    ['search, prefix', each((i) => `/api/search?limit=15&q=${begin(i)}*`)],
    ['search, outlet', each((i) => `/api/search?limit=15&q=${word(i)}&outlet=${outlet}`)],
    [
      'search, time',
      each((i) => `/api/search?limit=15&q=${word(i)}&from=2018-02-01&to=2018-02-28`),
    ],
    ['article', each((i) => `/api/articles/${id(i)}`)],
    ['explain', each((i) => `/api/articles/${id(i)}/explain?at=120`)],
    ['elsewhere', each((i) => `/api/articles/${id(i)}/elsewhere?from=100&to=160`)],
    ['shared', each((i) => `/api/articles/${id(i)}/shared/${id(i + 1)}`)],
    pages('disputes', 30),
    ['disputes, words', each((i) => `/api/disputes?limit=30&q=${word(i)}`)],
    pages('happenings', 40),
    ['happening', happenings.map((h) => `/api/happenings/${encodeURIComponent(h.id)}`)],
    pages('quantities', 15),
    pages('claims', 30),
    pages('facts', 40),
    pages('framings', 15),
    ['agreement', each(() => '/api/agreement')],
    pages('statements', 60, 20_000),
    ['statements, words', each((i) => `/api/statements?limit=60&q=${word(i)}`)],
    pages('quoted', 50),
    pages('events', 60, 20_000),
    ['events, words', each((i) => `/api/events?limit=60&q=${word(i)}`)],
    ['actors', each(() => '/api/actors')],
    ['map', each(() => '/api/map?')],
    pages('figures', 10),
    pages('naming', 20),
    ['naming, words', each((i) => `/api/naming?limit=20&q=${word(i)}`)],
    ['entities, words', each((i) => `/api/entities?limit=6&q=${word(i)}`)],
    ['entity', entities.map((e) => `/api/entities/${encodeURIComponent(e.entity)}`)],
    pages('families', 30),
    pages('review', 30),
    // One after the other, so that none is held from before.
    ['story, first', others.map((s) => `/api/dossier?story=${encodeURIComponent(s.id)}`)],
    ['story, statements', others.map((s) => `/api/statements?story=${encodeURIComponent(s.id)}`)],
    ['story, events', others.map((s) => `/api/events?story=${encodeURIComponent(s.id)}`)],
    [
      'story, timeline',
      each(
        (i) =>
          `/api/timeline?limit=80&story=${encodeURIComponent(stories[i % stories.length]?.id ?? '')}`,
      ),
    ],
  ]
}

/** So many places, evenly over a list. */
const spread = (total: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => Math.floor((i * Math.max(1, total)) / n))
