import { it } from 'vitest'
import { BRIDGE_AFFAIR } from './bridge-affair.ts'
import { describeInBrowser } from './in-browser.ts'
import { expectAccessible } from './pages.ts'
import { soon } from './soon.ts'

const COPIES = BRIDGE_AFFAIR.filter((r) => r.told.copyOf !== undefined).length

describeInBrowser(
  'which articles stand for themselves',
  () => BRIDGE_AFFAIR,
  (desk) => {
    it('is said at the head of the sources, and of each article in its outlet', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/sources`)
      await soon(() => page.locator('main .sum').last().textContent()).toContain('3 أصول مستقلة')
      await soon(() => page.locator('main .outlet li .dot').count()).toBe(BRIDGE_AFFAIR.length)
      await soon(() => page.locator('main .outlet li .dot.copy').count()).toBe(COPIES)
    })

    it('leads from a copy to both texts side by side', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/sources`)
      await page.locator('.outlet .compare').first().click()
      await soon(() => page.locator('main article .text').count()).toBe(2)
    })

    it('keeps the open part in sight on a phone', async () => {
      const { page } = await desk.newPage({ viewport: { width: 390, height: 800 } })
      await page.goto(`${desk.url}#/sources`)
      const open = page.locator('nav a[aria-current]', { hasText: 'المصادر' })
      await soon(async () => {
        const box = await open.boundingBox()
        return box !== null && box.x >= 0 && box.x + box.width <= 390
      }).toBe(true)
    })

    it('is accessible and fits, in both directions and themes', () =>
      expectAccessible(desk, '#/sources'))
  },
)
