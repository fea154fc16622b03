import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, it } from 'vitest'
import { openArchive } from '../open.ts'
import { inventArticle, inventSource } from '../testing.ts'
import { APPLICATION_ID, MIGRATIONS } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-index-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('fills the index of an archive that an older version wrote', async () => {
  const path = join(folder, 'old.isnad')
  const archive = openArchive(path)
  const source = inventSource('in', 'مصدر')
  const articles = [{ source, article: inventArticle('a', 'كلمة الوزير في الحفل') }]
  await archive.putInput({ origin: 'in', sha256: '1' }, articles)
  await archive.close()

  // Back to the first schema, whose index knew no lemmas.
  const db = new DatabaseSync(path)
  for (const table of [
    'search_words',
    'search',
    'search_terms',
    'facets',
    'corrections',
    'prepared',
    'dossier_parts',
  ])
    db.exec(`DROP TABLE ${table}`)
  db.exec('ALTER TABLE dossiers DROP COLUMN version')
  const first = MIGRATIONS[0] ?? ''
  db.exec(first.slice(first.indexOf('CREATE VIRTUAL TABLE')))
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`)
  db.close()

  const again = openArchive(path)
  expect((await again.search({ text: 'وزراء' })).hits.map((h) => h.article)).toEqual(['a'])
  await again.close()
})
