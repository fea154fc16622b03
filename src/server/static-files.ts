import { readFile, readdir } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { IsnadError } from '../error.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * The files of the built desk. Only names found in the folder are ever read, so no address can lead
 * out of it; an address that looks like a page gets the page itself.
 */
export function createStaticFiles(folder: string): (path: string) => Promise<Response | null> {
  let names: Promise<ReadonlySet<string>> | undefined
  return async (path) => {
    names ??= listFiles(folder)
    let known: ReadonlySet<string>
    try {
      known = await names
    } catch (cause) {
      // Look again next time: it may have been built meanwhile.
      names = undefined
      throw new IsnadError('desk-not-built', 'The desk has not been built.', {
        hint: 'Run `npm start`, or `npm run build` once.',
        cause,
      })
    }
    const name = known.has(path.slice(1)) ? path.slice(1) : 'index.html'
    if (name === 'index.html' && extname(path) !== '' && path !== '/index.html') return null
    return new Response(await readFile(join(folder, name)), {
      headers: {
        'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
        // Names under assets/ carry a hash of their content.
        'Cache-Control': name.startsWith('assets/')
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      },
    })
  }
}

async function listFiles(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name).slice(folder.length + 1))
  if (!names.includes('index.html')) throw new Error(`no index.html in ${folder}`)
  return new Set(names.map((n) => n.split(sep).join('/')))
}
