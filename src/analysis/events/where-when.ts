import type { Stretch } from '../../arabic/sentences.ts'
import type { Candidate } from './candidates.ts'
import { classAt, foldAt, turnAt, type At, type Context } from './context.ts'
import type { DateMention, EventStatus } from '../layers.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { DIRECTION, INSIDE, isPlaceWord, listsOf } from './settings.ts'

const LIES = new Set([
  'كلم',
  'كم',
  'كيلومتر',
  'كيلومترا',
  'كيلومترات',
  'تقع',
  'يقع',
  'الواقعه',
  'الواقع',
  'بعد',
  'ميلا',
])

/** How far from its happening a place is looked for. */
const REACH = 22
const WORDS = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'])
/** Is it done by word alone, so that the land of which it speaks is not where it happens? */
export const isOfWords = (type: string): boolean => WORDS.has(type)

/** Where: the nearest place behind the happening in its clause, then before it. */
export function placeOf(c: Context, s: Stretch, at: number, end: number): Phrase | null {
  for (let k = end; k < s.end && k < end + REACH; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp' && k > end) break
    if (w.kind === 'punct' && (w.core === '؛' || w.core === '.')) break
    if (isMeanwhile(c, k)) break
    const p = placeBehind(c, s, k) ?? arrival(c, s, k)
    if (p) return p
  }
  for (let k = at - 1; k >= s.first && k > at - REACH; k--) {
    const w = classAt(c, k)
    if (w.kind === 'punct' && (w.core === '؛' || w.core === '.')) break
    if (w.core !== 'في' && !(w.kind === 'word' && hasIn(c, k))) continue
    const p = placeBehind(c, s, k)
    if (p) return p
  }
  return witness(c, s, at) ?? witnessBehind(c, s, end)
}

/** «في الوقت الذي وصل فيه …», «بينما», «في حين»: something else, that happens elsewhere. */
function isMeanwhile(c: Context, k: number): boolean {
  const fold = foldAt(c, k)
  if (fold === 'بينما') return true
  const behind = foldAt(c, k + 1)
  return fold === 'في' && (behind === 'حين' || (behind === 'الوقت' && foldAt(c, k + 2) === 'الذي'))
}

/** «بلاده ستشهد انتخابات», «شهدت المدينة مظاهرات»: what sees it is where it happens. */
function witness(c: Context, s: Stretch, at: number): Phrase | null {
  for (let k = at - 1; k > s.first && k > at - WITNESS_REACH; k--) {
    if (classAt(c, k).kind === 'punct') return null
    if (!WITNESSES.test(foldAt(c, k))) continue
    const behind = phraseAt(c, k + 1, s.end, true)
    if (behind?.place === true || behind?.type === 'GPE') return behind
    const before = isPlaceWord(classAt(c, k - 1).core) ? phraseAt(c, k - 1, k, true) : null
    return before?.place === true ? before : null
  }
  return null
}
/** «العرض الذي شهدته المدينة», «اجتماع استضافته فرنسا» */
function witnessBehind(c: Context, s: Stretch, end: number): Phrase | null {
  for (let k = end; k < s.end && k < end + WITNESS_REACH; k++) {
    if (WITNESSES_IT.test(foldAt(c, k))) {
      const p = phraseAt(c, k + 1, s.end, true)
      return p?.place === true || p?.type === 'GPE' ? p : null
    }
    const w = classAt(c, k)
    if (w.kind !== 'word' && w.kind !== 'relative') return null
  }
  return null
}
const WITNESS_REACH = 7
const WITNESSES = /^[وف]?س?(?:[يت]?شهد|استضاف|[يت]ستضيف|احتضن|[يت]حتضن)ت?$/
const WITNESSES_IT = /^س?(?:[يت]?شهد|استضاف|[يت]ستضيف|احتضن|[يت]حتضن)ت?ها?$/

/** «استقبال رسمي لدى وصوله إلى بنغازي»: where he came. */
function arrival(c: Context, s: Stretch, k: number): Phrase | null {
  if (foldAt(c, k) !== 'الي' || !ARRIVING.test(foldAt(c, k - 1))) return null
  const p = phraseAt(c, k + 1, s.end, true)
  return p?.type === 'GPE' || p?.place === true ? p : null
}
const ARRIVING = /^(?:وصول|عوده|زياره)(?:ه|ها|هم)?$|^(?:عودت|زيارت)(?:ه|ها|هم)$/

