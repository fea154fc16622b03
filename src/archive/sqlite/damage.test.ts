import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isIsnadError } from '../../error.ts'
import type { Archive } from '../archive.ts'
import { openArchive } from '../open.ts'
import { inventArticle, inventSource } from '../testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-damage-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)
const CHILD = new URL('./kill.child.ts', import.meta.url).pathname

async function write(archive: Archive, origin: string, count = 3): Promise<void> {
  const source = inventSource(origin, 'مصدر')
  const articles = Array.from({ length: count }, (_, i) => ({
    article: inventArticle(`${origin}-${i}`, `${'نص طويل '.repeat(300)} ${i}`),
    source,
  }))
  await archive.putInput({ origin, sha256: origin }, articles)
}

/** The error that opening gives, with all that a person needs in it. */
function failure(path: string, options?: Parameters<typeof openArchive>[1]): string {
  try {
    void openArchive(path, options).close()
  } catch (error) {
    if (!isIsnadError(error)) throw error
    expect(error.message).toContain(path)
    expect(error.hint).toBeTruthy()
    return error.code
  }
  return 'opened'
}

describe('a file that is no good archive', () => {
  beforeAll(async () => {
    const archive = openArchive(at('good.isnad'))
    await write(archive, 'in', 40)
    await archive.close()
  })
  const copy = (name: string): string => {
    copyFileSync(at('good.isnad'), at(name))
    return at(name)
  }

  it('opens when nothing is wrong', () => expect(failure(copy('fine.isnad'))).toBe('opened'))
  it('is missing', () => {
    expect(failure(at('none.isnad'), { readonly: true })).toBe('no-such-file')
    expect(failure(at('none.isnad'), { create: false })).toBe('no-such-file')
    expect(existsSync(at('none.isnad'))).toBe(false)
    expect(failure(join(folder, 'no', 'folder', 'x.isnad'))).toBe('unreadable-file')
  })
  it('is a folder', () => {
    mkdirSync(at('folder.isnad'))
    expect(failure(at('folder.isnad'))).toBe('is-directory')
  })
  it.each([
    ['text', 'this is a text file, longer than the header of a database is. '.repeat(3)],
    ['short', 'abc'],
    ['zeroes', '\0'.repeat(5000)],
  ])('is something else: %s', (name, content) => {
    writeFileSync(at(name), content)
    expect(failure(at(name))).toBe('not-an-archive')
    expect(readFileSync(at(name), 'utf8')).toBe(content)
  })
  it('is the database of another program, and stays as it was', () => {
    const db = new DatabaseSync(at('other.db'))
    db.exec('CREATE TABLE things (name TEXT); INSERT INTO things VALUES (1)')
    db.close()
    const before = readFileSync(at('other.db'))
    expect(failure(at('other.db'))).toBe('not-an-archive')
    expect(readFileSync(at('other.db')).equals(before)).toBe(true)
  })
  it('is empty: an archive when one may be made', () => {
    writeFileSync(at('empty.isnad'), '')
    expect(failure(at('empty.isnad'), { readonly: true })).toBe('not-an-archive')
    expect(failure(at('empty.isnad'))).toBe('opened')
    expect(failure(at('empty.isnad'), { readonly: true })).toBe('opened')
  })
  it('was written by a newer version', () => {
    const db = new DatabaseSync(copy('new.isnad'))
    db.exec('PRAGMA user_version = 99')
    db.close()
    expect(failure(at('new.isnad'))).toBe('archive-too-new')
    expect(failure(at('new.isnad'), { readonly: true })).toBe('archive-too-new')
  })
  it.each([0.9, 0.5, 0.1])('is cut off at %d of its length', (part) => {
    const path = copy('cut.isnad')
    truncateSync(path, Math.floor(statSync(path).size * part))
    expect(failure(path)).toBe('archive-damaged')
    expect(failure(path, { readonly: true })).toBe('archive-damaged')
  })
  it('is cut off inside its header', () => {
    const path = copy('stub.isnad')
    truncateSync(path, 50)
    expect(failure(path)).toBe('archive-damaged')
  })
  it('has been written over in the middle', async () => {
    const path = copy('holes.isnad')
    const size = statSync(path).size
    const file = openSync(path, 'r+')
    for (let p = 8192; p < size; p += 4096) writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, p)
    closeSync(file)
    const use = async (): Promise<void> => {
      const archive = openArchive(path)
      try {
        for await (const stored of archive.articles()) expect(stored.article.text).not.toBe('')
      } finally {
        await archive.close()
      }
    }
    await expect(use()).rejects.toMatchObject({ code: 'archive-damaged' })
  })
})

describe('an archive that another process writes', () => {
  it('is busy for a second writer and open to readers', async () => {
    const path = at('busy.isnad')
    const archive = openArchive(path, { waitMilliseconds: 100 })
    await write(archive, 'in')
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    const reader = openArchive(path, { readonly: true })
    expect(await reader.articleIds()).toHaveLength(3)
    await expect(write(archive, 'more')).rejects.toMatchObject({ code: 'archive-busy' })
    other.exec('ROLLBACK')
    other.close()
    await write(archive, 'more')
    expect(await reader.articleIds()).toHaveLength(6)
    await expect(write(reader, 'never')).rejects.toMatchObject({ code: 'usage' })
    await reader.close()
    await archive.close()
  })
})

describe('a build that is killed at any moment', () => {
  it('leaves a file that opens, with each input whole or not at all', async () => {
    const path = at('killed.isnad')
    let next = 0
    for (const wait of [0, 3, 11, 20, 47, 80, 120, 200]) {
      const child = spawn(process.execPath, [CHILD, path, String(next)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let said = ''
      child.stdout.setEncoding('utf8').on('data', (s: string) => (said += s))
      const ended = once(child, 'close')
      // The first kill may fall before the file is there; the others fall while it is written.
      if (wait > 0) await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, wait))
      child.kill('SIGKILL')
      await ended

      const archive = openArchive(path)
      const inputs = await archive.inputs()
      const done = said.split('\n').slice(0, -1).map(Number)
      const gone = new Set(done.filter((n) => n % 3 === 2).map((n) => `input-${n - 2}`))
      for (const n of done) {
        const origin = `input-${n}`
        if (!gone.has(origin)) expect(inputs.has(origin)).toBe(true)
      }
      let articles = 0
      for (const [, input] of inputs) {
        expect(input.articles).toHaveLength(10)
        articles += input.articles.length
      }
      expect(await archive.articleIds()).toHaveLength(articles)
      const stale = await archive.stale('v1')
      expect(stale.length % 10).toBe(0)
      expect((await archive.search({ text: 'عنوان' })).total).toBe(articles)
      await archive.close()

      const db = new DatabaseSync(path)
      expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
      db.close()
      next = Math.max(next, ...[...inputs.keys()].map((o) => Number(o.slice(6)) + 1))
    }
    expect(next).toBeGreaterThan(8)
  }, 60_000)
})
