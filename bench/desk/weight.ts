import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../shared.ts'

/** Bytes of script and style of the built desk, compressed as a browser is sent them; null: not built. */
export function deskWeight(): { readonly script: number; readonly style: number } | null {
  const folder = join(ROOT, 'dist/desk/assets')
  if (!existsSync(folder)) return null
  const weigh = (ending: string): number =>
    readdirSync(folder)
      .filter((f) => f.endsWith(ending))
      .reduce((n, f) => n + gzipSync(readFileSync(join(folder, f))).length, 0)
  return { script: weigh('.js'), style: weigh('.css') }
}
