import { IsnadError } from '../error.ts'
import { MAX_BYTES } from '../reading/limits.ts'
import type { LineBlock } from './line-blocks.ts'

/** A line of JSON Lines, parsed; `problem` where it is not JSON. */
export interface Line {
  readonly record: unknown
  readonly where: string
  readonly problem: IsnadError | null
}

/** The lines of a block as parsed JSON; empty lines are passed over. */
export function* records({ bytes, firstLine, origin, tooLong }: LineBlock): Iterable<Line> {
  if (tooLong) {
    const where = `${origin}:${firstLine}`
    yield { record: null, where, problem: lineTooLong() }
    return
  }
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

const lineTooLong = (): IsnadError =>
  new IsnadError('too-large', `a line of more than ${MAX_BYTES >> 20} MB`, {
    hint: 'write one article a line',
  })

const decoder = new TextDecoder('utf-8')
