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

/** Every page is taken at the desk by day and on the phone by night, some in other ways too. */
const WAYS: readonly {
  readonly screen: keyof typeof SCREENS
  readonly theme: 'light' | 'dark'
  readonly lang?: 'ar' | 'en'
  readonly pages?: readonly string[]
}[] = [
  { screen: 'desktop', theme: 'light' },
  { screen: 'phone', theme: 'dark' },
  { screen: 'desktop', theme: 'dark', pages: ['story', 'article'] },
  { screen: 'desktop', theme: 'light', lang: 'en', pages: ['disputes'] },
]

/** Opens a page by its address and waits for what it is about. */
const at =
  (hash: string, first: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
    await page.locator(first).first().waitFor()
  }

/** What each picture shows, and how to get there from the open story. */
const PAGES: Readonly<Record<string, (page: Page, query: string) => Promise<void>>> = {
  home: at('#/stories', 'main article h2'),
  story: at('#/timeline', '.timeline .events'),
  disputes: at('#/disputes', '.sides'),
  happening: async (page) => {
    await at('#/events?view=told', 'main li .what')(page)
    await page.locator('main li .what a').first().click()
    await page.locator('main li .parts').first().waitFor()
  },
  map: at('#/events?view=map', 'main svg text'),
  actors: at('#/events?view=actors', 'main svg text'),
  review: at('#/review', 'main li'),
  events: async (page) => {
    await at('#/events', 'main article .code')(page)
    await page.locator('main details summary').first().click()
    await page.locator('main details code').first().waitFor()
  },
  statements: at('#/statements', 'main h2, main li'),
  quoted: at('#/statements?view=quoted', 'tbody td'),
  names: at('#/names', 'tbody th'),
  entity: async (page) => {
    await at('#/names', 'tbody th')(page)
    await page.locator('tbody th a').nth(1).click()
    await page.locator('main dl dt').first().waitFor()
  },
  figures: at('#/figures', 'main figure'),
  sources: at('#/sources', '.family'),
  compare: async (page) => {
    await at('#/sources', '.family .compare')(page)
    await page.locator('.family .compare').last().click()
    await page.locator('main mark').first().waitFor()
  },
  article: async (page) => {
    await at('#/timeline', '.timeline .events')(page)
    await page.locator('.timeline article a.words').first().click()
    await page.locator('mark.proof').first().waitFor()
  },
  search: async (page, query) => {
    await page.locator('#search-box').fill(query)
    await page.locator('#search-box').press('Enter')
    await page.locator('main li mark').first().waitFor()
    await page.locator('#search-box').blur()
  },
}

const [file, query = '\u0645\u0630\u0643\u0631\u0629', ...only] = process.argv.slice(2)
const executablePath = findChromium()
if (file === undefined || executablePath === undefined) {
  process.stderr.write(
    file === undefined
      ? 'Usage: node scripts/screenshots.ts story.isnad [words to search for [pages to take…]]\n'
      : 'No Chromium found. Name one in CHROMIUM.\n',
  )
  process.exit(1)
}

await ensureDeskBuilt()
mkdirSync(PICTURES, { recursive: true })
const archive = openArchive(file)
const serving = await serve(archive, { port: 0 })
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] })
for (const { screen, theme, lang = 'ar', pages } of WAYS) {
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    colorScheme: theme,
    locale: lang,
  })
  const page = await context.newPage()
  await page.addInitScript(`localStorage.setItem('isnad-lang', '${lang}')`)
  for (const [name, open] of Object.entries(PAGES)) {
    if (pages !== undefined && !pages.includes(name)) continue
    if (only.length > 0 && !only.includes(name)) continue
    await page.goto(serving.url)
    await page.locator('main h1').first().waitFor()
    await open(page, query)
    await page.evaluate('document.fonts.ready')
    // What one clicked last is not pointed at.
    await page.mouse.move(1, 1)
    const way = [name, screen, theme, ...(lang === 'ar' ? [] : [lang])].join('-')
    await page.screenshot({ path: resolve(PICTURES, `${way}.png`) })
  }
  await context.close()
}
await browser.close()
await serving.close()
await archive.close()
process.stdout.write(`pictures are in ${PICTURES}\n`)