/** A place behind the preposition at `k`: «في مدينة درنة», «جنوب تركيا», «ببنغازي». */
function placeBehind(c: Context, s: Stretch, k: number): Phrase | null {
  const w = classAt(c, k)
  const turn = turnAt(c, k)
  if ((turn & DIRECTION) !== 0) {
    // «على بعد ألف كلم شرق طرابلس» tells where a place lies, not where it happened.
    if ([1, 2, 3].some((n) => LIES.has(foldAt(c, k - n)))) return null
    let at = k + 1
    if (foldAt(c, at) === 'من') at++
    const p = phraseAt(c, at, s.end, true)
    if (!p || !(p.place || p.type === 'GPE')) return null
    return { ...p, first: k, skip: 0, place: true }
  }
  if ((turn & INSIDE) !== 0) {
    const f = w.conjunction ? w.core : foldAt(c, k)
    if (f === 'من' || f === 'علي') return null
    let at = k + 1
    const behind = foldAt(c, at)
    if ((listsOf(behind, 0, behind.length) & DIRECTION) !== 0) return null
    if (classAt(c, at).kind === 'partitive') at++
    const p = phraseAt(c, at, s.end, true)
    return p?.place === true ? p : null
  }
  if (w.kind === 'word' && hasIn(c, k) && !c.dateAt[k]) {
    const p = phraseAt(c, k, s.end, true)
    // «بطريقة»: how, and no way.
    if (!p || !p.place || p.head.startsWith('طريقه')) return null
    return p.type === 'GPE' || p.type === 'LOC' || p.type === 'FAC' || p.type === null ? p : null
  }
  return null
}

/** How many places may stand in a row: «منزله في حي الزهور جنوب العاصمة». */
const IN_A_ROW = 2
const LINES = /^(?:ال)?(?:حدود|سياج|طريق|جدار|معبر)$/

/** A place with the larger one in which it lies right behind it, and with what «و» joins to it. */
export function wholePlace(c: Context, s: Stretch, place: Phrase): Phrase {
  let { end } = place
  // «الحدود بين غزة وإسرائيل»
  if (LINES.test(place.head) && foldAt(c, end) === 'بين') {
    const one = phraseAt(c, end + 1, s.end, true)
    if (one?.place === true || one?.type === 'GPE') end = joinedEnd(c, s, one.end)
    return { ...place, end }
  }
  // A town needs no country behind it.
  for (let n = 0; n < IN_A_ROW && end < s.end && place.type !== 'GPE'; n++) {
    if (c.dateAt[end]) break
    // «في ضواحي العاصمة»
    const next =
      placeBehind(c, s, end) ?? (foldAt(c, end) === 'في' ? placeBehind(c, s, end + 1) : null)
    if (!next || next.end <= end) break
    end = next.end
  }
  return { ...place, end: joinedEnd(c, s, end) }
}

/** Behind the places that «و» joins: «صعدة وحجة». */
function joinedEnd(c: Context, s: Stretch, from: number): number {
  let end = from
  for (let n = 0; n < IN_A_ROW && end < s.end; n++) {
    const m = c.mentionAt[end]
    const w = classAt(c, end)
    const land = m?.value.type === 'GPE' || m?.value.type === 'LOC' || m?.value.type === 'FAC'
    if (!w.conjunction && !(land && foldAt(c, end)[0] === 'و')) break
    const p = phraseAt(c, end, s.end, true)
    if (!p || p.first !== end || !(p.place && (land || isPlaceWord(w.core)))) break
    end = p.end
  }
  return end
}

/** «ببنغازي»: the preposition is the word's, or stands before the name in its word. */
function hasIn(c: Context, k: number): boolean {
  if (classAt(c, k).prefix === 'ب') return true
  const m = c.mentionAt[k]
  if (!m || m.value.from === c.words.from[k]) return false
  const before = foldAt(c, k).slice(0, m.value.from - (c.words.from[k] ?? 0))
  return before === 'ب' || before === 'وب'
}

export type DateBasis = 'own' | 'sentence' | 'discourse' | 'published' | 'none'

export interface When {
  readonly value: string | null
  readonly basis: DateBasis
  readonly id: string | null
  readonly precision: 'day' | 'month' | 'year' | 'span' | 'none'
}

