import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../shared.ts'

const SCRIPT = 'bench/desk/run.ts'

/**
 * The server's answers over a large archive, as bench/desk prints them; null where it is not there.
 * DESK_ARCHIVE names one that is built already.
 */
export function desk(): string | null {
  if (!existsSync(join(ROOT, SCRIPT))) return null
  const archive = process.env['DESK_ARCHIVE']
  const given = archive === undefined ? [] : [archive]
  const done = spawnSync(process.execPath, [join(ROOT, SCRIPT), ...given], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${SCRIPT} failed: ${done.stderr}`)
  return `\`\`\`\n${done.stdout.trim()}\n\`\`\``
}
