import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** On a slow machine what a click or an address brings takes a while to stand in the page. */
const PATIENCE = { timeout: 30_000, interval: 50 }

/**
 * Expects of what `read` brings, and reads again until it is so. A page is asked for nothing at once:
 * what one looks for may not be there yet.
 */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, PATIENCE)

/** The words that the article is opened at, whole over all their pieces. */
export const proofWords = async (page: Page): Promise<string> =>
  (await page.locator('mark.proof').allTextContents()).join('')

/** The address as one reads it. */
export const addressOf = (page: Page): string => decodeURIComponent(page.url())