const NO_DATE: When = { value: null, basis: 'none', id: null, precision: 'none' }

export function precisionOf(value: string | null): When['precision'] {
  if (value === null) return 'none'
  if (value.includes('/')) return 'span'
  const bare = value.replace('~', '').split('T')[0] ?? ''
  return bare.length >= 10 ? 'day' : bare.length >= 7 ? 'month' : bare.length >= 4 ? 'year' : 'none'
}

/** The date of a sentence that belongs to the happening: behind it in its clause, before it, else the nearest. */
export function ownDate(
  c: Context,
  s: Stretch,
  at: number,
  end: number,
  fits: (value: string) => boolean,
  lasting = false,
): When {
  const dates = datesIn(c, s)
  if (dates.length === 0) return NO_DATE
  let best: At<DateMention> | null = null
  let cost = Infinity
  // «signed on the 27th, and ratified on the 5th»: what a clause opens with is of that clause.
  const opens = classAt(c, at).prefix === 'و' || foldAt(c, at - 1) === '،'
  for (const d of dates) {
    const v = d.value.value
    if (v === null || v.startsWith('P') || !fits(v) || isOfDeed(c, end, d.first)) continue
    const gap = d.first >= end ? d.first - end : at - d.end
    const between = boundaries(c, Math.min(at, d.first), Math.max(at, d.first))
    if (isApart(between, d.first < at)) continue
    const stops = (between >> STOPS_SHIFT) + (opens && d.first < at ? 1 : 0)
    const here = gap + stops * 9 + (d.first < at ? 3 : 0)
    if (here < cost && !isBirth(c, d.first)) {
      cost = here
      best = d
    }
  }
  if (!best) return NO_DATE
  let value = best.value.value
  // «صراعا منذ الإطاحة بالنظام في 2011»: it goes on from then.
  if (lasting && value !== null && !value.includes('/') && isSince(c, end, best.first))
    value = `${dayOf(value)}/..`
  return {
    value: dayOf(value),
    basis: cost < 14 ? 'own' : 'sentence',
    id: best.value.id,
    precision: precisionOf(value),
  }
}

/** «بحث التعاون في إطار المذكرة الموقعة في 27 نوفمبر»: the date of a deed that describes a thing, behind `end`. */
function isOfDeed(c: Context, end: number, date: number): boolean {
  for (let k = date - 1; k >= end && k > date - 9; k--) {
    const f = foldAt(c, k)
    if (f === '.' || f === '؛') return false
    if (DEEDS.test(f) || (SIGNED.test(f) && TREATY.test(foldAt(c, k - 1)))) return true
  }
  return false
}
const DEEDS = /^(?:ال)?(?:(?:مبرم|صادر|مورخ|منعقد|معقود)(?:ه|ين|ان|تين|تان)?|موقع(?:ه|تين|تان))$/
/** A site, but for what stands before it. */
const SIGNED = /^(?:ال)?موقع$/
const TREATY = /^(?:ال)?(?:اتفاق|بروتوكول|عقد|ميثاق|اعلان|بيان|قرار)$/

/** «منذ» between a happening and the date behind it. */
function isSince(c: Context, end: number, date: number): boolean {
  for (let k = date - 1; k >= end && k > date - 9; k--)
    if (foldAt(c, k) === 'منذ' || foldAt(c, k) === 'مذ') return true
  return false
}

/** «يلتقي الزعماء اليوم», «يعود الخميس»: in the present of a day that has not passed. */
export function isAnnounced(
  c: Context,
  s: Stretch,
  x: Candidate,
  status: EventStatus,
  published: string | null,
): boolean {
  if (published === null || !x.verbal || (status !== 'ongoing' && status !== 'happened'))
    return false
  const r = x.carrier?.reading ?? x.reading
  if (r.entry.tense !== 'present' || r.prefix !== '' || !ARRANGED.has(x.predicate.type))
    return false
  const day = published.slice(0, 10)
  const when = ownDate(c, s, x.at, x.end, (v) => v.length >= 10)
  if (when.basis !== 'own' || when.value === null) return false
  // A day of the week behind the present is the next one; today's meetings stand for what is to come.
  return (
    firstDay(when.value) > day || (firstDay(when.value) === day && x.predicate.type === 'CONSULT')
  )
}
const ARRANGED = new Set(['CONSULT', 'OTHER'])

