import { classAt, foldAt, type Context } from './context.ts'
import type { Draft, Span } from './draft.ts'

/** How many sentences a day that was told holds. */
const DAY_HOLDS = 30
/** The sentences of a title and lead, of which the first day told is that of the news. */
const LEAD = 4

const keyOf = (d: Draft): string => d.pick.candidate.predicate.key

/** Meetings told under several words («القمة», «اللقاء») are one plan. */
const planKeyOf = (d: Draft): string =>
  d.pick.candidate.predicate.type === 'CONSULT' ? 'CONSULT' : keyOf(d)

const isPast = (d: Draft): boolean => d.status === 'happened' || d.status === 'ongoing'

/** Dates and parts from other words on the same happening, then from the day being told. */
export function fillFromDiscourse(
  c: Context,
  drafts: readonly Draft[],
  published: string | null,
): void {
  const day = published?.slice(0, 10) ?? null
  const dated = new Map<string, Draft>()
  const plans = new Map<string, Draft>()
  for (const d of drafts) {
    if (d.when.value === null) continue
    if (!isPast(d) && d.when.value.includes('..')) continue
    const known = isPast(d) ? dated : plans
    const key = isPast(d) ? keyOf(d) : planKeyOf(d)
    if (!known.has(key)) known.set(key, d)
  }
  const lead = firstDay(drafts) ?? newsDay(c, day)
  let told: Dated | undefined
  let before: Draft | undefined
  for (const d of drafts) {
    const x = d.pick.candidate
    const inTitle = (c.words.from[x.at] ?? 0) < c.titleEnd
    if (d.when.value === null && isPast(d)) {
      const known = x.reading.article || inTitle ? dated.get(keyOf(d)) : undefined
      const opening = inTitle || d.sentence < LEAD ? lead : undefined
      const near =
        d.status === 'happened' || isDeedOfDay(c, d)
          ? ((inTitle ? lead : undefined) ?? told ?? opening)
          : undefined
      const value = near?.when.value ?? null
      if (known) d.when = { ...known.when, basis: 'discourse' }
      else if (before && goesOn(before, d, day)) d.when = { ...before.when, basis: 'discourse' }
      else if (
        near &&
        value !== null &&
        (inTitle || d.sentence - near.sentence <= DAY_HOLDS) &&
        (day === null || value <= day) &&
        isRecent(value, day)
      ) {
        d.when = { ...near.when, basis: 'discourse' }
      }
    } else if (d.when.value === null) {
      const plan = plans.get(planKeyOf(d))
      if (plan) d.when = { ...plan.when, basis: 'discourse' }
    }
    // A day to come holds nothing of what is told after it.
    else if (d.when.precision === 'day' && isPast(d) && !isAttribute(d)) told = d
    before = d
  }
}

/** «المذكرة الموقعة في 27 نوفمبر»: told of a thing by the way. */
const isAttribute = (d: Draft): boolean => {
  const { verbal, reading, predicate } = d.pick.candidate
  return !verbal && reading.article && (predicate.kind === 'active' || predicate.kind === 'passive')
}

/** What goes on is of the day being told where it is told as a deed: «تقصف», as against «التي تسيطر», «تدعم». */
const isDeedOfDay = (c: Context, d: Draft): boolean => {
  const { candidate: x } = d.pick
  return (
    x.verbal &&
    DEEDS.has(x.predicate.type) &&
    x.predicate.lemma !== 'سيطر' &&
    classAt(c, (x.carrier?.at ?? x.at) - 1).kind !== 'relative'
  )
}
const DEEDS = new Set(['ASSAULT', 'PROTEST', 'CONSULT', 'REQUEST', 'MOBILIZE', 'RETREAT'])

/** Acts of speech: with them the news goes on. */
const SPEECH = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'THREATEN', 'AGREE', 'CONSULT'])

/** «في عام 2011 أطاح المسلحون بالحكومة. واختفى الرئيس»: a tale of long ago goes on in the next sentence. */
const goesOn = (before: Draft, d: Draft, day: string | null): boolean =>
  d.status === 'happened' &&
  before.status === 'happened' &&
  before.when.value !== null &&
  before.when.precision !== 'span' &&
  d.sentence - before.sentence <= 1 &&
  d.statement === before.statement &&
  d.pick.candidate.verbal &&
  !SPEECH.has(d.pick.candidate.predicate.type) &&
  !isRecent(before.when.value, day)

