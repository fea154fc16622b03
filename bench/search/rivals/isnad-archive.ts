import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '../../../src/archive/open.ts'
import type { Article, Source } from '../../../src/reading/article.ts'
import { identityMap } from '../../../src/text/offset-map.ts'
import type { Rival } from '../task.ts'

/** The archive in its file: every word asked for, else any; with passages. */
export const isnadArchive: Rival = {
  name: 'Isnad, archive',
  async open(documents) {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
    const archive = openArchive(join(folder, 'task.isnad'))
    const source: Source = {
      origin: 'task',
      format: 'jsonl',
      charset: { name: 'utf-8', basis: 'detected' },
      sha256: '',
      text: '',
    }
    const articles = documents.map(({ id, text }) => ({ source, article: articleOf(id, text) }))
    await archive.putInput({ origin: 'task', sha256: '' }, articles)
    return {
      async search(text, limit) {
        return (await archive.search({ text, limit })).hits.map((h) => h.article)
      },
      close() {
        void archive.close()
        rmSync(folder, { recursive: true })
      },
    }
  },
}

const articleOf = (id: string, text: string): Article => ({
  id,
  text,
  blocks: [],
  title: null,
  body: [{ from: 0, to: text.length }],
  byline: null,
  dateline: null,
  published: null,
  outlet: null,
  url: null,
  toSource: identityMap,
})