/** May a happening of this status fall on the date? What came to pass did not come after the publication. */
export function fitsStatus(
  status: EventStatus,
  published: string | null,
): (value: string) => boolean {
  if (published === null) return () => true
  const day = published.slice(0, 10)
  if (status === 'happened' || status === 'ongoing') return (v) => firstDay(v) <= day
  if (status === 'planned' || status === 'requested' || status === 'threatened')
    return (v) => lastDay(v) >= day
  return () => true
}

/** Does the sentence open with the happening's own date, and lies that wholly before the day of publication? */
export const hasPassed = (c: Context, s: Stretch, when: When, published: string | null): boolean =>
  published !== null &&
  when.basis === 'own' &&
  when.value !== null &&
  !when.value.includes('/') &&
  lastDay(when.value) < published.slice(0, 10) &&
  (c.dateAt[s.first] ?? c.dateAt[s.first + 1])?.value.id === when.id

const firstDay = (v: string): string => {
  const slash = v.indexOf('/')
  const from = slash < 0 ? v : v.slice(0, slash)
  return from === '..' ? '' : from.replace('~', '').slice(0, 10)
}

/** The end of an interval, long enough to compare: a month ends after its days. */
const lastDay = (v: string): string => {
  const to = v.split('/').at(-1) ?? ''
  return to === '..' ? '9999' : `${to.replace('~', '').slice(0, 10)}\uffff`
}

/** Without the time of day. */
const dayOf = (v: string | null): string | null =>
  v === null ? null : v.includes('/') ? v : (v.split('T')[0] ?? v)

const NO_DATES: readonly At<DateMention>[] = []

function datesIn(c: Context, s: Stretch): readonly At<DateMention>[] {
  if (c.dates.length === 0) return NO_DATES
  let lo = 0
  let hi = c.dates.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((c.dates[mid]?.first ?? 0) < s.first) lo = mid + 1
    else hi = mid
  }
  const found: At<DateMention>[] = []
  for (let k = lo; k < c.dates.length; k++) {
    const d = c.dates[k]
    if (!d || d.first >= s.end) break
    found.push(d)
    if (found.length >= 8) break
  }
  return found
}

/** «من مواليد 1973», «ولد في 1980»: when somebody was born. */
const isBirth = (c: Context, date: number): boolean =>
  BORN.test(foldAt(c, date - 1)) || (foldAt(c, date - 1) === 'في' && BORN.test(foldAt(c, date - 2)))
const BORN = /^[وف]?(?:ال)?(?:مواليد|مولود|مولوده|ولد|ولدت)$/

/** What lies between a date and a happening, as bits below the number of stops. */
const RELATIVE = 1
const CLAUSE = 2
const VERB = 4
const TEMPORAL = 8
const COMMA = 16
const STOPS_SHIFT = 5

/**
 * Is the date of another clause? Behind the happening: «أعلن أن … الأحد». Before it: of what the relative's
 * verb tells («المتهمون الذين اعتقلوا الأحد، …»), or of what an own «بعد» leads to.
 */
function isApart(between: number, before: boolean): boolean {
  if (!before) return (between & CLAUSE) !== 0
  if ((between & RELATIVE) !== 0 && (between & VERB) !== 0) return true
  return (between & TEMPORAL) !== 0 && (between & (CLAUSE | COMMA)) !== 0
}

/** Relatives, complementisers and temporal turns that lie between a date and a happening. */
function boundaries(c: Context, from: number, to: number): number {
  let n = 0
  let kinds = 0
  for (let k = from + 1; k < to && k < from + 60; k++) {
    const w = classAt(c, k)
    switch (w.kind) {
      case 'relative':
        kinds |= RELATIVE
        n++
        break
      case 'comp':
        kinds |= CLAUSE
        n++
        break
      case 'verb':
        kinds |= VERB
        break
      case 'punct':
        if (w.core === '،') kinds |= COMMA
        else if (w.core === '؛' || w.core === '.') n += 2
        break
      case 'prep':
        if (w.core === 'منذ' || w.core === 'بعد' || w.core === 'قبل' || w.core === 'عقب') {
          kinds |= TEMPORAL
          n++
        }
        break
      case 'particle':
        if (w.core === 'فيما' || w.core === 'بينما' || w.core === 'كما') n++
        break
      default:
    }
  }
  return (n << STOPS_SHIFT) | kinds
}
