import { decode } from '../charset.ts'
import { failure } from '../failure.ts'
import type { Format, Hints, ReadResult } from '../format.ts'
import { readRecord } from '../record.ts'

/** JSON Lines: one article an object, one object a line. */
export const jsonlFormat: Format = {
  name: 'jsonl',
  detect: detectJsonl,
  *read(bytes, hints) {
    const { text } = decode(bytes, hints.charset === undefined ? {} : { given: hints.charset })
    let number = 0
    for (const line of text.split('\n')) {
      const result = readJsonLine(line, ++number, hints)
      if (result !== undefined) yield result
    }
  },
}

/** One line of a JSON Lines file; undefined for an empty one. */
export function readJsonLine(line: string, number: number, hints: Hints): ReadResult | undefined {
  const json = line.trim()
  if (json === '') return undefined
  const origin = `${hints.origin}:${number}`
  let record: unknown
  try {
    record = JSON.parse(json)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    return failure(
      origin,
      'bad-json',
      `the line is not JSON (${cause.message})`,
      'write one JSON object a line',
      cause,
    )
  }
  return readRecord(record, origin)
}

const HEAD = 1 << 16

function detectJsonl(bytes: Uint8Array, hints: Hints): number {
  const named =
    /\.(jsonl|ndjson)(\.gz)?$/i.test(hints.origin) ||
    /jsonl|ndjson|json-lines/.test(hints.mediaType ?? '')
  const { text } = decode(bytes.subarray(0, HEAD))
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? ''
  if (!line.startsWith('{')) return named ? 0.6 : 0
  if (named) return 1
  try {
    const record: unknown = JSON.parse(line)
    return typeof record === 'object' && record !== null && ('text' in record || 'html' in record)
      ? 0.95
      : 0.3
  } catch (e) {
    if (!(e instanceof SyntaxError)) throw e
    // A first line longer than the head cannot be parsed, but its first field can be seen.
    return line.length > HEAD / 4 && /^\{\s*"(id|text|html|url|outlet)"\s*:/.test(line) ? 0.9 : 0
  }
}
