import { describe, expect, it } from 'vitest'
import { buildDossier } from '../build.ts'
import { checkProofs } from '../proofs.ts'
import { reportOf } from '../testing.ts'
import type { Dossier, Report } from '../types.ts'

const dossierOf = (...reports: Report[]): Dossier => {
  const dossier = buildDossier(reports)
  expect(
    checkProofs(
      dossier,
      reports.map((r) => r.article),
    ),
  ).toEqual([])
  return dossier
}
const others = [
  reportOf(
    'x1',
    'افتتاح معرض الزهور\nافتتح معرض الزهور في الحديقة وحضر [figure 12 unit=فنان what=people:12 فنانا].',
    {
      outlet: 'ر',
      published: '2018-03-02',
    },
  ),
  reportOf(
    'x2',
    'مباراة في كرة السلة\nفاز فريق الميناء على فريق القلعة بفارق [figure 9 unit=نقطة:تسع نقاط].',
    {
      outlet: 'س',
      published: '2018-03-02',
    },
  ),
]
const market = (id: string, outlet: string, day: string, toll: string, more = ''): Report =>
  reportOf(
    id,
    `هجوم على سوق التمور في بلدة رملان\nقال شهود إن مسلحين اقتحموا سوق التمور في رملان. ${toll}.${more}`,
    {
      outlet,
      published: day,
    },
  )

describe('the ledger', () => {
  it('joins one quantity of several reports and tells update from dispute', () => {
    const d = dossierOf(
      market(
        'a',
        'أ',
        '2018-03-01',
        '[source:الإسعاف] [cue:أعلن] [statement speaker="الإسعاف":سقوط [figure 7 what=killed unit=قتيل:سبعة قتلى] في السوق]',
      ),
      market(
        'b',
        'أ',
        '2018-03-02',
        '[source:الإسعاف] [cue:أعلن] [statement speaker="الإسعاف":ارتفاع حصيلة الهجوم على السوق إلى [figure 9 what=killed unit=قتيل:تسعة قتلى]]',
      ),
      market(
        'c',
        'ب',
        '2018-03-02',
        '[source:الشرطة] [cue:قالت] [statement speaker="الشرطة":إن عدد القتلى في السوق [figure 5 what=killed unit=شخص:خمسة أشخاص]]',
      ),
      ...others,
    )
    expect(d.ledger).toHaveLength(1)
    const [q] = d.ledger ?? []
    expect(q).toMatchObject({ what: 'killed', low: 5, high: 9 })
    expect(q?.entries.map((e) => [e.article, e.value, e.claimant, e.relation])).toEqual([
      ['a', 7, 'الإسعاف', 'first'],
      ['b', 9, 'الإسعاف', 'update'],
      ['c', 5, 'الشرطة', 'differs'],
    ])
    // What the ambulance service took back is no side of the dispute.
    const [dispute] = d.disputes ?? []
    expect(dispute?.code).toBe('figure-differs')
    expect(dispute?.sides.map((s) => s.value)).toEqual(['9', '5'])
  })

  it('sees no dispute in hedges that both hold', () => {
    const d = dossierOf(
      market(
        'a',
        'أ',
        '2018-03-01',
        'قتل [figure 20 what=killed unit=شخص op=">":أكثر من عشرين شخصا] في السوق',
      ),
      market(
        'b',
        'ب',
        '2018-03-01',
        'وقتل [figure 23 what=killed unit=شخص:23 شخصا] في الهجوم على السوق',
      ),
      ...others,
    )
    expect(d.ledger?.[0]?.entries).toHaveLength(2)
    expect(d.disputes).toEqual([])
  })

  it('puts a bound that goes with both values on no side of their dispute', () => {
    const d = dossierOf(
      market(
        'a',
        'أ',
        '2018-03-01',
        'قتل [figure 20 what=killed unit=شخص op=">":20 شخصا على الأقل] في السوق',
      ),
      market(
        'b',
        'ب',
        '2018-03-01',
        'وقتل [figure 23 what=killed unit=شخص:23 شخصا] في الهجوم على السوق',
      ),
      market(
        'c',
        'ج',
        '2018-03-01',
        'وقتل [figure 26 what=killed unit=شخص:26 شخصا] في الهجوم على السوق',
      ),
      ...others,
    )
    expect(d.ledger?.[0]?.entries).toHaveLength(3)
    expect(d.disputes?.[0]?.sides.map((s) => s.value)).toEqual(['23', '26'])
  })

  it('does not join the dead of two places', () => {
    const d = dossierOf(
      market('a', 'أ', '2018-03-01', 'قتل [figure 20 what=killed unit=شخص:عشرون شخصا]'),
      reportOf(
        'b',
        'غرق عبارة قرب جزيرة اللؤلؤ\nغرقت عبارة قرب الجزيرة ليلا. ومات [figure 3 what=killed unit=راكب:ثلاثة ركاب].',
        {
          outlet: 'ب',
          published: '2018-03-01',
        },
      ),
      ...others,
    )
    expect(d.ledger).toEqual([])
  })
})

