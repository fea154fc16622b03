import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { articleLine, GOOD, isnad, temporaryFolder } from './run.ts'

describe('help', () => {
  it.each(commands.map((c) => c.name))('%s teaches by example', async (name) => {
    const { status, stdout } = await isnad([name, '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('Examples:')
    expect(stdout).toContain(`isnad ${name}`)
  })
  it('lists every command', async () => {
    const { stdout } = await isnad(['--help'])
    for (const c of commands) expect(stdout).toContain(c.summary)
  })
  it('names the valid commands for an unknown one', async () => {
    const { status, stderr } = await isnad(['biuld'])
    expect(status).toBe(2)
    expect(stderr).toContain('build, serve')
  })
  it('names the way out for an unknown option', async () => {
    const { status, stderr } = await isnad(['build', '--out', 'x'])
    expect(status).toBe(2)
    expect(stderr).toContain('isnad build --help')
  })
  it.each([
    [['analyse', 'a.jsonl'], 'isnad analyse < a.jsonl'],
    [['show', 'a.isnad', 'b.isnad'], 'does not take "b.isnad"'],
    [['build', 'pages', '--threads', 'two'], '--threads takes a whole number from 1, not "two"'],
    [['explain', 'a.txt', '--at', '1.5'], '--at takes a whole number from 0, not "1.5"'],
  ])('says what is wrong with %j', async (argv, words) => {
    const { status, stdout, stderr } = await isnad(argv)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(words)
  })
  it.each([
    ['show', []],
    ['export', ['--as', 'md', '--to', 'x.md']],
  ])('%s makes no archive where there is none, nor of an empty file', async (name, rest) => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'empty.isnad'), '')
    for (const file of ['none.isnad', 'empty.isnad']) {
      const { status, stderr } = await isnad([name, file, ...rest], { cwd })
      expect(status).toBe(1)
      expect(stderr).toContain(file)
    }
    expect(readdirSync(cwd)).toEqual(['empty.isnad'])
    expect(readFileSync(join(cwd, 'empty.isnad'), 'utf8')).toBe('')
  })
})

describe('analyse', () => {
  it('keeps order, names bad lines, does the rest', async () => {
    const good = Array.from({ length: 300 }, (_, i) => articleLine(`a${i}`, GOOD))
    const lines = [
      ...good.slice(0, 100),
      '{not json',
      ...good.slice(100),
      '{"id":"empty","text":""}',
      '[]',
    ]
    const { status, stdout, stderr } = await isnad(['analyse'], { input: lines.join('\n') })
    const out = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { id: string; error?: string; statements?: unknown[] })
    expect(out.map((o) => o.id)).toEqual([
      ...good.slice(0, 100).map((_, i) => `a${i}`),
      'stdin:101',
      ...good.slice(100).map((_, i) => `a${i + 100}`),
      'empty',
      'stdin:303',
    ])
    expect(out.filter((o) => o.error !== undefined)).toHaveLength(3)
    // The title's announcement, the two sentences, and what the participle adds.
    expect(out.find((o) => o.id === 'a299')?.statements).toHaveLength(4)
    expect(status).toBe(1)
    expect(stderr.match(/stdin:101/g)).toHaveLength(1)
    expect(stderr).toContain('stdin:303')
  })
  it('is the same from run to run and with any number of threads', async () => {
    const input = Array.from({ length: 150 }, (_, i) => articleLine(`a${i}`, GOOD)).join('\n')
    const one = await isnad(['analyse', '--threads', '1'], { input })
    const three = await isnad(['analyse', '--threads', '3'], { input })
    expect(three.stdout).toBe(one.stdout)
    expect(one.status).toBe(0)
  })
  it('writes nothing for nothing', async () => {
    expect(await isnad(['analyse'])).toEqual({ status: 0, stdout: '', stderr: '' })
  })
  it('gives the extracted text back for HTML', async () => {
    const html = `<html><head><title>x</title></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>الوزير يعلن فتح الجسر</h1>${GOOD.split(
      '\n\n',
    )
      .slice(1)
      .map((p) => `<p>${p}</p>`)
      .join('')}</article></body></html>`
    const { stdout } = await isnad(['analyse'], { input: JSON.stringify({ id: 'h', html }) })
    const out = JSON.parse(stdout) as { text: string; title: { from: number; to: number } }
    expect(out.text.slice(out.title.from, out.title.to)).toBe('الوزير يعلن فتح الجسر')
  })
})

describe('explain', () => {
  it('prints what covers a place, and by which rules', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), GOOD)
    const at = GOOD.indexOf('الأحد المقبل') + 2
    const { status, stdout } = await isnad(['explain', 'a.txt', '--at', String(at)], {
      cwd: folder,
    })
    expect(status).toBe(0)
    expect(stdout).toMatch(/dates .*by=dates\/.*«(يوم )?الأحد المقبل»/)
    expect(stdout).toMatch(/paragraph .*by=/)
  })
  it('says what is wrong with a file', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'sub'))
    expect((await isnad(['explain', 'none.txt'], { cwd: folder })).stderr).toContain('none.txt')
    expect((await isnad(['explain', 'sub'], { cwd: folder })).stderr).toMatch(/sub.*folder/)
  })
})

describe('stories and search', () => {
  it('group copies and keep order', async () => {
    const other = GOOD.replaceAll('الجسر', 'المطار')
      .replaceAll('الأشغال', 'النقل')
      .split('')
      .reverse()
      .join('')
    const input = [articleLine('a', GOOD), articleLine('b', other), articleLine('c', GOOD)].join(
      '\n',
    )
    const { status, stdout } = await isnad(['stories'], { input })
    const out = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { id: string; story: string; family: string })
    expect(status).toBe(0)
    expect(out.map((o) => o.id)).toEqual(['a', 'b', 'c'])
    expect(out[0]?.family).toBe(out[2]?.family)
    expect(out[0]?.family).not.toBe(out[1]?.family)
  })
  it('rank documents for queries', async () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'docs.jsonl'),
      `${JSON.stringify({ id: 'd1', text: 'فتح الجسر الجديد في المدينة' })}\n${JSON.stringify({ id: 'd2', text: 'مباراة في كرة القدم' })}\n`,
    )
    writeFileSync(
      join(folder, 'q.jsonl'),
      `${JSON.stringify({ id: 1, text: 'متى فُتح جسر المدينه؟' })}\n`,
    )
    const { stdout } = await isnad(['search', '--docs', 'docs.jsonl', '--queries', 'q.jsonl'], {
      cwd: folder,
    })
    expect(JSON.parse(stdout)).toEqual({ id: '1', hits: expect.arrayContaining(['d1']) as unknown })
    expect((JSON.parse(stdout) as { hits: string[] }).hits[0]).toBe('d1')
  })
})
