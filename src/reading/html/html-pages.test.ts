import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../read.ts'

/**
 * Pages saved as HTML, each with a list of all its visible lines: what the line is, a tab, how it
 * begins. A page without its list, or a line without its row, fails.
 */
const folder = new URL('../../../test/fixtures/reading/html/', import.meta.url)

describe('HTML pages', () => {
  const files = readdirSync(folder).filter((f) => f.endsWith('.html'))
  it('are at least 10', () => expect(files.length).toBeGreaterThanOrEqual(10))

  it.each(files)('%s', (file) => {
    const list = new URL(file.replace('.html', '.expect'), folder)
    if (!existsSync(list)) throw new Error(`${file}: no list of expectations beside it`)
    const rows = readFileSync(list, 'utf8').trimEnd().split('\n')
    const head = new Map(
      rows.filter((r) => r.startsWith('# ')).map((r) => splitAt(r.slice(2), ': ')),
    )
    const expected = rows.filter((r) => !r.startsWith('# ')).map((r) => splitAt(r, '\t'))
    const [result] = readBytes(readFileSync(new URL(file, folder)), { origin: file })
    if (result === undefined) throw new Error('nothing was read')
    if (head.has('error')) {
      expect(result.ok ? 'an article' : result.error.code).toBe(head.get('error'))
      return
    }
    if (!result.ok) throw result.error
    const { article, source } = result
    const found = article.blocks.map((b, i) => {
      const text = article.text.slice(b.from, b.to).replaceAll('\u00a0', ' ')
      const begins = expected[i]?.[1] ?? ''
      return [b.kind, begins !== '' && text.startsWith(begins) ? begins : text]
    })
    expect(found).toEqual(expected)
    const { published } = article
    expect(published === null ? 'none' : `${published.value} ${published.basis}`).toBe(
      head.get('published'),
    )
    expect(article.outlet ?? 'none').toBe(head.get('outlet'))
    // Every word of every line leads to the same word of the page's source.
    for (const m of article.text.matchAll(/[\u0621-\u064a]+/g)) {
      const at = article.toSource.toSource({ from: m.index, to: m.index + m[0].length })
      const raw = source.text.slice(at.from, at.to).replace(/<[^>]*>/g, '')
      expect(raw).toBe(m[0])
    }
  })
})

function splitAt(row: string, sign: string): [string, string] {
  const at = row.indexOf(sign)
  if (at < 0) throw new Error(`no expectation in the row «${row}»`)
  return [row.slice(0, at), row.slice(at + sign.length)]
}
