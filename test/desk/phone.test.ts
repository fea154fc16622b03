import { expect, it } from 'vitest'
import { describeInBrowser } from './in-browser.ts'
import { soon } from './soon.ts'
import { defineReport, type ToldEvent } from './told.ts'

const event = (trigger: string, type: string): ToldEvent => ({
  trigger,
  type,
  status: 'happened',
  date: '2022-03-04',
})

/** One sentence with three events, and more types of events than two lines of a phone hold. */
const REPORT = defineReport({
  id: 'p1',
  outlet: 'صدى الوادي',
  url: null,
  published: { value: '2022-03-05', basis: 'metadata', rule: 'meta:published_time' },
  lines: [
    ['title', 'يوم طويل في بلدة الوادي'],
    ['paragraph', 'تظاهر المعلمون ثم أضربوا ورفضوا العرض.'],
    ['paragraph', 'وساعدت البلدية المتضررين.'],
    ['paragraph', 'وهدد المدير بالفصل.'],
    ['paragraph', 'ووعدت الوزارة بالحل.'],
    ['paragraph', 'واتهم النقيب الإدارة.'],
    ['paragraph', 'وتشاور الطرفان ليلا.'],
    ['paragraph', 'وأيدت الصحف المطالب.'],
  ],
  dates: [],
  figures: [],
  mentions: [],
  statements: [],
  events: [
    event('تظاهر', 'PROTEST'),
    event('أضربوا', 'COERCE'),
    event('ورفضوا', 'REJECT'),
    event('وساعدت', 'AID'),
    event('وهدد', 'THREATEN'),
    event('ووعدت', 'CONCEDE'),
    event('واتهم', 'ACCUSE'),
    event('وتشاور', 'CONSULT'),
    event('وأيدت', 'SUPPORT'),
  ],
})

describeInBrowser(
  'events on a phone',
  () => [REPORT],
  (desk) => {
    const PHONE = { viewport: { width: 390, height: 844 } }

    it('shows a sentence once, with each of its events', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/events?view=all`)
      await soon(() => page.locator('main article.dated').count()).toBe(9)
      await soon(() => page.locator('main article .words').count()).toBe(7)
      const second = page.locator('main article.dated').nth(1)
      expect(await second.locator('q').textContent()).toBe('أضربوا')
    })

    it('keeps every filter inside the screen, the rest of many behind a button', async () => {
      const { page } = await desk.newPage(PHONE)
      await page.goto(`${desk.url}#/events?view=all`)
      const types = page.locator('.choice').filter({ has: page.locator('.unfold') })
      await soon(() => types.locator('button:visible').count()).toBe(7)
      const buttons = page.locator('.choice button')
      await types.locator('.unfold').click()
      await soon(() => page.locator('.unfold').count()).toBe(0)
      expect(await buttons.count()).toBeGreaterThan(7)
      for (const button of await buttons.all()) {
        const box = await button.boundingBox()
        expect(box?.x).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? 391)).toBeLessThanOrEqual(390)
      }
    })
  },
)
