import type { CompiledLexicon, Lemma } from './compile.ts'
import type { Features, Pos } from './features.ts'

const MAGIC = 0x4c4e5349 // ISNL
const VERSION = 1
const HEAD = 8

/**
 * A compiled lexicon as bytes: eight 32-bit numbers (magic, version, lengths), the arrays of the
 * index, then lemmas and features as UTF-8. Little-endian; the same lexicon gives the same bytes.
 */
export function packLexicon(l: CompiledLexicon): Uint8Array {
  const tags = [...new Set(l.lemmas.map((x) => x.tags.join(',')))]
  const tagIds = new Map(tags.map((t, i) => [t, i]))
  const text = new TextEncoder().encode(
    [
      JSON.stringify(l.features),
      JSON.stringify(tags),
      l.lemmas.map((x) => x.text).join('\t'),
      l.lemmas.map((x) => `${x.pos} ${tagIds.get(x.tags.join(',')) ?? 0}`).join('\t'),
    ].join('\n'),
  )
  const { hashes, starts, readings, spellings } = l.index
  const head = new Uint32Array(HEAD)
  head.set([MAGIC, VERSION, hashes.length, starts.length, readings.length, text.length])
  const parts = [head, hashes, starts, readings].map(
    (a) => new Uint8Array(a.buffer, a.byteOffset, a.byteLength),
  )
  const small = new Uint8Array(spellings.buffer, spellings.byteOffset, spellings.byteLength)
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0) + small.length + text.length)
  let at = 0
  for (const p of [...parts, small, text]) {
    out.set(p, at)
    at += p.length
  }
  return out
}

/**
 * The lexicon in bytes that `packLexicon` made; its arrays are views of them.
 * @throws RangeError where the bytes are no lexicon of this version.
 */
export function unpackLexicon(bytes: Uint8Array): CompiledLexicon {
  const { buffer, byteOffset } = bytes
  const head = new Uint32Array(buffer, byteOffset, HEAD)
  const [magic, version, hashCount = 0, startCount = 0, readingCount = 0, textLength = 0] = head
  const expected =
    4 * (HEAD + hashCount + startCount + readingCount) + 2 * readingCount + textLength
  if (magic !== MAGIC || version !== VERSION || bytes.length !== expected) {
    throw new RangeError('these bytes are no compiled lexicon of this version')
  }
  let at = byteOffset + 4 * HEAD
  const words = (n: number): Uint32Array => {
    const a = new Uint32Array(buffer, at, n)
    at += 4 * n
    return a
  }
  const hashes = words(hashCount)
  const starts = words(startCount)
  const readings = words(readingCount)
  const spellings = new Uint16Array(buffer, at, readingCount)
  at += 2 * readingCount
  const text = new TextDecoder().decode(new Uint8Array(buffer, at, textLength))
  const [features = '', tagText = '', lemmaText = '', posText = ''] = text.split('\n')
  const tags = (JSON.parse(tagText) as string[]).map((t) => (t === '' ? [] : t.split(',')))
  const kinds = posText.split('\t')
  const lemmas = lemmaText.split('\t').map((lemma, i): Lemma => {
    const [pos = 'noun', tag = '0'] = (kinds[i] ?? '').split(' ')
    return { text: lemma, pos: pos as Pos, tags: tags[Number(tag)] ?? [] }
  })
  return {
    lemmas,
    features: JSON.parse(features) as Features[],
    index: { hashes, starts, readings, spellings },
  }
}
