import { expect, it } from 'vitest'
import { compareHash, happeningHash } from '../../src/desk/address.ts'
import { HARBOUR_AFFAIR } from './harbour-affair.ts'
import { describeInBrowser } from './in-browser.ts'
import { expectAccessible } from './pages.ts'
import { addressOf, proofWords, soon } from './soon.ts'

const SIX = 'إصابة 6 أشخاص'
const ELEVEN = 'إصابة 11 شخصا'
const closed = HARBOUR_AFFAIR[0]?.article.text.indexOf('وأغلقت') ?? -1
const HAPPENING = happeningHash(`h:COERCE:h1:${closed}`)

describeInBrowser(
  'the account in a browser',
  () => HARBOUR_AFFAIR,
  (desk) => {
    it('leads from the home page to the two passages behind a dispute in at most three clicks', async () => {
      const { page, complaints } = await desk.newPage()
      await page.goto(desk.url)
      let clicks = 0
      const click = async (text: string | RegExp): Promise<void> => {
        clicks++
        await page.getByRole('link', { name: text }).first().click()
      }
      await click(/^جرحى: .*6.* أو .*11/)
      const sides = page.locator('.sides section')
      await soon(() => sides.count()).toBe(2)
      await soon(() => sides.nth(0).textContent()).toContain(SIX)
      await soon(() => sides.nth(1).textContent()).toContain(ELEVEN)
      // Both stand beside each other on the screen.
      const [one, other] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()]
      expect(one?.y).toBe(other?.y)
      expect(one?.x).not.toBe(other?.x)
      // The chain behind the second: who prints it, from whom, who says it.
      await soon(() => sides.nth(1).locator('.chain li bdi').allTextContents()).toEqual([
        'صحيفة الميزان',
        'موقع الرصيف',
        'مستشفى القصبة',
      ])
      expect(clicks).toBeLessThanOrEqual(3)
      await sides.nth(1).locator('a.words').click()
      clicks++
      await page.locator('mark.proof').first().waitFor()
      await soon(() => proofWords(page)).toBe('11 شخصا')
      expect(clicks).toBeLessThanOrEqual(3)
      expect(complaints).toEqual([])
    })

    it('opens with sentences of the articles, each leading to its place', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url)
      const summary = page.getByRole('region', { name: 'الخلاصة' })
      await summary.locator('q').nth(1).waitFor()
      const words = await summary.locator('q').allTextContents()
      expect(words.length).toBe(2)
      for (const w of words)
        expect(HARBOUR_AFFAIR.some((r) => r.article.text.includes(w))).toBe(true)
      await summary.locator('a.words').first().click()
      await page.locator('mark.proof').first().waitFor()
      await soon(() => proofWords(page)).toBe(words[0])
    })

    it('says on the timeline how many articles and origins tell what a line tells', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/events?view=told`)
      const link = page.getByRole('link', { name: '4 مقالات، 3 أصول مستقلة' })
      await link.click()
      await soon(() => page.locator('main ol > li .parts').count()).toBe(3)
      await soon(() => page.locator('main ol > li').first().textContent()).toContain('سلطات القصبة')
      await page.goBack()
      await link.waitFor()
      await page.goto(desk.url)
      const line = page.locator('.timeline article', { hasText: SIX }).first()
      await soon(() => line.locator('.account').textContent()).toContain('أرقام لا تتفق')
    })

    it('shows where things happen, by keyboard too, and leads to what is told of a place', async () => {
      const { page, asked } = await desk.newPage()
      await page.goto(`${desk.url}#/events?view=map`)
      const map = page.getByRole('group', { name: 'خريطة الأحداث' })
      await map.waitFor()
      const before = await map.getAttribute('viewBox')
      await map.focus()
      await page.keyboard.press('+')
      await soon(() => map.getAttribute('viewBox')).not.toBe(before)
      await map.getByRole('link', { name: /ميناء القصبة/ }).focus()
      await page.keyboard.press('Enter')
      await page.locator('main article .trigger').first().waitFor()
      await soon(() => addressOf(page)).toContain('events?place=local:ميناء')
      // The outlines come from here, like everything.
      expect(asked.filter((url) => !url.startsWith(desk.url))).toEqual([])
    })

    it('draws a quantity over time, each point leading to its words', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/figures`)
      const chart = page.getByRole('group', { name: 'القيم على مر الزمن' }).first()
      await chart.waitFor()
      const points = chart.getByRole('link')
      await soon(() => points.count()).toBe(3)
      await points.nth(1).focus()
      await page.keyboard.press('Enter')
      await page.locator('mark.proof').first().waitFor()
      await soon(() => proofWords(page)).toBe('11 شخصا')
    })

    it('narrows the timeline by outlet and event, in the address, and keeps it on reload and back', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url)
      const lines = page.locator('.timeline article')
      await soon(() => lines.count()).toBeGreaterThan(5)
      await page.getByRole('button', { name: 'مزيد من التصفية' }).click()
      await page.locator('#timeline-outlet option', { hasText: 'صحيفة الميزان' }).waitFor({
        state: 'attached',
      })
      await page.locator('#timeline-outlet').selectOption('صحيفة الميزان')
      await soon(() => lines.count()).toBe(3)
      await soon(() => addressOf(page)).toContain('outlet=صحيفة')
      await page.reload()
      await soon(() => lines.count()).toBe(3)
      await soon(() => page.locator('#timeline-outlet').inputValue()).toBe('صحيفة الميزان')
      await lines.first().locator('a.words').click()
      await page.locator('mark.proof').first().waitFor()
      await page.goBack()
      await soon(() => lines.count()).toBe(3)
    })

    it('shows a copy beside its origin from the sources, and marks nothing where nothing differs', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/sources`)
      await page.getByRole('link', { name: 'قارن بالأصل' }).click()
      await soon(() => page.locator('main article .text').count()).toBe(2)
      await soon(() => page.locator('main mark').count()).toBe(0)
      // What is not there is not looked for.
      await page.getByText('لا فرق بينهما').waitFor()
      await page.goto(desk.url + compareHash('h1', 'h3'))
      await page.locator('main mark').first().waitFor()
    })

    it('counts in the digits that are chosen, and leaves those of the articles as printed', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/disputes`)
      await page.locator('.sides').first().waitFor()
      await page.getByRole('button', { name: /^أرقام مشرقية/ }).click()
      const side = page.locator('.sides section', { hasText: ELEVEN })
      await soon(() => side.locator('h3').textContent()).toContain('\u0661\u0661')
      await page.reload()
      await side.waitFor()
      await soon(() => side.locator('h3').textContent()).toContain('\u0661\u0661')
      await soon(() => side.locator('q').textContent()).toContain('11')
    })

    it.each([
      ['home', '#/'],
      ['disputes', '#/disputes'],
      ['happenings', '#/events?view=told'],
      ['one happening', HAPPENING],
      ['map', '#/events?view=map'],
      ['add', '#/add'],
      ['ledger', '#/figures'],
      ['sources', '#/sources'],
      ['compare', compareHash('h1', 'h3')],
    ])('%s is accessible and fits, in both directions and themes', async (_name, hash) => {
      await expectAccessible(desk, hash)
    })
  },
)
