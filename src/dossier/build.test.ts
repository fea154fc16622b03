import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDossier } from './build.ts'
import { checkProofs } from './proofs.ts'
import { reportOf } from './testing.ts'
import type { Dossier, Report, TimelineEntry } from './types.ts'

/** Builds, and expects every proof to hold. */
function dossierOf(reports: readonly Report[]): Dossier {
  const dossier = buildDossier(reports)
  expect(
    checkProofs(
      dossier,
      reports.map((r) => r.article),
    ),
  ).toEqual([])
  return dossier
}

/** Entries as `date kind speaker: words ×articles /origins`. */
const shown = (entries: readonly TimelineEntry[]): string[] =>
  entries.map((e) => {
    const articles = new Set(e.proofs.map((p) => p.article)).size
    return `${e.date} ${e.kind} ${e.speaker ?? '-'}: ${e.proofs[0]?.words} ×${articles} /${e.families.length}`
  })

const WIRE = `أعلنت بلدية المرفأ إغلاق الجسر القديم أمام الشاحنات بعد ظهور شقوق في دعاماته الشرقية
[cue:قال] [source:المهندس سامر الكيلاني] [date 2020-03-05:يوم الخميس] إن [statement speaker="سامر الكيلاني":الدعامات الشرقية لم تفحص منذ أعوام وإن الفحص سيستغرق أسبوعين على الأقل]
وكان الجسر قد افتتح [date 1998-04:في أبريل 1998] بطول [figure 400 unit=متر what=distance:أربعمئة متر] فوق مصب النهر
وتعبره كل يوم مئات الشاحنات المحملة بالحبوب والأخشاب في طريقها إلى المخازن الواقعة جنوب المدينة القديمة`
const wire = reportOf('wire', `إغلاق جسر المرفأ\n${WIRE}`, {
  outlet: 'وكالة المرسى',
  published: '2020-03-05T12:00',
})
const copy = reportOf('copy', `جسر المرفأ يغلق أمام الشاحنات\n${WIRE}`, {
  outlet: 'صحيفة ضفاف',
  published: '2020-03-06',
})
const undated = reportOf(
  'undated',
  `شاحنات المرفأ بلا جسر\n${WIRE.replace('date 2020-03-05', 'date')}`,
  { outlet: 'موقع الساحل' },
)

