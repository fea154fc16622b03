// npm start: the sample story, analysed and served.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDeskBuilt } from './build-desk.ts'
import { ensureLexiconBuilt } from './build-lexicon.ts'

const root = join(import.meta.dirname, '..')
const isnad = join(root, 'bin/isnad')
const cache = join(root, '.cache')
const archive = join(cache, 'memoranda.isnad')

mkdirSync(cache, { recursive: true })
await ensureDeskBuilt()
ensureLexiconBuilt()
const built = spawnSync(
  process.execPath,
  [isnad, 'build', 'samples/memoranda', '--into', archive],
  { stdio: 'inherit', cwd: root },
)
if (built.status !== 0) process.exit(built.status ?? 1)
const served = spawnSync(process.execPath, [isnad, 'serve', archive, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(served.status ?? 0)
