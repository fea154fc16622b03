import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { fold } from '../../arabic/fold.ts'
import { edtfSpan } from '../../text/edtf.ts'
import type { FormTable } from '../../text/words.ts'
import type { SearchHit, SearchQuery } from '../archive.ts'
import { unpackTerms } from '../search/article-terms.ts'
import { foldFamilies, type Ranked } from '../search/families.ts'
import { toMatch } from '../search/match.ts'
import { createProofs } from '../search/proofs.ts'
import { parseQuery, tellingTerms, type Filters } from '../search/query.ts'
import { createRanking, type Collection } from '../search/rank.ts'
import type { SearchForm } from '../search/words.ts'
import { damaged } from './errors.ts'
import { articleOf, finite, textOf, textOrNull, type Row } from './rows.ts'

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 1000
/**
 * Up to so many matches are all ranked as `createRanking` says. Of more, the best so many by SQLite's own
 * ranking are; the rest is counted, not shown.
 */
const DEPTH = 300
/** What a word weighs in title, body, lemmas, links, in SQLite's ranking. */
const WEIGHTS = '6.0, 2.0, 2.0, 0.5'
/**
 * Of more matches than this those are ranked that hold the words in their title, and the last stored: to
 * rank all would cost more than it tells.
 */
const COMMON = 2_500
const TITLED = 200

export interface Search {
  find(query: SearchQuery): { total: number; hits: SearchHit[] }
  /** The text of an article that the last answer named: who shows hits asks for it right after. */
  textOfHit(id: string): string | undefined
}

/**
 * Full-text search: articles with every word asked for; where there is none, articles with any.
 * Phrases must stand in both. Best first, equal ones in order of their ids; copies of one text once.
 */
export function createSearch(
  db: DatabaseSync,
  path: string,
  forms: FormTable<SearchForm>,
  revision: () => number,
): Search {
  const collectionOf = createCollection(db, path, revision)
  const bare = {
    count: db.prepare('SELECT count(*) AS total FROM search WHERE search MATCH :match'),
    best: db.prepare(
      `SELECT rowid AS number FROM search WHERE search MATCH :match
       ORDER BY bm25(search, ${WEIGHTS}), rowid LIMIT ${DEPTH}`,
    ),
    newest: db.prepare(
      `SELECT rowid AS number FROM search WHERE search MATCH :match ORDER BY rowid DESC LIMIT ${DEPTH}`,
    ),
  }
  const where = `FROM search JOIN articles a ON a.number = search.rowid
    WHERE search MATCH :match
      AND (:outlet IS NULL OR a.outlet = :outlet)
      AND (:since IS NULL OR a.last_day > :since)
      AND (:before IS NULL OR a.first_day < :before)
      AND (:speaker IS NULL OR EXISTS (SELECT 1 FROM facets f
           WHERE f.kind = 'speaker' AND f.article = a.id AND instr(f.value, :speaker) > 0))
      AND (:articles IS NULL OR a.id IN (SELECT value FROM json_each(:articles)))
      AND (:type IS NULL OR EXISTS (SELECT 1 FROM facets f
           WHERE f.kind = 'type' AND f.article = a.id AND f.value = :type)
           AND EXISTS (SELECT 1 FROM analyses n WHERE n.article = a.number))`
  const filtered = {
    count: db.prepare(`SELECT count(*) AS total ${where}`),
    best: db.prepare(
      `SELECT a.number ${where} ORDER BY bm25(search, ${WEIGHTS}), a.number LIMIT ${DEPTH}`,
    ),
    newest: db.prepare(`SELECT a.number ${where} ORDER BY a.number DESC LIMIT ${DEPTH}`),
  }
  const termsOf = db.prepare(`
    SELECT t.terms, a.id, a.number, f.family
    FROM json_each(:numbers) AS j
    JOIN search_terms t ON t.article = j.value
    JOIN articles a ON a.number = j.value
    LEFT JOIN families f ON f.article = a.id`)
  const shown = db.prepare(
    'SELECT id, title, outlet, published, article FROM articles WHERE number = ?',
  )

  let texts: { readonly revision: number; readonly byId: Map<string, string> } | undefined
  const find: Search['find'] = (query) => {
    const parsed = parseQuery(query.text, forms)
    const terms = tellingTerms(parsed.terms)
    const filters = filtersOf(query, parsed.filters)
    const isFiltered = Object.values(filters).some((f) => f !== null)
    const sql = isFiltered ? filtered : bare
    const limit = wholeNumber(query.limit, DEFAULT_LIMIT, MAX_LIMIT)
    const offset = wholeNumber(query.offset, 0, Number.MAX_SAFE_INTEGER)
    for (const every of [true, false]) {
      const match = toMatch(terms, every)
      if (match === null) break
      const asked = isFiltered ? { ...filters, match } : { match }
      let found = sql.newest.all(asked)
      let total = found.length
      if (total === 0) continue
      if (total === DEPTH) {
        total = Number(sql.count.get(asked)?.['total'] ?? 0)
        if (total > COMMON) {
          const titled = sql.newest.all({ ...asked, match: `${match} AND ({title} : ${match})` })
          found = [...titled.slice(0, TITLED), ...found]
        } else if (total > DEPTH) found = sql.best.all(asked)
      }
      const numbers = [...new Set(found.map((r) => r['number']))].slice(0, DEPTH)
      const rank = createRanking(parsed.terms, collectionOf())
      const ranked = termsOf.all({ numbers: JSON.stringify(numbers) }).map((row): Ranked => ({
        id: textOf(path, row['id']),
        number: Number(row['number']),
        family: textOrNull(row['family']),
        score: rank(unpackTerms(bytesOf(path, row))),
      }))
      const lines = foldFamilies(ranked)
      const proofsOf = createProofs(terms, forms)
      const byId = new Map<string, string>()
      texts = { revision: revision(), byId }
      const hits = lines.slice(offset, offset + limit).map(({ best, copies }): SearchHit => {
        const row = shown.get(best.number) ?? {}
        const article = articleOf(path, row['article'])
        byId.set(best.id, article.text)
        return {
          article: best.id,
          title: textOf(path, row['title']),
          outlet: textOrNull(row['outlet']),
          published: textOrNull(row['published']),
          family: best.family,
          ...(copies.length > 0 && { copies }),
          score: best.score,
          proofs: proofsOf(article),
        }
      })
      return { total, hits }
    }
    return { total: 0, hits: [] }
  }
  return {
    find,
    textOfHit: (id) => (texts?.revision === revision() ? texts.byId.get(id) : undefined),
  }
}

