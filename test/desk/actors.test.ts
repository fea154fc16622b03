import { expect, it } from 'vitest'
import { describeInBrowser } from './in-browser.ts'
import { MARKET_AFFAIR } from './market-affair.ts'
import { expectAccessible } from './pages.ts'
import { addressOf, proofWords, soon } from './soon.ts'

describeInBrowser(
  'who stands how to whom',
  () => MARKET_AFFAIR,
  (desk) => {
    it('draws parties and what they do to each other, each line leading to its proofs', async () => {
      const { page, complaints } = await desk.newPage()
      await page.goto(`${desk.url}#/events?view=actors`)
      const picture = page.getByRole('group', { name: 'من مع من ومن ضد من' })
      await picture.waitFor()
      await soon(() => picture.locator('.node').count()).toBe(4)
      await soon(() => picture.locator('.tie').count()).toBe(4)
      const places = await picture
        .locator('circle')
        .evaluateAll('all => all.map((c) => c.outerHTML)')
      const fight = picture.getByRole('link', {
        name: /شرطة الريحان.*يعارض أو يهاجم.*نقابة التجار/,
      })
      await fight.focus()
      await page.keyboard.press('Enter')
      await soon(() => page.locator('main article .trigger').allTextContents()).toEqual([
        'اعتدت',
        'اعتدت',
      ])
      await page.goBack()
      await picture.waitFor()
      // The same picture whenever one looks.
      expect(
        await picture.locator('circle').evaluateAll('all => all.map((c) => c.outerHTML)'),
      ).toEqual(places)
      expect(complaints).toEqual([])
    })

    it('follows the months that are chosen, in the address, and keeps every party in its place', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/events?view=actors`)
      const picture = page.getByRole('group', { name: 'من مع من ومن ضد من' })
      await picture.waitFor()
      const placeOf = () => picture.locator('.node circle').first().getAttribute('cx')
      const before = await placeOf()
      await page.getByRole('slider').first().focus()
      await page.keyboard.press('ArrowLeft')
      await soon(() => page.url()).toContain('from=2023-03-01&to=2023-05-31')
      await soon(() => picture.locator('.tie').count()).toBe(2)
      await soon(placeOf).toBe(before)
      await soon(() => page.locator('main table tbody tr').count()).toBe(2)
      await page.reload()
      await soon(() => picture.locator('.tie').count()).toBe(2)
      await page.getByRole('button', { name: /^معارضة وصدام/ }).click()
      await soon(() => addressOf(page)).toContain('relation=against')
    })

    it('looks at one party alone', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/events?view=actors`)
      const picture = page.getByRole('group', { name: 'من مع من ومن ضد من' })
      await picture.getByRole('link', { name: /^\u2068?غرفة الصناعة\u2069?، / }).click()
      await soon(() => picture.locator('.node').count()).toBe(2)
      await soon(() => page.locator('main table tbody tr').count()).toBe(1)
    })

    it('lists what origins share of the past, with the words of each date', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/events`)
      await page.getByRole('button', { name: 'خلفية يتفق عليها أكثر من أصل' }).click()
      const fact = page.locator('main ol > li').first()
      await fact.waitFor()
      await soon(() => fact.locator('time').first().textContent()).toBe('11 سبتمبر 2022')
      await fact.locator('a.words').first().click()
      await page.locator('mark.proof').first().waitFor()
      await soon(() => proofWords(page)).toBe('11 سبتمبر 2022')
    })

    it('sets wordings that judge beside those that do not', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/disputes`)
      await page.getByRole('button', { name: /^تسميات متباينة/ }).click()
      const sides = page.locator('main article .sides section h3')
      await sides.first().waitFor()
      expect((await sides.allTextContents()).join(' ')).toContain('يذمّ')
      await soon(() => page.locator('main article q').first().textContent()).toContain('القمعية')
    })

    it('shows of a happening who condemned it and who kept silent', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/events?view=told&type=ASSAULT`)
      await page.locator('main li .what a').first().click()
      await page.getByRole('heading', { name: 'ما قيل فيه' }).waitFor()
      await soon(() => page.locator('main section .parts b').textContent()).toBe('إدانة')
      await soon(() => page.locator('main header').last().textContent()).toContain('إذاعة الجسر')
    })

    it.each([
      ['the picture', '#/events?view=actors'],
      ['the background', '#/events?view=facts'],
      ['the wordings', '#/disputes?view=framings'],
      ['the sources', '#/sources'],
    ])('%s is accessible and fits, in both directions and themes', async (_name, hash) => {
      await expectAccessible(desk, hash)
    })
  },
)
