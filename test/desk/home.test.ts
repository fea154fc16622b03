import { expect, it } from 'vitest'
import { searchHash } from '../../src/desk/address.ts'
import { BRIDGE_AFFAIR } from './bridge-affair.ts'
import { describeInBrowser } from './in-browser.ts'
import { openDesk, type WatchedPage } from './open-desk.ts'
import { expectAccessible } from './pages.ts'
import { addressOf, soon } from './soon.ts'
import { TWO_AFFAIRS } from './two-affairs.ts'

describeInBrowser(
  'the home of an archive in a browser',
  () => TWO_AFFAIRS,
  (desk) => {
    const home = async (): Promise<WatchedPage> => {
      const watched = await desk.newPage()
      await watched.page.goto(desk.url)
      await watched.page.locator('main article h2').nth(1).waitFor()
      return watched
    }

    it('lists the stories with their size, days and outlets, the largest first', async () => {
      const { page, complaints } = await home()
      const stories = page.locator('main article')
      await soon(() => stories.count()).toBe(2)
      await soon(() => stories.nth(0).textContent()).toContain('6 مقالات')
      await soon(() => stories.nth(0).textContent()).toContain('وكالة الضفاف')
      await soon(() => stories.nth(0).locator('svg rect').count()).toBe(4)
      await soon(() => stories.nth(1).locator('h2').textContent()).toContain('مستشفى الأمومة')
      expect(complaints).toEqual([])
    })

    it('narrows the stories by words, in the address, and keeps them on reload', async () => {
      const { page } = await home()
      await page.locator('#story-filter').fill('كهرباء')
      await soon(() => page.locator('main article').count()).toBe(1)
      await soon(() => addressOf(page)).toContain('#/stories?q=كهرباء')
      await page.reload()
      await soon(() => page.locator('main article').count()).toBe(1)
      await page.getByRole('button', { name: 'أزل التصفية' }).click()
      await soon(() => page.locator('main article').count()).toBe(2)
    })

    it('opens the account of one story, stays in it, and leads out of it', async () => {
      const { page } = await home()
      await page.locator('main article h2 a').nth(1).click()
      await page.locator('.timeline article').first().waitFor()
      await soon(() => addressOf(page)).toContain('#/in/hospital1/')
      await soon(() => page.locator('.timeline article').count()).toBe(4)
      await soon(() => page.locator('main').textContent()).not.toContain('السد')
      await page.getByRole('link', { name: 'الأقوال', exact: true }).click()
      await page.locator('main li a.words').first().waitFor()
      await soon(() => page.url()).toContain('/in/hospital1/statements')
      await soon(() => page.locator('main li a.words').count()).toBe(4)
      await page.locator('main li a.words').first().click()
      await page.locator('mark.proof').first().waitFor()
      await soon(() => page.url()).toContain('/in/hospital1/article/')
      // The address alone holds the story.
      await page.reload()
      const place = page.getByRole('navigation', { name: 'موضعك في الأرشيف' })
      await soon(() => place.textContent()).toContain('4 مقالات')
      await page.goBack()
      await page.locator('main li a.words').first().waitFor()
      await soon(() => page.locator('main li a.words').count()).toBe(4)
      await place.getByRole('link', { name: 'القصص' }).click()
      await soon(() => page.locator('main article h2').count()).toBe(2)
    })

    it('searches within the story, and in the whole archive from there', async () => {
      const { page } = await home()
      await page.locator('main article h2 a').nth(1).click()
      await page.locator('.timeline article').first().waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('أعلنت')
      await page.keyboard.press('Enter')
      const hits = page.locator('.articles article')
      await soon(() => hits.count()).toBe(4)
      await page.getByRole('link', { name: 'ابحث في الأرشيف كله' }).click()
      await soon(() => hits.count()).toBe(5)
      await page.getByRole('link', { name: 'كلها: 10' }).first().click()
      await soon(() => hits.count()).toBe(10)
    })

    it('shows the account at once where all articles are of one affair', async () => {
      const one = await openDesk(BRIDGE_AFFAIR)
      try {
        const { page } = await one.newPage()
        await page.goto(one.url)
        await page.locator('.timeline article').first().waitFor()
      } finally {
        await one.close()
      }
    })

    it('opens a small archive as one account, with the way to its stories', async () => {
      const small = await openDesk(TWO_AFFAIRS.slice(0, 55))
      try {
        const { page } = await small.newPage()
        await page.goto(small.url)
        await page.locator('.timeline article').first().waitFor()
        const place = page.getByRole('navigation', { name: 'موضعك في الأرشيف' })
        await soon(() => place.textContent()).toContain('55 مقالًا')
        await place.getByRole('link').click()
        await page.getByRole('heading', { name: 'القصص' }).waitFor()
        await soon(() => page.locator('main article h2').count()).toBeGreaterThan(1)
      } finally {
        await small.close()
      }
    })

    it.each([
      ['home', '#/'],
      ['stories', '#/stories?order=recent'],
      ['a story', '#/in/dam1/timeline'],
      ['search', searchHash('السد')],
    ])('%s is accessible and fits, in both directions and themes', (_, hash) =>
      expectAccessible(desk, hash),
    )
  },
)

describeInBrowser(
  'search in a browser',
  () => BRIDGE_AFFAIR,
  (desk) => {
    it('finds articles, statements, names and events, each a kind in the address', async () => {
      const { page, complaints } = await desk.newPage()
      await page.goto(desk.url + searchHash('الجسر'))
      await page.locator('.articles article').first().waitFor()
      await page.locator('.statements a.words').first().waitFor()
      await page.locator('.events article').first().waitFor()
      const few = await page.locator('.statements a.words').count()
      expect(few).toBeLessThanOrEqual(3)
      await page.getByRole('button', { name: /^الأقوال/ }).click()
      await soon(() => page.locator('.articles').count()).toBe(0)
      await soon(() => page.url()).toContain('kind=statements')
      await soon(() => page.locator('.statements a.words').count()).toBeGreaterThanOrEqual(few)
      const all = await page.locator('.statements a.words').count()
      const speaker = await page.locator('#search-speaker option').nth(1).textContent()
      await page.locator('#search-speaker').selectOption({ index: 1 })
      await soon(() => page.locator('.statements a.words').count()).toBeLessThan(all)
      await page.reload()
      await page.locator('#search-speaker option').nth(1).waitFor({ state: 'attached' })
      await soon(() => page.locator('#search-speaker').inputValue()).toBe(speaker)
      await page.goBack()
      expect(complaints).toEqual([])
    })

    it('finds an entity by another of its wordings and leads to its page', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url + searchHash('الوزارة'))
      await page.locator('.names a').first().click()
      await page.locator('main h1, main h2').first().waitFor()
      await soon(() => page.url()).toContain('#/entity/')
      await page.goBack()
      await page.locator('.names a').first().waitFor()
      await soon(() => addressOf(page)).toContain('q=الوزارة')
    })
  },
)
