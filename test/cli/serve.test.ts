import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/archive/open.ts'
import type { CorrectionsAnswer, ImportsAnswer } from '../../src/server/api-types.ts'

const ISNAD = resolve(import.meta.dirname, '../../bin/isnad')

describe('isnad serve', () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-serve-'))
    await openArchive(join(folder, 'story.isnad')).close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Serves the archive until `ask` is done; gives what it prints as its address. */
  async function serving(args: readonly string[], ask: (url: string) => Promise<void>) {
    const child = spawn(process.execPath, [ISNAD, 'serve', 'story.isnad', '--port', '0', ...args], {
      cwd: folder,
    })
    const ended = new Promise((done) => child.once('exit', done))
    try {
      const url = await new Promise<string>((done, fail) => {
        let said = ''
        child.stdout.on('data', (bytes: Buffer) => {
          said += bytes.toString()
          const [, found] = /The desk is at (\S+)/.exec(said) ?? []
          if (found !== undefined) done(found)
        })
        child.once('exit', () => fail(new Error('it ended before it served')))
      })
      await ask(url)
    } finally {
      child.kill('SIGINT')
      await ended
    }
  }
  const get = async <T>(url: string): Promise<T> => (await (await fetch(url)).json()) as T

  it('listens on the loopback address alone, and lets its pages add and correct', () =>
    serving([], async (url) => {
      expect(new URL(url).hostname).toBe('127.0.0.1')
      expect((await get<ImportsAnswer>(`${url}api/imports`)).enabled).toBe(true)
      expect((await get<CorrectionsAnswer>(`${url}api/corrections`)).enabled).toBe(true)
    }))
  it('makes the account anew in a thread after a correction', () =>
    serving([], async (url) => {
      const change = { kind: 'story', action: 'merge', articles: ['one', 'two'] }
      const posted = await fetch(`${url}api/corrections`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ change, by: 'هدى' }),
      })
      expect(posted.status).toBe(201)
      let log = await get<CorrectionsAnswer>(`${url}api/corrections`)
      while (log.making) {
        await new Promise((done) => setTimeout(done, 50))
        log = await get<CorrectionsAnswer>(`${url}api/corrections`)
      }
      expect(log.failed).toBeNull()
      // The archive has no such articles, which only the account that was made anew can tell.
      expect(log.rows).toMatchObject([{ correction: { change }, outcome: { state: 'lost' } }])
    }))
  it('is for reading only where it is opened to the network', () =>
    serving(['--host', '0.0.0.0'], async (url) => {
      const local = `http://127.0.0.1:${new URL(url).port}/`
      expect((await get<ImportsAnswer>(`${local}api/imports`)).enabled).toBe(false)
      expect((await get<CorrectionsAnswer>(`${local}api/corrections`)).enabled).toBe(false)
      const posted = await fetch(`${local}api/corrections`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      })
      expect(posted.status).toBe(404)
    }))
})
