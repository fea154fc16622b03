import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { IsnadError } from '../error.ts'

/**
 * The records of a JSON Lines stream with their line numbers.
 * @throws IsnadError `bad-json` naming the line.
 */
export async function* readJsonLines(
  stream: Readable,
  origin: string,
): AsyncGenerator<{ readonly record: unknown; readonly where: string }> {
  let n = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    n++
    if (line.trim() === '') continue
    let record: unknown
    try {
      record = JSON.parse(line)
    } catch (cause) {
      throw new IsnadError('bad-json', `${origin}:${n}: the line is not JSON`, {
        hint: 'write one JSON object a line',
        cause,
      })
    }
    yield { record, where: `${origin}:${n}` }
  }
}

/** The stream of a file. @throws IsnadError `no-such-file` when reading begins. */
export async function* readJsonLinesFile(path: string) {
  const stream = createReadStream(path)
  try {
    yield* readJsonLines(stream, path)
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'ENOENT') throw cause
    throw new IsnadError('no-such-file', `${path}: there is no such file`, {
      hint: 'check the path',
      cause,
    })
  }
}