describe('the timeline', () => {
  it('has dated statements and dated sentences, in order of time', () => {
    const { timeline } = dossierOf([wire])
    expect(shown(timeline)).toEqual([
      '1998-04 sentence -: وكان الجسر قد افتتح في أبريل 1998 بطول أربعمئة متر فوق مصب النهر ×1 /1',
      '2020-03-05 statement سامر الكيلاني: الدعامات الشرقية لم تفحص منذ أعوام وإن الفحص سيستغرق أسبوعين على الأقل ×1 /1',
    ])
    expect(timeline.map((e) => e.basis)).toEqual(['content', 'said'])
  })
  it('counts copies as one origin, an undated copy too', () => {
    const { timeline, families } = dossierOf([copy, undated, wire])
    expect(families).toHaveLength(1)
    expect(timeline).toHaveLength(2)
    for (const e of timeline) {
      expect(e.families).toEqual(['f:wire'])
      expect(e.proofs.map((p) => p.article)).toEqual(['wire', 'copy', 'undated'])
    }
  })
  it('joins what independent reports say of one date in nearly the same words', () => {
    const other = reportOf(
      'other',
      `تاريخ الجسور في البلاد\nوكان الجسر قد افتتح [date 1998-04:في أبريل 1998] بطول أربعمئة متر فوق النهر\nوهو واحد من سبعة جسور بنيت في ذلك العقد على أيدي مهندسين من أبناء المدينة`,
      { outlet: 'قناة أفق', published: '2020-03-07' },
    )
    const [first] = dossierOf([wire, copy, other]).timeline
    expect(first?.families).toEqual(['f:wire', 'f:other'])
    expect(first?.proofs.map((p) => p.article)).toEqual(['wire', 'copy', 'other'])
  })
  it('keeps apart one wording at two dates, and two speakers of like words', () => {
    const line = (id: string, date: string, speaker: string): Report =>
      reportOf(
        id,
        `عنوان ${id}\n[cue:قال] ${speaker} [date ${date}:يومها] إن [statement speaker="${speaker}":المفاوضات وصلت إلى طريق مسدود تماما]`,
        { published: '2020-05-01' },
      )
    const { timeline } = dossierOf([
      line('a', '2020-04-01', 'سعاد'),
      line('b', '2020-04-02', 'سعاد'),
      line('c', '2020-04-02', 'هند'),
    ])
    expect(timeline.map((e) => [e.date, e.speaker])).toEqual([
      ['2020-04-01', 'سعاد'],
      ['2020-04-02', 'سعاد'],
      ['2020-04-02', 'هند'],
    ])
  })
  it('shows a sentence whose date a statement holds only as that statement', () => {
    const { timeline } = dossierOf([
      reportOf(
        'a',
        'عنوان\n[cue:قالت] الوزيرة إن [statement speaker="الوزيرة":الاتفاق وقع [date 2019-11-27:في 27 نوفمبر 2019] بحضور الجميع]',
        { published: '2019-12-05' },
      ),
    ])
    expect(shown(timeline)).toEqual([
      '2019-11-27 statement الوزيرة: الاتفاق وقع في 27 نوفمبر 2019 بحضور الجميع ×1 /1',
    ])
    expect(timeline[0]?.basis).toBe('content')
  })
  it('dates a statement by its publication where the text has no date', () => {
    const text = 'عنوان\n[cue:قال] سالم إن [statement speaker="سالم":كل شيء على ما يرام]'
    const dated = dossierOf([reportOf('a', text, { published: '2020-06-04T23:30+02:00' })])
    expect(dated.timeline.map((e) => [e.date, e.basis])).toEqual([['2020-06-04', 'published']])
    const none = dossierOf([reportOf('a', text)])
    expect(none.timeline).toEqual([])
    expect(none.speakers[0]?.statements[0]?.date).toBeNull()
  })
  it('does not take a date after publication for the day on which it was said', () => {
    const { speakers, timeline } = dossierOf([
      reportOf(
        'a',
        'عنوان\n[cue:قال] سالم إن [statement speaker="سالم":الاجتماع قائم] وهو مقرر [date 2020-09-01:مطلع سبتمبر]',
        { published: '2020-06-04' },
      ),
    ])
    expect(speakers[0]?.statements[0]?.date).toBe('2020-06-04')
    expect(timeline.map((e) => [e.date, e.kind])).toEqual([
      ['2020-06-04', 'statement'],
      ['2020-09-01', 'sentence'],
    ])
  })
  it('shows a sentence at each of its dates', () => {
    const { timeline } = dossierOf([
      reportOf(
        'a',
        'عنوان\nوقعت المذكرة [date 2019-11-27:في 27 نوفمبر] وأقرها البرلمان [date 2019-12-21:في 21 ديسمبر] بعد جلسة [date P5D:دامت أياما]',
      ),
    ])
    expect(timeline.map((e) => e.date)).toEqual(['2019-11-27', '2019-12-21'])
  })
  it('passes over a line that is little more than its date', () => {
    const { timeline } = dossierOf([
      reportOf('a', 'عنوان\nبوابة الخليج - [date 2020-01-02:الخميس 2 يناير 2020] الساعة الخامسة'),
    ])
    expect(timeline).toHaveLength(1)
    const bare = reportOf('b', 'عنوان\nمتابعات [date 2020-01-02:الخميس 2 يناير 2020]')
    expect(dossierOf([bare]).timeline).toEqual([])
  })
  it('shows a statement within a statement only once', () => {
    const { timeline, speakers } = dossierOf([
      reportOf(
        'a',
        'عنوان\nذكر المراسل [date 2020-01-02:أمس] أن [statement speaker="المراسل":الحاكم أكد أن [statement speaker="الحاكم":الميناء آمن]]',
        { published: '2020-01-03' },
      ),
    ])
    expect(timeline.map((e) => e.speaker)).toEqual(['المراسل'])
    expect(speakers.map((s) => s.speaker).toSorted()).toEqual(['الحاكم', 'المراسل'])
  })
})