/** The filters of a query in its own fields, else in its text. */
function filtersOf(query: SearchQuery, typed: Filters): Record<string, SQLInputValue> {
  const speaker = query.speaker ?? typed.speaker
  return {
    outlet: query.outlet ?? typed.outlet ?? null,
    since: timeOf(query.from ?? typed.from, 'from'),
    before: timeOf(query.to ?? typed.to, 'to'),
    speaker: speaker === undefined ? null : fold(speaker),
    type: query.type ?? typed.type ?? null,
    articles: query.articles ? JSON.stringify(query.articles) : null,
  }
}

/** What ranking asks of the whole collection; its size is counted anew after a write only. */
function createCollection(
  db: DatabaseSync,
  path: string,
  revision: () => number,
): () => Collection {
  const size = db.prepare('SELECT count(*) AS n, avg(length) AS mean FROM search_terms')
  const found = db.prepare('SELECT col, doc FROM search_words WHERE term = ?')
  const begins = db.prepare(
    `SELECT term, max(doc) AS most FROM search_words WHERE term >= :prefix AND term < :end
     AND col IN ('title', 'body') GROUP BY term LIMIT 32`,
  )
  let known: Known | undefined
  return () => {
    const now = revision()
    if (known?.revision !== now) {
      const row = size.get()
      const [count, meanLength] = [Number(row?.['n']), Number(row?.['mean'])]
      known = { revision: now, count, meanLength, holders: new Map(), beginnings: new Map() }
    }
    const { holders, beginnings } = known
    return {
      count: known.count,
      meanLength: known.meanLength,
      articlesWith(kind, word) {
        const name = `${kind} ${word}`
        const before = holders.get(name)
        if (before !== undefined) return before
        let n = 0
        for (const { col, doc } of found.all(word))
          if (COLUMNS[kind].some((c) => c === col)) n = Math.max(n, Number(doc))
        // Rare words are quick to count: only the common ones are worth keeping.
        if (n > 100) holders.set(name, n)
        return n
      },
      wordsThatBegin(prefix) {
        const before = beginnings.get(prefix)
        if (before) return before
        const words = begins.all({ prefix, end: `${prefix}\u{10ffff}` }).map((row) => {
          const word = textOf(path, row['term'])
          // Ranking asks for it next.
          holders.set(`key ${word}`, Number(row['most']))
          return word
        })
        beginnings.set(prefix, words)
        return words
      },
    }
  }
}

interface Known {
  readonly revision: number
  readonly count: number
  readonly meanLength: number
  /** Articles by kind and word, for words met before. */
  readonly holders: Map<string, number>
  /** Words of the collection by what they begin with, for beginnings met before. */
  readonly beginnings: Map<string, readonly string[]>
}

const COLUMNS = { key: ['title', 'body'], lemma: ['lemmas'] } as const

function bytesOf(path: string, row: Row): Uint8Array {
  const terms = row['terms']
  if (!(terms instanceof Uint8Array)) throw damaged(path, 'the words of an article are missing')
  return terms
}

/** One end of what a date covers; null, no filter, where there is no date or it is none. */
function timeOf(date: string | undefined, end: 'from' | 'to'): number | null {
  const span = date === undefined ? null : edtfSpan(date)
  return span && finite(span[end])
}

function wholeNumber(n: number | undefined, otherwise: number, most: number): number {
  return n === undefined || !Number.isFinite(n)
    ? otherwise
    : Math.min(most, Math.max(0, Math.trunc(n)))
}
