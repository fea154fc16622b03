import type { Archive, SearchHit, SearchQuery } from '../../src/archive/archive.ts'
import { openArchive } from '../../src/archive/open.ts'
import type { Told } from '../../src/dossier/account/types.ts'
import { buildDossier } from '../../src/dossier/build.ts'
import type { Dossier, Proof, StatementLine } from '../../src/dossier/types.ts'
import type { Range } from '../../src/text/range.ts'
import type { ToldReport } from './told.ts'

const refuse = (): Promise<never> => Promise.reject(new Error('the fake archive is only read'))

/** An archive in memory for tests of the server and the desk: reads only, searches by plain words. */
export function createFakeArchive(reports: readonly ToldReport[]): Archive {
  const byId = new Map(reports.map((r) => [r.article.id, r]))
  const dossier = toDossier(reports)
  const key = `told-${reports.length}`
  const stored = (r: ToldReport) => ({
    article: r.article,
    source: {
      origin: `${r.article.id}.txt`,
      format: 'text' as const,
      charset: { name: 'utf-8', basis: 'given' as const },
      sha256: '0'.repeat(64),
    },
    analysis: r.analysis,
  })
  const kept = openArchive(':memory:')
  const archive: Archive = {
    inputs: () => Promise.resolve(new Map()),
    putInput: refuse,
    removeInput: refuse,
    stale: () => Promise.resolve([]),
    putAnalyses: refuse,
    putDossier: refuse,
    article: (id) => {
      const r = byId.get(id)
      return Promise.resolve(r ? stored(r) : null)
    },
    text: (id) => Promise.resolve(byId.get(id)?.article.text ?? null),
    sourceText: (id) => Promise.resolve(byId.get(id)?.article.text ?? null),
    articleIds: () => Promise.resolve([...byId.keys()]),
    async *articles() {
      for (const r of reports) yield await Promise.resolve(stored(r))
    },
    dossier: () => Promise.resolve({ key, version: '', dossier }),
    dossierKey: () => Promise.resolve({ key, version: '' }),
    prepared: kept.prepared,
    corrections: kept.corrections,
    contentKey: () => Promise.resolve(key),
    search: (query) => Promise.resolve(search(reports, dossier, query)),
    close: () => Promise.resolve(),
  }
  return archive
}

function search(reports: readonly ToldReport[], dossier: Dossier, query: SearchQuery) {
  const hits: SearchHit[] = []
  for (const { article } of reports) {
    const day = article.published?.value.slice(0, 10) ?? ''
    if (query.outlet !== undefined && article.outlet !== query.outlet) continue
    if (query.from !== undefined && day < query.from) continue
    if (query.to !== undefined && day > query.to) continue
    if (query.articles !== undefined && !query.articles.includes(article.id)) continue
    const proofs: Proof[] = []
    for (const word of query.text.split(/\s+/).filter((w) => w !== ''))
      for (let i = article.text.indexOf(word); i >= 0; i = article.text.indexOf(word, i + 1))
        proofs.push(proofAt(article, { from: i, to: i + word.length }))
    if (proofs.length === 0) continue
    const line = dossier.articles.find((a) => a.id === article.id)
    hits.push({
      article: article.id,
      title: line?.title ?? '',
      outlet: article.outlet,
      published: article.published?.value ?? null,
      family: line?.family ?? null,
      score: proofs.length,
      proofs,
    })
  }
  const from = query.offset ?? 0
  return { total: hits.length, hits: hits.slice(from, from + (query.limit ?? 30)) }
}

const proofAt = (article: ToldReport['article'], r: Range): Proof => ({
  article: article.id,
  from: r.from,
  to: r.to,
  words: article.text.slice(r.from, r.to),
})

