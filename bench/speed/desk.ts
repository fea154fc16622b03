import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../shared.ts'

const SCRIPT = 'bench/desk/run.ts'

/** The server's answers over a large archive, as bench/desk prints them; null where it is not there. */
export function desk(): string | null {
  if (!existsSync(join(ROOT, SCRIPT))) return null
  const done = spawnSync(process.execPath, [join(ROOT, SCRIPT)], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${SCRIPT} failed: ${done.stderr}`)
  return `\`\`\`\n${done.stdout.trim()}\n\`\`\``
}
