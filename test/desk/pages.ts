import axe from 'axe-core'
import { expect } from 'vitest'
import type { Desk } from './open-desk.ts'

/** Both directions in both themes, on a desk and on a phone. */
const WAYS = [
  ['ar', 'light', 1360],
  ['ar', 'dark', 390],
  ['en', 'light', 390],
  ['en', 'dark', 1360],
] as const

/** Opens a page and expects no serious finding of axe and nothing over the edge of the screen. */
export async function expectAccessible(desk: Desk, hash: string): Promise<void> {
  const { page, complaints } = await desk.newPage()
  await page.goto(desk.url + hash)
  for (const [lang, colorScheme, width] of WAYS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    if ((await page.locator('html').getAttribute('lang')) !== lang)
      await page.locator(`button[lang=${lang}]`).click()
    await page.locator('main h1').first().waitFor()
    await page.locator('[role=status].skeleton').first().waitFor({ state: 'detached' })
    await page.evaluate(axe.source)
    const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run()')
    const found = violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)
    const way = `${lang} ${colorScheme} ${width}`
    expect(found, way).toEqual([])
    expect(passes.length, way).toBeGreaterThan(10)
    const over = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(over, way).toBe(0)
  }
  expect(complaints).toEqual([])
}
