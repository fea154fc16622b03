import { Worker } from 'node:worker_threads'

/**
 * Makes the account of the archive at `path` anew in a thread, with what is prepared of it; where it is
 * made already only that.
 */
export function refreshInThread(
  path: string,
  { isMade = false }: { readonly isMade?: boolean } = {},
): Promise<void> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./refresh-worker.${extension}`, import.meta.url), {
    workerData: { path, isMade },
  })
  return new Promise((done, fail) => {
    worker.once('error', fail)
    worker.once('exit', (code) => {
      if (code === 0) done()
      else fail(new Error(`the thread that makes the account ended with ${code}`))
    })
  })
}
