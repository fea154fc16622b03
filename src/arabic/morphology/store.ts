import type { Lexicon } from './analyse.ts'
import type { Lemma, Lemmas } from './compile.ts'
import type { Features, Pos } from './features.ts'

const MAGIC = 0x4c4e5349 // ISNL
const VERSION = 2
/** 32-bit numbers in the head: magic, version, eight of the key, then a length for each part. */
const KEY = 8
const HEAD = 2 + KEY + 9

/**
 * A compiled lexicon as bytes: a head, the arrays of the index and of the model, then lemmas, features
 * and tags as UTF-8. Little-endian; the same lexicon gives the same bytes. `key` (64 hexadecimal
 * digits) says what it was made from.
 */
export function packLexicon(l: Lexicon, key: string): Uint8Array {
  const text = new TextEncoder().encode(textOf(l))
  const { index, model } = l
  const arrays = [
    index.hashes,
    index.starts,
    index.readings,
    index.spellings,
    model.fineSteps,
    model.coarseSteps,
    model.weights,
  ].map((a) => new Uint8Array(a.buffer, a.byteOffset, a.byteLength))
  const parts = [...arrays, text]
  const head = new Uint32Array(HEAD)
  head.set([MAGIC, VERSION])
  head.set(keyWords(key), 2)
  head.set(
    parts.map((p) => p.length),
    2 + KEY,
  )
  const bytes = new Uint8Array(parts.reduce((n, p) => n + padded(p.length), 4 * HEAD))
  bytes.set(new Uint8Array(head.buffer))
  let at = 4 * HEAD
  for (const p of parts) {
    bytes.set(p, at)
    at += padded(p.length)
  }
  return bytes
}

const padded = (n: number): number => (n + 3) & ~3

/** Is this a lexicon of this version, made from what `key` stands for? null asks for any key. */
export function isPacked(bytes: Uint8Array, key: string | null): boolean {
  if (bytes.byteLength < 4 * HEAD || bytes.byteOffset % 4 !== 0) return false
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD)
  if (head[0] !== MAGIC || head[1] !== VERSION) return false
  const lengths = head.subarray(2 + KEY)
  if (lengths.reduce((n, p) => n + padded(p), 4 * HEAD) !== bytes.byteLength) return false
  return key === null || keyWords(key).every((w, i) => head[2 + i] === w)
}

/**
 * The lexicon in bytes that `packLexicon` made. Its arrays are views of the bytes; the strings of a lemma
 * are read when it is first asked for.
 * @throws RangeError where the bytes are no lexicon of this version.
 */
export function unpackLexicon(bytes: Uint8Array): Lexicon {
  if (!isPacked(bytes, null)) {
    throw new RangeError('these bytes are no compiled lexicon of this version')
  }
  const { buffer } = bytes
  const lengths = new Uint32Array(buffer, bytes.byteOffset + 4 * (2 + KEY), HEAD - 2 - KEY)
  const offsets: number[] = []
  let at = bytes.byteOffset + 4 * HEAD
  for (const n of lengths) {
    offsets.push(at)
    at += padded(n)
  }
  const words = (i: number): Uint32Array =>
    new Uint32Array(buffer, offsets[i], (lengths[i] ?? 0) / 4)
  const shorts = (i: number): Int16Array =>
    new Int16Array(buffer, offsets[i], (lengths[i] ?? 0) / 2)
  const spellings = new Uint16Array(buffer, offsets[3], (lengths[3] ?? 0) / 2)
  const [features = '[]', tagText = '[]', fine = '', coarse = '', lemmaText = '', posText = ''] =
    readLines(new Uint8Array(buffer, offsets[7], lengths[7]))
  const tags = (JSON.parse(tagText) as string[]).map((t) => (t === '' ? [] : t.split(',')))
  return {
    lemmas: lazyLemmas(lemmaText, posText.split('\t'), tags),
    features: JSON.parse(features) as Features[],
    index: { hashes: words(0), starts: words(1), readings: words(2), spellings },
    model: {
      fine: numbered(fine),
      coarse: numbered(coarse),
      fineSteps: shorts(4),
      coarseSteps: shorts(5),
      weights: shorts(6),
    },
  }
}

function textOf(l: Lexicon): string {
  const lemmas = Array.from({ length: l.lemmas.length }, (_, i) => l.lemmas.at(i))
  const tags = [...new Set(lemmas.map((x) => x?.tags.join(',') ?? ''))]
  const tagIds = new Map(tags.map((t, i) => [t, i]))
  return [
    JSON.stringify(l.features),
    JSON.stringify(tags),
    [...l.model.fine.keys()].join('\t'),
    [...l.model.coarse.keys()].join('\t'),
    lemmas.map((x) => x?.text ?? '').join('\t'),
    lemmas.map((x) => `${x?.pos ?? ''} ${tagIds.get(x?.tags.join(',') ?? '') ?? 0}`).join('\t'),
  ].join('\n')
}

/** Names counted from 1, as training numbers its tags. */
const numbered = (text: string): ReadonlyMap<string, number> =>
  new Map(text === '' ? [] : text.split('\t').map((name, i) => [name, i + 1]))

function keyWords(key: string): number[] {
  return Array.from({ length: KEY }, (_, i) => parseInt(key.slice(8 * i, 8 * i + 8), 16) >>> 0)
}

/** Each line a text of its own: a piece of a text keeps all of it. */
function readLines(bytes: Uint8Array): string[] {
  const decoder = new TextDecoder()
  const lines: string[] = []
  for (let at = 0; at <= bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, at)
    const end = newline < 0 ? bytes.length : newline
    // A copy: a TextDecoder does not read shared memory.
    lines.push(decoder.decode(bytes.slice(at, end)))
    at = end + 1
  }
  return lines
}

const NEWLINE = 0x0a

/** Lemmas made as they are asked for: most of them never are, and are numbers and one text until then. */
function lazyLemmas(
  text: string,
  kinds: readonly string[],
  tagLists: readonly (readonly string[])[],
): Lemmas {
  const { length } = kinds
  const starts = new Uint32Array(length + 1)
  for (let i = 1; i < length; i++) starts[i] = text.indexOf('\t', starts[i - 1]) + 1
  starts[length] = text.length + 1
  const known: { readonly pos: Pos; readonly tags: readonly string[] }[] = []
  const numbers = new Map<string, number>()
  const kindOf = new Uint32Array(length)
  kinds.forEach((kind, i) => {
    let n = numbers.get(kind)
    if (n === undefined) {
      const [pos = 'noun', tag = '0'] = kind.split(' ')
      n = known.push({ pos: pos as Pos, tags: tagLists[Number(tag)] ?? [] }) - 1
      numbers.set(kind, n)
    }
    kindOf[i] = n
  })
  const made = new Array<Lemma | undefined>(length).fill(undefined)
  return {
    length,
    at(i) {
      const before = made[i]
      if (before) return before
      const kind = known[kindOf[i] ?? -1]
      if (kind === undefined) return undefined
      const { pos, tags } = kind
      const lemma = { text: text.slice(starts[i], (starts[i + 1] ?? 0) - 1), pos, tags }
      made[i] = lemma
      return lemma
    },
  }
}
