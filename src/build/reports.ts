import type { Archive } from '../archive/archive.ts'
import { createCorrector, type Corrector } from '../dossier/corrections/corrector.ts'
import type { Change } from '../dossier/corrections/types.ts'
import type { Report } from '../dossier/types.ts'

/** What people decided about the articles of an archive, placed in them as they are now. */
export async function openCorrector(archive: Archive): Promise<Corrector> {
  const corrections = await archive.corrections.list()
  const named = new Map<string, Report>()
  for (const id of new Set(corrections.flatMap(({ change }) => articlesOf(change)))) {
    const stored = await archive.article(id)
    if (stored?.analysis) named.set(id, { article: stored.article, analysis: stored.analysis })
  }
  return createCorrector(corrections, (id) => named.get(id))
}

/** All articles with what was found in them, as they are after every correction; in order of publication. */
export async function* readReports(archive: Archive): AsyncGenerator<Report> {
  const corrector = await openCorrector(archive)
  for await (const { article, analysis } of archive.articles())
    if (analysis) yield corrector.correct({ article, analysis })
}

/** The articles that a change names. */
function articlesOf(change: Change): readonly string[] {
  if ('articles' in change) return change.articles
  if (change.action === 'split')
    return change.sides.flat().map((x) => (typeof x === 'string' ? x : x.article))
  return [change.on].flat().map((proof) => proof.article)
}
