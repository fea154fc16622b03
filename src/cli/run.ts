// The process: everything that touches `process` stands here.
import { main } from './main.ts'

process.removeAllListeners('warning')
process.on('warning', (w) => {
  // node:sqlite still calls itself experimental; everything else is worth seeing.
  if (w.name !== 'ExperimentalWarning') console.error(w.stack ?? w.message)
})
process.stdout.on('error', (e: NodeJS.ErrnoException) => {
  if (e.code === 'EPIPE') process.exit(0)
  throw e
})

const interrupted = new Promise<void>((resolve) => {
  process.once('SIGINT', resolve)
  process.once('SIGTERM', resolve)
})

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  interrupted,
})
