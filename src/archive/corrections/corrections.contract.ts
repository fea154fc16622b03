import { describe, expect, it } from 'vitest'
import type { Change } from '../../dossier/corrections/types.ts'
import type { Proof } from '../../dossier/types.ts'
import type { Article } from '../../reading/article.ts'
import type { Archive } from '../archive.ts'
import { inventArticle } from '../testing.ts'

const TEXT = 'زار الوزير سالم الحداد ميناء الضفة'
const on = (words: string, article = 'a'): Proof => {
  const from = TEXT.indexOf(words)
  return { article, from, to: from + words.length, words }
}
const reject: Change = { kind: 'event', action: 'reject', on: on('زار') }
const rename: Change = {
  kind: 'entity',
  action: 'edit',
  on: on('سالم الحداد'),
  to: { name: 'سالم الحداد الأول', reach: 'article' },
}
const pin: Change = { kind: 'story', action: 'merge', articles: ['a', 'b'] }
const MADE = { by: 'هدى', at: '2026-01-31T12:00:00Z' }

/** What the log of corrections must do, whatever stands behind it. */
export function correctionsContract(
  fresh: () => Promise<{ archive: Archive; reopen: () => Promise<Archive> }>,
  put: (archive: Archive, origin: string, articles: readonly Article[]) => Promise<void>,
): void {
  it('keeps who decided what and when, in the order in which it was made', async () => {
    const { archive, reopen } = await fresh()
    await archive.corrections.add(reject, { ...MADE, note: 'لم يزر' })
    await archive.corrections.add(rename, MADE)
    const log = await (await reopen()).corrections.list()
    expect(log.map((c) => c.change)).toEqual([reject, rename])
    expect(log[0]).toMatchObject({ ...MADE, note: 'لم يزر', undone: null })
    expect(log[1]?.note).toBeNull()
  })
  it('keeps the same decision made twice as two', async () => {
    const { archive } = await fresh()
    const one = await archive.corrections.add(pin, MADE)
    const two = await archive.corrections.add(pin, MADE)
    expect(one.id).not.toBe(two.id)
    expect(await archive.corrections.list()).toHaveLength(2)
  })
  it('takes a decision back and keeps it in the log', async () => {
    const { archive } = await fresh()
    const { id } = await archive.corrections.add(reject, MADE)
    await archive.corrections.undo(id, { by: 'سعاد', at: '2026-02-01T08:00:00Z' })
    await archive.corrections.undo(id, { by: 'غيرها', at: '2026-02-02T08:00:00Z' })
    const [only] = await archive.corrections.list()
    expect(only?.undone).toEqual({ by: 'سعاد', at: '2026-02-01T08:00:00Z' })
    await expect(archive.corrections.undo('none', MADE)).rejects.toMatchObject({
      code: 'not-found',
    })
  })
  it('outlives the articles that it is about', async () => {
    const { archive } = await fresh()
    await put(archive, 'in', [inventArticle('a', TEXT)])
    await archive.corrections.add(reject, MADE)
    await archive.removeInput('in')
    await put(archive, 'in', [inventArticle('a', TEXT)])
    expect(await archive.corrections.list()).toHaveLength(1)
  })
  it('changes the content key, and undoing changes it again', async () => {
    const { archive } = await fresh()
    const keys = [await archive.contentKey()]
    const { id } = await archive.corrections.add(reject, MADE)
    keys.push(await archive.contentKey())
    await archive.corrections.undo(id, MADE)
    keys.push(await archive.contentKey())
    expect(new Set(keys).size).toBe(3)
  })

  describe('as JSON Lines', () => {
    it('comes back as it was, and only once', async () => {
      const { archive } = await fresh()
      const other = (await fresh()).archive
      for (const change of [reject, rename, pin]) await archive.corrections.add(change, MADE)
      const lines = await archive.corrections.toJsonLines()
      expect(lines.trim().split('\n')).toHaveLength(3)
      expect(await other.corrections.fromJsonLines(lines)).toEqual({ added: 3, known: 0 })
      expect(await other.corrections.fromJsonLines(lines)).toEqual({ added: 0, known: 3 })
      expect(await other.corrections.list()).toEqual(await archive.corrections.list())
    })
    it('takes back here what was taken back there', async () => {
      const { archive } = await fresh()
      const { id } = await archive.corrections.add(reject, MADE)
      const before = await archive.corrections.toJsonLines()
      await archive.corrections.undo(id, MADE)
      const other = (await fresh()).archive
      await other.corrections.fromJsonLines(before)
      await other.corrections.fromJsonLines(await archive.corrections.toJsonLines())
      expect((await other.corrections.list())[0]?.undone?.by).toBe(MADE.by)
    })
    it('names the line that is none, and takes nothing', async () => {
      const { archive } = await fresh()
      const good = await (await fresh()).archive.corrections.toJsonLines()
      await archive.corrections.add(pin, MADE)
      const lines = `${await archive.corrections.toJsonLines()}${good}{"id": "x"}\n`
      const other = (await fresh()).archive
      await expect(other.corrections.fromJsonLines(lines)).rejects.toMatchObject({
        code: 'bad-record',
        message: expect.stringContaining('line 2') as string,
      })
      expect(await other.corrections.list()).toEqual([])
    })
  })

  it.each<[string, unknown]>([
    ['no object', 'رفض'],
    ['an unknown kind', { kind: 'mood', action: 'reject', on: on('زار') }],
    ['an unknown action', { kind: 'event', action: 'praise', on: on('زار') }],
    ['words that are not as long as their range', { ...reject, on: { ...on('زار'), to: 40 } }],
    ['a merge of one', { kind: 'story', action: 'merge', articles: ['a'] }],
    ['a split with an empty side', { kind: 'family', action: 'split', sides: [['a'], []] }],
    ['an edit of nothing', { kind: 'event', action: 'edit', on: on('زار'), to: {} }],
    [
      'an edit of what there is not',
      { kind: 'event', action: 'edit', on: on('زار'), to: { colour: 'x' } },
    ],
    ['the rejection of a story', { kind: 'story', action: 'reject', articles: ['a', 'b'] }],
  ])('refuses %s', async (_, change) => {
    const { archive } = await fresh()
    await expect(archive.corrections.add(change as Change, MADE)).rejects.toMatchObject({
      code: 'bad-record',
    })
    expect(await archive.corrections.list()).toEqual([])
  })
}