describe('claims', () => {
  it('are linked to their denial', () => {
    const d = dossierOf(
      reportOf(
        'a',
        `خلاف على مخزن الحبوب
[cue:اتهم] [source:المجلس البلدي] [statement speaker="المجلس البلدي" act=accuse:حراس المخزن بإحراق صوامع الحبوب في الميناء].
[cue:ونفى] [source:ناطق باسم الحراس] [statement speaker="ناطق باسم الحراس" act=deny:أي علاقة للحراس بإحراق صوامع الحبوب].`,
        { outlet: 'أ', published: '2018-03-01' },
      ),
      ...others,
    )
    expect(d.claims).toHaveLength(1)
    expect(d.claims?.[0]?.said.map((t) => t.claimant)).toEqual(['المجلس البلدي'])
    expect(d.claims?.[0]?.denied.map((t) => t.claimant)).toEqual(['ناطق باسم الحراس'])
    expect(d.disputes?.map((x) => x.code)).toEqual(['claim-denied'])
  })

  it('are not denied by what has nothing to do with them', () => {
    const d = dossierOf(
      reportOf(
        'a',
        `جلسة المجلس
[cue:أعلن] [source:المجلس البلدي] [statement speaker="المجلس البلدي" act=announce:بناء جسر جديد فوق النهر].
[cue:ونفى] [source:مدير الملعب] [statement speaker="مدير الملعب" act=deny:إلغاء مباراة كرة القدم بسبب المطر].`,
        { outlet: 'أ', published: '2018-03-01' },
      ),
      ...others,
    )
    expect(d.claims).toEqual([])
  })
})

describe('happenings', () => {
  const collapse = (id: string, outlet: string, date: string, status = 'happened'): Report =>
    reportOf(
      id,
      `انهيار جسر الحجر في وادي السرو
وقع [event DISASTER date=${date} status=${status}:انهيار] جسر الحجر القديم في وادي السرو صباحا.`,
      { outlet, published: '2018-03-02' },
    )
  it('are one in all articles that tell them, with their origins', () => {
    const d = dossierOf(
      collapse('a', 'أ', '2018-03-01'),
      collapse('b', 'ب', '2018-03-01'),
      ...others,
    )
    expect(d.happenings).toMatchObject([{ type: 'DISASTER', date: '2018-03-01' }])
    expect(d.happenings?.[0]?.accounts.map((a) => a.article)).toEqual(['a', 'b'])
    expect(d.happenings?.[0]?.families).toHaveLength(1)
  })
  it('show what one tells and another denies', () => {
    const d = dossierOf(
      collapse('a', 'أ', '2018-03-01'),
      collapse('b', 'ب', '2018-03-01', 'denied'),
      ...others,
    )
    expect(d.disputes?.map((x) => x.code)).toEqual(['event-denied'])
  })
  it('are two when a week lies between them', () => {
    const d = dossierOf(
      collapse('a', 'أ', '2018-03-01'),
      collapse('b', 'ب', '2018-02-20'),
      ...others,
    )
    expect(d.happenings).toEqual([])
  })
})

