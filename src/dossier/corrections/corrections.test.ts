import { describe, expect, it } from 'vitest'
import { buildDossier } from '../build.ts'
import { checkProofs } from '../proofs.ts'
import { reportOf } from '../testing.ts'
import type { Dossier, Proof, Report } from '../types.ts'
import { createCorrector } from './corrector.ts'
import { replay } from './replay.ts'
import type { Change, Correction } from './types.ts'

const made = (change: Change, i: number, undone = false): Correction => ({
  id: `c:${i}`,
  at: `2026-01-0${i + 1}T08:00:00Z`,
  by: 'هدى',
  note: null,
  change,
  undone: undone ? { at: '2026-02-01T08:00:00Z', by: 'هدى' } : null,
})
const on = ({ article }: Report, words: string): Proof => {
  const from = article.text.indexOf(words)
  expect(from).toBeGreaterThanOrEqual(0)
  return { article: article.id, from, to: from + words.length, words }
}
const dossierOf = (reports: readonly Report[], ...changes: Change[]): Dossier => {
  const dossier = buildDossier(reports, { corrections: changes.map((c, i) => made(c, i)) })
  const articles = reports.map((r) => r.article)
  expect(checkProofs(dossier, articles)).toEqual([])
  return dossier
}

// Two outlets tell of one raid; a third of another, on the same day.
const one = reportOf(
  'one',
  `غارة على مستودع المرفأ القديم
[event ASSAULT date=2020-03-05 at="place:المرفأ-LY":استهدفت] طائرة مسيرة مستودع الحبوب في المرفأ القديم فجر الخميس وأتت النيران على سقفه
[cue:قال] [source:[mention "local:1" type=PER name="سامر الكيلاني":المهندس سامر الكيلاني]] إن [statement speaker="سامر الكيلاني":المستودع كان خاليا من الحبوب منذ الشتاء]`,
  { outlet: 'صحيفة ضفاف', published: '2020-03-05T10:00' },
)
const two = reportOf(
  'two',
  `حريق في مستودع المرفأ القديم بعد غارة
[event ASSAULT date=2020-03-05 at="place:المرفأ-LY":قصفت] طائرة مسيرة مستودع الحبوب في المرفأ القديم فجر الخميس واشتعلت النيران في سقفه
وأكد [source:[mention "local:1" type=PER name="الكيلاني":الكيلاني]] [cue:أن] [statement speaker="الكيلاني":المستودع أفرغ من الحبوب منذ الشتاء وكان خاليا]`,
  { outlet: 'قناة أفق', published: '2020-03-05T14:00' },
)
const three = reportOf(
  'three',
  `هجوم على حاجز الوادي
[event ASSAULT date=2020-03-05:هاجم] مسلحون ملثمون حاجز الوادي الشرقي ظهر الخميس بأسلحة خفيفة ثم انسحبوا
وفي المدينة دعت البلدية السكان إلى ترشيد الماء`,
  { outlet: 'موقع الساحل', published: '2020-03-05T18:00' },
)
const all = [one, two, three]

describe('a rejected', () => {
  it('event is told no more', () => {
    const before = dossierOf(all)
    expect(before.happenings?.map((h) => h.accounts.length)).toEqual([2])
    const after = dossierOf(all, { kind: 'event', action: 'reject', on: on(two, 'قصفت') })
    expect(after.happenings).toEqual([])
    expect(after.corrections?.map((c) => c.state)).toEqual(['applied'])
  })
  it('statement is in no line, and comes back when that is taken back', () => {
    const change: Change = {
      kind: 'statement',
      action: 'reject',
      on: on(one, 'المستودع كان خاليا من الحبوب منذ الشتاء'),
    }
    // The other one's bare family name is his, whom the story names in full.
    const speakers = (d: Dossier): string[] =>
      d.speakers.map((s) => `${s.speaker} ${s.statements.length}`)
    expect(speakers(dossierOf(all, change))).toEqual(['سامر الكيلاني 1'])
    const undone = buildDossier(all, { corrections: [made(change, 0, true)] })
    expect(speakers(undone).sort()).toEqual(speakers(dossierOf(all)).sort())
    expect(undone.corrections).toEqual([])
  })
  it('thing is there again when somebody accepts it later', () => {
    const event = on(two, 'قصفت')
    const { happenings } = dossierOf(
      all,
      { kind: 'event', action: 'reject', on: event },
      { kind: 'event', action: 'accept', on: event },
    )
    expect(happenings).toHaveLength(1)
  })
})

