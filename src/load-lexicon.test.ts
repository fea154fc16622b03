import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const SRC = import.meta.dirname
const run = promisify(execFile)
let folder: string

/** A checkout with few words, which has no compiled lexicon yet. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-lexicon-'))
  for (const part of ['text', 'arabic', 'compiled-file.ts', 'load-lexicon.ts'])
    cpSync(join(SRC, part), join(folder, 'src', part), { recursive: true })
  for (const part of ['arabic/lexicon', 'arabic/morphology/training']) {
    for (const name of readdirSync(join(folder, 'src', part))) {
      const path = join(folder, 'src', part, name)
      const lines = readFileSync(path, 'utf8').split('\n')
      writeFileSync(path, `${lines.slice(0, 30).join('\n')}\n`)
    }
  }
  writeFileSync(
    join(folder, 'load.ts'),
    `import { createHash } from 'node:crypto'
import { storedBytes } from '${pathToFileURL(join(folder, 'src/load-lexicon.ts')).href}'
console.log(createHash('sha256').update(storedBytes()).digest('hex'))`,
  )
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const load = (): Promise<{ stdout: string; stderr: string }> =>
  run(process.execPath, [join(folder, 'load.ts')])

describe('the compiled lexicon', () => {
  it('is whole for all of some processes that find it stale at the same time', async () => {
    const all = await Promise.all([load(), load(), load()])
    expect(new Set(all.map((r) => r.stdout.trim())).size).toBe(1)
    // Nothing half-written stays beside it, and it need not be made again.
    expect(readdirSync(join(folder, 'dist'))).toEqual(['lexicon.bin'])
    const again = await load()
    expect(again.stdout).toBe(all[0].stdout)
    expect(again.stderr).toBe('')
  })
  it('is made anew when a word is added, and where its bytes are cut off', async () => {
    const before = await load()
    const place = join(folder, 'dist/lexicon.bin')
    writeFileSync(place, readFileSync(place).subarray(0, 1000))
    const mended = await load()
    expect(mended.stdout).toBe(before.stdout)
    expect(mended.stderr).toContain('compiling')
    const given = join(folder, 'src/arabic/lexicon/given-names.tsv')
    const [row = ''] = readFileSync(given, 'utf8').trimEnd().split('\n').slice(-1)
    const name = row.split('\t').at(-1) ?? ''
    writeFileSync(given, `${readFileSync(given, 'utf8')}${row.replace(name, 'خنفشار')}\n`)
    const grown = await load()
    expect(grown.stdout).not.toBe(before.stdout)
  })
})