describe('a happening told without its day', () => {
  const collapse = (id: string, published: string, date: string, status = 'happened'): Report =>
    reportOf(
      id,
      `انهيار جسر الحجر في وادي السرو
وقع [event DISASTER date=${date} status=${status}:انهيار] جسر الحجر القديم في وادي السرو.`,
      { outlet: id, published },
    )
  const accounts = (...reports: Report[]): string[][] =>
    (dossierOf(...reports, ...others).happenings ?? []).map((h) => h.accounts.map((a) => a.article))

  it('is one with the report of a day among those that it leaves', () => {
    const reports = [
      collapse('late', '2018-03-20', '2018-02'),
      collapse('first', '2018-02-11', '2018-02-10'),
    ]
    expect(accounts(...reports)).toEqual([['first', 'late']])
    expect(dossierOf(...reports, ...others).happenings?.[0]?.date).toBe('2018-02-10')
  })
  it('is not what was reported on the day of the article that looks back', () => {
    expect(
      accounts(
        collapse('late', '2018-03-20', '2018-02'),
        collapse('news', '2018-03-20', '2018-03-20'),
      ),
    ).toEqual([])
    // Nor where the time is a year.
    expect(
      accounts(
        collapse('late', '2018-03-20', '2017'),
        collapse('news', '2018-03-20', '2018-03-20'),
      ),
    ).toEqual([])
  })
  it('is one for two that give the same month, and has the month for its time', () => {
    const reports = [
      collapse('a', '2018-03-20', '2018-02'),
      collapse('b', '2018-03-02', '2018-02'),
      collapse('c', '2018-03-03', '2018-03'),
    ]
    expect(accounts(...reports)).toEqual([['b', 'a']])
    expect(dossierOf(...reports, ...others).happenings?.[0]?.date).toBe('2018-02')
  })
  it('may be of any day since, where it is still going on', () => {
    expect(
      accounts(
        collapse('since', '2018-03-20', '2018-01', 'ongoing'),
        collapse('news', '2018-03-19', '2018-03-19'),
      ),
    ).toEqual([['news', 'since']])
  })
})

describe('an attack and what is said of it', () => {
  const lead = (more: string): string => `هجوم على مخازن الصوامع في بلدة رملان
[event ASSAULT date=2018-03-01 at="place:رملان-LY" to="org:silo-board":هجوم] استهدف مخازن هيئة الصوامع في رملان.${more}`
  const reports = [
    reportOf('a', lead(' وقع [event ASSAULT at="place:رملان-LY":الهجوم] فجرا.'), {
      outlet: 'أ',
      published: '2018-03-01',
    }),
    reportOf(
      'b',
      `جماعة الرماد تتبنى تفجير المخازن
[source:جماعة الرماد] [cue:أعلنت] [statement speaker="جماعة الرماد" act=announce:مسؤوليتها عن [event ASSAULT date=2018-03-01 at="country:LY" to="org:silo-board":هجوم] على مخازن الهيئة].`,
      { outlet: 'ب', published: '2018-03-01' },
    ),
    reportOf(
      'c',
      `اتحاد المزارعين يستنكر
[cue:أدان] [source:اتحاد المزارعين] [statement speaker="اتحاد المزارعين" act=condemn:[event ASSAULT date=2018-03-01 to="org:silo-board":الهجوم] على مخازن الصوامع].`,
      { outlet: 'ج', published: '2018-03-02' },
    ),
    reportOf(
      'd',
      `انفجار في بلدة السدرة
وقع [event ASSAULT date=2018-03-01 at="place:السدرة-LY":هجوم] على مخازن في السدرة.`,
      { outlet: 'د', published: '2018-03-01' },
    ),
  ]
  const d = dossierOf(...reports, ...others)
  const [attack] = d.happenings ?? []

  it('is one happening, once an article, without the attack on another town', () => {
    expect(d.happenings).toHaveLength(1)
    expect(attack?.accounts.map((a) => a.article)).toEqual(['a', 'b', 'c'])
  })
  it('has the claim of responsibility and the condemnation with it', () => {
    expect(attack?.reactions?.map((r) => [r.kind, r.claimant])).toEqual([
      ['responsibility', 'جماعة الرماد'],
      ['condemn', 'اتحاد المزارعين'],
    ])
  })
  it('names the outlet that printed something that day, and nothing of it', () => {
    expect(d.agreement?.silent).toMatchObject([{ happening: attack?.id }])
    expect(d.agreement?.silent[0]?.outlets).toContain('د')
    expect(d.agreement?.silent[0]?.outlets).not.toContain('ب')
  })
  it('has no claim of responsibility where nobody makes one', () => {
    const none = reportOf(
      'e',
      `هجوم على مخازن الصوامع
ولم [cue:تعلن] [source:أي جهة] [statement speaker="أي جهة" act=announce:مسؤوليتها عن [event ASSAULT date=2018-03-01 to="org:silo-board":الهجوم] على المخازن].`,
      { outlet: 'ه', published: '2018-03-01' },
    )
    const told = dossierOf(...reports.slice(0, 1), none, ...others).happenings?.[0]
    expect(told?.accounts.map((a) => a.article)).toEqual(['a', 'e'])
    expect(told?.reactions).toBeUndefined()
  })
})

