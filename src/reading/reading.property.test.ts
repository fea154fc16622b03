import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpace } from '../text/range.ts'
import { readBytes, readRecord, type ReadResult } from './read.ts'

const WORDS = [
  'قال',
  'الوزير',
  'إن',
  'المدينة',
  'اقرأ أيضا',
  '[ad_1]',
  'التعليقات',
  '4 يونيو 2020',
  'GMT 10:20',
  'Share',
  '«نعم»',
  '.',
  '،',
  '؟',
  '\u00a0',
  '\u200f',
  '😀',
]
const line = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((w) => w.join(' '))
const page = fc.array(line, { maxLength: 25 }).map((l) => l.join('\n'))
const TAGS = [
  '<p>',
  '</p>',
  '<div class="comments">',
  '</div>',
  '<h1>',
  '</h1>',
  '<a href="x">',
  '</a>',
  '<br>',
  '<li>',
  '<b>',
  '</b>',
  '&nbsp;',
  '&amp;',
  '&#1602;',
  '&NotEqualTilde;',
  '<',
  '&',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<td>',
  '<svg/>',
  '</x>',
]
const html = fc
  .array(fc.oneof(line, fc.constantFrom(...TAGS)), { maxLength: 60 })
  .map((parts) => `<html><body>${parts.join('')}`)

/** What holds of the blocks of every article. */
function checkBlocks(result: ReadResult): void {
  if (!result.ok) return
  const { article, source } = result
  let at = 0
  for (const block of article.blocks) {
    expect(block.from).toBeGreaterThanOrEqual(at)
    expect(block.to).toBeGreaterThan(block.from)
    for (let i = at; i < block.from; i++) expect(isSpace(article.text.charCodeAt(i))).toBe(true)
    at = block.to
  }
  for (let i = at; i < article.text.length; i++)
    expect(isSpace(article.text.charCodeAt(i))).toBe(true)
  let end = 0
  for (const r of article.body) {
    expect(r.from).toBeGreaterThanOrEqual(end)
    expect(r.to).toBeLessThanOrEqual(article.text.length)
    end = r.to
  }
  let before = 0
  for (let i = 0; i < article.text.length; i++) {
    const { from, to } = article.toSource.toSource({ from: i, to: i + 1 })
    expect(from).toBeGreaterThanOrEqual(before)
    expect(to).toBeLessThanOrEqual(source.text.length)
    const c = article.text.charCodeAt(i)
    // A letter leads to itself, or to the entity that stands for it.
    const raw = source.text.slice(from, to)
    if (!isSpace(c) && !raw.startsWith('&')) expect(raw).toBe(article.text.charAt(i))
    before = from
  }
}

describe('reading anything', () => {
  it('blocks are sorted, disjoint and cover all but white space (text)', () => {
    fc.assert(fc.property(page, (text) => checkBlocks(readRecord({ text }, 'x'))))
  })

  it('blocks are sorted, disjoint and cover all but white space; every letter leads to its source (HTML)', () => {
    fc.assert(fc.property(html, (s) => checkBlocks(readRecord({ html: s }, 'x'))))
  })

  it('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        for (const result of readBytes(bytes, { origin: 'x' })) checkBlocks(result)
      }),
    )
  })

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const result of readBytes(new TextEncoder().encode(text), { origin: 'x' }))
          checkBlocks(result)
      }),
    )
  })

  it('the same bytes give the same article', () => {
    fc.assert(
      fc.property(page, (text) => {
        const blocks = (r: ReadResult): unknown => (r.ok ? r.article.blocks : r.error.code)
        expect(blocks(readRecord({ text }, 'x'))).toEqual(blocks(readRecord({ text }, 'x')))
      }),
    )
  })
})
