import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '..')
const entry = (name: string): string => join(SRC, name, 'index.ts')
const url = (path: string): string => pathToFileURL(path).href

/** Every file that a module reaches by its value imports. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const specifier of importsOf(file)) {
    if (specifier.startsWith('.')) reached(resolve(dirname(file), specifier), seen)
  }
  return seen
}

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type)[^;]*?from '([^']+)'/gm),
  ].map((m) => m[1] ?? '')

describe.each(['text', 'arabic'])('isnad/%s', (name) => {
  it('reaches no module outside src/text and src/arabic, none of Node, no package', () => {
    const files = [...reached(entry(name))]
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) {
      expect(/src[\\/](?:text|arabic)[\\/]/.test(file), file).toBe(true)
      for (const specifier of importsOf(file)) expect(specifier, file).toMatch(/^\./)
    }
  })
})

const page = readFileSync(join(SRC, '../docs/layers/words.md'), 'utf8')
const examples = [...page.matchAll(/```ts\n([^]*?)```/g)].map((m) => m[1] ?? '')

describe('the examples of docs/layers/words.md', () => {
  it('are there', () => {
    expect(examples.length).toBe(3)
  })
  it.each(examples.map((code, i) => [i + 1, code] as const))(
    '%i prints what it says',
    (_, code) => {
      const folder = mkdtempSync(join(tmpdir(), 'isnad-words-'))
      try {
        const loader = `import { storedBytes } from '${url(join(SRC, 'load-lexicon.ts'))}'\nconst lexiconBytes = () => Promise.resolve(storedBytes())\n`
        const file = join(folder, 'example.mts')
        writeFileSync(
          file,
          loader +
            code
              .replaceAll("'isnad/arabic'", `'${url(entry('arabic'))}'`)
              .replaceAll("'isnad/text'", `'${url(entry('text'))}'`),
        )
        const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' })
        const promised = [...code.matchAll(/console\.log\(.*\/\/ (.+)$/gm)].flatMap((m) =>
          (m[1] ?? '').split(' | '),
        )
        expect(printed.trim().split('\n')).toEqual(promised)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
})
