import { expect, it } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import type { Dossier } from '../../src/dossier/types.ts'
import { BRIDGE_AFFAIR } from './bridge-affair.ts'
import { createFakeArchive } from './fake-archive.ts'
import { describeInBrowser } from './in-browser.ts'
import { soon } from './soon.ts'

const NAME = 'ناصر بن عيد'

/** The affair of the bridge, in which the half of what one speaker says is another's of his name. */
function withNamesakes(archive: Archive): Archive {
  const split = (dossier: Dossier): Dossier => ({
    ...dossier,
    speakers: dossier.speakers.flatMap((s) => {
      const half = Math.ceil(s.statements.length / 2)
      return [
        { ...s, speaker: NAME, entity: 'local:one', statements: s.statements.slice(0, half) },
        { ...s, speaker: NAME, entity: null, statements: s.statements.slice(half) },
      ]
    }),
  })
  return {
    ...archive,
    dossier: async () => {
      const kept = await archive.dossier()
      return kept && { ...kept, dossier: split(kept.dossier) }
    },
  }
}

describeInBrowser(
  'speakers who bear one name, in a browser',
  () => withNamesakes(createFakeArchive(BRIDGE_AFFAIR)),
  (desk) => {
    it('stand beside the timeline each for himself', async () => {
      const { page, complaints } = await desk.newPage()
      await page.goto(desk.url)
      await soon(() => page.locator('.speakers li', { hasText: NAME }).count()).toBeGreaterThan(1)
      expect(complaints).toEqual([])
    })

    it.each([
      ['the ledger', '#/statements', 'main li a.words'],
      ['the table of who is quoted', '#/statements?view=quoted', 'tbody th'],
      ['the search', '#/search?q=الجسر', '.statements a.words'],
      ['the review', '#/review', 'main ol > li'],
    ])('break nothing in %s', async (_, hash, first) => {
      const { page, complaints } = await desk.newPage()
      await page.goto(desk.url + hash)
      await page.locator(first).first().waitFor()
      expect(complaints).toEqual([])
    })
  },
)
