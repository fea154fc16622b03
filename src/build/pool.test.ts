import { describe, expect, it } from 'vitest'
import { createPool } from './pool.ts'

const SENTENCE = 'قال الوزير إن الجيش قصف المدينة أمس وقتل خمسة جنود. '
const line = (id: string, sentences: number): string =>
  `${JSON.stringify({ id, text: SENTENCE.repeat(sentences) })}\n`

describe('the pool', () => {
  it('does an article that one thread has no room for again, and the others with it', async () => {
    const pool = createPool({ threads: 1, limits: { maxOldGenerationSizeMb: 110 } })
    try {
      const texts = [line('a', 3), line('b', 30_000), line('c', 3)]
      const blocks = texts.map((t, i) => ({
        bytes: new TextEncoder().encode(t),
        firstLine: i + 1,
        origin: 'x',
        tooLong: false,
      }))
      const done = await Promise.all(blocks.map((b) => pool.analyse(b)))
      expect(done.map((d) => d.articles)).toEqual([1, 1, 1])
      expect(done.flatMap((d) => d.skips)).toEqual([])
      const [short] = done
      expect(JSON.parse(short?.lines ?? '')).toMatchObject({ id: 'a' })
    } finally {
      await pool.close()
    }
  }, 120_000)
})
