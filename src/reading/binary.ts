/** A kind of file that holds no text, told by its first bytes; undefined where none is known. */
export function findBinaryKind(bytes: Uint8Array): string | undefined {
  for (const [name, offset, magic] of MAGIC) {
    if (bytes.length < offset + magic.length) continue
    let same = true
    for (let i = 0; i < magic.length && same; i++) same = bytes[offset + i] === magic[i]
    if (same) return name
  }
  return undefined
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const ascii = (s: string): readonly number[] => Array.from(s, (c) => c.charCodeAt(0))

const MAGIC: readonly (readonly [name: string, offset: number, magic: readonly number[]])[] = [
  ['PNG image', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['JPEG image', 0, [0xff, 0xd8, 0xff]],
  ['GIF image', 0, ascii('GIF8')],
  ['WebP image', 8, ascii('WEBP')],
  ['AVI or WAV file', 0, ascii('RIFF')],
  ['TIFF image', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF image', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['icon', 0, [0x00, 0x00, 0x01, 0x00]],
  ['MP4 or AVIF file', 4, ascii('ftyp')],
  ['MP3 sound', 0, ascii('ID3')],
  ['Ogg sound', 0, ascii('OggS')],
  ['PDF document', 0, ascii('%PDF-')],
  ['ZIP archive or Office document', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP archive', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['old Office document', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['RAR archive', 0, ascii('Rar!')],
  ['7z archive', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['bzip2 archive', 0, ascii('BZh')],
  ['xz archive', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['Zstandard archive', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['SQLite database', 0, ascii('SQLite format 3')],
  ['program', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['WebAssembly module', 0, [0x00, 0x61, 0x73, 0x6d]],
  ['font', 0, ascii('wOFF')],
  ['font', 0, ascii('wOF2')],
]