/** Blows, marches and their like happen somewhere: where the last one was, unless told otherwise. */
const LOCATED = new Set(['ASSAULT', 'PROTEST'])

/** Places of blows and marches that their own sentence does not name. */
export function fillPlaces(c: Context, drafts: readonly Draft[]): void {
  const topic = titlePlace(c)
  const known = new Map<string, Span>()
  drafts.forEach((d, i) => {
    const key = keyOf(d)
    if (d.place !== null) {
      if (!known.has(key)) known.set(key, d.place)
      return
    }
    // «الهجوم»: where the attack of which was told took place.
    const told = d.pick.candidate.reading.article ? known.get(key) : undefined
    if (told) {
      d.place = told
      return
    }
    if (topic && (c.words.from[d.pick.candidate.at] ?? 0) < c.titleEnd) {
      d.place = topic
      return
    }
    const { type, frameName } = d.pick.candidate.predicate
    // «وصل إلى القاهرة حيث أجرى محادثات»: where he has come.
    const comes =
      type === 'CONSULT' || (type === 'REQUEST' && d.pick.candidate.reading.prefix === 'ل')
    const came = comes ? drafts[i - 1] : undefined
    if (
      came?.place?.place === true &&
      came.sentence === d.sentence &&
      COMING.has(came.pick.candidate.predicate.frameName)
    ) {
      d.place = came.place
      return
    }
    if (!LOCATED.has(type) && frameName !== 'election') return
    const subject = nearestCountry(c, d)
    if (subject) {
      d.place = subject
      return
    }
    const near = drafts
      .slice(Math.max(0, i - 8), i)
      .findLast(
        (o) =>
          o.place !== null &&
          d.sentence - o.sentence < LEAD &&
          o.pick.candidate.predicate.type === d.pick.candidate.predicate.type,
      )
    d.place = near?.place ?? null
  })
}

const COMING = new Set(['move', 'visit'])

/** «غرقت البلاد في صراع»: the country that the sentence names before the happening. */
function nearestCountry(c: Context, d: Draft): Span | null {
  const at = d.pick.candidate.at
  const first = c.sentences[d.sentence]?.first ?? at
  for (let k = at - 1; k >= first && k > at - COUNTRY_REACH; k--) {
    const m = c.mentionAt[k]
    if (m?.value.type !== 'GPE' || m.end > at) continue
    const range = { from: m.value.from, to: m.value.to }
    if (range.from === d.actor?.range.from) continue
    return { range, entity: m.value.entity, place: true, agent: true, gender: '', many: false }
  }
  return null
}
const COUNTRY_REACH = 30

/** «ليبيا: …»: the place that a title names first. */
function titlePlace(c: Context): Span | null {
  const m = c.mentionAt[0]
  if (!m || c.titleEnd === 0 || m.value.type !== 'GPE') return null
  const mark = foldAt(c, m.end)
  return mark === ':' || mark === '.' || mark === '..' || mark === '…'
    ? {
        range: { from: m.value.from, to: m.value.to },
        entity: m.value.entity,
        place: true,
        agent: true,
        gender: 'f',
        many: false,
      }
    : null
}

type Dated = Pick<Draft, 'when' | 'sentence'>

/** «أفادت مصادر الخميس»: a day of the lead, close to the publication, on which no happening of its own falls. */
function newsDay(c: Context, day: string | null): Dated | undefined {
  const end = c.sentences[LEAD - 1]?.end ?? c.words.count
  for (const { value: d, first } of c.dates) {
    if (first >= end || day === null) return undefined
    const value = d.value?.split('T')[0] ?? ''
    if (value.length !== 10 || value > day || !isFresh(value, day)) continue
    return {
      when: { value, basis: 'discourse', id: d.id, precision: 'day' },
      sentence: c.sentences.findIndex((s) => first < s.end),
    }
  }
  return undefined
}
/** Not more than two days before. */
const isFresh = (value: string, day: string): boolean =>
  Date.parse(day) - Date.parse(value) <= 2 * 86_400_000

/** The day that the lead tells of. */
const firstDay = (drafts: readonly Draft[]): Draft | undefined =>
  drafts.find(
    (o) =>
      o.when.precision === 'day' &&
      o.when.basis !== 'discourse' &&
      o.sentence < LEAD &&
      (o.status === 'happened' || o.status === 'ongoing'),
  )

const isRecent = (value: string, day: string | null): boolean =>
  day === null || Math.abs(Date.parse(value) - Date.parse(day)) < 8 * 86400000
