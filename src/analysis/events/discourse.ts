import { foldAt, type Context } from './context.ts'
import type { Draft, Span } from './draft.ts'

/** How many sentences a day that was told holds. */
const DAY_HOLDS = 12

const keyOf = (d: Draft): string => d.pick.candidate.predicate.key

/** Dates and parts from earlier words on the same happening, then from the day being told. */
export function fillFromDiscourse(
  c: Context,
  drafts: readonly Draft[],
  published: string | null,
): void {
  const day = published?.slice(0, 10) ?? null
  const dated = new Map<string, Draft>()
  for (const d of drafts) {
    if (d.when.value !== null && !dated.has(keyOf(d))) dated.set(keyOf(d), d)
  }
  const lead = firstDay(drafts)
  let told: Draft | undefined
  for (const d of drafts) {
    const x = d.pick.candidate
    const inTitle = (c.words.from[x.at] ?? 0) < c.titleEnd
    if (d.when.value === null && (d.status === 'happened' || d.status === 'ongoing')) {
      const known = x.reading.article || inTitle ? dated.get(keyOf(d)) : undefined
      const near = d.status === 'happened' ? ((inTitle ? lead : undefined) ?? told) : undefined
      const value = near?.when.value ?? null
      if (known) d.when = { ...known.when, basis: 'discourse' }
      else if (
        near &&
        value !== null &&
        (inTitle || d.sentence - near.sentence <= DAY_HOLDS) &&
        (day === null || value <= day) &&
        isRecent(value, day)
      ) {
        d.when = { ...near.when, basis: 'discourse' }
      }
      continue
    }
    // A day to come holds nothing of what is told after it.
    const past = d.status === 'happened' || d.status === 'ongoing'
    if (d.when.precision === 'day' && past) told = d
  }
}

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
          d.sentence - o.sentence <= 3 &&
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

/** The day that the lead tells of. */
const firstDay = (drafts: readonly Draft[]): Draft | undefined =>
  drafts.find(
    (o) =>
      o.when.precision === 'day' &&
      o.when.basis !== 'discourse' &&
      o.sentence <= 3 &&
      (o.status === 'happened' || o.status === 'ongoing'),
  )

const isRecent = (value: string, day: string | null): boolean =>
  day === null || Math.abs(Date.parse(value) - Date.parse(day)) < 8 * 86400000
