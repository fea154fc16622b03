// npm run check:package: the package as a stranger installs it. Built, packed, laid out in an empty
// folder beside its dependencies, made unwritable, then run.
import { execFileSync, spawnSync, type ExecFileSyncOptions } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const room = mkdtempSync(join(tmpdir(), 'isnad-package-'))
const modules = join(room, 'node_modules')
const home = join(modules, 'isnad')
const faults: string[] = []

/** What docs/layers/words.md promises of the bytes that the language part stands on. */
const WORDS = `import { readFileSync } from 'node:fs'
import { lexiconBytes } from 'isnad'
import { analyseWord, unpackLexicon } from 'isnad/arabic'
const bytes = lexiconBytes()
const file = readFileSync(new URL('lexicon.bin', import.meta.resolve('isnad')))
const [best] = analyseWord(unpackLexicon(bytes), 'سيكتبها')
console.log(best?.reading?.lemma?.text, Buffer.compare(file, bytes) === 0)
`

try {
  lay()
  const version = run(['--version'])
  expect('says its version', /^\d+\.\d+\.\d+/.test(version.out), version)
  const record = { id: 'a', text: 'عنوان\n\nقال الوزير إن الجيش قصف المدينة أمس.' }
  const analysed = run(['analyse'], `${JSON.stringify(record)}\n`)
  expect('analyses an article', analysed.out.includes('"statements":[{'), analysed)
  expect('compiles no lexicon', analysed.err === '', analysed)
  const story = join(room, 'story.isnad')
  const built = run(['build', join(home, 'samples'), '--into', story])
  expect('builds the sample', built.status === 0, built)
  const shown = run(['show', story, '--timeline'])
  expect('shows its timeline', shown.out.includes('2019'), shown)
  for (const entry of ['isnad', 'isnad/text', 'isnad/arabic']) {
    const code = `import * as all from '${entry}'; console.log(Object.keys(all).length)`
    writeFileSync(join(room, 'use.mjs'), code)
    const used = spawnSync(process.execPath, ['use.mjs'], { cwd: room, encoding: 'utf8' })
    expect(`can be imported as ${entry}`, Number(used.stdout) > 0, told(used))
  }
  writeFileSync(join(room, 'words.mjs'), WORDS)
  const words = told(spawnSync(process.execPath, ['words.mjs'], { cwd: room, encoding: 'utf8' }))
  expect('reads a word with the lexicon that it brings', words.out.trim() === 'كتب true', words)
} finally {
  rmSync(room, { recursive: true, force: true })
}
for (const fault of faults) console.error(fault)
console.log(
  faults.length === 0 ? 'the package works where it is installed' : `${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1

/** The tarball's files in node_modules, as an installation lays them out, and nothing of the checkout. */
function lay(): void {
  const npm: ExecFileSyncOptions = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }
  execFileSync('npm', ['run', 'build'], npm)
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', room], npm)
  mkdirSync(home, { recursive: true })
  const [tarball = ''] = readdirSync(room).filter((f) => f.endsWith('.tgz'))
  execFileSync('tar', ['-xzf', join(room, tarball), '-C', home, '--strip-components=1'])
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  chmodSync(join(home, 'dist'), 0o555)
}

interface Told {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function run(args: readonly string[], input = ''): Told {
  const file = join(home, 'bin/isnad')
  return told(spawnSync(process.execPath, [file, ...args], { cwd: room, input, encoding: 'utf8' }))
}

function told(done: { status: number | null; stdout: string; stderr: string }): Told {
  return { status: done.status, out: done.stdout, err: done.stderr }
}

function expect(what: string, holds: boolean, { status, out, err }: Told): void {
  if (!holds)
    faults.push(
      `the package ${what}: no. status ${status}\n${out.slice(0, 500)}${err.slice(0, 2000)}`,
    )
}
