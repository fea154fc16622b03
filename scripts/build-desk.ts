import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
const BUILT = join(DIST, 'desk')
/** Beside the page, not in it: it is not for serving. */
const STAMP = join(DIST, 'desk.sha256')

/**
 * Builds the desk where it is missing or its sources have changed; says whether it did. Sources are
 * told apart by content, so a fresh clone or a touched file does not build twice. The new desk takes
 * the place of the old one only when it is whole.
 */
export async function ensureDeskBuilt(): Promise<boolean> {
  const stamp = hashSources()
  if (existsSync(join(BUILT, 'index.html')) && readStamp() === stamp) return false
  mkdirSync(DIST, { recursive: true })
  const fresh = join(DIST, `.desk-${process.pid}`)
  try {
    await build({
      configFile: join(ROOT, 'vite.config.ts'),
      root: join(ROOT, 'src/desk'),
      mode: 'production',
      logLevel: 'warn',
      build: { outDir: fresh, emptyOutDir: true },
    })
    rmSync(BUILT, { recursive: true, force: true })
    renameSync(fresh, BUILT)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  writeFileSync(STAMP, stamp)
  return true
}

const readStamp = (): string | undefined =>
  existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined

function hashSources(): string {
  const hash = createHash('sha256')
  const files = readdirSync(join(ROOT, 'src/desk'), { recursive: true, withFileTypes: true })
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
