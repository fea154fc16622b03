// npm run build: everything that is published, under dist/: JavaScript, lexicons, the desk.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDeskBuilt } from './build-desk.ts'
import { ensureLexiconBuilt } from './build-lexicon.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

rmSync(join(dist, 'src'), { recursive: true, force: true })
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
const tables = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.tsv') && !f.includes('node_modules'),
)
for (const t of tables) cpSync(join(root, 'src', t), join(dist, 'src', t))
await ensureDeskBuilt()
ensureLexiconBuilt()
// To load the names compiles them where that is to be done.
await import('../src/analysis/names/compiled.ts')
// Inside the package they lie beside the code that loads them.
for (const file of ['lexicon.bin', 'names.bin']) cpSync(join(dist, file), join(dist, 'src', file))
console.log(`built into dist/: ${tables.length} lexicons, the desk, the compiled lexicon and names`)
