import { expect, it } from 'vitest'
import { articleHash } from '../../src/desk/address.ts'
import { HARBOUR_AFFAIR } from './harbour-affair.ts'
import { describeInBrowser } from './in-browser.ts'
import type { WatchedPage } from './open-desk.ts'
import { proofWords, soon } from './soon.ts'

const text = HARBOUR_AFFAIR[0]?.article.text ?? ''
const WORDS = 'سلطات القصبة الميناء'
const at = text.indexOf(WORDS)

describeInBrowser(
  'what can be taken away',
  () => HARBOUR_AFFAIR,
  (desk) => {
    const open = (): Promise<WatchedPage> =>
      desk.newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    const pasted = ({ page }: WatchedPage): Promise<string> =>
      page.evaluate('navigator.clipboard.readText()')

    it('makes a permanent link of words that one selects', async () => {
      const watched = await open()
      const { page } = watched
      await page.goto(desk.url + articleHash('h1'))
      await page.locator('.text p').last().waitFor()
      // The words stand over several marked pieces of the last paragraph.
      await page.evaluate(`{
        const p = [...document.querySelectorAll('main .text p')].at(-1)
        const nodes = []
        const walk = document.createTreeWalker(p, NodeFilter.SHOW_TEXT)
        while (walk.nextNode()) nodes.push(walk.currentNode)
        const place = (offset) => {
          for (const n of nodes) {
            if (offset <= n.data.length) return [n, offset]
            offset -= n.data.length
          }
        }
        const from = p.textContent.indexOf(${JSON.stringify(WORDS)})
        const range = document.createRange()
        range.setStart(...place(from))
        range.setEnd(...place(from + ${WORDS.length}))
        document.getSelection().addRange(range)
      }`)
      await page.getByRole('button', { name: 'انسخ رابط الموضع' }).click()
      await page.getByText('نُسخ').waitFor()
      const link = await pasted(watched)
      expect(link).toBe(desk.url + articleHash('h1', { from: at, to: at + WORDS.length }))
      await page.goto(link)
      await page.locator('mark.proof').first().waitFor()
      await soon(() => proofWords(page)).toBe(WORDS)
    })

    it('copies a line with a footnote that leads to its words', async () => {
      const watched = await open()
      const { page } = watched
      await page.goto(desk.url)
      const line = page.locator('.timeline article', { hasText: '6 أشخاص' }).first()
      const words = await line.locator('q').first().textContent()
      await line.hover()
      await line.getByRole('button', { name: 'انسخ مع الحاشية' }).click()
      await line.getByText('نُسخ').waitFor()
      const copied = await pasted(watched)
      expect(copied).toContain(`«${words ?? ''}» [1]`)
      expect(copied).toContain('ستة جرحى في حريق')
      const link = /http:\S+/g.exec(copied.slice(copied.indexOf('#') - 40))?.[0] ?? ''
      await page.goto(link)
      await page.locator('mark.proof').first().waitFor()
      await soon(() => proofWords(page)).toBe(words)
    })

    it('cites an article as bibliographies do', async () => {
      const watched = await open()
      const { page } = watched
      await page.goto(desk.url + articleHash('h1'))
      await page.getByText('الاستشهاد بالمقال').click()
      await page.getByRole('button', { name: 'BibTeX' }).click()
      await page.getByText('نُسخ').waitFor()
      expect(await pasted(watched)).toContain('journal = {وكالة الضفاف}')
    })

    it('goes from a proof to the same words elsewhere and on to what is disputed', async () => {
      const { page } = await open()
      const from = text.indexOf('إصابة 6')
      await page.goto(desk.url + articleHash('h1', { from, to: from + 14 }))
      const elsewhere = page.locator('section', { hasText: 'هذا الموضع عند غيره' }).last()
      await elsewhere.getByRole('link', { name: 'صحيفة المرسى' }).click()
      await soon(() => page.url()).toContain('article/h2')
      await page.locator('mark.proof').first().waitFor()
      await elsewhere.getByRole('link', { name: 'أرقام لا تتفق' }).click()
      await page.locator('.sides').first().waitFor()
    })
  },
)
