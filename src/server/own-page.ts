/**
 * Asked by a page of this server, with a type of content that no form can send.
 *
 * Note [Foreign pages]: a page of another site may post to this machine without being able to read
 * the answer. Its browser says where the request comes from and asks first before it sends content of
 * such a type; both are checked.
 */
export function isOwnPage(
  r: Request,
  type: 'application/json' | 'application/octet-stream',
): boolean {
  const site = r.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = r.headers.get('origin')
  if (origin !== null && URL.canParse(origin) && new URL(origin).host !== r.headers.get('host'))
    return false
  return r.headers.get('content-type') === type
}

/** The bytes; null as soon as they are too many. */
export async function readBody(r: Request, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  if (r.body === null) return Buffer.alloc(0)
  for await (const part of r.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
