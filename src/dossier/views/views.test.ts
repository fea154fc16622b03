import { describe, expect, it } from 'vitest'
import { BRIDGE_AFFAIR } from '../../../test/desk/bridge-affair.ts'
import { createFakeArchive } from '../../../test/desk/fake-archive.ts'
import { dateKey, isBetween } from './date-key.ts'
import { entitiesPage, entityPage } from './entities.ts'
import { eventsByArticle, eventsPage, eventsWithin, toEventRows } from './events.ts'
import { createGathering } from './gather.ts'
import { ledgerPage } from './ledger.ts'
import { lettersOf, wordsIn } from './letters.ts'
import { namingPage } from './naming.ts'
import { leadOf, toOverview } from './overview.ts'
import { quotedPage } from './quoted.ts'
import { createShelf, witnessesOf } from './shelf.ts'
import { inOrderOfTime, timelinePage } from './timeline-page.ts'

const stored = await createFakeArchive(BRIDGE_AFFAIR).dossier()
if (stored === null) throw new Error('the fake archive has a dossier')
const shelf = createShelf(stored.dossier)
const gathering = createGathering((id) => {
  const family = shelf.articles.get(id)?.family ?? id
  return { family, copied: shelf.families.get(family)?.origin.article !== id }
})
for (const { article, analysis } of BRIDGE_AFFAIR) gathering.add({ article, analysis })
const gathered = gathering.done()
const events = toEventRows(gathered)
const all = { offset: 0, limit: 100 }
const MINISTRY = 'local:وزارة الأشغال'

const textOf = (id: string): string =>
  BRIDGE_AFFAIR.find((r) => r.article.id === id)?.article.text ?? ''
const isExact = (p: { article: string; from: number; to: number; words: string }): boolean =>
  textOf(p.article).slice(p.from, p.to) === p.words

describe('dates', () => {
  it.each([
    ['2020-02-03', 20200203],
    ['2020-02', 20200200],
    ['2019~', 20190000],
    ['2020-22', 20200000],
    ['../2018-05-10', 20180510],
    ['2018-05-01/..', 20180501],
    ['P3D', null],
  ])('%s stands at %s', (value, key) => expect(dateKey(value)).toBe(key))
  it.each([
    ['2020-02', '2020-02-10', '2020-02-20', true],
    ['2020', '2020-12-01', undefined, true],
    ['2020-02-09', '2020-02-10', undefined, false],
    ['2020-02-21', undefined, '2020-02-20', false],
    [null, undefined, '2020-02-20', false],
    [null, undefined, undefined, true],
  ])('%s from %s to %s: %s', (value, from, to, is) => expect(isBetween(value, from, to)).toBe(is))
})

it('takes spellings for one that a reader takes for one', () => {
  expect(lettersOf('«حُكومـــة» الوفاق')).toBe(lettersOf('حكومه  الوفاق'))
  expect(lettersOf('حكومة')).not.toBe(lettersOf('حكومات'))
  expect(wordsIn('ابراهيم احمد')(lettersOf('أحمد إبراهيم'))).toBe(true)
  expect(wordsIn('أحمد إبراهيم')(lettersOf('أحمد'))).toBe(false)
})

