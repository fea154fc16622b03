import { expect, it } from 'vitest'
import { describeInBrowser } from './in-browser.ts'
import { MARKET_AFFAIR } from './market-affair.ts'
import { expectAccessible } from './pages.ts'
import { proofWords, soon } from './soon.ts'

describeInBrowser(
  'an article and what rests on it',
  () => MARKET_AFFAIR,
  (desk) => {
    it('goes from proof to proof by link and by key, each with an address of its own', async () => {
      const { page, complaints } = await desk.newPage()
      await page.goto(`${desk.url}#/article/m2`)
      const steps = page.getByRole('navigation', { name: 'مواضع الملف في هذا المقال' })
      await steps.waitFor()
      await soon(() => steps.textContent()).toContain('3 مواضع')
      const proof = (): Promise<string> => proofWords(page)
      await steps.getByRole('link', { name: 'الموضع التالي' }).click()
      await soon(proof).toBe('اعتدت')
      await soon(() => steps.textContent()).toContain('حدث يرويه غيره')
      await page.keyboard.press('n')
      await soon(proof).toBe('اعتداء الشرطة على التجار داخل السوق القديم')
      await page.keyboard.press('p')
      await soon(proof).toBe('اعتدت')
      const at = page.url()
      await page.keyboard.press('n')
      await soon(() => page.url()).not.toBe(at)
      await page.goBack()
      await soon(proof).toBe('اعتدت')
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
      await soon(() => page.url()).toContain('#/happening/')
    })

    it('says that a confirmation was not made, and who did not comment', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/statements?order=time`)
      const lines = page.locator('main li[data-index]')
      await soon(() => lines.count()).toBe(2)
      await soon(() => page.locator('main').textContent()).toContain('لم يصدر عنه: تأكيد')
      await lines.first().getByRole('link', { name: 'لم يعلّق' }).click()
      await page.locator('mark.proof').first().waitFor()
      await soon(() => proofWords(page)).toBe('ولم يعلق مجلس البلدة')
    })

    it('is accessible and fits, in both directions and themes', async () => {
      await expectAccessible(desk, '#/article/m2')
      await expectAccessible(desk, '#/statements')
    })
  },
)
