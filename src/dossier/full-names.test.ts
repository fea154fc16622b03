import { describe, expect, it } from 'vitest'
import { buildDossier } from './build.ts'
import { reportOf } from './testing.ts'
import type { SpeakerLines } from './types.ts'

const TITLE = 'انهيار جسر الزيتون فوق وادي الرمان'
const BODY = 'انهار جسر الزيتون فوق وادي الرمان فجر الخميس وعلقت سيارات كثيرة تحته'

/** Speakers of reports on one event: `said` are its last lines, one a report. */
function speakersOf(...said: string[]): readonly SpeakerLines[] {
  const reports = said.map((line, i) =>
    reportOf(`r${i}`, `${TITLE}\n${BODY}\n${line}`, {
      outlet: `صحيفة ${i}`,
      published: `2020-03-0${5 + i}`,
    }),
  )
  return buildDossier(reports).speakers
}

const FULL =
  '[cue:قال] [mention "name:سامر_الكيلاني" type=PER name="سامر الكيلاني":سامر الكيلاني] إن [statement speaker="المهندس سامر الكيلاني" entity="name:سامر_الكيلاني":الدعامات الشرقية لم تفحص منذ أعوام]'
const BARE =
  '[cue:أوضح] [mention "name:الكيلاني" type=PER name="الكيلاني":الكيلاني] أن [statement speaker="الكيلاني" entity="name:الكيلاني":الفحص يحتاج إلى أسبوعين على الأقل بعد رفع الأنقاض]'
const OTHER =
  'وصل [mention "name:نادر_الكيلاني" type=PER name="نادر الكيلاني":نادر الكيلاني] إلى موقع الجسر مساء'

describe('a family name by itself', () => {
  it('is the one person of the story who bears it, and says where he is named', () => {
    const speakers = speakersOf(FULL, BARE)
    expect(speakers).toHaveLength(1)
    const [one] = speakers
    expect(one?.speaker).toBe('المهندس سامر الكيلاني')
    expect(one?.entity).toBe('name:سامر_الكيلاني')
    expect(one?.statements).toHaveLength(2)
    expect(one?.surnames?.map((s) => [s.name, s.fullName.article, s.fullName.words])).toEqual([
      ['الكيلاني', 'r0', 'سامر الكيلاني'],
    ])
  })
  it('is the same in whatever order the reports come', () => {
    expect(speakersOf(BARE, FULL).map((s) => [s.speaker, s.statements.length])).toEqual([
      ['المهندس سامر الكيلاني', 2],
    ])
  })
  it('stays apart where two bear it', () => {
    const speakers = speakersOf(FULL, BARE, OTHER)
    expect(speakers.map((s) => s.speaker).toSorted()).toEqual(['الكيلاني', 'المهندس سامر الكيلاني'])
    expect(speakers.every((s) => s.surnames === undefined)).toBe(true)
  })
  it('stays apart where he is named in another story', () => {
    const elsewhere = reportOf(
      'x',
      'افتتاح مهرجان السينما في المدينة القديمة\n[cue:قال] [mention "name:سامر_الكيلاني" type=PER:سامر الكيلاني] إن [statement speaker="سامر الكيلاني" entity="name:سامر_الكيلاني":الأفلام المشاركة جاءت من عشر دول عربية وأجنبية]',
      { outlet: 'مرآة', published: '2019-01-05' },
    )
    const here = reportOf('y', `${TITLE}\n${BODY}\n${BARE}`, { published: '2020-03-05' })
    expect(buildDossier([elsewhere, here]).speakers).toHaveLength(2)
  })
  it('is not a given name, and no person known otherwise', () => {
    const given =
      '[cue:قال] سامر إن [statement speaker="سامر" entity="name:سامر":الطريق مغلق في الاتجاهين]'
    const known =
      '[cue:قال] الكيلاني إن [statement speaker="الكيلاني" entity="person:nabil-al-kilani":الجسر قديم جدا وبني قبل الحرب]'
    expect(speakersOf(FULL, given)).toHaveLength(2)
    expect(speakersOf(FULL, known)).toHaveLength(2)
  })
})

describe('the name of a speaker', () => {
  const of = (speaker: string): string | undefined =>
    speakersOf(
      `[cue:قال] [source:وزير خارجيتها [mention "name:يوسف_المنديلي" type=PER:يوسف المنديلي]] إن [statement speaker="${speaker}" entity="name:يوسف_المنديلي":الجسر يربط البلدين منذ عقود طويلة]`,
    )[0]?.speaker
  it('stands by itself, without an office of somebody told of before', () => {
    expect(of('وزير خارجيتها يوسف المنديلي')).toBe('يوسف المنديلي')
    expect(of('نظيره يوسف المنديلي')).toBe('يوسف المنديلي')
  })
  it('keeps an office that says whose it is', () => {
    expect(of('وزير الخارجية يوسف المنديلي')).toBe('وزير الخارجية يوسف المنديلي')
    expect(of('الفقيه يوسف المنديلي')).toBe('الفقيه يوسف المنديلي')
  })
})