describe('naming', () => {
  const row = namingPage(gathered, all).rows.find((r) => r.entity === MINISTRY)
  it('counts each outlet’s wordings, and every use is exactly these words', () => {
    const cells = row?.cells.map((c) => [c.outlet, c.wordings.map((w) => [w.words, w.count])])
    expect(Object.fromEntries(cells ?? [])).toMatchObject({
      'وكالة الضفاف': [
        ['الوزارة', 1],
        ['وزارة الأشغال', 1],
      ],
      'إذاعة السهل': [['وزارة الأشغال', 1]],
    })
    const uses = row?.cells.flatMap((c) => c.wordings.flatMap((w) => w.uses)) ?? []
    expect(uses.length).toBe(row?.count)
    expect(uses.every(isExact)).toBe(true)
  })
  it('knows copied text from an outlet’s own', () => {
    const copied = row?.cells.find((c) => c.outlet === 'صحيفة المرسى')?.wordings
    expect(copied?.map((w) => w.copied)).toEqual([1, 1])
  })
  it('can leave out what everybody calls the same', () => {
    const differing = namingPage(gathered, { ...all, differing: true }).rows
    expect(differing.map((r) => r.entity)).toEqual([MINISTRY])
  })
  it('marks only what the names layer marks', () => {
    expect(row?.cells.some((c) => c.wordings.some((w) => w.loaded))).toBe(false)
    const [first] = BRIDGE_AFFAIR
    const again = createGathering(() => ({ family: 'f', copied: false }))
    if (first === undefined) throw new Error('no article')
    const [m, ...rest] = first.analysis.mentions
    if (m === undefined) throw new Error('no mention')
    const mentions = [
      { ...m, loaded: [{ from: m.from, to: m.to, valence: 'blames' as const }] },
      ...rest,
    ]
    again.add({ article: first.article, analysis: { ...first.analysis, mentions } })
    const loaded = namingPage(again.done(), all).rows.flatMap((r) =>
      r.cells.flatMap((c) => c.wordings.filter((w) => w.loaded).map((w) => w.words)),
    )
    expect(loaded).toEqual(['وزارة الأشغال'])
  })
})

describe('entities', () => {
  it('are found by any wording, and say by which', () => {
    const { rows } = entitiesPage(gathered, { ...all, q: 'الوزاره' })
    expect(rows.map((r) => [r.name, r.found])).toEqual([['وزارة الأشغال', 'الوزارة']])
  })
  it('have statements by and about them, and company in a sentence', () => {
    const page = entityPage(gathered, MINISTRY)
    // Of the agency and the radio: its copies say what the agency says.
    expect(page?.by.total).toBe(2)
    expect(page?.by.rows.every((r) => isExact(r.words))).toBe(true)
    expect(page?.beside.map((b) => b.name)).toContain('جسر الريحان')
    expect(page?.beside.every((b) => isExact(b.words))).toBe(true)
    expect(entityPage(gathered, 'local:جسر الريحان')?.about.rows[0]?.speaker).toBe('وزارة الأشغال')
    expect(entityPage(gathered, 'nobody')).toBeNull()
  })
})

describe('events', () => {
  it('tell a copied sentence once, with all who print it', () => {
    expect(events.map((e) => [e.type, e.told.length])).toEqual([
      ['COERCE', 3],
      ['OTHER', 3],
    ])
    expect(events.every((e) => isExact(e.trigger) && isExact(e.sentence))).toBe(true)
    expect(events[0]?.saidBy?.speaker).toBe('وزارة الأشغال')
  })
  it.each([
    [{ type: 'OTHER' }, ['OTHER']],
    [{ status: 'happened' as const }, ['COERCE']],
    [{ actor: MINISTRY }, ['COERCE']],
    [{ voice: 'own' as const }, []],
    [{ q: 'طريقا' }, ['OTHER']],
    [{ from: '2021-03-02' }, ['OTHER']],
  ])('pass %o', (asked, types) =>
    expect(eventsPage(events, { ...all, ...asked }).rows.map((e) => e.type)).toEqual(types),
  )
  it('count each filter’s values among what passes the others', () => {
    const { total, types, statuses } = eventsPage(events, { ...all, type: 'OTHER' })
    expect(total).toBe(1)
    expect(types.map((x) => x.name)).toEqual(['COERCE', 'OTHER'])
    expect(statuses).toEqual([{ name: 'planned', count: 1 }])
  })
  it('are found by the words that hold them', () => {
    const line = shelf.dossier.speakers.flatMap((s) => s.statements)[0]
    if (line === undefined) throw new Error('no statement')
    const within = eventsWithin(eventsByArticle(events), line.content)
    expect(within.map((e) => e.type)).toEqual(['COERCE'])
  })
})

