import { IsnadError } from '../error.ts'

/** A line of JSON Lines, parsed; `problem` where it is not JSON. */
export interface Line {
  readonly record: unknown
  readonly where: string
  readonly problem: IsnadError | null
}

/** The lines of a block as parsed JSON; empty lines are passed over. */
export function* records(bytes: Uint8Array, firstLine: number, origin: string): Iterable<Line> {
  const text = decoder.decode(bytes)
  let line = firstLine
  for (let from = 0; from < text.length; line++) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const json = text.slice(from, to).trim()
    from = to + 1
    if (json === '') continue
    const where = `${origin}:${line}`
    try {
      yield { record: JSON.parse(json) as unknown, where, problem: null }
    } catch (cause) {
      const problem = new IsnadError('bad-json', 'the line is not JSON', {
        hint: 'write one JSON object a line, with no line break inside it',
        cause,
      })
      yield { record: null, where, problem }
    }
  }
}

const decoder = new TextDecoder('utf-8')