describe('an edit', () => {
  it('of an event changes what was given, and the rest stays', () => {
    const [h] =
      dossierOf(
        all,
        ...all.slice(0, 2).map((r): Change => ({
          kind: 'event',
          action: 'edit',
          on: on(r, r === one ? 'استهدفت' : 'قصفت'),
          to: { date: '2020-03-04', status: 'possible', actor: on(r, 'طائرة مسيرة') },
        })),
      ).happenings ?? []
    expect(h?.date).toBe('2020-03-04')
    expect(h?.accounts.map((a) => [a.status, a.actor?.words])).toEqual([
      ['possible', 'طائرة مسيرة'],
      ['possible', 'طائرة مسيرة'],
    ])
    expect(h?.accounts[0]?.placeEntity).toBe('place:المرفأ-LY')
  })
  it('of a statement gives it to another speaker', () => {
    const { speakers } = dossierOf([one], {
      kind: 'statement',
      action: 'edit',
      on: on(one, 'المستودع كان خاليا من الحبوب منذ الشتاء'),
      to: { speaker: 'نائب الكيلاني', act: 'confirm' },
    })
    expect(speakers.map((s) => [s.speaker, s.statements[0]?.act])).toEqual([
      ['نائب الكيلاني', 'confirm'],
    ])
  })
  it('that analysis now reads itself is no longer needed', () => {
    const { corrections } = dossierOf([one], {
      kind: 'event',
      action: 'edit',
      on: on(one, 'استهدفت'),
      to: { status: 'happened' },
    })
    expect(corrections?.map((c) => c.state)).toEqual(['moot'])
  })
})

describe('names', () => {
  const entities = (d: Report, corrector: ReturnType<typeof createCorrector>): string[] =>
    corrector.correct(d).analysis.mentions.map((m) => `${m.name} ${m.entity}`)
  const correctorOf = (...changes: Change[]) =>
    createCorrector(
      changes.map((c, i) => made(c, i)),
      (id) => all.find((r) => r.article.id === id),
    )
  const merge: Change = {
    kind: 'entity',
    action: 'merge',
    on: [on(one, 'المهندس سامر الكيلاني'), on(two, 'الكيلاني')],
  }
  it('of two articles are one bearer, called as the first is', () => {
    const corrector = correctorOf(merge)
    expect(entities(one, corrector)).toEqual(entities(two, corrector))
    expect(entities(one, corrector)).toEqual(['سامر الكيلاني person:own-0'])
    expect(corrector.correct(three)).toBe(three)
  })
  it('that were joined are parted again by a later word', () => {
    const corrector = correctorOf(merge, {
      kind: 'entity',
      action: 'split',
      sides: [[on(one, 'المهندس سامر الكيلاني')], [on(two, 'الكيلاني')]],
    })
    expect(entities(one, corrector)).toEqual(['سامر الكيلاني person:own-0'])
    expect(entities(two, corrector)).toEqual(['الكيلاني person:own-1-1'])
  })
  it('are given to somebody known, and all of that bearer in the article with them', () => {
    const named = reportOf(
      'named',
      `خبر\nزار [mention "local:1" type=PER name="سامر":سامر] المرفأ ثم غادر [mention "local:1" type=PER name="سامر":المهندس] مساء`,
    )
    const edit: Change = {
      kind: 'entity',
      action: 'edit',
      on: on(named, 'سامر'),
      to: { entity: 'person:samer', name: 'سامر الكيلاني', reach: 'article' },
    }
    const corrector = createCorrector([made(edit, 0)], () => named)
    expect(corrector.correct(named).analysis.mentions.map((m) => m.entity)).toEqual([
      'person:samer',
      'person:samer',
    ])
  })
})