describe('statements by speaker', () => {
  it('has each once a family, with its copies and its chain', () => {
    const { speakers } = dossierOf([undated, copy, wire])
    expect(speakers).toHaveLength(1)
    expect(speakers[0]?.speaker).toBe('سامر الكيلاني')
    const [line, ...more] = speakers[0]?.statements ?? []
    expect(more).toEqual([])
    expect(line).toMatchObject({ date: '2020-03-05', chain: ['وكالة المرسى'], act: 'say' })
    expect(line?.content.article).toBe('wire')
    expect(line?.cue?.words).toBe('قال')
    expect(line?.source?.words).toBe('المهندس سامر الكيلاني')
    expect(line?.copies.map((p) => p.article)).toEqual(['copy', 'undated'])
  })
  it('names outlet, credited agency and those who passed it on, nobody twice', () => {
    const { speakers } = dossierOf([
      reportOf(
        'a',
        'عنوان\nالقاهرة (رويترز) - [cue:نقلت] [via:رويترز] عن [via:التلفزيون الرسمي] عن [source:الوزير] [statement speaker="الوزير":أن الأسعار مستقرة]',
        { outlet: 'أفق' },
      ),
    ])
    expect(speakers[0]?.statements[0]?.chain).toEqual(['أفق', 'رويترز', 'التلفزيون الرسمي'])
  })
  it('joins spellings of a name, and names of an entity, but no local names of two articles', () => {
    const said = (id: string, speaker: string, entity: string): Report =>
      reportOf(
        id,
        `عنوان ${id}\nقال إن [statement speaker="${speaker}" entity="${entity}":${id} كلام مختلف في كل مرة]`,
      )
    const { speakers } = dossierOf([
      said('a', 'أحمد المسماري', 'Q1'),
      said('b', 'اللواء أحمد المسماري', 'Q1'),
      said('c', 'احمد المسماري', 'local:7'),
      said('d', 'الناطق', 'local:1'),
      said('e', 'السفير', 'local:1'),
    ])
    const counts = speakers.map((s) => [s.entity, s.statements.length])
    expect(counts[0]).toEqual(['Q1', 3])
    expect(speakers.map((s) => s.speaker)).toEqual(expect.arrayContaining(['الناطق', 'السفير']))
  })
  it('leaves out statements of nobody', () => {
    const { speakers, timeline } = dossierOf([
      reportOf('a', 'عنوان\nكتب على الجدار [statement form=direct:لن ننسى أبدا]', {
        published: '2020-01-01',
      }),
    ])
    expect(speakers).toEqual([])
    expect(timeline).toHaveLength(1)
  })
})

describe('articles, figures, outlets', () => {
  it('lists articles in order of publication, the undated last', () => {
    const { articles } = dossierOf([undated, copy, wire])
    expect(articles.map((a) => a.id)).toEqual(['wire', 'copy', 'undated'])
    expect(articles[0]).toMatchObject({
      title: 'إغلاق جسر المرفأ',
      outlet: 'وكالة المرسى',
      published: '2020-03-05T12:00',
      publishedBasis: 'metadata',
      family: 'f:wire',
    })
    expect(articles.every((a) => a.words > 50)).toBe(true)
  })
  it('lists figures as each article gives them', () => {
    const { figures } = dossierOf([wire, copy])
    expect(figures.map((f) => [f.proof.article, f.figure.value, f.proof.words])).toEqual([
      ['wire', 400, 'أربعمئة متر'],
      ['copy', 400, 'أربعمئة متر'],
    ])
  })
  it('tells how much of an outlet is copied', () => {
    const own = reportOf(
      'own',
      'رأي في الجسور\nكتبت هذه المقالة لصحيفة واحدة فقط ولا يشاركها أحد كلمة من كلماتها الكثيرة جدا',
      { outlet: 'صحيفة ضفاف', published: '2020-03-08' },
    )
    const { outlets, articles } = dossierOf([wire, copy, undated, own])
    const copied = Object.fromEntries(outlets.map((o) => [o.outlet, o.copied]))
    expect(copied['وكالة المرسى']).toBe(0)
    expect(copied['موقع الساحل']).toBeGreaterThan(0.9)
    const words = (id: string): number => articles.find((a) => a.id === id)?.words ?? 0
    const share = words('copy') / (words('copy') + words('own'))
    expect(copied['صحيفة ضفاف']).toBeGreaterThan(share * 0.9)
    expect(copied['صحيفة ضفاف']).toBeLessThan(share)
  })
  it('does not call an outlet’s second print of its own text copied', () => {
    const again = reportOf('again', `مرة أخرى\n${WIRE}`, {
      outlet: 'وكالة المرسى',
      published: '2020-03-09',
    })
    expect(dossierOf([wire, again]).outlets).toMatchObject([{ copied: 0 }])
  })
  it('makes an empty account of nothing', () => {
    expect(dossierOf([])).toEqual({
      articles: [],
      families: [],
      datings: [],
      ledger: [],
      claims: [],
      happenings: [],
      disputes: [],
      facts: [],
      framings: [],
      agreement: { pairs: [], silent: [] },
      stories: [],
      corrections: [],
      timeline: [],
      speakers: [],
      figures: [],
      outlets: [],
    })
  })
})

