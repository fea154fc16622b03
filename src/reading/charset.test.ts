import { describe, expect, it } from 'vitest'
import { decode } from './charset.ts'
import { readBytes } from './read.ts'
import { encodeIso, encodeUtf16, encodeWindows1256 } from './encode.fixture.ts'

const TEXT =
  'وزير النقل يفتتح الجسر الجديد\n\nافتتح وزير النقل، الخميس، الجسر الجديد في المرسى بحضور أهالي المدينة، وقال إن العمل استغرق عامين.\n'
const utf8 = (s: string): Uint8Array => new TextEncoder().encode(s)
const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.flatMap((p) => Array.from(p)))
const page = (charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>خبر</title></head><body><h1>وزير النقل يفتتح الجسر الجديد</h1><p>${TEXT.split('\n')[2] ?? ''}</p></body></html>`

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8', 'detected'],
    ['UTF-8 with a mark', join(new Uint8Array([0xef, 0xbb, 0xbf]), utf8(TEXT)), 'utf-8', 'bom'],
    ['windows-1256', encodeWindows1256(TEXT), 'windows-1256', 'detected'],
    ['ISO-8859-6', encodeIso(TEXT.replaceAll('،', ' ')), 'iso-8859-6', 'detected'],
    ['UTF-16LE without a mark', encodeUtf16(TEXT, true), 'utf-16le', 'detected'],
    ['UTF-16BE without a mark', encodeUtf16(TEXT, false), 'utf-16be', 'detected'],
    [
      'UTF-16LE with a mark',
      join(new Uint8Array([0xff, 0xfe]), encodeUtf16(TEXT, true)),
      'utf-16le',
      'bom',
    ],
    [
      'UTF-16BE with a mark',
      join(new Uint8Array([0xfe, 0xff]), encodeUtf16(TEXT, false)),
      'utf-16be',
      'bom',
    ],
  ] as const)('%s comes back whole', (_name, bytes, name, basis) => {
    const decoded = decode(bytes)
    expect(decoded.text.replaceAll('،', ' ')).toBe(TEXT.replaceAll('،', ' '))
    expect(decoded.charset).toEqual({ name, basis })
  })

  it('believes the meta element of a windows-1256 page', () => {
    const html = page('windows-1256')
    expect(decode(encodeWindows1256(html), { html: true })).toEqual({
      text: html,
      charset: { name: 'windows-1256', basis: 'meta' },
    })
  })

  it('believes the header before the meta element', () => {
    const html = page('iso-8859-6')
    const { text, charset } = decode(encodeWindows1256(html), { html: true, given: 'windows-1256' })
    expect(charset).toEqual({ name: 'windows-1256', basis: 'header' })
    expect(text).toBe(html)
  })

  it('reads faultless UTF-8 whatever an old meta element says', () => {
    const { text, charset } = decode(utf8(page('windows-1256')), { html: true })
    expect(charset.name).toBe('utf-8')
    expect(text).toContain('وزير النقل')
  })

  it('does not believe a western charset over Arabic bytes', () => {
    expect(decode(encodeWindows1256(page('iso-8859-1')), { html: true }).charset.name).toBe(
      'windows-1256',
    )
  })

  it('falls to detection where the declared UTF-8 would fail', () => {
    expect(decode(encodeWindows1256(page('utf-8')), { html: true }).charset.name).toBe(
      'windows-1256',
    )
  })

  it('keeps the rest of a UTF-8 text with stray broken bytes', () => {
    const { text, charset } = decode(
      join(utf8('قال الوزير '), new Uint8Array([0xd9, 0xff]), utf8(' إن العمل انتهى')),
    )
    expect(charset.name).toBe('utf-8')
    expect(text.startsWith('قال الوزير ')).toBe(true)
    expect(text.endsWith(' إن العمل انتهى')).toBe(true)
    expect(text).toContain('\ufffd')
  })

  it('takes an unknown label for none', () => {
    expect(decode(utf8(TEXT), { given: 'x-no-such' }).text).toBe(TEXT)
  })

  it.each([
    ['windows-1256', encodeWindows1256(TEXT)],
    ['utf-16le', encodeUtf16(TEXT, true)],
  ])('an article in %s is read', (_name, bytes) => {
    const [result] = readBytes(bytes, { origin: 'a.txt' })
    if (result?.ok !== true) throw result?.error ?? new Error('nothing was read')
    const { article } = result
    expect(article.title && article.text.slice(article.title.from, article.title.to)).toBe(
      'وزير النقل يفتتح الجسر الجديد',
    )
  })
})
