import { readFileSync } from 'node:fs'

/** The version of the package this code belongs to. */
export const version: string = readVersion()

function readVersion(): string {
  // From src/cli as from dist/src/cli: the first package.json upwards is ours.
  for (const up of ['../../package.json', '../../../package.json']) {
    const url = new URL(up, import.meta.url)
    try {
      const parsed: unknown = JSON.parse(readFileSync(url, 'utf8'))
      if (typeof parsed === 'object' && parsed !== null && 'version' in parsed)
        return String(parsed.version)
    } catch (e) {
      if (!(e instanceof Error && 'code' in e && e.code === 'ENOENT')) throw e
    }
  }
  return 'unknown'
}
