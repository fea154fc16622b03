import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readBytes, readFile, readRecord, type ReadResult } from './read.ts'
import { MAX_BYTES, MAX_LENGTH } from './limits.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-reading-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TITLE = 'وزير النقل يفتتح الجسر الجديد'
const BODY =
  'افتتح وزير النقل، الخميس، الجسر الجديد في المرسى بحضور أهالي المدينة، وقال إن العمل استغرق عامين.'
const TEXT = `${TITLE}\n\n${BODY}`

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function readAll(path: string): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of readFile(path)) results.push(result)
  return results
}

/** The codes of the failures, `ok` for an article. */
const codes = (results: readonly ReadResult[]): string[] =>
  results.map((r) => (r.ok ? 'ok' : r.error.code))

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3])

describe('what cannot be read', () => {
  it.each([
    ['empty.txt', new Uint8Array(0), 'empty-input'],
    ['blank.txt', ' \n\n \t\n', 'empty-input'],
    ['image.html', PNG, 'not-text'],
    ['noise.txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251), 'not-text'],
    ['menu.txt', 'الرئيسية\nأخبار\nرياضة\nاتصل بنا\n', 'no-article'],
    [
      'menu.html',
      '<html><body><a href=1>الرئيسية</a><a href=2>أخبار</a></body></html>',
      'no-article',
    ],
    ['blank.html', '<html><body><script>var a = 1</script></body></html>', 'empty-input'],
    ['broken.txt.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'unreadable-file'],
  ])('%s', async (name, content, code) => {
    const path = save(name, content)
    const results = await readAll(path)
    expect(codes(results)).toEqual([code])
    const [result] = results
    if (result?.ok !== false) throw new Error('it was read')
    expect(result.error.message).toContain(path)
    expect(result.error.hint ?? '').not.toBe('')
  })

  it('names the kind of a binary file', async () => {
    const [result] = await readAll(save('photo.html', PNG))
    expect(result?.ok === false && result.error.message).toContain('PNG')
  })

  it('a folder, a missing file', async () => {
    expect(codes(await readAll(folder))).toEqual(['is-directory'])
    expect(codes(await readAll(join(folder, 'nowhere.txt')))).toEqual(['no-such-file'])
  })

  it.skipIf(process.getuid?.() === 0)('a file without the right to read it', async () => {
    const path = save('locked.txt', TEXT)
    chmodSync(path, 0)
    expect(codes(await readAll(path))).toEqual(['unreadable-file'])
  })

  it('a text beyond the limit', () => {
    expect(
      codes([...readBytes(new Uint8Array(MAX_BYTES + 1).fill(0x61), { origin: 'big.txt' })]),
    ).toEqual(['too-large'])
  })

  it('a text of more characters than one article has, in every format', () => {
    const long = 'كلمة '.repeat(MAX_LENGTH / 5 + 1)
    const bytes = new TextEncoder().encode(long)
    expect(codes([...readBytes(bytes, { origin: 'big.txt' })])).toEqual(['too-large'])
    expect(codes([readRecord({ id: 'a', text: long }, 'x:1')])).toEqual(['too-large'])
    const page = readRecord({ id: 'a', html: `<article><p>${long}</p></article>` }, 'x:1')
    expect(codes([page])).toEqual(['too-large'])
  })
})

describe('what can be read', () => {
  it('a text keeps every character', () => {
    const text = `\u200f${TITLE}\r\n\r\n  ${BODY}\u00a0\n`
    const [result] = readBytes(new TextEncoder().encode(text), { origin: 'a.txt' })
    expect(result?.ok === true && result.article.text).toBe(text)
  })

  it('an id follows the content', () => {
    const ids = ['a.txt', 'b.txt'].map((origin) => {
      const [result] = readBytes(new TextEncoder().encode(TEXT), { origin })
      return result?.ok === true ? result.article.id : ''
    })
    expect(ids[0]).toMatch(/^[0-9a-f]{12}$/)
    expect(ids[1]).toBe(ids[0])
  })

  it('a packed page', async () => {
    const html = `<html><body><h1>${TITLE}</h1><p>${BODY}</p></body></html>`
    const [result] = await readAll(save('page.html.gz', gzipSync(html)))
    expect(result?.ok === true && result.source.format).toBe('html')
  })

  it.each(['lines.jsonl', 'lines.txt', 'lines.jsonl.gz'])(
    '%s: bad lines are told, the rest is read',
    async (name) => {
      const lines = [
        JSON.stringify({
          id: 7,
          text: TEXT,
          published: '2020-01-02T03:04:05+02:00',
          outlet: 'المرفأ',
        }),
        '',
        '{"id": "broken", "text": ',
        '[1, 2]',
        '{"id": "empty", "text": " "}',
        '{"id": "none"}',
        JSON.stringify({ id: 'h', html: `<h1>${TITLE}</h1><p>${BODY}</p>` }),
      ].join('\n')
      const path = save(name, name.endsWith('.gz') ? gzipSync(lines) : lines)
      const results = await readAll(path)
      expect(codes(results)).toEqual([
        'ok',
        'bad-json',
        'bad-record',
        'empty-input',
        'bad-record',
        'ok',
      ])
      const [first, broken] = results
      expect(first?.ok === true && first.article.id).toBe('7')
      expect(first?.ok === true && first.article.published?.value).toBe('2020-01-02T03:04+02:00')
      expect(broken?.ok === false && broken.origin).toBe(`${path}:3`)
    },
  )

  it('a cut-off packed JSON Lines file: what came is read, the end is told', async () => {
    const line = JSON.stringify({ id: 'a', text: TEXT + ' '.repeat(10) })
    const noise = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({ id: i, text: `${TEXT} ${i * 7919}` }),
    )
    const packed = gzipSync([line, ...noise].join('\n'))
    const results = await readAll(save('cut.jsonl.gz', packed.subarray(0, packed.length - 200)))
    expect(results[0]?.ok).toBe(true)
    expect(codes(results).at(-1)).toBe('unreadable-file')
  })
})

describe('readRecord', () => {
  it.each([[null], ['text'], [[]], [3], [{ text: 5 }], [{ html: ['<p>'] }], [{}]])(
    'finds no article in %j, and does not throw',
    (record) => {
      expect(codes([readRecord(record, 'stdin:1')])).toEqual(['bad-record'])
    },
  )

  it.each([
    [{ published: '2019-13-45' }, ['"published" is no date']],
    [{ published: '2019-02-30T10:00Z' }, ['"published" is no date']],
    [{ fetched: 'أمس' }, ['"fetched" is no date']],
    [{ outlet: { name: 'المرفأ' }, title: true }, ['"outlet" is not', '"title" is not']],
    [{ published: '2019-12', fetched: 'Thu, 19 Dec 2019 08:00:00 GMT', outlet: null }, []],
  ])('says what of a record it read without: %j', (known, remarks) => {
    const result = readRecord({ text: TEXT, ...known }, 'stdin:1')
    if (!result.ok) throw result.error
    expect(result.article.text).toBe(TEXT)
    const said = (result.remarks ?? []).map((e) => e.message)
    expect(said).toHaveLength(remarks.length)
    for (const [i, words] of remarks.entries()) expect(said[i]).toContain(words)
  })

  it('finds a title given beside the text', () => {
    const result = readRecord({ text: `الرئيسية\n${TITLE}\n${BODY}`, title: TITLE }, 'stdin:1')
    if (!result.ok) throw result.error
    const { title, text } = result.article
    expect(title && text.slice(title.from, title.to)).toBe(TITLE)
  })

  it('takes the day from the address where nothing else gives one', () => {
    const result = readRecord(
      { text: TEXT, url: 'https://almarfaa.example/2019/12/19/x' },
      'stdin:1',
    )
    expect(result.ok && result.article.published).toEqual({
      value: '2019-12-19',
      basis: 'metadata',
      rule: 'url/path',
    })
  })
})
