import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { entityHash } from '../../src/desk/address.ts'
import type { Archive } from '../../src/archive/archive.ts'
import { refreshDossier } from '../../src/build/refresh-dossier.ts'
import { createCorrectionDesk } from '../../src/server/corrections/desk.ts'
import { BRIDGE_AFFAIR } from './bridge-affair.ts'
import { describeWithChromium } from './in-browser.ts'
import { openDesk, type OpenDesk } from './open-desk.ts'
import { expectAccessible } from './pages.ts'
import { soon } from './soon.ts'
import type { ToldReport } from './told.ts'
import { createToldArchive } from './told-archive.ts'
import { TWO_AFFAIRS } from './two-affairs.ts'

describeWithChromium('correcting in a browser', () => {
  let desk: OpenDesk
  let archive: Archive
  const open = async (reports: readonly ToldReport[]): Promise<void> => {
    archive = await createToldArchive(reports)
    const corrections = createCorrectionDesk(archive, () => refreshDossier(archive))
    desk = await openDesk(archive, { corrections })
  }
  beforeEach(() => open(BRIDGE_AFFAIR), 120_000)
  afterEach(async () => {
    await desk.close()
    await archive.close()
  })
  const sign = async (page: Page): Promise<void> => {
    await page.getByLabel('اسمك').fill('هدى')
  }
  const click = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name }).first().click()

  it('removes an event, keeps who did it and why, and takes it back', async () => {
    const { page, complaints } = await desk.newPage()
    await page.goto(`${desk.url}#/events`)
    const total = page.locator('main p[role=status]', { hasText: /حدث|أحداث/ })
    await total.first().waitFor()
    const before = await total.first().textContent()
    await click(page, 'صحّح')
    // Nobody corrects without a name.
    await soon(() => page.getByRole('button', { name: 'ليس كذلك، احذفه' }).isDisabled()).toBe(true)
    await sign(page)
    await page.getByLabel('ملاحظة (إن شئت)').fill('خطأ في القراءة')
    await click(page, 'ليس كذلك، احذفه')
    await soon(() => total.first().textContent()).not.toBe(before)
    await page.goto(`${desk.url}#/review?view=log`)
    const line = page.locator('main ol > li').first()
    await soon(() => line.textContent()).toContain('هدى')
    const told = await line.textContent()
    for (const part of ['حُذف', 'حدث', 'خطأ في القراءة', 'نافذ']) expect(told).toContain(part)
    await click(page, 'تراجع')
    await soon(() => line.textContent()).toContain('تراجع عنه')
    await page.goto(`${desk.url}#/events`)
    await soon(() => total.first().textContent()).toBe(before)
    expect(complaints).toEqual([])
  })

  it('gives a statement to another speaker, and the ledger follows', async () => {
    const { page } = await desk.newPage()
    await page.goto(`${desk.url}#/statements`)
    await page.locator('main li a.words').first().waitFor()
    await click(page, 'صحّح')
    await sign(page)
    await click(page, 'عدّل')
    await page.locator('form[id$=panel] input[id$=speaker]').fill('ناطق جديد')
    await click(page, 'احفظ التعديل')
    await page.locator('main h2 bdi', { hasText: 'ناطق جديد' }).first().waitFor()
    // One for every article that carries these words.
    const made = await archive.corrections.list()
    expect(made.length).toBeGreaterThan(0)
    for (const c of made) expect([c.by, c.change.action]).toEqual(['هدى', 'edit'])
  })

  it('renames somebody wherever an article names them', async () => {
    const { page } = await desk.newPage()
    await page.goto(`${desk.url}#/names`)
    await page.getByRole('link', { name: 'سالم العوفي' }).first().click()
    await click(page, 'صحّح')
    await sign(page)
    await click(page, 'عدّل')
    await page.locator('form[id$=panel] input[id$=name]').fill('سالم بن عوف')
    await click(page, 'احفظ التعديل')
    await page.getByText('سُجّل التصحيح.').waitFor()
    const changes = (await archive.corrections.list()).map((c) => c.change)
    // In each article that names him.
    const naming = BRIDGE_AFFAIR.filter((r) => r.article.text.includes('سالم العوفي'))
    expect(changes).toHaveLength(naming.length)
    for (const change of changes)
      expect(change).toMatchObject({ to: { name: 'سالم بن عوف', reach: 'article' } })
    await page.goto(`${desk.url}#/names`)
    await page.getByRole('link', { name: 'سالم بن عوف' }).first().waitFor()
  })

  it('gives an event its actor in words of the sentence, and none that are not in it', async () => {
    const { page } = await desk.newPage()
    await page.goto(`${desk.url}#/events`)
    const line = page.locator('main article').first()
    const words = (await line.locator('q').textContent())?.split(' ')[0] ?? ''
    await line.getByRole('button', { name: 'صحّح' }).click()
    await sign(page)
    await line.getByRole('button', { name: 'عدّل', exact: true }).click()
    await line.getByLabel('الفاعل', { exact: true }).fill('زرافة')
    await line.getByRole('button', { name: 'احفظ التعديل' }).click()
    await soon(() => line.getByRole('alert').textContent()).toContain('زرافة')
    expect(await archive.corrections.list()).toEqual([])
    await line.getByLabel('الفاعل', { exact: true }).fill(words)
    await line.getByRole('button', { name: 'احفظ التعديل' }).click()
    await soon(async () => (await archive.corrections.list()).length).toBeGreaterThan(0)
    const [made] = await archive.corrections.list()
    expect(made?.change).toMatchObject({ action: 'edit', to: { actor: { words } } })
    await soon(() => line.locator('.code').textContent()).toContain(words)
  })

  it('asks first about what is least certain, and asks no more once it is decided', async () => {
    const { page } = await desk.newPage()
    await page.goto(`${desk.url}#/review`)
    const lines = page.locator('main ol > li')
    await lines.first().locator('.reason').first().waitFor()
    const first = await lines.first().textContent()
    const waiting = await page.getByRole('button', { name: /^قول/ }).textContent()
    await click(page, /^قول/)
    await soon(() => page.url()).toContain('kind=statement')
    // The lines of other kinds leave a moment after the address has changed.
    await soon(() => lines.first().textContent()).toContain('قول')
    await click(page, 'صحّح')
    await sign(page)
    await click(page, 'صحيح كما هو')
    await soon(() => page.getByRole('button', { name: /^قول/ }).textContent()).not.toBe(waiting)
    expect(first).not.toBe('')
  })

  it('joins two stories and parts them by undo; the log leaves as a file', async () => {
    await desk.close()
    await archive.close()
    await open(TWO_AFFAIRS)
    const { page } = await desk.newPage()
    await page.goto(`${desk.url}#/in/dam1/timeline`)
    await click(page, 'صحّح')
    await click(page, 'اختره لتدمجه أو تفصله')
    await page.getByRole('link', { name: 'القصص' }).first().click()
    await page.locator('main article h2 a').nth(1).click()
    await page.locator('main .correct .open').first().click()
    await sign(page)
    await click(page, /^ادمجه مع/)
    // The page of a story that is no more may leave before its message is read.
    await soon(async () => (await archive.corrections.list()).length).toBe(1)
    await page.goto(`${desk.url}#/stories`)
    await soon(() => page.locator('main article').first().textContent()).toContain('10 مقالات')
    await page.goto(`${desk.url}#/review?view=log`)
    await page.locator('main ol > li b').first().waitFor()
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'نزّل السجل' }).click()
    const file = await (await downloading).path()
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      by: 'هدى',
      change: { kind: 'affair', action: 'merge', articles: ['dam1', 'hospital1'] },
    })
    await click(page, 'تراجع')
    await page.goto(`${desk.url}#/stories`)
    await soon(() => page.locator('main article').count()).toBe(2)
  })

  it('offers nothing where the server takes no corrections', async () => {
    const closed = await openDesk(archive)
    try {
      const { page } = await closed.newPage()
      await page.goto(`${closed.url}#/events`)
      await page.locator('main article .code').first().waitFor()
      await soon(() => page.getByRole('button', { name: 'صحّح' }).count()).toBe(0)
    } finally {
      await closed.close()
    }
  })

  it('is accessible and fits, in both directions and themes', async () => {
    const on = BRIDGE_AFFAIR[0]?.article
    const words = 'وزارة الأشغال'
    const from = on?.text.indexOf(words) ?? -1
    await archive.corrections.add(
      {
        kind: 'entity',
        action: 'edit',
        on: { article: on?.id ?? '', from, to: from + words.length, words },
        to: { name: 'وزارة الأشغال العامة' },
      },
      { by: 'هدى', note: 'اسمها الكامل' },
    )
    await refreshDossier(archive)
    await expectAccessible(desk, '#/review')
    await expectAccessible(desk, '#/review?view=log')
    await expectAccessible(desk, entityHash('local:وزارة الأشغال'))
  })
})
