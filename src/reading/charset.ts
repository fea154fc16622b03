import { detect } from 'chardet'
import sniffHtmlEncoding from 'html-encoding-sniffer'
import type { Source } from './article.ts'

export interface Decoded {
  readonly text: string
  readonly charset: Source['charset']
}

/**
 * Bytes to text. The byte order mark decides first, then the header (`given`), then an HTML page's
 * own meta element, else the bytes themselves. A declared single-byte charset gives way where the
 * bytes are faultless UTF-8 with letters beyond ASCII: no Arabic text in another charset is that by
 * chance. Broken bytes become U+FFFD, the rest stays.
 */
export function decode(
  bytes: Uint8Array,
  options: { given?: string; html?: boolean } = {},
): Decoded {
  const bom = findBom(bytes)
  if (bom !== undefined) return decodeAs(bytes, bom, 'bom')
  const utf8 = checkUtf8(bytes)
  const given = options.given === undefined ? undefined : toName(options.given)
  const meta = options.html === true ? findMetaCharset(bytes) : undefined
  if (utf8 === 'letters') {
    return decodeAs(
      bytes,
      'utf-8',
      given === 'utf-8' ? 'header' : meta === 'utf-8' ? 'meta' : 'detected',
    )
  }
  if (given !== undefined && isTrusted(given, utf8)) return decodeAs(bytes, given, 'header')
  if (meta !== undefined && isTrusted(meta, utf8)) return decodeAs(bytes, meta, 'meta')
  return decodeAs(bytes, detectCharset(bytes, utf8), 'detected')
}

function decodeAs(bytes: Uint8Array, name: string, basis: Source['charset']['basis']): Decoded {
  return { text: new TextDecoder(name).decode(bytes), charset: { name, basis } }
}

/** The charset's name as TextDecoder has it; undefined for a label that means nothing. */
function toName(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch (e) {
    if (e instanceof RangeError) return undefined
    throw e
  }
}

function findBom(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function findMetaCharset(bytes: Uint8Array): string | undefined {
  // Saved pages often push the meta element beyond the 1,024 bytes that browsers look at.
  for (const from of [0, 1000, 2000, 3000]) {
    if (from >= bytes.length) return undefined
    const label = sniffHtmlEncoding(bytes.subarray(from, from + 1024), { defaultEncoding: '' })
    const name = label === '' ? undefined : toName(label)
    if (name !== undefined) return name
  }
  return undefined
}

/** Western charsets are what old editors declared for everything: they say nothing of Arabic. */
function isTrusted(name: string, utf8: Utf8): boolean {
  if (name === 'windows-1252' || name === 'iso-8859-1') return false
  if (name === 'utf-8') return utf8 !== 'broken'
  // Two bytes a unit cannot be what a text of ASCII and single bytes is.
  return !name.startsWith('utf-16')
}

/**
 * `ascii`: nothing beyond ASCII. `letters`: faultless, with letters beyond it. `nearly`: more whole
 * sequences than faults. `broken`: something else.
 */
type Utf8 = 'ascii' | 'letters' | 'nearly' | 'broken'

function checkUtf8(bytes: Uint8Array): Utf8 {
  let whole = 0
  let faults = 0
  let i = 0
  const n = bytes.length
  const isTail = (k: number): boolean => ((bytes[k] ?? 0) & 0xc0) === 0x80
  while (i < n) {
    const b = bytes[i] ?? 0
    if (b < 0x80) {
      i++
      continue
    }
    const size =
      b >= 0xc2 && b <= 0xdf ? 2 : b >= 0xe0 && b <= 0xef ? 3 : b >= 0xf0 && b <= 0xf4 ? 4 : 0
    let k = 1
    while (k < size && isTail(i + k)) k++
    if (size > 0 && k === size) {
      whole++
      i += size
    } else {
      // A sequence cut off by the end of the bytes is no fault of the charset.
      if (size === 0 || i + k < n) faults++
      i += Math.max(1, k)
    }
  }
  if (whole === 0 && faults === 0) return 'ascii'
  if (faults === 0) return 'letters'
  return whole > faults * 4 ? 'nearly' : 'broken'
}

const SAMPLE = 1 << 16

function detectCharset(bytes: Uint8Array, utf8: Utf8): string {
  const sample = bytes.length > SAMPLE ? bytes.subarray(0, SAMPLE) : bytes
  const wide = detectUtf16(sample)
  if (wide !== undefined) return wide
  if (utf8 !== 'broken') return 'utf-8'
  const scores = (['windows-1256', 'iso-8859-6'] as const).map((name) => ({
    name,
    score: scoreArabic(new TextDecoder(name).decode(sample)),
  }))
  scores.sort((a, b) => b.score - a.score)
  const best = scores[0]
  if (best !== undefined && best.score > 0.35) return best.name
  const other = detect(sample)
  return (other === null ? undefined : toName(other)) ?? best?.name ?? 'windows-1256'
}

/** Without a mark: one byte of nearly every pair is 0 (ASCII) or 6 (Arabic), always on one side. */
function detectUtf16(bytes: Uint8Array): string | undefined {
  const pairs = bytes.length >> 1
  if (pairs < 2) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs * 2; i += 2) {
    const a = bytes[i]
    const b = bytes[i + 1]
    if (a === 0 || a === 6) even++
    if (b === 0 || b === 6) odd++
  }
  if (odd > pairs * 0.8 && even < pairs * 0.3) return 'utf-16le'
  if (even > pairs * 0.8 && odd < pairs * 0.3) return 'utf-16be'
  return undefined
}

/** Of what is not ASCII, the share that is the letters Arabic uses most, less what it never uses. */
function scoreArabic(text: string): number {
  let common = 0
  let rare = 0
  let all = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x80) continue
    all++
    if (COMMON.has(c)) common++
    else if (c === 0xfffd || (c < 0x0600 && c !== 0xab && c !== 0xbb && c !== 0xa0)) rare++
  }
  return all === 0 ? 0 : (common - rare) / all
}

/** Three letters of four in any Arabic text. */
const COMMON: ReadonlySet<number> = new Set(Array.from('اليمنروتبةعدسهفأ', (c) => c.charCodeAt(0)))
