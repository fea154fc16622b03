import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/**
 * The walls: what each folder may import, beside itself and `src/error.ts`. `types` = only
 * `import type`. Node's modules and packages are listed where a folder may use them.
 */
const WALLS: Readonly<Record<string, { folders: string[]; types?: string[]; outside: boolean }>> = {
  text: { folders: [], outside: false },
  arabic: { folders: ['text'], outside: false },
  reading: { folders: ['text', 'arabic'], outside: true },
  analysis: { folders: ['text', 'arabic'], types: ['reading'], outside: false },
  dossier: { folders: ['text', 'arabic'], types: ['analysis', 'reading'], outside: false },
  archive: {
    folders: ['text', 'arabic'],
    types: ['reading', 'analysis', 'dossier'],
    outside: true,
  },
  export: { folders: ['text', 'dossier'], types: ['analysis', 'reading'], outside: true },
  build: {
    folders: ['text', 'arabic', 'reading', 'analysis', 'dossier'],
    types: ['archive'],
    outside: true,
  },
  server: {
    folders: ['text', 'arabic', 'reading', 'analysis', 'dossier', 'archive', 'export', 'build'],
    outside: true,
  },
  cli: {
    folders: [
      'text',
      'arabic',
      'reading',
      'analysis',
      'dossier',
      'archive',
      'export',
      'build',
      'server',
    ],
    outside: true,
  },
  desk: { folders: [], types: ['server'], outside: true },
}
/** Files of `src` itself that any folder may use. */
const SHARED = new Set([
  'error.ts',
  'compiled-file.ts',
  'load-table.ts',
  'load-lexicon.ts',
  'load-names.ts',
])

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (f) => /\.(ts|svelte)$/.test(f) && f.includes('/') && !f.includes('node_modules'),
)
const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm

describe('walls between the folders of src', () => {
  it('knows every folder', () => {
    const folders = new Set(files.map((f) => f.split('/')[0]))
    expect([...folders].filter((f) => f !== undefined && !(f in WALLS))).toEqual([])
  })
  it.each(files)('%s', (file) => {
    const folder = file.split('/')[0] ?? ''
    const wall = WALLS[folder]
    const isTest = /\.test\.ts$|\.contract\.ts$/.test(file)
    const broken: string[] = []
    for (const m of readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)) {
      const from = m[2] ?? m[3] ?? ''
      const typeOnly = m[1] !== undefined
      if (!from.startsWith('.')) {
        if (!wall?.outside && !isTest) broken.push(`${from}: ${folder} takes nothing from outside`)
        continue
      }
      const target = relative(SRC, resolve(SRC, dirname(file), from))
      if (SHARED.has(target) || target.startsWith('..')) continue
      const to = target.split('/')[0] ?? ''
      if (to === folder || wall?.folders.includes(to)) continue
      if (typeOnly && wall?.types?.includes(to)) continue
      if (isTest) continue
      broken.push(`${from}: ${folder} may not import ${to}${typeOnly ? '' : ' (a value)'}`)
    }
    expect(broken).toEqual([])
  })
})