describe('who belongs together', () => {
  it('is what a person said of happenings', () => {
    const [x, y, z] = [on(one, 'استهدفت'), on(two, 'قصفت'), on(three, 'هاجم')]
    const merged = dossierOf(all, { kind: 'event', action: 'merge', on: [x, z] })
    expect(merged.happenings?.map((h) => h.accounts.map((a) => a.article))).toEqual([
      ['one', 'two', 'three'],
    ])
    const parted = dossierOf(all, { kind: 'event', action: 'split', sides: [[x], [y]] })
    expect(parted.happenings).toEqual([])
  })
  it('is what a person said of statements', () => {
    const [x, y] = [
      on(one, 'المستودع كان خاليا من الحبوب منذ الشتاء'),
      on(two, 'المستودع أفرغ من الحبوب منذ الشتاء وكان خاليا'),
    ]
    expect(dossierOf(all).claims).toHaveLength(1)
    const parted = dossierOf(all, { kind: 'statement', action: 'split', sides: [[x], [y]] })
    expect(parted.claims).toEqual([])
  })
  it('is what a person said of articles', () => {
    const { stories, families } = dossierOf(
      all,
      { kind: 'story', action: 'merge', articles: ['one', 'three'] },
      { kind: 'family', action: 'merge', articles: ['one', 'three'] },
    )
    const holder = (s: { readonly articles: readonly string[] }): boolean =>
      s.articles.includes('one')
    expect(stories?.find(holder)?.articles).toContain('three')
    expect(families.find(holder)?.articles).toEqual(['one', 'three'])
    expect(families.find(holder)?.copies).toMatchObject([{ article: 'three', share: 0 }])
  })
})

describe('a correction finds its place', () => {
  const change: Change = { kind: 'event', action: 'reject', on: on(one, 'استهدفت') }
  const outcome = (reports: readonly Report[], c: Change = change) =>
    buildDossier(reports, { corrections: [made(c, 0)] }).corrections?.[0]

  it('when the article has moved', () => {
    const moved = reportOf(
      'one',
      `غارة على مستودع المرفأ القديم اليوم\n[event ASSAULT:استهدفت] طائرة مسيرة مستودع الحبوب`,
    )
    expect(outcome([moved])).toEqual({ correction: 'c:0', state: 'moved', lost: [] })
  })
  it('when another analysis has another span', () => {
    const wider = reportOf(
      'one',
      `غارة على مستودع المرفأ القديم\n[event ASSAULT:استهدفت طائرة] مسيرة مستودع الحبوب`,
    )
    expect(outcome([wider])?.state).toBe('applied')
  })
  it('and says so when it is not needed, or lost', () => {
    const plain = reportOf('one', 'غارة على مستودع المرفأ القديم\nاستهدفت طائرة مسيرة مستودعا')
    expect(outcome([plain])?.state).toBe('moot')
    expect(outcome([plain], { ...change, action: 'accept' })).toEqual({
      correction: 'c:0',
      state: 'lost',
      lost: [{ article: 'one', words: 'استهدفت', why: 'not-read' }],
    })
    expect(outcome([reportOf('one', 'خبر آخر\nعن غير ذلك')])?.lost[0]?.why).toBe('no-words')
    expect(outcome([two])?.lost[0]?.why).toBe('no-article')
  })
  it('for a part of it', () => {
    const merge: Change = { kind: 'story', action: 'merge', articles: ['one', 'two', 'gone'] }
    expect(outcome(all, merge)).toMatchObject({ state: 'partly', lost: [{ article: 'gone' }] })
  })
})

describe('replayed decisions', () => {
  const run = (moves: 'groups' | 'items', ...decisions: Parameters<typeof replay>[1]): string[] =>
    replay([['a', 'b'], ['c', 'd'], ['e']], decisions, { keysOf: (x: string) => [x], moves })
      .map((g) => g.join(''))
      .sort()

  it('move whole groups, or only what was named', () => {
    expect(run('groups', { action: 'merge', sides: [['a', 'c']] })).toEqual(['abcd', 'e'])
    expect(run('items', { action: 'merge', sides: [['a', 'c']] })).toEqual(['abc', 'd', 'e'])
  })
  it('part what they name, in two or more', () => {
    expect(run('groups', { action: 'split', sides: [['a'], ['b']] })).toEqual(['a', 'b', 'cd', 'e'])
    expect(run('groups', { action: 'split', sides: [['a'], ['e']] })).toEqual(['ab', 'cd', 'e'])
  })
  it('hold in order: the last word counts', () => {
    expect(
      run(
        'items',
        { action: 'merge', sides: [['a', 'e']] },
        { action: 'split', sides: [['a', 'b'], ['e']] },
      ),
    ).toEqual(['ab', 'cd', 'e'])
  })
  it('pass over what there is not', () => {
    expect(run('groups', { action: 'merge', sides: [['x', 'y']] })).toEqual(['ab', 'cd', 'e'])
  })
})
