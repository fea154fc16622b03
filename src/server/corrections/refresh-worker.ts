import { workerData } from 'node:worker_threads'
import { openArchive } from '../../archive/open.ts'
import { refreshDossier } from '../../build/refresh-dossier.ts'
import { prepareArchive } from '../prepared/prepare.ts'

/** Makes the account of an archive anew in a thread of its own: the server goes on answering. */
const { path, isMade } = workerData as { readonly path: string; readonly isMade: boolean }
const archive = openArchive(path, { create: false })
try {
  if (!isMade) await refreshDossier(archive)
  await prepareArchive(archive)
} finally {
  await archive.close()
}
