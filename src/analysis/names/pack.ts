/** Arrays by name, nested: what is compiled once and read many times. */
export interface Parts {
  readonly [name: string]: Packed | Parts
}
type Packed = Int32Array | Uint32Array | Uint16Array | Uint8Array
const KINDS = { Int32Array, Uint32Array, Uint16Array, Uint8Array }
const isKind = (s: string): s is keyof typeof KINDS => s in KINDS
const isPacked = (x: Packed | Parts): x is Packed => ArrayBuffer.isView(x)

const MAGIC = 0x4e4e5349 // ISNN
const aligned = (n: number): number => (n + 3) & ~3

/**
 * Parts as bytes: a magic number, the length of a head in JSON, the head, then the arrays, each aligned
 * to four bytes. `key` says what they were made of. Little-endian.
 */
export function packParts(parts: Parts, key: string): Uint8Array {
  const arrays: Packed[] = []
  const lines: string[] = []
  const walk = (p: Parts, path: string): void => {
    for (const [name, x] of Object.entries(p)) {
      if (!isPacked(x)) walk(x, `${path}${name}.`)
      else {
        arrays.push(x)
        lines.push(`${path}${name} ${x.constructor.name} ${x.length}`)
      }
    }
  }
  walk(parts, '')
  const head = new TextEncoder().encode([key, ...lines].join('\n'))
  const size = arrays.reduce((n, a) => n + aligned(a.byteLength), 8 + aligned(head.length))
  const bytes = new Uint8Array(size)
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, head.length])
  bytes.set(head, 8)
  let at = 8 + aligned(head.length)
  for (const a of arrays) {
    bytes.set(new Uint8Array(a.buffer, a.byteOffset, a.byteLength), at)
    at += aligned(a.byteLength)
  }
  return bytes
}

/** The parts in bytes of `packParts`, as views of them; undefined for other bytes, or of another key. */
export function unpackParts(bytes: Uint8Array, key: string | null): Parts | undefined {
  if (bytes.length < 8 || bytes.byteOffset % 4 !== 0) return undefined
  const [magic, length = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2)
  if (magic !== MAGIC || length > bytes.length - 8) return undefined
  const head = new TextDecoder().decode(bytes.slice(8, 8 + length))
  const [made, ...lines] = head.split('\n')
  if (key !== null && made !== key) return undefined
  const parts: Record<string, Packed | Record<string, Packed>> = {}
  let at = bytes.byteOffset + 8 + aligned(length)
  for (const line of lines) {
    const [path = '', kind = '', count = '0'] = line.split(' ')
    if (!isKind(kind)) return undefined
    const array = new KINDS[kind](bytes.buffer as ArrayBuffer, at, Number(count))
    at += aligned(array.byteLength)
    put(parts, path.split('.'), array)
  }
  return at - bytes.byteOffset === bytes.length ? parts : undefined
}

function put(parts: Record<string, unknown>, [name = '', ...more]: string[], array: Packed): void {
  if (more.length === 0) parts[name] = array
  else put((parts[name] ??= {}) as Record<string, unknown>, more, array)
}
