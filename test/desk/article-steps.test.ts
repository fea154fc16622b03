import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, openDesk, type OpenDesk } from './open-desk.ts'
import { MARKET_AFFAIR } from './market-affair.ts'
import { expectAccessible } from './pages.ts'

const SOON = { timeout: 30_000 }

describe.skipIf(CHROMIUM === undefined)(
  'an article and what rests on it (skipped without Chromium: name one in CHROMIUM)',
  { timeout: 150_000 },
  () => {
    let desk: OpenDesk
    beforeAll(async () => {
      desk = await openDesk(MARKET_AFFAIR)
    }, 120_000)
    afterAll(() => desk.close())
    afterEach(() => desk.closePages())

    it('goes from proof to proof by link and by key, each with an address of its own', async () => {
      const { page, complaints } = await desk.newPage()
      await page.goto(`${desk.url}#/article/m2`)
      const steps = page.getByRole('navigation', { name: 'مواضع الملف في هذا المقال' })
      await steps.waitFor()
      expect(await steps.textContent()).toContain('3 مواضع')
      const proof = async (): Promise<string> =>
        (await page.locator('mark.proof').allTextContents()).join('')
      await steps.getByRole('link', { name: 'الموضع التالي' }).click()
      await expect.poll(proof, SOON).toBe('اعتدت')
      expect(await steps.textContent()).toContain('حدث يرويه غيره')
      await page.keyboard.press('n')
      await expect.poll(proof, SOON).toBe('اعتداء الشرطة على التجار داخل السوق القديم')
      await page.keyboard.press('p')
      await expect.poll(proof, SOON).toBe('اعتدت')
      const at = page.url()
      await page.keyboard.press('n')
      await expect.poll(() => page.url(), SOON).not.toBe(at)
      await page.goBack()
      await expect.poll(proof, SOON).toBe('اعتدت')
      expect(complaints).toEqual([])
    })

    it('tells at a mark which event of the file it is, and leads beside the other account', async () => {
      const { page } = await desk.newPage()
      const { text } = MARKET_AFFAIR[2]?.article ?? { text: '' }
      const from = text.indexOf('اعتدت')
      await page.goto(`${desk.url}#/article/m3?from=${from}&to=${from + 5}`)
      const card = page.locator('#inspector .note').first()
      await card
        .getByRole('list', { name: 'هذا الموضع عند غيره' })
        .getByRole('link')
        .first()
        .click()
      await page.getByRole('heading', { name: 'ما قيل فيه' }).waitFor()
      expect(page.url()).toContain('#/happening/')
    })

    it('says that a confirmation was not made, and who did not comment', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/statements?order=time`)
      const lines = page.locator('main li[data-index]')
      await expect.poll(() => lines.count(), SOON).toBe(2)
      await expect
        .poll(() => page.locator('main').textContent(), SOON)
        .toContain('لم يصدر عنه: تأكيد')
      await lines.first().getByRole('link', { name: 'لم يعلّق' }).click()
      await page.locator('mark.proof').first().waitFor()
      expect((await page.locator('mark.proof').allTextContents()).join('')).toBe(
        'ولم يعلق مجلس البلدة',
      )
    })

    it('is accessible and fits, in both directions and themes', async () => {
      await expectAccessible(desk, '#/article/m2')
      await expectAccessible(desk, '#/statements')
    })
  },
)
