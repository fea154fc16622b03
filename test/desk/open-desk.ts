import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.ts'
import type { Archive } from '../../src/archive/archive.ts'
import { serve, type ServeOptions, type Serving } from '../../src/server/serve.ts'
import { BRIDGE_AFFAIR } from './bridge-affair.ts'
import { createFakeArchive } from './fake-archive.ts'
import type { ToldReport } from './told.ts'

export const CHROMIUM = findChromium()

/** The real, built desk over an archive in memory, in a real browser. */
export interface OpenDesk {
  readonly url: string
  /** A page of its own, with what it complained of and every address it asked for. */
  newPage(options?: BrowserContextOptions): Promise<WatchedPage>
  closePages(): Promise<void>
  close(): Promise<void>
}

/** A desk that somebody else closes. */
export type Desk = Pick<OpenDesk, 'url' | 'newPage'>

export interface WatchedPage {
  readonly page: Page
  readonly complaints: string[]
  readonly asked: string[]
}

export async function openDesk(
  of: readonly ToldReport[] | Archive = BRIDGE_AFFAIR,
  options: ServeOptions = {},
): Promise<OpenDesk> {
  if (CHROMIUM === undefined) throw new Error('no Chromium: the test should have been skipped')
  await buildDesk()
  const serving: Serving = await serve('contentKey' in of ? of : createFakeArchive(of), {
    ...options,
    port: 0,
  })
  const browser: Browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [...CHROMIUM_ARGS],
  })
  return {
    url: serving.url,
    async newPage(options) {
      const context = await browser.newContext({
        viewport: { width: 1360, height: 900 },
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      const complaints: string[] = []
      const asked: string[] = []
      page.on('console', (m) => {
        if (m.type() === 'error' || m.type() === 'warning') complaints.push(m.text())
      })
      page.on('pageerror', (e) => complaints.push(e.message))
      page.on('request', (r) => asked.push(r.url()))
      return { page, complaints, asked }
    },
    async closePages() {
      for (const context of browser.contexts()) await context.close()
    },
    async close() {
      await browser.close()
      await serving.close()
    },
  }
}

/** In a process of its own: the test runner's environment would make it a build for development. */
export async function buildDesk(): Promise<void> {
  const env = { ...process.env }
  delete env['VITEST']
  delete env['NODE_ENV']
  await promisify(execFile)(
    process.execPath,
    [resolve(import.meta.dirname, '../../scripts/build-desk.ts')],
    { env },
  )
}
