import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ROOT, sharedPath } from '../shared.ts'

/** `isnad analyse` over the whole corpus on all cores: rate, and the most memory it held. Null without the corpus. */
export async function endToEnd(): Promise<string | null> {
  const corpus = sharedPath('data', 'ant-2018-01_06.jsonl.gz')
  if (corpus === null) return null
  const input = gunzipSync(readFileSync(corpus))
  const total = input.reduce((n, b) => n + (b === 10 ? 1 : 0), 0)
  const started = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'bin/isnad'), 'analyse'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    const status = `/proc/${child.pid ?? 0}/status`
    if (!existsSync(status)) return
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0))
  }, 200)
  child.stdin.end(input)
  const status = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(watch)
  const seconds = (performance.now() - started) / 1000
  return `isnad analyse, all cores: ${total.toLocaleString('en')} articles in ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} articles/s, ${Math.round(peak / 1000)} MB at most, exit status ${status ?? 'none'}`
}