function toDossier(reports: readonly ToldReport[]): Dossier {
  const originals = reports.filter((r) => r.told.copyOf === undefined)
  const familyOf = (r: ToldReport): string => `f-${r.told.copyOf ?? r.article.id}`
  const toLines = (r: ToldReport): StatementLine[] => {
    const family = reports.filter((x) => familyOf(x) === familyOf(r))
    return r.analysis.statements.map((s, i) => {
      const told = r.told.statements[i]
      return {
        id: `${r.article.id}/${s.id}`,
        speaker: s.speaker,
        act: s.act,
        form: s.form,
        chain: [r.article.outlet ?? '', ...s.via.map((v) => r.article.text.slice(v.from, v.to))],
        date: told?.date ?? null,
        content: proofAt(r.article, s),
        cue: s.cue && proofAt(r.article, s.cue),
        source: s.source && proofAt(r.article, s.source),
        copies: family.filter((x) => x !== r).map((x) => proofAt(x.article, s)),
      }
    })
  }
  const lines = originals.flatMap(toLines)
  return {
    ...accountOf(reports, familyOf),
    articles: reports.map((r) => ({
      id: r.article.id,
      title: r.article.title ? r.article.text.slice(r.article.title.from, r.article.title.to) : '',
      outlet: r.article.outlet,
      published: r.article.published?.value ?? null,
      publishedBasis: r.article.published?.basis ?? null,
      url: r.article.url,
      family: familyOf(r),
      words: r.article.text.split(/\s+/).length,
    })),
    families: originals.map((r) => {
      const copies = reports.filter((x) => x.told.copyOf === r.article.id)
      const whole = { from: 0, to: r.article.text.length }
      return {
        id: familyOf(r),
        articles: [r.article.id, ...copies.map((c) => c.article.id)],
        origin: { article: r.article.id, why: 'published first', reason: 'earliest' as const },
        copies: copies.map((c) => ({
          article: c.article.id,
          of: r.article.id,
          share: 0.98,
          shareBack: 1,
          passages: [{ a: whole, b: whole }],
        })),
      }
    }),
    timeline: originals
      .flatMap((r) =>
        toLines(r).map((l) => ({
          id: l.id,
          date: l.date ?? '',
          kind: 'statement' as const,
          speaker: l.speaker,
          proofs: [l.content, ...l.copies],
          families: [familyOf(r)],
        })),
      )
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    speakers: [...new Set(lines.map((l) => l.speaker ?? ''))].map((speaker) => ({
      speaker,
      entity: null,
      statements: lines.filter((l) => l.speaker === speaker),
    })),
    figures: originals.flatMap((r) =>
      r.analysis.figures.map(({ value, max, op, unit, what, ...at }) => ({
        figure: { value, max, op, unit, what },
        proof: proofAt(r.article, at),
      })),
    ),
    outlets: [...Map.groupBy(reports, (r) => r.article.outlet ?? '')].map(([outlet, own]) => ({
      outlet,
      articles: own.map((r) => r.article.id),
      copied: (own.filter((r) => r.told.copyOf !== undefined).length / own.length) * 0.98,
    })),
  }
}

/** What several articles tell, as the product computes it, with the families of the tests. */
function accountOf(
  reports: readonly ToldReport[],
  familyOf: (r: ToldReport) => string,
): Pick<
  Dossier,
  'ledger' | 'claims' | 'happenings' | 'disputes' | 'facts' | 'framings' | 'agreement' | 'stories'
> {
  const home = new Map(reports.map((r) => [r.article.id, familyOf(r)]))
  const {
    ledger = [],
    claims = [],
    happenings = [],
    disputes = [],
    facts = [],
    framings = [],
    agreement,
    stories = [],
  } = buildDossier(reports)
  const at = <T extends Told>(told: readonly T[]): T[] =>
    told.map((t) => ({ ...t, family: home.get(t.article) ?? t.family }))
  const familiesOf = (told: readonly Told[]): string[] => [
    ...new Set(at(told).map((t) => t.family)),
  ]
  return {
    stories,
    ledger: ledger.map((q) => ({
      ...q,
      families: familiesOf(q.entries),
      entries: at(q.entries),
    })),
    claims: claims.map((c) => ({ ...c, said: at(c.said), denied: at(c.denied) })),
    happenings: happenings.map((h) => ({
      ...h,
      families: familiesOf(h.accounts),
      accounts: at(h.accounts),
      reactions: at(h.reactions ?? []),
    })),
    facts: facts.map((f) => ({ ...f, families: familiesOf(f.told), told: at(f.told) })),
    framings: framings.map((f) => ({
      ...f,
      sides: f.sides.map((s) => ({ ...s, told: at(s.told) })),
    })),
    ...(agreement === undefined ? {} : { agreement }),
    disputes: disputes.map((d) => ({
      ...d,
      sides: d.sides.map((s) => ({ ...s, told: at(s.told) })),
    })),
  }
}