describe('the ledger', () => {
  const speakersOf = (asked: object) =>
    ledgerPage(shelf, { ...all, order: 'speaker', ...asked }).rows.map((r) => r.speaker)
  it.each([
    [{ form: 'direct' }, ['سالم العوفي', 'ناصر بن عيد']],
    [{ act: 'confirm' }, ['مجلس البلدية']],
    [{ q: 'اذاعه' }, ['وزارة الأشغال', 'مصدر في البلدية']],
    [{ outlet: 'صحيفة الميزان', act: 'expect' }, ['مقاول']],
    [{ to: '2020-12-31' }, ['ناصر بن عيد']],
  ])('passes %o', (asked, speakers) => expect(speakersOf(asked)).toEqual(speakers))
  it('goes in order of time, a page at a time', () => {
    const page = (offset: number) =>
      ledgerPage(shelf, { order: 'time', offset, limit: 3 }).rows.map((r) => r.line.date)
    expect(page(0)).toEqual(['2020-07', '2021-03-01', '2021-03-01'])
    expect(page(6)).toEqual(['2021-03-06'])
  })
  it('counts acts and forms of what passes the other filters', () => {
    const { forms, acts } = ledgerPage(shelf, { ...all, order: 'time', form: 'direct' })
    expect(forms.map((f) => f.name).sort()).toEqual(['direct', 'indirect'])
    expect(acts).toEqual([{ name: 'say', count: 2 }])
  })
})

it('counts who is quoted in whose words, copies for those who print them', () => {
  const { rows, outlets } = quotedPage(shelf, all)
  expect(outlets).toContain('بوابة النخيل')
  const row = rows.find((r) => r.speaker === 'سالم العوفي')
  expect(row?.cells.map((c) => c.direct)).toEqual([1, 1, 1])
  expect(rows.find((r) => r.speaker === 'مصدر في البلدية')?.cells[0]).toMatchObject({
    indirect: 1,
    relayed: 1,
  })
})

describe('the timeline', () => {
  const lines = inOrderOfTime(shelf.dossier.timeline)
  it('is given by page, each line with its witnesses', () => {
    const { total, rows } = timelinePage(shelf, lines, { offset: 0, limit: 2 })
    expect(total).toBe(lines.length)
    expect(rows).toHaveLength(2)
    expect(rows.every((r) => isExact(r.words) && r.witnesses.length > 0)).toBe(true)
  })
  it('is narrowed by time and words', () => {
    const ask = (asked: object) => timelinePage(shelf, lines, { ...all, ...asked }).total
    expect(ask({ from: '2021-03-06' })).toBe(1)
    expect(ask({ q: 'احترازى' })).toBe(1)
    expect(ask({ q: 'زرافة' })).toBe(0)
  })
})

it('names each origin with its copies, the origin first', () => {
  const line = shelf.dossier.timeline.find((e) => e.proofs.length === 3)
  const witnesses = witnessesOf(shelf, [...(line?.proofs ?? [])].reverse())
  expect(witnesses.map((w) => w.reports.map((r) => r.article.outlet))).toEqual([
    ['وكالة الضفاف', 'بوابة النخيل', 'صحيفة المرسى'],
  ])
})

it('sums the account up', () => {
  const overview = toOverview(shelf)
  expect(overview.counts).toMatchObject({ articles: 5, families: 3, timeline: 7 })
  expect(overview.published).toEqual(['2021-03-02', '2021-03-06'])
  expect(overview.months).toEqual([
    { year: 2020, month: 7, lines: 1 },
    { year: 2021, month: 3, lines: 6 },
  ])
  expect(leadOf(shelf)?.article.id).toBe('a1')
  expect(leadOf(createShelf({ ...stored.dossier, families: [], articles: [] }))).toBeNull()
})
