/**
 * The lines of a UTF-8 byte stream, without their line feeds. A line of more than `limit` bytes comes
 * as undefined: it is passed over, not kept in memory.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder()
  let parts: Uint8Array[] = []
  let held = 0
  const take = (): string | undefined => {
    const line = held > limit ? undefined : decoder.decode(joinBytes(parts, held))
    parts = []
    held = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      parts.push(chunk.subarray(from, at))
      held += at - from
      yield take()
      from = at + 1
    }
    held += chunk.length - from
    if (held > limit) parts = []
    else parts.push(chunk.subarray(from))
  }
  if (held > 0) yield take()
}

const LF = 0x0a

function joinBytes(parts: readonly Uint8Array[], size: number): Uint8Array {
  const only = parts[0]
  if (parts.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
