import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { CHROMIUM, openDesk, type Desk, type OpenDesk } from './open-desk.ts'

/**
 * Tests on one desk, which is opened before the first of them and closed behind the last; the pages of
 * each test are closed behind it. Without Chromium they are skipped, and say so.
 */
export function describeInBrowser(
  what: string,
  of: () => Parameters<typeof openDesk>[0],
  tests: (desk: Desk) => void,
): void {
  describeWithChromium(what, () => {
    let open: OpenDesk
    beforeAll(async () => {
      open = await openDesk(of())
    }, 120_000)
    afterAll(() => open.close())
    afterEach(() => open.closePages())
    // The desk is not open yet where its tests are named.
    tests({
      get url() {
        return open.url
      },
      newPage: (options) => open.newPage(options),
    })
  })
}

export function describeWithChromium(what: string, tests: () => void): void {
  describe.skipIf(CHROMIUM === undefined)(
    `${what} (skipped without Chromium: name one in CHROMIUM)`,
    { timeout: 150_000 },
    tests,
  )
}
