import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { CHROMIUM_ARGS } from '../../scripts/chromium.ts'
import type { Archive } from '../../src/archive/archive.ts'
import { openArchive } from '../../src/archive/open.ts'
import { createImports, type Imports } from '../../src/server/imports/imports.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { buildDesk, CHROMIUM } from './open-desk.ts'
import { soon } from './soon.ts'

const TEXT = `افتتاح سوق السمك في القصبة
صحيفة المرسى
6 مارس 2022
قال رئيس البلدية عادل النجار إن سوق السمك فتح أبوابه يوم الأحد أمام الباعة والزبائن.
وأضاف النجار أن في السوق 40 دكانا، وأن البلدية ستعفي الباعة من الإيجار ثلاثة أشهر.`

describe.skipIf(CHROMIUM === undefined)(
  'adding articles in the desk (skipped without Chromium: name one in CHROMIUM)',
  { timeout: 120_000 },
  () => {
    let folder: string
    let archive: Archive
    let imports: Imports
    let serving: Serving
    let browser: Browser
    let page: Page
    beforeAll(async () => {
      await buildDesk()
      folder = mkdtempSync(join(tmpdir(), 'isnad-add-'))
      archive = openArchive(join(folder, 'a.isnad'), { create: true })
      imports = createImports(archive, {
        folder: join(folder, 'a.isnad.imports'),
        sample: join(import.meta.dirname, '../../samples/memoranda'),
      })
      serving = await serve(archive, { port: 0, imports })
      browser = await chromium.launch({
        executablePath: CHROMIUM ?? '',
        args: [...CHROMIUM_ARGS],
      })
      page = await browser.newPage()
      page.setDefaultTimeout(60_000)
    }, 120_000)
    afterAll(async () => {
      await browser.close()
      await serving.close()
      await imports.close()
      await archive.close()
      rmSync(folder, { recursive: true })
    })

    it('takes pasted text and a dropped file into an empty archive and shows the account', async () => {
      await page.goto(serving.url)
      await page.getByRole('heading', { name: 'لا مقالات في هذا الأرشيف بعد' }).waitFor()
      await page.getByRole('button', { name: 'اعرض القصة النموذجية' }).waitFor()
      await page.locator('#add-text').fill(TEXT)
      await page.getByRole('button', { name: 'أضف', exact: true }).click()
      await page.locator('main li', { hasText: 'مقال واحد' }).waitFor()
      // A drop on any page, told to the page as a browser tells it.
      await page.evaluate(`{
        const data = new DataTransfer()
        data.items.add(new File([${JSON.stringify(TEXT.replace('السمك', 'الزهور').replaceAll('السوق', 'المكان'))}], 'زهور.txt'))
        for (const type of ['dragover', 'drop'])
          window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true }))
      }`)
      await soon(() => page.url()).toContain('#/add')
      await page.locator('main li', { hasText: 'زهور.txt' }).waitFor()
      await page.getByRole('link', { name: 'اعرض الملف' }).click()
      await page.locator('.timeline article').first().waitFor()
      await soon(() => page.locator('.sum').first().textContent()).toContain('مقالان')
    })
  },
)
