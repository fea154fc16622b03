import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleLine, GOOD, isnad } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-export-'))
const run = (...args: string[]): ReturnType<typeof isnad> => isnad(args, { cwd: folder })

describe('isnad export', () => {
  beforeAll(async () => {
    mkdirSync(join(folder, 'in'), { recursive: true })
    writeFileSync(join(folder, 'in/a.jsonl'), articleLine('a', GOOD))
    const built = await run('build', 'in', '--into', 's.isnad', '--quiet')
    expect(built.stderr).toBe('')
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  it('writes a page, Markdown, a workbook and annotations, and names them', async () => {
    for (const [as, name, begins] of [
      ['html', 'out/s.html', '<!doctype html>'],
      ['md', 'out/s.md', '# قصة'],
      ['xlsx', 'out/s.xlsx', 'PK'],
      ['annotations', 'out/s.jsonl', '{"@context"'],
      ['plover', 'out/plover.jsonl', '{"id":"a:'],
      ['cameo', 'out/cameo.csv', '\uFEFFGLOBALEVENTID,SQLDATE,'],
      ['acled', 'out/acled.csv', '\uFEFFevent_id,event_date,'],
      ['corrections', 'out/corrections.jsonl', ''],
    ] as const) {
      const ran = await run('export', 's.isnad', '--as', as, '--to', name, '--title', 'قصة')
      expect(ran.stderr).toBe('')
      expect(ran.stdout).toContain(name)
      expect(readFileSync(join(folder, name)).toString('utf8').startsWith(begins)).toBe(true)
    }
  }, 60_000)
  it('writes a row an event, each with the place of its words', () => {
    const read = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8')
    const events = read('plover.jsonl').trim().split('\n')
    expect(events.length).toBeGreaterThan(0)
    for (const line of events) {
      const { proof } = JSON.parse(line) as { proof: { from: number; to: number; words: string } }
      expect(proof.words.length).toBeGreaterThan(0)
      expect(proof.to).toBeGreaterThan(proof.from)
    }
    for (const name of ['cameo.csv', 'acled.csv']) {
      const rows = read(name).split('\r\n')
      expect(rows.map((r) => r.startsWith('\uFEFF')).indexOf(true)).toBe(0)
      expect(rows.slice(1).join('')).not.toContain('\uFEFF')
      expect(new Set(rows.slice(1, -1)).size).toBe(rows.length - 2)
    }
    expect(read('corrections.jsonl')).toBe('')
  })
  it('writes five tables into a folder', async () => {
    expect((await run('export', 's.isnad', '--as', 'csv', '--to', 'tables')).status).toBe(0)
    expect(readdirSync(join(folder, 'tables')).sort()).toEqual([
      'disputes.csv',
      'figures.csv',
      'sources.csv',
      'statements.csv',
      'timeline.csv',
    ])
  }, 20_000)
  it('says which formats there are, and what is missing', async () => {
    for (const [args, words] of [
      [
        ['export', 's.isnad', '--as', 'pdf', '--to', 'x'],
        'html|md|csv|xlsx|plover|cameo|acled|annotations',
      ],
      [['export', 's.isnad', '--as', 'toString', '--to', 'x'], 'html|md|csv|xlsx|plover'],
      [['export', 's.isnad', '--as', 'html'], '--to story.html'],
      [['export'], 'isnad build'],
    ] as const) {
      const ran = await run(...args)
      expect(ran.status).toBe(2)
      expect(ran.stderr).toContain(words)
    }
  }, 30_000)
})
