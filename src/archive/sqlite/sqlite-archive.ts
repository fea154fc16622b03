import { createHash } from 'node:crypto'
import type { Analysis } from '../../analysis/layers.ts'
import { fold } from '../../arabic/fold.ts'
import type { Lexicon } from '../../arabic/morphology/analyse.ts'
import { IsnadError } from '../../error.ts'
import type { Archive, InputState, StoredArticle } from '../archive.ts'
import { createSearchForms } from '../search/words.ts'
import { createCorrections } from './corrections.ts'
import { openDatabase, transaction, type OpenOptions } from './database.ts'
import { guard } from './errors.ts'
import { createSearch } from './find.ts'
import { fillIndex } from './index-writer.ts'
import { joinParts, partsOf, type DossierPart } from './dossier-parts.ts'
import { createInputWriter } from './inputs.ts'
import { contentHash, pack } from './pack.ts'
import { createPrepared } from './prepared.ts'
import { createTextSharer } from './share-texts.ts'
import { articleOf, jsonOf, sourceOf, textOf, type Row } from './rows.ts'

/** Articles fetched at a time by `articles()`. */
const BATCH = 64

/** An archive in one SQLite file. */
export function openSqliteArchive(
  path: string,
  /** The words of the language, asked for when the first article is written or searched for. */
  lexicon: () => Lexicon,
  options: OpenOptions = {},
): Archive {
  const db = openDatabase(path, options)
  const forms = createSearchForms(lexicon)
  // A database that is damaged shows it as soon as its tables are looked at.
  const sql = guard(path, () => ({
    inputs: db.prepare('SELECT origin, sha256 FROM inputs ORDER BY origin'),
    idsOfInputs: db.prepare('SELECT input, id FROM articles ORDER BY input, number'),
    stale: db.prepare(
      `SELECT a.id FROM articles a LEFT JOIN analyses n ON n.article = a.number
       WHERE a.shown = 1 AND n.version IS NOT ? ORDER BY a.place, a.id`,
    ),
    numberOf: db.prepare('SELECT number FROM articles WHERE id = ? AND shown = 1'),
    putAnalysis: db.prepare(
      'INSERT OR REPLACE INTO analyses (article, version, hash, analysis) VALUES (?, ?, ?, ?)',
    ),
    article: db.prepare(`${STORED} WHERE a.id = ? AND a.shown = 1`),
    text: db.prepare('SELECT article FROM articles WHERE id = ? AND shown = 1'),
    sourceText: db.prepare(
      'SELECT s.text FROM articles a JOIN sources s ON s.number = a.source WHERE a.id = ? AND a.shown = 1',
    ),
    ids: db.prepare('SELECT id FROM articles WHERE shown = 1 ORDER BY place, id'),
    after: db.prepare(
      `${STORED} WHERE a.shown = 1 AND (a.place, a.id) > (?, ?) ORDER BY a.place, a.id LIMIT ${BATCH}`,
    ),
    dossier: db.prepare('SELECT key, version, dossier FROM dossiers'),
    dossierKey: db.prepare('SELECT key, version FROM dossiers'),
    putDossier: db.prepare(
      'INSERT OR REPLACE INTO dossiers (one, key, version, dossier) VALUES (1, ?, ?, ?)',
    ),
    knownContent: db.prepare("SELECT value FROM meta WHERE key = 'content'"),
    keepContent: db.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('content', ?)"),
    parts: db.prepare('SELECT name, part FROM dossier_parts ORDER BY number'),
    clearParts: db.prepare('DELETE FROM dossier_parts'),
    putPart: db.prepare('INSERT INTO dossier_parts (name, part) VALUES (?, ?)'),
    decided: db.prepare('SELECT id, undone_at FROM corrections ORDER BY number'),
    clearFamilies: db.prepare('DELETE FROM families'),
    putFamily: db.prepare('INSERT OR REPLACE INTO families (article, family) VALUES (?, ?)'),
    revision: db.prepare("SELECT value FROM meta WHERE key = 'revision'"),
    revise: db.prepare(
      `INSERT INTO meta (key, value) VALUES ('revision', '1')
       ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + 1`,
    ),
    content: db.prepare(
      `SELECT a.id, a.hash, n.version, n.hash AS found FROM articles a
       LEFT JOIN analyses n ON n.article = a.number WHERE a.shown = 1 ORDER BY a.id`,
    ),
    writer: createInputWriter(db, path, forms),
    putFacet: db.prepare('INSERT OR IGNORE INTO facets (kind, article, value) VALUES (?, ?, ?)'),
    clearSpeakers: db.prepare("DELETE FROM facets WHERE kind = 'speaker'"),
    clearTypes: db.prepare("DELETE FROM facets WHERE kind = 'type' AND article = ?"),
  }))
  const revision = (): number => Number(sql.revision.get()?.['value'] ?? 0)
  const search = guard(path, () => createSearch(db, path, forms, revision))
  if (!options.readonly) {
    guard(path, () => transaction(db, () => fillIndex(db, path, forms)))
  }

  /** Every method answers with a promise; what SQLite throws rejects as an IsnadError. */
  const attempt = <T>(action: () => T): Promise<T> =>
    new Promise((resolve) => resolve(guard(path, action)))
  const write = <T>(action: () => T): Promise<T> =>
    attempt(() => {
      if (options.readonly) {
        throw new IsnadError('usage', `${path} is open for reading only`, {
          hint: 'open it without readonly to write',
        })
      }
      return transaction(db, action)
    })
  const stored = (row: Row): StoredArticle => ({
    article: articleOf(path, row['article']),
    source: sourceOf(path, row),
    analysis: row['analysis'] === null ? null : (jsonOf(path, row['analysis']) as Analysis),
  })
  const storedParts = function* (row: Row): Generator<DossierPart> {
    // One that an older version wrote is whole.
    for (const [name, value] of Object.entries(jsonOf(path, row['dossier']) as object))
      yield { name, value }
    const shared = createTextSharer()
    for (const { name, part } of sql.parts.iterate())
      yield { name: textOf(path, name), value: shared(jsonOf(path, part)) }
  }
  const contentKey = createContentKey(
    revision,
    () => sql.content.iterate(),
    () => sql.decided.iterate(),
    () => {
      const row = sql.knownContent.get()
      return row === undefined ? null : textOf(path, row['value'])
    },
  )
  const corrections = guard(path, () =>
    createCorrections(db, path, {
      attempt,
      write: (action) =>
        write(() => {
          const result = action()
          sql.revise.run()
          return result
        }),
    }),
  )

  return {
    inputs: () =>
      attempt(() => {
        const ids = new Map<string, string[]>()
        for (const row of sql.inputs.iterate()) ids.set(textOf(path, row['origin']), [])
        for (const row of sql.idsOfInputs.iterate())
          ids.get(textOf(path, row['input']))?.push(textOf(path, row['id']))
        const states = sql.inputs.all().map((row): [string, InputState] => {
          const origin = textOf(path, row['origin'])
          const sha256 = textOf(path, row['sha256'])
          return [origin, { origin, sha256, articles: ids.get(origin) ?? [] }]
        })
        return new Map(states)
      }),
    putInput: (input, articles) =>
      write(() => {
        sql.writer.put(input, articles)
        sql.revise.run()
      }),
    removeInput: (origin) =>
      write(() => {
        if (sql.writer.remove(origin)) sql.revise.run()
      }),
    stale: (version) => attempt(() => sql.stale.all(version).map((row) => textOf(path, row['id']))),
    putAnalyses: (analyses) =>
      write(() => {
        for (const [id, analysis] of analyses) {
          const number = sql.numberOf.get(id)?.['number']
          if (number === undefined) {
            throw new IsnadError('not-found', `there is no article ${id} in ${path}`, {
              hint: 'analyses are kept with their articles: put the input first',
            })
          }
          const json = JSON.stringify(analysis)
          sql.putAnalysis.run(number, analysis.version, contentHash(json), pack(json))
          sql.clearTypes.run(id)
          for (const e of analysis.events) sql.putFacet.run('type', id, e.type)
        }
        sql.revise.run()
      }),
    article: (id) =>
      attempt(() => {
        const row = sql.article.get(id)
        return row ? stored(row) : null
      }),
    text: (id) =>
      attempt(() => {
        const known = search.textOfHit(id)
        if (known !== undefined) return known
        const row = sql.text.get(id)
        return row ? articleOf(path, row['article']).text : null
      }),
    sourceText: (id) =>
      attempt(() => {
        const row = sql.sourceText.get(id)
        return row ? (jsonOf(path, row['text']) as string) : null
      }),
    articleIds: () => attempt(() => sql.ids.all().map((row) => textOf(path, row['id']))),
    async *articles() {
      let place = Number.MIN_SAFE_INTEGER
      let id = ''
      for (;;) {
        const rows = await attempt(() => sql.after.all(place, id))
        for (const row of rows) yield await attempt(() => stored(row))
        const last = rows.at(-1)
        if (!last || rows.length < BATCH) return
        place = Number(last['place'])
        id = textOf(path, last['id'])
      }
    },
    dossier: () =>
      attempt(() => {
        const row = sql.dossier.get()
        if (!row) return null
        return {
          key: textOf(path, row['key']),
          version: textOf(path, row['version']),
          dossier: joinParts(storedParts(row)),
        }
      }),
    putDossier: (key, dossier, version = '') =>
      write(() => {
        // Nothing that it is made of changes from here on: who opens the archive need not make it again.
        sql.keepContent.run(`${String(revision())} ${contentKey()}`)
        sql.putDossier.run(key, version, pack('{}'))
        sql.clearParts.run()
        for (const { name, value } of partsOf(dossier))
          if (value !== undefined) sql.putPart.run(name, pack(JSON.stringify(value)))
        sql.clearFamilies.run()
        for (const family of dossier.families)
          for (const id of family.articles) sql.putFamily.run(id, family.id)
        sql.clearSpeakers.run()
        for (const { speaker, statements } of dossier.speakers)
          for (const { content, copies } of statements)
            for (const p of [content, ...copies])
              sql.putFacet.run('speaker', p.article, fold(speaker))
      }),
    dossierKey: () =>
      attempt(() => {
        const row = sql.dossierKey.get()
        if (row === undefined) return null
        return { key: textOf(path, row['key']), version: textOf(path, row['version']) }
      }),
    prepared: guard(path, () => createPrepared(db, path, { attempt, write })),
    contentKey: () => attempt(contentKey),
    corrections,
    search: (query) => attempt(() => search.find(query)),
    close: () =>
      attempt(() => {
        if (db.isOpen) db.close()
      }),
  }
}

const STORED = `
  SELECT a.id, a.place, a.article, n.analysis,
         s.origin, s.format, s.charset, s.charset_basis, s.sha256
  FROM articles a
  JOIN sources s ON s.number = a.source
  LEFT JOIN analyses n ON n.article = a.number`

/**
 * The hash of all shown articles and their analyses, whatever the order in which they came, and of the
 * log of corrections. It is computed anew only after a write, of this process or another; `kept` is the
 * revision and the key of one that was computed before.
 */
function createContentKey(
  revision: () => number,
  content: () => Iterable<Row>,
  decided: () => Iterable<Row>,
  kept: () => string | null,
): () => string {
  let known: { revision: number; key: string } | undefined
  return () => {
    const now = revision()
    if (known?.revision === now) return known.key
    const [of, key] = kept()?.split(' ') ?? []
    if (Number(of) === now && key !== undefined) {
      known = { revision: now, key }
      return key
    }
    const hash = createHash('sha256')
    for (const { id, hash: article, version, found } of content())
      hash.update(JSON.stringify([id, article, version, found]))
    for (const { id, undone_at: undone } of decided()) hash.update(JSON.stringify([id, undone]))
    known = { revision: now, key: hash.digest('hex').slice(0, 32) }
    return known.key
  }
}
