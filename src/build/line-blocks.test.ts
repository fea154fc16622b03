import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_BYTES } from '../reading/limits.ts'
import { lineBlocks, type LineBlock } from './line-blocks.ts'

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const c of chunks) yield await Promise.resolve(c)
}

async function blocksOf(
  chunks: readonly Uint8Array[],
  size?: { lines: number; bytes: number },
): Promise<LineBlock[]> {
  const out: LineBlock[] = []
  for await (const b of lineBlocks(stream(chunks), 'x', size)) out.push(b)
  return out
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

describe('blocks of lines', () => {
  it('hold every byte in order, whole lines each, numbered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[ab\n]{0,12}$/)),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 20 }),
        async (parts, lines, bytes) => {
          const blocks = await blocksOf(
            parts.map((p) => encoder.encode(p)),
            { lines, bytes },
          )
          const texts = blocks.map((b) => decoder.decode(b.bytes))
          expect(texts.join('')).toBe(parts.join(''))
          let line = 1
          for (const [i, b] of blocks.entries()) {
            const text = texts[i] ?? ''
            expect(b.firstLine).toBe(line)
            if (i < blocks.length - 1) expect(text.endsWith('\n')).toBe(true)
            const count = text.split('\n').length - 1
            expect(count).toBeLessThanOrEqual(lines)
            line += count
          }
        },
      ),
    )
  })

  it('a line beyond the limit is told, and its neighbours are kept', async () => {
    const mega = new Uint8Array(MAX_BYTES / 4 + 1).fill(0x61)
    const blocks = await blocksOf([
      encoder.encode('one\ntwo\n'),
      mega,
      mega,
      mega,
      mega,
      encoder.encode('end\nfour\n'),
    ])
    expect(blocks.map((b) => [b.firstLine, b.tooLong, decoder.decode(b.bytes)])).toEqual([
      [1, false, 'one\ntwo\n'],
      [3, true, ''],
      [4, false, 'four\n'],
    ])
  })
})
