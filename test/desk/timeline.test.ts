import { expect, it } from 'vitest'
import { describeInBrowser } from './in-browser.ts'
import { createLongArchive } from './long-archive.ts'
import { expectAccessible } from './pages.ts'
import { soon } from './soon.ts'

const LINES = 5000

describeInBrowser(
  'a timeline of 5,000 lines',
  () => createLongArchive(LINES),
  (desk) => {
    it('holds in the page only what is near the window, wherever one scrolls', async () => {
      const { page, complaints } = await desk.newPage()
      await page.goto(`${desk.url}#/timeline`)
      const lines = page.locator('.timeline article')
      await lines.first().waitFor()
      const whole = await page.evaluate<number>('document.documentElement.scrollHeight')
      expect(whole).toBeGreaterThan(LINES * 60)
      for (const share of [0.25, 0.5, 0.9, 0.1]) {
        await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${share})`)
        // What stands in the middle of the window is a line, near where the share says.
        const middle = (): Promise<number> =>
          page.evaluate<number>(
            `Number(document.elementFromPoint(innerWidth * 0.7, innerHeight / 2)?.closest('li[data-index]')?.querySelector('article') ? document.elementFromPoint(innerWidth * 0.7, innerHeight / 2).closest('li[data-index]').dataset.index : -1)`,
          )
        await soon(middle).toBeGreaterThan(0)
        expect(Math.abs((await middle()) - share * LINES)).toBeLessThan(LINES * 0.12)
        await soon(() => lines.count()).toBeLessThan(120)
      }
      expect(complaints).toEqual([])
    })

    it('reaches the last line, and comes back from an article to where one was', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/timeline`)
      await page.locator('.timeline article').first().waitFor()
      const last = page.locator('.timeline article', { hasText: `رقم ${LINES} ` })
      await soon(async () => {
        await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
        return last.count()
      }).toBe(1)
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)')
      const seen = page.locator('.timeline article a.words').nth(8)
      await seen.waitFor()
      await page.waitForTimeout(400)
      await seen.scrollIntoViewIfNeeded()
      const words = await seen.textContent()
      await seen.click()
      await page.locator('mark.proof').first().waitFor()
      await page.goBack()
      const again = page.locator('.timeline article a.words', {
        hasText: words?.slice(0, 50) ?? '',
      })
      await again.first().waitFor()
      await soon(() => again.first().isVisible()).toBe(true)
    })

    it('tells the place of a line among all to those who cannot see the list', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/timeline`)
      const first = page.locator('.timeline li[data-index="0"]')
      await first.waitFor()
      await soon(() => first.getAttribute('aria-setsize')).toBe(String(LINES))
      await soon(() => first.getAttribute('aria-posinset')).toBe('1')
    })

    it('zooms from years to the days of a month and out again, by keyboard, in the address', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/timeline`)
      const strip = page.getByRole('region', { name: 'الأسطر على مر الزمن' })
      const steps = strip.locator('[data-step]')
      await soon(() => steps.count()).toBe(10)
      await soon(() => steps.nth(3).getAttribute('aria-label')).toMatch(/^2013: \d+ سطر/)
      await steps.first().focus()
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('+')
      await soon(() => page.url()).toContain('from=2012-01-01&to=2012-12-31')
      await soon(() => steps.count()).toBe(12)
      await steps.nth(1).click()
      await soon(() => page.url()).toContain('from=2012-02-01&to=2012-02-29')
      await soon(() => steps.count()).toBe(29)
      const crumbs = strip.getByRole('navigation')
      await soon(() => crumbs.textContent()).toContain('فبراير 2012')
      await steps.nth(4).focus()
      await page.keyboard.press('Backspace')
      await soon(() => page.url()).toContain('from=2012-01-01&to=2012-12-31')
      await page.reload()
      await soon(() => steps.count()).toBe(12)
      await crumbs.getByRole('link', { name: 'كل الزمن' }).click()
      await soon(() => steps.count()).toBe(10)
    })

    it('is printed as far as it goes on paper, whatever was read of it, by key too', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/timeline`)
      await page.locator('.timeline article').first().waitFor()
      // In place of the browser's dialogue: what stands in the page when it would open.
      await page.evaluate(`window.print = () => {
        dispatchEvent(new Event('beforeprint'))
        window.onPaper = [
          document.querySelectorAll('.timeline article').length,
          document.querySelectorAll('.timeline .blank').length,
          document.querySelector('.timeline').textContent.includes('لم يُطبع'),
        ]
        dispatchEvent(new Event('afterprint'))
      }`)
      await page.getByRole('button', { name: 'اطبعها كاملة' }).click()
      await soon(() => page.evaluate('window.onPaper')).toEqual([2000, 0, true])
      await page.evaluate('window.onPaper = null')
      await page.keyboard.press('Control+p')
      await soon(() => page.evaluate('window.onPaper')).toEqual([2000, 0, true])
      await soon(() => page.locator('.timeline article').count()).toBeLessThan(120)
    })

    it('is accessible and fits, in both directions and themes', async () => {
      await expectAccessible(desk, '#/timeline')
      await expectAccessible(desk, '#/timeline?from=2012-02-01&to=2012-02-29')
    })
  },
)
