import { describe, expect, it } from 'vitest'
import { resolveSymbolic } from '../../analysis/dates/symbolic.ts'
import { buildDossier } from '../build.ts'
import { checkProofs } from '../proofs.ts'
import { reportOf } from '../testing.ts'
import type { Dossier, Report } from '../types.ts'
import { createLandmarkFinder, landmarks } from './landmarks.ts'

const THURSDAY = 'symbolic="weekday(4,on-or-before)"'
const dossierOf = (...reports: Report[]): Dossier => {
  const dossier = buildDossier(reports, { resolveSymbolic })
  expect(
    checkProofs(
      dossier,
      reports.map((r) => r.article),
    ),
  ).toEqual([])
  return dossier
}
const told = (d: Dossier, id: string): [string | null, string[]] => {
  const dating = d.datings?.find((x) => x.article === id)
  return [dating?.value ?? null, dating?.reasons.map((r) => r.code).sort() ?? []]
}

describe('articles without a date', () => {
  it('are dated by days since a landmark and the weekday of their news', () => {
    const d = dossierOf(
      reportOf(
        'a',
        `المجلس يجتمع
اجتمع أعضاء المجلس [date ${THURSDAY}:الخميس] لبحث القتال.
مر [date P30D:30 يوما] على بدء الهجوم على طرابلس ولم يتوقف إطلاق النار.`,
      ),
    )
    // 4 April 2019 and 30 days is 4 May, a Saturday; the Thursday within a week of it is the 9th.
    expect(told(d, 'a')).toEqual(['2019-05-09/2019-05-10', ['first-weekday', 'since-landmark']])
    expect(d.articles[0]?.publishedBasis).toBe('inferred')
    // The weekday is one day from both days that it may be.
    expect(d.timeline.map((t) => t.date)).toContain('2019-05-09')
  })

  it('tell when that began which they count from, and give what goes on no day', () => {
    const d = dossierOf(
      ...['a', 'b'].map((id) =>
        reportOf(
          id,
          `المجلس يجتمع اليوم
اجتمع أعضاء المجلس [date ${THURSDAY}:الخميس] لبحث القتال.
مر [date P30D:30 يوما] على بدء [event ASSAULT status=ongoing:الهجوم] على طرابلس ولم يتوقف إطلاق النار.
وما زالت [event PROTEST status=ongoing:الاعتصامات] أمام المجلس كل مساء.`,
          { outlet: id },
        ),
      ),
    )
    const days = d.happenings?.map((h) => [h.type, h.date])
    expect(days).toContainEqual(['ASSAULT', '2019-04-04'])
    expect(days).toContainEqual(['PROTEST', null])
  })

  it('are dated by an anniversary and the name of today', () => {
    const d = dossierOf(
      reportOf(
        'a',
        `كلمة في الذكرى
قال الرئيس في الذكرى 50 لاستقلال الجزائر [date ${THURSDAY}:الخميس] إن البلاد ماضية في البناء.
ويلتقي الوفد [date symbolic="weekday(0,on-or-before)":اليوم الأحد] ممثلي الولايات.`,
      ),
    )
    expect(told(d, 'a')).toEqual(['2012-07-08', ['anniversary', 'named-today']])
  })

  it('are dated to the month by a landmark told from it', () => {
    const d = dossierOf(
      reportOf(
        'a',
        `غضب في أثينا
كانت تركيا وقعت [date symbolic="month(-1)":الشهر الماضي] مع حكومة الوفاق مذكرة تفاهم بحرية أغضبت الجيران.`,
      ),
    )
    expect(told(d, 'a')).toEqual(['2019-12', ['landmark-then']])
  })

  it('are not dated by a landmark that only begins a span', () => {
    const d = dossierOf(
      reportOf(
        'a',
        `شهر صعب
كان [date symbolic="month(-1)":الشهر الماضي] الأسوأ منذ اندلاع الثورة في سوريا بحسب ناشطين.`,
      ),
    )
    expect(told(d, 'a')).toEqual([null, []])
    expect(d.articles[0]?.published).toBeNull()
  })

  it('take the day of a dated report of the same happening', () => {
    const sentence = (more: string): string =>
      `انهارت قنطرة الحجارة القديمة فوق وادي الزيتون صباح [date ${THURSDAY}:الخميس] بعد أمطار غزيرة ${more}.`
    const d = dossierOf(
      reportOf('a', `انهيار قنطرة\n${sentence('وأغلقت السلطات الطريق كله')}`),
      reportOf('b', `قنطرة تنهار\n${sentence('بلا ضحايا')}`, { published: '2018-03-02' }),
    )
    const [value, codes] = told(d, 'a')
    expect(value).toBe('2018-03-01/2018-03-02')
    expect(codes).toContain('same-happening')
  })

  it('stay undated where nothing tells, weekday or no', () => {
    const d = dossierOf(
      reportOf('a', `افتتاح معرض\nافتتح [date ${THURSDAY}:الخميس] معرض للكتاب في المدينة.`),
    )
    expect(told(d, 'a')).toEqual([null, []])
  })

  it('set aside what does not go with the rest', () => {
    const d = dossierOf(
      reportOf(
        'a',
        `حديث عن الحرب
مضى [date P30D:30 يوما] على بدء الهجوم على طرابلس.
وتنتهي الخطة في [date 2030-01-01:الأول من يناير 2030].`,
      ),
    )
    expect(d.datings?.[0]?.value).toBe('2019-05-04/2019-05-11')
    expect(d.datings?.[0]?.against.map((r) => r.code)).toEqual(['not-before'])
  })
})

const findLandmark = createLandmarkFinder()

describe('landmarks', () => {
  it('are sorted, named once, and met by their own words', () => {
    const days = landmarks.map((m) => m.day)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(new Set(landmarks.map((m) => m.name)).size).toBe(landmarks.length)
    for (const m of landmarks) {
      const words = m.groups.flatMap((g) => g[0] ?? [])
      expect(findLandmark(words), m.name).not.toBeNull()
    }
  })
  it('need all their groups', () => {
    expect(findLandmark(['بدء', 'العدوان', 'علي', 'طرابلس'])?.name).toBe('tripoli-offensive')
    expect(findLandmark(['بدء', 'العام', 'الدراسي', 'في', 'طرابلس'])).toBeNull()
  })
})
