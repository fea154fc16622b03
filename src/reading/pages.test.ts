import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBytes } from './read.ts'

/**
 * Pages as text, every line with what it is before a tab; `-` is an empty line. The head gives the
 * publication date that the page itself states. A line without its expectation fails.
 */
const folder = new URL('../../test/fixtures/reading/pages/', import.meta.url)
const KINDS = /^(title|stamp|byline|dateline|heading|paragraph|caption|boilerplate|-)\t(.*)$/

interface Fixture {
  readonly text: string
  readonly expected: readonly string[]
  readonly published: string
}

function readFixture(file: string): Fixture {
  const text: string[] = []
  const expected: string[] = []
  let published: string | undefined
  for (const line of readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')) {
    if (line.startsWith('# published: ')) {
      published = line.slice(13)
      continue
    }
    const m = KINDS.exec(line)
    if (m === null) throw new Error(`${file}: no expectation in the line «${line}»`)
    text.push(m[2] ?? '')
    if (m[1] !== '-') expected.push(`${m[1] ?? ''}\t${(m[2] ?? '').trim()}`)
  }
  if (published === undefined) throw new Error(`${file}: no «# published:» line`)
  return { text: text.join('\n'), expected, published }
}

describe('text pages', () => {
  const files = readdirSync(folder).filter((f) => f.endsWith('.page'))
  it('are at least 25', () => expect(files.length).toBeGreaterThanOrEqual(25))

  it.each(files)('%s', (file) => {
    const fixture = readFixture(file)
    const [result, ...more] = readBytes(new TextEncoder().encode(fixture.text), { origin: file })
    expect(more).toEqual([])
    if (result?.ok !== true) throw result?.error ?? new Error('nothing was read')
    const { article } = result
    expect(article.text).toBe(fixture.text)
    const found = article.blocks.map((b) => `${b.kind}\t${article.text.slice(b.from, b.to)}`)
    expect(found).toEqual(fixture.expected)
    const { published } = article
    expect(published === null ? 'none' : `${published.value} ${published.basis}`).toBe(
      fixture.published,
    )
  })
})
