import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/dossier/types.ts'
import { articleLine, GOOD, isnad, ROOT, temporaryFolder } from './run.ts'

interface Summary {
  readonly read: number
  readonly unchanged: number
  readonly removed: number
  readonly analysed: number
  readonly articles: number
}

const build = async (
  cwd: string,
  ...args: string[]
): Promise<{ summary: Summary; stderr: string; status: number | null }> => {
  const ran = await isnad(['build', ...args, '--json'], { cwd })
  if (ran.stdout === '') throw new Error(ran.stderr)
  return { summary: JSON.parse(ran.stdout) as Summary, stderr: ran.stderr, status: ran.status }
}
const dossierOf = async (cwd: string, archive: string): Promise<Dossier> =>
  JSON.parse((await isnad(['show', archive, '--json'], { cwd })).stdout) as Dossier

describe('isnad build', () => {
  it('makes the sample story: every line proved by the words of its article', async () => {
    const folder = temporaryFolder()
    const archive = join(folder, 's.isnad')
    const ran = await isnad(['build', 'samples/memoranda', '--into', archive])
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    expect(ran.stdout).toContain('isnad serve')
    const dossier = await dossierOf(folder, archive)
    expect(dossier.articles).toHaveLength(14)
    expect(dossier.outlets).toHaveLength(6)
    expect(dossier.families.length).toBeLessThan(14)
    expect(dossier.timeline.length).toBeGreaterThan(20)
    expect(dossier.speakers.length).toBeGreaterThan(10)
  })

  it('does only what changed, and forgets what is gone', async () => {
    const folder = temporaryFolder()
    const pages = join(folder, 'pages')
    mkdirSync(pages)
    writeFileSync(join(pages, 'a.txt'), GOOD)
    writeFileSync(join(pages, 'b.txt'), GOOD.replaceAll('الجسر', 'النفق'))
    const many = Array.from({ length: 1200 }, (_, i) => articleLine(`j${i}`, `${GOOD} ${i}`))
    writeFileSync(join(pages, 'c.jsonl'), `${many.join('\n')}\n`)
    const first = await build(folder, 'pages')
    expect(first.summary).toMatchObject({ read: 7, unchanged: 0, analysed: 1202, articles: 1202 })

    const second = await build(folder, 'pages')
    expect(second.summary).toMatchObject({ read: 0, unchanged: 7, analysed: 0, articles: 1202 })

    writeFileSync(join(pages, 'b.txt'), GOOD.replaceAll('الجسر', 'السد'))
    appendFileSync(
      join(pages, 'c.jsonl'),
      `${articleLine('new', GOOD.replaceAll('الجسر', 'الميناء'))}\n`,
    )
    rmSync(join(pages, 'a.txt'))
    const third = await build(folder, 'pages')
    expect(third.summary).toMatchObject({ read: 2, unchanged: 4, removed: 1, articles: 1202 })
  })

  it('names every bad input once, with what to do, and does the rest', async () => {
    const folder = temporaryFolder()
    const bad = join(folder, 'bad')
    mkdirSync(join(bad, 'folder'), { recursive: true })
    writeFileSync(join(bad, 'good.txt'), GOOD)
    writeFileSync(join(bad, 'empty.txt'), '')
    writeFileSync(join(bad, 'picture.html'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    writeFileSync(join(bad, 'line.txt'), 'كلمة '.repeat(10_000_000).slice(0, 25_000_000))
    writeFileSync(
      join(bad, 'broken.txt'),
      Buffer.concat([
        Buffer.from(GOOD.replace('الوزير', 'الرئيس')),
        Buffer.from([0xff, 0xfe, 0xc3]),
      ]),
    )
    writeFileSync(join(bad, 'deep.html'), `${'<div>'.repeat(100_000)}${'</div>'.repeat(100_000)}`)
    writeFileSync(
      join(bad, 'lines.jsonl'),
      `{oops\n${articleLine('ok', GOOD.replaceAll('الجسر', 'السوق'))}\n`,
    )
    writeFileSync(
      join(bad, 'menu.html'),
      `<html><body><ul>${'<li><a href="/x">الرئيسية</a></li>'.repeat(30)}</ul></body></html>`,
    )
    const { summary, stderr, status } = await build(folder, 'bad')
    expect(status).toBe(1)
    for (const name of [
      'empty.txt',
      'picture.html',
      'line.txt',
      'deep.html',
      'lines.jsonl:1',
      'menu.html',
    ]) {
      const lines = stderr.split('\n').filter((l) => l.includes(name))
      expect(lines, name).toHaveLength(1)
      expect(lines[0], name).toContain(' — ')
      expect(lines[0]?.split(name), name).toHaveLength(2)
    }
    const dossier = await dossierOf(folder, 'story.isnad')
    const titles = dossier.articles.map((a) => a.title)
    expect(titles).toContain('الوزير يعلن فتح الجسر')
    expect(titles).toContain('الرئيس يعلن فتح الجسر')
    expect(summary.articles).toBeGreaterThanOrEqual(3)
  })

  it('says which dates of records are none, and which id comes twice', async () => {
    const folder = temporaryFolder()
    const other = GOOD.replaceAll('الجسر', 'الممر')
    const lines = [
      JSON.stringify({ id: 'a', text: GOOD, published: '2019-13-45' }),
      articleLine('b', GOOD),
      articleLine('b', other),
    ]
    writeFileSync(join(folder, 'a.jsonl'), lines.join('\n'))
    writeFileSync(join(folder, 'z.jsonl'), articleLine('a', GOOD))
    const { summary, stderr, status } = await build(folder, 'a.jsonl', 'z.jsonl')
    expect(status).toBe(1)
    expect(summary.articles).toBe(2)
    const said = stderr.trim().split('\n')
    expect(said).toHaveLength(3)
    expect(said[0]).toMatch(/a\.jsonl:1: "published" is no date — .*"2019-13-45"/)
    expect(said[1]).toMatch(/a\.jsonl:3: the article b .* from a\.jsonl:2 — .*text is another/)
    expect(said[2]).toMatch(/z\.jsonl:1: the article a .* from a\.jsonl#1 — .*the same text/)
  })

  it('says what is wrong with what is named on the command line', async () => {
    const folder = temporaryFolder()
    expect((await isnad(['build', 'nowhere'], { cwd: folder })).stderr).toContain('nowhere')
    expect((await isnad(['build'], { cwd: folder })).status).toBe(2)
    writeFileSync(join(folder, 'x.isnad'), 'no archive at all, but some text')
    writeFileSync(join(folder, 'a.txt'), GOOD)
    const ran = await isnad(['build', 'a.txt', '--into', 'x.isnad'], { cwd: folder })
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain('x.isnad')
    expect(readFileSync(join(folder, 'x.isnad'), 'utf8')).toContain('no archive at all')
  })

  it('continues after being killed at any moment, and ends with the same account', async () => {
    const folder = temporaryFolder()
    const pages = join(folder, 'pages')
    mkdirSync(pages)
    for (let i = 0; i < 300; i++) {
      writeFileSync(join(pages, `p${i}.txt`), GOOD.replaceAll('الجسر', `الجسر رقم ${i}`))
    }
    await build(folder, 'pages', '--into', 'whole.isnad')
    const whole = await dossierOf(folder, 'whole.isnad')
    for (const killAfter of [900, 1300, 1700, 2200, 2800]) {
      await isnad(['build', 'pages', '--into', 'killed.isnad'], { cwd: folder, killAfter })
    }
    const { summary, status } = await build(folder, 'pages', '--into', 'killed.isnad')
    expect(status).toBe(0)
    expect(summary.articles).toBe(300)
    expect(await dossierOf(folder, 'killed.isnad')).toEqual(whole)
  })
})

describe('the sources of a checkout', () => {
  it('hold no path of a machine', () => {
    expect(readFileSync(join(ROOT, 'package.json'), 'utf8')).not.toMatch(/\/home\/|\/root\//)
  })
})