describe('the whole toll and a part of it', () => {
  it('are no two sides of a dispute', () => {
    const d = dossierOf(
      market('a', 'أ', '2018-03-01', 'قتل في السوق [figure 9 what=killed unit=شخص:تسعة أشخاص]'),
      market(
        'b',
        'ب',
        '2018-03-01',
        'قتل في السوق [figure 9 what=killed unit=قتيل:تسعة], ومن بين القتلى في السوق [figure 3 what=killed unit=حارس:ثلاثة حراس]',
      ),
      ...others,
    )
    expect(d.ledger?.map((q) => [q.low, q.high])).toEqual([[9, 9]])
    expect(d.disputes).toEqual([])
  })
})

describe('background', () => {
  const signed = (id: string, outlet: string, time: string, more: string): Report =>
    reportOf(id, `خبر ${id}\nوقعت بلدية الميناء ${time} مذكرة الأرصفة مع شركة الرافعات. ${more}.`, {
      outlet,
      published: '2018-03-20',
    })
  it('is what several origins give as past, with the time that all leave', () => {
    const d = dossierOf(
      signed('a', 'أ', '[date 2018-02:الشهر الماضي]', 'وتعطلت الرافعات أمس'),
      signed('b', 'ب', 'في [date 2018-02-07:7 شباط]', 'وأضرب الحمالون عن العمل'),
      signed('c', 'ج', 'في [date 2018-02:فبراير]', 'وارتفعت أجور الشحن كثيرا'),
      ...others,
    )
    expect(d.facts).toHaveLength(1)
    expect(d.facts?.[0]?.date).toBe('2018-02-07')
    expect(d.facts?.[0]?.told.map((t) => t.dateWords.words)).toEqual([
      'الشهر الماضي',
      '7 شباط',
      'فبراير',
    ])
  })
  it('is not the news of the day, nor what another time contradicts', () => {
    const d = dossierOf(
      signed('a', 'أ', 'يوم [date 2018-03-19:أمس]', 'وتعطلت الرافعات'),
      signed('b', 'ب', 'في [date 2018-02-07:7 شباط]', 'وأضرب الحمالون عن العمل'),
      signed('c', 'ج', 'في [date 2018-02-21:21 شباط]', 'وارتفعت أجور الشحن'),
      ...others,
    )
    expect(d.facts).toEqual([])
  })
})

describe('framings', () => {
  const naming = (id: string, words: string): Report =>
    reportOf(id, `بيان عن الميناء ${id}\nدخلت ${words} الميناء صباح اليوم.`, {
      outlet: id,
      published: '2018-03-01',
    })
  it('show one body named in words that judge and in words that do not', () => {
    const d = dossierOf(
      naming('a', '[mention "org:harbour-guard" loaded=blames:ميليشيا الميناء]'),
      naming('b', '[mention "org:harbour-guard":حرس الميناء]'),
      ...others,
    )
    expect(d.framings).toMatchObject([{ about: 'org:harbour-guard' }])
    expect(d.framings?.[0]?.sides.map((s) => [s.stance, s.told[0]?.proof.words])).toEqual([
      ['blames', 'ميليشيا الميناء'],
      ['plain', 'حرس الميناء'],
    ])
  })
  it('are none where all judge alike', () => {
    const d = dossierOf(
      naming('a', '[mention "org:harbour-guard" loaded=blames:ميليشيا الميناء]'),
      naming('b', '[mention "org:harbour-guard" loaded=blames:عصابة الميناء]'),
      ...others,
    )
    expect(d.framings).toEqual([])
  })
})
