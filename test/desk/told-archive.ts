import type { Archive } from '../../src/archive/archive.ts'
import { openArchive } from '../../src/archive/open.ts'
import { refreshDossier } from '../../src/build/refresh-dossier.ts'
import type { ToldReport } from './told.ts'

/** A real archive in memory that holds what a test tells. */
export async function createToldArchive(reports: readonly ToldReport[]): Promise<Archive> {
  const archive = openArchive(':memory:')
  await archive.putInput(
    { origin: 'told', sha256: '0'.repeat(64) },
    reports.map(({ article }) => ({
      article,
      source: {
        origin: `${article.id}.txt`,
        format: 'text' as const,
        charset: { name: 'utf-8', basis: 'given' as const },
        sha256: '0'.repeat(64),
        text: article.text,
      },
    })),
  )
  await archive.putAnalyses(new Map(reports.map((r) => [r.article.id, r.analysis])))
  await refreshDossier(archive)
  return archive
}
