import { Worker } from 'node:worker_threads'

/** Makes the account of the archive at `path` anew in a thread. */
export function refreshInThread(path: string): Promise<void> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./refresh-worker.${extension}`, import.meta.url), {
    workerData: { path },
  })
  return new Promise((done, fail) => {
    worker.once('error', fail)
    worker.once('exit', (code) => {
      if (code === 0) done()
      else fail(new Error(`the thread that makes the account ended with ${code}`))
    })
  })
}
