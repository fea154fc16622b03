import { expect, it } from 'vitest'
import { openArchive } from '../archive/open.ts'
import { inventSource } from '../archive/testing.ts'
import { reportOf } from '../dossier/testing.ts'
import type { Report } from '../dossier/types.ts'
import { refreshDossier } from './refresh-dossier.ts'
import { openCorrector, readReports } from './reports.ts'

const told = (event: string): Report =>
  reportOf(
    'a',
    `حريق في سوق الحبال\nاندلع ${event} في سوق الحبال فجر الخميس وامتد إلى المخازن المجاورة له.`,
    { outlet: 'أفق', published: '2020-03-05' },
  )

it('keeps what a person decided over another analysis, and over the article moving', async () => {
  const archive = openArchive(':memory:')
  const put = async ({ article, analysis }: Report, sha256: string): Promise<void> => {
    const source = inventSource('in', article.text)
    await archive.putInput({ origin: 'in', sha256 }, [{ article, source }])
    await archive.putAnalyses(new Map([[article.id, analysis]]))
  }
  const eventsNow = async (): Promise<string[]> => {
    const found: string[] = []
    for await (const { analysis } of readReports(archive))
      found.push(...analysis.events.map((e) => e.type))
    return found
  }
  const first = told('[event ASSAULT:حريق كبير]')
  await put(first, '1')
  expect(await eventsNow()).toEqual(['ASSAULT'])
  const from = first.article.text.indexOf('حريق كبير')
  const words = 'حريق كبير'
  const on = { article: 'a', from, to: from + words.length, words }
  const { id } = await archive.corrections.add(
    { kind: 'event', action: 'reject', on },
    { by: 'هدى' },
  )
  expect(await eventsNow()).toEqual([])
  expect((await refreshDossier(archive)).corrections).toMatchObject([{ state: 'applied' }])

  // The same words read anew, with another span and another type.
  await put(told('[event COERCE:حريق] كبير'), '2')
  expect(await eventsNow()).toEqual([])
  // The article as its outlet prints it now, with more before the words.
  await put(told('مساء أمس [event ASSAULT:حريق كبير]'), '3')
  expect(await eventsNow()).toEqual([])
  expect((await refreshDossier(archive)).corrections).toMatchObject([{ state: 'moved' }])

  await archive.corrections.undo(id, { by: 'هدى' })
  expect(await eventsNow()).toEqual(['ASSAULT'])
  expect((await refreshDossier(archive)).corrections).toEqual([])
  expect((await openCorrector(archive)).accepted('a').size).toBe(0)
  await archive.close()
})