describe('checkProofs', () => {
  const dossier = buildDossier([wire, copy])
  const articles = [wire.article, copy.article]
  it('finds an article that is not there', () =>
    expect(checkProofs(dossier, [wire.article]).length).toBeGreaterThan(0))
  it('finds other words, empty ranges and lines without proof', () => {
    const [entry] = dossier.timeline
    const [proof] = entry?.proofs ?? []
    if (!entry || !proof) throw new Error('the timeline is empty')
    const wrong = (proofs: readonly (typeof proof)[]): string[] =>
      checkProofs({ ...dossier, timeline: [{ ...entry, proofs }] }, articles)
    expect(wrong([{ ...proof, words: 'غيرها' }])).toHaveLength(1)
    expect(wrong([{ ...proof, to: proof.from }])).toHaveLength(1)
    expect(wrong([{ ...proof, to: 1e6 }])).toHaveLength(1)
    expect(wrong([])).toHaveLength(1)
    expect(wrong([proof])).toEqual([])
  })
})

describe('of any reports', () => {
  const line = fc
    .record({
      who: fc.constantFrom('سالم', 'هند', 'الناطق باسم الميناء'),
      date: fc.constantFrom('2020-01-01', '2020-01', 'P3D', '2019-12-30/2020-01-02', ''),
      body: fc.constantFrom('السفن تدخل بلا توقف', 'السفن تدخل بلا أي توقف', 'لا خبر عن السفن', ''),
      kind: fc.constantFrom('said', 'inside', 'plain', 'nested'),
    })
    .map(({ who, date, body, kind }) => {
      const day = `[date ${date}:يومها]`
      if (kind === 'said')
        return `[cue:قال] [source:${who}] ${day} إن [statement speaker="${who}":${body}]`
      if (kind === 'inside') return `[cue:أكد] أن [statement speaker="${who}":${body} ${day}]`
      if (kind === 'nested')
        return `ذكر ${day} أن [statement:${who} قال إن [statement speaker="${who}":${body}]]`
      return `${body} ${day}. [figure 3:ثلاثة] ${body}`
    })
  const anyReports = fc
    .array(
      fc.record({
        lines: fc.array(line, { maxLength: 4 }),
        outlet: fc.constantFrom('ضفاف', 'أفق', undefined),
        published: fc.constantFrom('2020-01-01', '2020-01-03T10:00+02:00', 'لا تاريخ', undefined),
      }),
      { maxLength: 7 },
    )
    .map((all) =>
      all.map(({ lines, outlet, published }, i) =>
        reportOf(`a${i}`, ['عنوان لا بد منه', ...lines].join('\n'), {
          ...(outlet !== undefined && { outlet }),
          ...(published !== undefined && { published }),
        }),
      ),
    )

  it('every line has proofs that hold, and ids are unique', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const d = dossierOf(reports)
        const ids = [
          ...d.timeline.map((e) => e.id),
          ...d.speakers.flatMap((s) => s.statements.map((x) => x.id)),
          ...d.families.map((f) => f.id),
        ]
        expect(new Set(ids).size).toBe(ids.length)
        const families = new Set(d.families.map((f) => f.id))
        for (const e of d.timeline) {
          expect(e.families.length).toBeGreaterThan(0)
          for (const f of e.families) expect(families.has(f)).toBe(true)
        }
        expect(d.outlets.every((o) => o.copied >= 0 && o.copied <= 1)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
  it('the order of the reports changes nothing', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        expect(buildDossier(reports.toReversed())).toEqual(buildDossier(reports))
      }),
      { numRuns: 60 },
    )
  })
})

describe('progress', () => {
  it('grows to the whole, and tells nothing of the content', () => {
    const shares: number[] = []
    const reports = [reportOf('a', WIRE, { published: '2020-03-06' })]
    const told = buildDossier(reports, { onProgress: (share) => shares.push(share) })
    expect(told).toEqual(buildDossier(reports))
    expect(shares.length).toBeGreaterThan(4)
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })
})
