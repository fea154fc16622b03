import type { Archive, StoredArticle } from '../../src/archive/archive.ts'
import type { Dossier } from '../../src/dossier/types.ts'
import { createFakeArchive } from './fake-archive.ts'
import { defineReport } from './told.ts'

/** An invented archive of many short articles, each with one dated line, over ten years. */
export function createLongArchive(articles: number): Archive {
  const reports = Array.from({ length: articles }, (_, i) => reportOf(i))
  const byId = new Map(reports.map((r) => [r.article.id, r]))
  const dossier = toDossier(reports)
  const key = `long-${articles}`
  const stored = (r: (typeof reports)[number]): StoredArticle => ({
    article: r.article,
    source: {
      origin: `${r.article.id}.txt`,
      format: 'text',
      charset: { name: 'utf-8', basis: 'given' },
      sha256: '0'.repeat(64),
    },
    analysis: r.analysis,
  })
  return {
    ...createFakeArchive([]),
    article: (id) => {
      const r = byId.get(id)
      return Promise.resolve(r ? stored(r) : null)
    },
    text: (id) => Promise.resolve(byId.get(id)?.article.text ?? null),
    articleIds: () => Promise.resolve([...byId.keys()]),
    async *articles() {
      for (const r of reports) yield await Promise.resolve(stored(r))
    },
    dossier: () => Promise.resolve({ key, version: '', dossier }),
    dossierKey: () => Promise.resolve({ key, version: '' }),
    contentKey: () => Promise.resolve(key),
  }
}

const DAY = 86_400_000
const dayOf = (i: number): string =>
  new Date(Date.UTC(2010, 0, 1) + Math.floor(i * 0.73) * DAY).toISOString().slice(0, 10)

/** Lines of different lengths, so that no height can be guessed. */
const lineOf = (i: number): string =>
  `قال رئيس البلدية إن الدفعة رقم ${i + 1} من أعمال الطريق قد أنجزت${' وإن العمل مستمر'.repeat(i % 7)}.`

function reportOf(i: number) {
  return defineReport({
    id: `n${i}`,
    outlet: ['صحيفة المنارة', 'وكالة الشاطئ', 'إذاعة الوادي'][i % 3] ?? '',
    url: null,
    published: { value: dayOf(i), basis: 'metadata', rule: 'meta:published_time' },
    lines: [
      ['title', `أعمال الطريق: الدفعة ${i + 1}`],
      ['paragraph', lineOf(i)],
    ],
    dates: [],
    figures: [],
    mentions: [],
    statements: [],
  })
}

function toDossier(reports: readonly ReturnType<typeof reportOf>[]): Dossier {
  return {
    articles: reports.map(({ article: a }) => ({
      id: a.id,
      title: a.title === null ? '' : a.text.slice(a.title.from, a.title.to),
      outlet: a.outlet,
      published: a.published?.value ?? null,
      publishedBasis: 'metadata',
      url: null,
      family: `f-${a.id}`,
      words: a.text.split(/\s+/).length,
    })),
    families: reports.map(({ article: a }) => ({
      id: `f-${a.id}`,
      articles: [a.id],
      origin: { article: a.id, why: 'no other article carries it', reason: 'alone' },
      copies: [],
    })),
    timeline: reports.flatMap(({ article: a }) => {
      const [body] = a.body
      if (body === undefined) return []
      return [
        {
          id: `t-${a.id}`,
          date: a.published?.value ?? '',
          kind: 'sentence' as const,
          speaker: null,
          basis: 'published' as const,
          proofs: [{ article: a.id, ...body, words: a.text.slice(body.from, body.to) }],
          families: [`f-${a.id}`],
        },
      ]
    }),
    speakers: [],
    figures: [],
    outlets: [],
  }
}
