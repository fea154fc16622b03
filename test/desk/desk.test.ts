import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { articleHash, entityHash, searchHash } from '../../src/desk/address.ts'
import { BRIDGE_AFFAIR } from './bridge-affair.ts'
import { describeInBrowser } from './in-browser.ts'
import { openDesk } from './open-desk.ts'
import { expectAccessible } from './pages.ts'
import { addressOf, proofWords, soon } from './soon.ts'
import { defineReport } from './told.ts'

const agency = BRIDGE_AFFAIR[0]
if (agency === undefined) throw new Error('the affair has articles')
const WORDS = 'لا خطر على المارة، والإغلاق إجراء احترازي حتى تنتهي الفحوص'
const at = agency.article.text.indexOf(WORDS)
const PROOF = articleHash('a1', { from: at, to: at + WORDS.length })

describeInBrowser(
  'the desk in a browser',
  () => BRIDGE_AFFAIR,
  (desk) => {
    it('leads from the story over a proof to the exact words, and back to the same place', async () => {
      const { page, complaints } = await desk.newPage()
      await page.goto(desk.url)
      await soon(() => page.locator('main h1').textContent()).toContain('إغلاق جسر الريحان')
      await soon(() => page.locator('.sum').first().textContent()).toContain('3 أصول مستقلة')
      await page.locator('[data-step]').first().waitFor()
      const line = page.locator('a.words', { hasText: 'الطريق البديل فتح' })
      await line.scrollIntoViewIfNeeded()
      await page.waitForTimeout(200)
      const before = await page.evaluate('window.scrollY')
      await line.click()
      await page.locator('mark.proof').first().waitFor()
      const marked = await page.locator('mark.proof').allTextContents()
      expect(marked.join('')).toBe('أن الطريق البديل فتح صباح 6 مارس 2021 أمام السيارات & الحافلات')
      // Markup in an article is text.
      await soon(() => page.locator('h1').textContent()).toContain('<b>اليوم</b>')
      await soon(() => page.locator('h1 b').count()).toBe(0)
      await page.goBack()
      await line.waitFor()
      await soon(() => page.evaluate('window.scrollY')).toBe(before)
      expect(complaints).toEqual([])
    })

    it('scrolls a proof into view and keeps it on reload, also inside what is folded', async () => {
      const { page } = await desk.newPage({ viewport: { width: 390, height: 500 } })
      await page.goto(desk.url + PROOF)
      const proof = page.locator('mark.proof').first()
      await proof.waitFor()
      await soon(() => isInView(proof)).toBe(true)
      await page.reload()
      await proof.waitFor()
      await soon(() => proofWords(page)).toBe(WORDS)
      const related = agency.article.text.indexOf('مواعيد القطارات')
      await page.goto(desk.url + articleHash('a1', { from: related, to: related + 15 }))
      await soon(() => isInView(page.locator('mark.proof').first())).toBe(true)
    })

    it('shows every character of the article’s own blocks exactly once', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url + articleHash('b1'))
      await page.locator('.text p').first().waitFor()
      const own = BRIDGE_AFFAIR.find((r) => r.article.id === 'b1')?.article
      const expected = own?.blocks
        .filter((b) => b.kind !== 'title')
        .map((b) => own.text.slice(b.from, b.to))
      await soon(() => page.locator('.text > *').allTextContents()).toEqual(expected)
    })

    it('says what a marked word is and which rule found it, by pointer and by keyboard', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url + articleHash('a1'))
      await page.locator('[data-stop].figure').first().hover()
      const notes = page.locator('.note')
      await notes.first().waitFor()
      await soon(() => notes.first().textContent()).toContain('figure/digits')
      await soon(() => notes.nth(1).textContent()).toContain('وزارة الأشغال')
      const first = page.locator('[data-stop]').first()
      await first.focus()
      // Right to left: the left arrow goes on.
      await page.keyboard.press('ArrowLeft')
      await soon(() => page.evaluate('document.activeElement.textContent')).toBe('وزارة الأشغال')
      await page.keyboard.press('ArrowRight')
      await soon(() => page.evaluate('document.activeElement.textContent')).toBe('أعلنت')
      await page.locator('[data-stop].date').first().focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Space')
      await soon(() => notes.first().locator('ul').textContent()).toContain('1 مارس 2021')
      await page.keyboard.press('Escape')
      await soon(() => page.evaluate('document.activeElement.textContent')).toBe('1 مارس 2021')
      await soon(() => notes.count()).toBe(0)
    })

    it('does not hide a tapped word on a phone', async () => {
      const { page } = await desk.newPage({
        viewport: { width: 390, height: 600 },
        hasTouch: true,
        isMobile: true,
      })
      await page.goto(desk.url + articleHash('a1'))
      const word = page.locator('[data-stop].figure').first()
      await word.scrollIntoViewIfNeeded()
      await word.tap()
      await page.locator('.note').first().waitFor()
      await soon(async () => {
        const [box, sheet] = [
          await word.boundingBox(),
          await page.locator('#inspector').boundingBox(),
        ]
        return box !== null && sheet !== null && box.y + box.height <= sheet.y && box.y >= 0
      }).toBe(true)
    })

    it('switches layers, in the address', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url + PROOF)
      await page.locator('[data-stop].date').first().waitFor()
      await page.getByLabel('تواريخ').uncheck()
      await soon(() => page.locator('[data-stop].date').count()).toBe(0)
      await page.reload()
      await page.locator('[data-stop].figure').first().waitFor()
      await soon(() => page.locator('[data-stop].date').count()).toBe(0)
      await soon(() => page.getByLabel('تواريخ').isChecked()).toBe(false)
    })

    it('finds articles from anywhere with /, folds copies, and opens at the found word', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url)
      await page.locator('a.words').first().waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('احترازي')
      await page.keyboard.press('Enter')
      await page.locator('main .articles li mark').first().waitFor()
      await soon(() => page.locator('main .articles ol > li').count()).toBe(1)
      await soon(() => page.locator('main li mark').first().textContent()).toBe('احترازي')
      await soon(() => page.locator('main li summary').textContent()).toContain('نسختان')
      await page.locator('#search-outlet').selectOption('صحيفة المرسى')
      await soon(() => addressOf(page)).toContain('outlet=')
      await soon(() => page.locator('main li summary').count()).toBe(0)
      await page.locator('main .articles li h2 a').first().click()
      await page.locator('mark.proof').first().waitFor()
      await soon(() => proofWords(page)).toBe('احترازي')
      // The pointer rests where it clicked; what slid under it is not what one asked for.
      await soon(() => page.locator('.note q').first().textContent()).toBe(WORDS)
      await page.goBack()
      await page.locator('main li mark').first().waitFor()
      await soon(() => page.locator('#search-outlet').inputValue()).toBe('صحيفة المرسى')
    })

    it('says what to do when nothing is found', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url + searchHash('زرافة'))
      await soon(() => page.locator('.none').textContent()).toContain('جرّب')
    })

    it('filters the statements, in the address', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/statements`)
      await page.locator('#statement-filter').fill('البلديه')
      await soon(() => page.locator('main section').count()).toBe(2)
      await page.reload()
      await soon(() => page.locator('main section').count()).toBe(2)
    })

    it('filters by act, in the address, and shows who passed words on as a chain', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/statements`)
      const acts = page.getByRole('group', { name: 'فعل القول' })
      await acts.getByRole('button', { name: 'توقّع' }).click()
      await soon(() => page.locator('main section li q').count()).toBe(1)
      await soon(() => page.url()).toContain('act=expect')
      await page.reload()
      await soon(() => page.locator('main section li q').count()).toBe(1)
      await acts.getByRole('button', { name: 'توقّع' }).click()
      const chain = page.locator('.chain', { hasText: 'إذاعة السهل' })
      await soon(() => chain.locator('li bdi').allTextContents()).toEqual([
        'صحيفة الميزان',
        'إذاعة السهل',
        'مصدر في البلدية',
      ])
    })

    it('counts who is quoted by whom, and leads to the statements', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/statements`)
      await page.getByRole('button', { name: 'من يُنقل عنه وكم' }).click()
      const row = page.locator('tbody tr', { hasText: 'ناصر بن عيد' })
      await row.locator('td a').click()
      await soon(() => page.locator('main section li q').allTextContents()).toEqual([
        'كانت ظاهرة منذ يوليو 2020 ولم يلتفت إليها أحد',
      ])
    })

    it('leads from what somebody is called to each use, and to all that is said of it', async () => {
      const { page, complaints } = await desk.newPage()
      await page.goto(`${desk.url}#/names`)
      await page.locator('#name-filter').fill('الوزاره')
      await soon(() => page.locator('tbody tr').count()).toBe(1)
      await page.locator('tbody td a.wording', { hasText: 'الوزارة' }).first().click()
      await page.locator('mark.proof').first().waitFor()
      await soon(() => proofWords(page)).toBe('الوزارة')
      await page.goBack()
      await soon(() => page.locator('tbody tr').count()).toBe(1)
      await page.locator('tbody th a').click()
      await page.locator('main dl dt').first().waitFor()
      await soon(() => page.locator('main h2').first().textContent()).toBe('وزارة الأشغال')
      await soon(() => page.locator('main dl dt').count()).toBe(4)
      await page.locator('li.said a.words').first().click()
      await page.locator('mark.proof').first().waitFor()
      expect(complaints).toEqual([])
    })

    it('finds names beside articles, by any wording', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url + searchHash('الوزارة'))
      const names = page.getByRole('region', { name: 'أسماء توافق بحثك' })
      await names.getByRole('link', { name: 'وزارة الأشغال' }).click()
      await page.locator('main dl dt').first().waitFor()
    })

    it('says of an event what it is coded as and why, and shows it on the timeline', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url)
      const line = page.locator('.timeline article', { hasText: 'أمام الشاحنات' })
      await line.locator('.events a').click()
      await page.locator('main article .trigger').first().waitFor()
      await soon(() => page.url()).toContain('type=COERCE')
      await soon(() => page.locator('main article').count()).toBe(1)
      await page.locator('main article summary').click()
      const why = page.locator('main article details code')
      await why.first().waitFor()
      await soon(() => why.first().textContent()).toBe('event/COERCE')
      await page.locator('main article a.words').click()
      await page.locator('mark.proof').first().waitFor()
      await soon(() => proofWords(page)).toBe('إغلاق')
    })

    it('shows words within words', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url + articleHash('b1'))
      await page.locator('.stretch.deeper').first().waitFor()
      const inner = (await page.locator('.stretch.deeper').allTextContents()).join('')
      expect(inner).toBe('أن الإصلاح يحتاج 4 أسابيع')
      await page.locator('.stretch.deeper').first().focus()
      const chain = page.locator('.note .chain', { hasText: 'مقاول' }).first()
      await soon(() => chain.locator('li bdi').allTextContents()).toEqual([
        'صحيفة الميزان',
        'إذاعة السهل',
        'مصدر في البلدية',
        'مقاول',
      ])
      await page.getByText('من قال ماذا هنا').click()
      await soon(() => page.locator('aside ol ol b').textContent()).toBe('مقاول')
    })

    it('reads a long story page by page, and finds it again as it was left', async () => {
      const told = BRIDGE_AFFAIR.at(-1)?.told
      if (told === undefined) throw new Error('the affair has an end')
      const many = Array.from({ length: 200 }, (_, i) =>
        defineReport({ ...told, id: `c${i}`, outlet: `منبر ${i}` }),
      )
      const long = await openDesk(many)
      try {
        const { page, asked } = await long.newPage()
        await page.goto(long.url)
        const lines = page.locator('.timeline article')
        const line = (i: number) => page.locator(`.timeline li[data-index="${i}"]`)
        await soon(() => line(0).getAttribute('aria-setsize')).toBe('200')
        expect(asked.filter((url) => url.includes('offset=')).length).toBe(0)
        // Only what is near the window stands in the page.
        await soon(() => lines.count()).toBeLessThan(60)
        await soon(async () => {
          await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
          return line(199).locator('a.words').count()
        }).toBe(1)
        expect(asked.some((url) => url.includes('offset=160'))).toBe(true)
        const last = line(199).locator('a.words')
        await last.click()
        await page.locator('mark.proof').first().waitFor()
        await page.goBack()
        await soon(async () => (await last.count()) === 1 && isInView(last)).toBe(true)
      } finally {
        await long.close()
      }
    })

    it('narrows the timeline to a month', async () => {
      const { page } = await desk.newPage()
      await page.goto(`${desk.url}#/?from=2020-07-01&to=2020-07-31`)
      await soon(() => page.locator('.timeline article').count()).toBe(1)
      await page.getByRole('button', { name: 'أزل التصفية' }).click()
      await soon(() => page.locator('.timeline article').count()).toBe(7)
    })

    it('turns round with the language and keeps language and theme', async () => {
      const { page } = await desk.newPage({ colorScheme: 'light' })
      await page.goto(desk.url)
      const root = page.locator('html')
      await soon(() => root.getAttribute('dir')).toBe('rtl')
      await page.getByRole('button', { name: 'English' }).click()
      await soon(() => root.getAttribute('dir')).toBe('ltr')
      await soon(() => root.getAttribute('lang')).toBe('en')
      await soon(() => page.locator('.sum').first().textContent()).toContain(
        '3 independent origins',
      )
      // What is quoted stays Arabic and right to left.
      const quote = page.locator('a.words q').first()
      await soon(() => quote.and(page.locator(':dir(rtl)')).count()).toBe(1)
      const paper = () =>
        page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
      const light = await paper()
      await page.getByRole('button', { name: 'Dark theme' }).click()
      await soon(paper).not.toBe(light)
      const dark = await paper()
      await page.reload()
      await page.locator('a.words').first().waitFor()
      await soon(() => root.getAttribute('dir')).toBe('ltr')
      await soon(paper).toBe(dark)
    })

    it('asks no other host for anything', async () => {
      const { page, asked, complaints } = await desk.newPage()
      for (const hash of [
        '#/',
        '#/statements',
        '#/names',
        '#/events',
        '#/sources',
        PROOF,
        searchHash('جسر'),
      ]) {
        await page.goto(desk.url + hash)
        await page.reload()
        await page.locator('main h1').first().waitFor()
      }
      expect(asked.length).toBeGreaterThan(5)
      expect(asked.filter((url) => !url.startsWith(desk.url))).toEqual([])
      expect(complaints).toEqual([])
    })

    it('shows an error with a way to try again, and recovers', async () => {
      const { page } = await desk.newPage()
      await page.route('**/api/dossier', (route) => route.abort(), { times: 1 })
      await page.goto(desk.url)
      await page.getByRole('button', { name: 'أعد المحاولة' }).click()
      await page.locator('a.words').first().waitFor()
      await page.goto(`${desk.url}#/article/nobody`)
      await soon(() => page.getByRole('alert').textContent()).toContain('لا يوجد')
    })

    it('stands on paper without its furniture', async () => {
      const { page } = await desk.newPage()
      await page.goto(desk.url)
      await page.locator('a.words').first().waitFor()
      await page.emulateMedia({ media: 'print' })
      await soon(() => page.locator('#search-box').isVisible()).toBe(false)
      await soon(() => page.locator('a.words').first().isVisible()).toBe(true)
    })

    it('says how to begin when the archive is empty', async () => {
      const empty = await openDesk([])
      try {
        const { page } = await empty.newPage()
        await page.goto(empty.url)
        await soon(() => page.locator('main pre').textContent()).toContain('isnad build')
      } finally {
        await empty.close()
      }
    })

    it.each([
      ['story', '#/'],
      ['statements', '#/statements'],
      ['quoted', '#/statements?view=quoted'],
      ['events', '#/events'],
      ['names', '#/names'],
      ['entity', entityHash('local:وزارة الأشغال')],
      ['figures', '#/figures'],
      ['sources', '#/sources'],
      ['article', PROOF],
      ['search', searchHash('الجسر')],
      ['nothing found', searchHash('زرافة')],
      ['no such page', '#/elsewhere'],
    ])('%s is accessible and fits, in both directions and themes', async (_name, hash) => {
      await expectAccessible(desk, hash)
    })
  },
)

async function isInView(locator: Locator): Promise<boolean> {
  const box = await locator.boundingBox()
  const height = locator.page().viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}
