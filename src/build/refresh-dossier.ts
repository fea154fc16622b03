import { resolveSymbolic } from '../analysis/dates/symbolic.ts'
import type { Archive } from '../archive/archive.ts'
import { buildDossier } from '../dossier/build.ts'
import { createStringSharer } from '../dossier/share-strings.ts'
import type { Dossier, Report } from '../dossier/types.ts'
import { dossierVersion } from '../dossier/version.ts'

/** How much of the work of a dossier is to read the archive. */
const READING = 0.05

/**
 * The dossier of what the archive holds, computed only when that or the rules have changed since. Needs
 * none of the analysis: who only reads an archive does not wait for its lexicons.
 */
export async function refreshDossier(
  archive: Archive,
  /** Called while it is computed: articles done, as far as that can be told, of all. */
  onAccount?: (done: number, of: number) => void,
): Promise<Dossier> {
  const key = await archive.contentKey()
  const last = await archive.dossier()
  if (last?.key === key && last.version === dossierVersion) return last.dossier
  const of = onAccount ? (await archive.articleIds()).length : 0
  const tell = (share: number): void => onAccount?.(Math.floor(share * of), of)
  const shared = createStringSharer()
  const reports: Report[] = []
  for await (const { article, analysis } of archive.articles()) {
    if (analysis) reports.push(shared({ article, analysis }))
    tell((READING * reports.length) / of)
  }
  const corrections = await archive.corrections.list()
  const dossier = buildDossier(reports, {
    resolveSymbolic,
    corrections,
    onProgress: (share) => {
      tell(READING + (1 - READING) * share)
    },
  })
  await archive.putDossier(key, dossier, dossierVersion)
  return dossier
}
