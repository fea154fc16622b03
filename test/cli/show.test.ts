import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/archive/open.ts'
import { articleLine, GOOD, isnad } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-show-'))
const run = (...args: string[]): ReturnType<typeof isnad> => isnad(args, { cwd: folder })

describe('isnad show', () => {
  beforeAll(async () => {
    mkdirSync(join(folder, 'in'), { recursive: true })
    const lines = ['a', 'b'].map((id) => articleLine(id, GOOD)).join('\n')
    writeFileSync(join(folder, 'in/a.jsonl'), lines)
    expect((await run('build', 'in', '--into', 's.isnad', '--quiet')).stderr).toBe('')
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  it('lists stories that several articles report', async () => {
    const { stdout } = await run('show', 's.isnad', '--stories')
    expect(stdout).toMatch(/^STORIES\n/)
    expect(stdout).toContain('2 articles, 1 origin')
    expect(stdout).toContain('a, b')
  }, 60_000)
  it('makes the account anew after a correction, and says which found no place', async () => {
    const archive = openArchive(join(folder, 's.isnad'))
    const split = { kind: 'story', action: 'split', sides: [['a'], ['b']] } as const
    const { id } = await archive.corrections.add(split, { by: 'هدى' })
    const gone = { kind: 'story', action: 'merge', articles: ['x', 'y'] } as const
    const lost = await archive.corrections.add(gone, { by: 'هدى' })
    await archive.close()
    expect((await run('show', 's.isnad', '--stories')).stdout).not.toContain('a, b')
    const { stdout } = await run('show', 's.isnad', '--corrections')
    expect(stdout).toContain(`${id}: applied`)
    expect(stdout).toContain(`${lost.id}: lost\n  no-article: x`)
  }, 120_000)
})
