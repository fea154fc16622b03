import { workerData } from 'node:worker_threads'
import { openArchive } from '../../archive/open.ts'
import { refreshDossier } from '../../build/build.ts'

/** Makes the account of an archive anew in a thread of its own: the server goes on answering. */
const archive = openArchive((workerData as { readonly path: string }).path, { create: false })
try {
  await refreshDossier(archive)
} finally {
  await archive.close()
}
