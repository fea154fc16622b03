import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

export const ROOT = resolve(import.meta.dirname, '../..')

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `isnad …` as a user would, in `cwd`, with `input` on standard input. */
export function isnad(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; killAfter?: number } = {},
): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/isnad'), ...args], {
      cwd: options.cwd ?? ROOT,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (s: string) => (stdout += s))
    child.stderr.setEncoding('utf8').on('data', (s: string) => (stderr += s))
    child.on('error', fail)
    child.on('close', (status) => {
      done({ status, stdout, stderr })
    })
    // A child that ends before it has read everything closes the pipe; that is not the test's failure.
    child.stdin.on('error', (e: NodeJS.ErrnoException) => {
      if (e.code !== 'EPIPE') fail(e)
    })
    child.stdin.end(options.input ?? '')
    if (options.killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), options.killAfter)
  })
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A short invented article as JSON. */
export const articleLine = (id: string, text: string): string =>
  JSON.stringify({ id, outlet: 'ضفاف', published: '2020-06-04', text })

export const GOOD = `الوزير يعلن فتح الجسر

أعلن وزير الأشغال سالم الهاشمي، الخميس، أن الجسر الجديد سيفتح أمام السيارات يوم الأحد المقبل بعد أشهر من التأخير.

وقال الوزير إن العمل كلف خمسة ملايين دينار، مضيفا أن 200 عامل شاركوا فيه منذ بداية العام.`
