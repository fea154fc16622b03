import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '..')
const BUILT = join(ROOT, 'dist/desk')
const STAMP = join(ROOT, 'dist/desk.sha256')

/**
 * Builds the desk where it is missing or its sources have changed; says whether it did. The sources
 * are told apart by content, so a fresh clone or a touched file does not build twice.
 */
export async function ensureDeskBuilt(): Promise<boolean> {
  const stamp = hashSources()
  if (existsSync(join(BUILT, 'index.html')) && readStamp() === stamp) return false
  // The test runner's environment would make Vite build for development.
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    root: join(ROOT, 'src/desk'),
    mode: 'production',
    logLevel: 'warn',
  })
  writeFileSync(STAMP, stamp)
  return true
}

function readStamp(): string | undefined {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined
}

function hashSources(): string {
  const hash = createHash('sha256')
  const desk = join(ROOT, 'src/desk')
  const files = readdirSync(desk, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && !e.name.endsWith('.test.ts'))
    .map((e) => join(e.parentPath, e.name))
    .sort()
  for (const file of [...files, join(ROOT, 'vite.config.ts'), join(ROOT, 'package-lock.json')]) {
    hash.update(`${file.slice(ROOT.length)}\0`)
    hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

if (import.meta.main) {
  const built = await ensureDeskBuilt()
  process.stdout.write(built ? 'desk: built\n' : 'desk: nothing has changed\n')
}
