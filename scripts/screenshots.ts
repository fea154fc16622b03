import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { openArchive } from '../src/archive/open.ts'
import { serve } from '../src/server/serve.ts'
import { ensureDeskBuilt } from './build-desk.ts'
import { CHROMIUM_ARGS, findChromium } from './chromium.ts'

const PICTURES = resolve(
  process.env['PICTURES'] ?? resolve(import.meta.dirname, '../docs/pictures'),
)
const SCREENS = {
  desktop: { width: 1360, height: 900 },
  phone: { width: 390, height: 844 },
} as const
const THEMES = ['light', 'dark'] as const

/** Opens a part of the story by its name in the bar. */
const part =
  (index: number, first: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('main nav:not(.strip) a').nth(index).click()
    await page.locator(first).first().waitFor()
  }

/** What each picture shows, and how to get there from the open story. */
const PAGES: Readonly<Record<string, (page: Page, query: string) => Promise<void>>> = {
  story: async (page) => {
    await page.locator('.timeline .events').first().waitFor()
  },
  events: async (page) => {
    await part(1, '.code')(page)
    await page.locator('main details summary').first().click()
    await page.locator('main details code').first().waitFor()
  },
  statements: part(2, '.chain'),
  quoted: async (page) => {
    await part(2, '.chain')(page)
    await page.locator('.views button').last().click()
    await page.locator('tbody td').first().waitFor()
  },
  names: part(3, 'tbody th'),
  entity: async (page) => {
    await part(3, 'tbody th')(page)
    await page.locator('tbody th a').nth(1).click()
    await page.locator('main dl dt').first().waitFor()
  },
  figures: part(4, 'main section li'),
  article: async (page) => {
    // A statement that several articles carry.
    const line = page
      .locator('.timeline article', { has: page.locator('.witnesses .sum') })
      .filter({ has: page.locator('.who') })
    await line.locator('a.words').first().click()
    await page.locator('mark.proof').first().waitFor()
  },
  search: async (page, query) => {
    await page.locator('#search-box').fill(query)
    await page.locator('#search-box').press('Enter')
    await page.locator('main li mark').first().waitFor()
    await page.locator('#search-box').blur()
  },
}

const [file, query = '\u0645\u0630\u0643\u0631\u0629'] = process.argv.slice(2)
const executablePath = findChromium()
if (file === undefined || executablePath === undefined) {
  process.stderr.write(
    file === undefined
      ? 'Usage: node scripts/screenshots.ts story.isnad [words to search for]\n'
      : 'No Chromium found. Name one in CHROMIUM.\n',
  )
  process.exit(1)
}

await ensureDeskBuilt()
mkdirSync(PICTURES, { recursive: true })
const archive = openArchive(file)
const serving = await serve(archive, { port: 0 })
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] })
for (const [screen, viewport] of Object.entries(SCREENS))
  for (const theme of THEMES) {
    const context = await browser.newContext({ viewport, colorScheme: theme, locale: 'ar' })
    const page = await context.newPage()
    for (const [name, open] of Object.entries(PAGES)) {
      await page.goto(serving.url)
      await page.locator('main h1').first().waitFor()
      await open(page, query)
      await page.evaluate('document.fonts.ready')
      await page.screenshot({ path: resolve(PICTURES, `${name}-${screen}-${theme}.png`) })
    }
    await context.close()
  }
await browser.close()
await serving.close()
await archive.close()
process.stdout.write(`pictures are in ${PICTURES}\n`)
