import { createReadStream } from 'node:fs'
import { lineBlocks } from '../build/line-blocks.ts'
import { records } from '../build/records.ts'
import { IsnadError } from '../error.ts'

export interface JsonLine {
  readonly record: unknown
  /** `stdin:12` */
  readonly where: string
  /** Set where the line is not JSON. */
  readonly problem: IsnadError | null
}

/**
 * The records of a JSON Lines stream with their places. Lines end at a line feed and nowhere else
 * (U+2028 inside a string is text).
 */
export async function* readJsonLines(
  stream: AsyncIterable<Uint8Array>,
  origin: string,
): AsyncGenerator<JsonLine> {
  for await (const block of lineBlocks(stream, origin)) yield* records(block)
}

/**
 * The records of a file.
 * @throws IsnadError `no-such-file` when reading begins; `bad-json` naming the line.
 */
export async function* readJsonLinesFile(path: string): AsyncGenerator<JsonLine> {
  try {
    for await (const line of readJsonLines(createReadStream(path), path)) {
      if (line.problem) {
        throw new IsnadError('bad-json', `${line.where}: ${line.problem.message}`, {
          ...(line.problem.hint === undefined ? {} : { hint: line.problem.hint }),
          cause: line.problem,
        })
      }
      yield line
    }
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'ENOENT') throw cause
    throw new IsnadError('no-such-file', `${path}: there is no such file`, {
      hint: 'check the path',
      cause,
    })
  }
}
