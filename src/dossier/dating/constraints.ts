import type { DateMention } from '../../analysis/layers.ts'
import {
  dayOf,
  parseDay,
  weekdayOf,
  yearOf,
  monthOf,
  type Day,
} from '../../arabic/calendar/days.ts'
import { readOrdinal } from '../../arabic/numerals/read-ordinal.ts'
import { edtfSpan } from '../../text/edtf.ts'
import { contains, type Range } from '../../text/range.ts'
import { DIGITS } from '../../text/words.ts'
import { toProof } from '../proofs.ts'
import { meets, type FindLandmark } from './landmarks.ts'
import type { DatingText } from './reader.ts'
import type { Constraint, ResolveSymbolic } from './types.ts'

/** Words around an expression of time in which its landmark stands. */
const NEAR = 24
/** Words around it in which what happened is named. */
const CLOSE = 7
/** Words after a length of time in which its landmark stands: «257 days since the start of …». */
const AFTER = 8
/** A length told in days is right to about so many: «more than 257 days». */
const SLACK = 7
/** Words of a report in which its own day is named. */
const TOP = 100
/** Days on either side of a dated event on which an expression is tried. */
const TRIED = 400

/** What an article's own words say of its day. */
export function constraintsOf(
  text: DatingText,
  resolve: ResolveSymbolic,
  findLandmark: FindLandmark,
): Constraint[] {
  const found: Constraint[] = [...anniversaries(text, resolve, findLandmark)]
  for (const date of text.dates) {
    const one =
      sinceLandmark(text, date, findLandmark) ??
      landmarkThen(text, date, resolve, findLandmark) ??
      notBefore(text, date)
    if (one) found.push(one)
    const today = namedToday(text, date)
    if (today) found.push(today)
  }
  const first = firstWeekday(text)
  if (first) found.push(first)
  return found
}

const always = (): boolean => true

/** «257 days since the offensive began»: its first day, and some days more for «more than». */
function sinceLandmark(
  text: DatingText,
  date: DateMention,
  findLandmark: FindLandmark,
): Constraint | null {
  const length = /^P(\d{1,5})([DWMY])$/.exec(date.value ?? '')
  if (!length) return null
  const { end } = text.tokensOf(date)
  const after = text.folded(end, Math.min(end + AFTER, sentenceEnd(text, date)))
  if (!after.some((w) => SINCE.has(w))) return null
  const mark = findLandmark(after)
  if (!mark) return null
  const [n, unit] = [Number(length[1]), length[2] ?? 'D']
  const first = text.tokensOf(date).first
  const proofs = [
    toProof(text.article, text.rangeOf(first, Math.min(end + AFTER, sentenceEnd(text, date)))),
  ]
  const [from, to] =
    unit === 'D'
      ? [mark.day + n, mark.day + n + SLACK]
      : unit === 'W'
        ? [mark.day + 7 * n - 3, mark.day + 7 * n + SLACK]
        : [
            monthsOn(mark.day, unit === 'M' ? n : 12 * n) - 15,
            monthsOn(mark.day, unit === 'M' ? n + 1 : 12 * n + 6) + 15,
          ]
  return { code: 'since-landmark', by: mark.name, proofs, from, to, allows: always }
}

const SINCE = new Set(['علي', 'منذ', 'من', 'بعد', 'مضت', 'مرت'])

const monthsOn = (day: Day, n: number): Day => {
  const month = monthOf(day) + n
  return dayOf(yearOf(day) + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1)
}

/** «last month Turkey signed …»: the days from which the expression reaches the landmark. */
function landmarkThen(
  text: DatingText,
  date: DateMention,
  resolve: ResolveSymbolic,
  findLandmark: FindLandmark,
): Constraint | null {
  if (date.symbolic === null || !isBack(date.symbolic)) return null
  const { first, end } = text.tokensOf(date)
  const sentence = sentenceOf(text, date)
  if (!sentence) return null
  const bounds = text.tokensOf(sentence)
  const [a, b] = [Math.max(bounds.first, first - NEAR), Math.min(bounds.end, end + NEAR)]
  const mark = findLandmark(text.folded(a, b))
  // «the worst month since the revolution began» does not tell when it began.
  if (!mark || text.folded(a, b).some((w) => FROM_THEN.has(w))) return null
  const close = text.folded(Math.max(a, first - CLOSE), Math.min(b, end + CLOSE))
  if (!meets(close, mark.groups[0] ?? [])) return null
  return reaching(text, date.symbolic, mark.day, resolve, 'landmark-then', mark.name, [
    text.rangeOf(a, b),
  ])
}

/** Days from which an expression names a day. */
export function reaching(
  text: DatingText,
  symbolic: string,
  day: Day,
  resolve: ResolveSymbolic,
  code: Constraint['code'],
  by: string,
  ranges: readonly Range[],
): Constraint | null {
  const days = new Set<Day>()
  for (let d = day - TRIED; d <= day + TRIED; d++) {
    const value = resolve(symbolic, d)
    const span = value === null ? null : edtfSpan(value)
    if (span && span.from <= day * MS && day * MS < span.to) days.add(d)
  }
  if (days.size === 0) return null
  return {
    code,
    by,
    proofs: ranges.map((r) => toProof(text.article, r)),
    from: Math.min(...days),
    to: Math.max(...days),
    allows: (d) => days.has(d),
  }
}

const MS = 86_400_000

const FROM_THEN = new Set(['منذ', 'بعد', 'عقب', 'قبل', 'ذكري', 'الذكري', 'بالذكري'])

/** «last month», «last year»: the landmark is looked back at. */
const isBack = (symbolic: string): boolean => /^(week|month|year)\(-\d(,\d)?\)$/.test(symbolic)
/** Expressions exact enough to count from: not «the recent weeks». */
const isPlain = (symbolic: string): boolean => /^(day|weekday|week|month|year)\(/.test(symbolic)

/** «the 69th anniversary of the independence of Libya», and the weekday that it fell on. */
function anniversaries(
  text: DatingText,
  resolve: ResolveSymbolic,
  findLandmark: FindLandmark,
): Constraint[] {
  const found: Constraint[] = []
  const { words } = text
  for (let i = 0; i < words.count; i++) {
    if (!ANNIVERSARY.has(words.forms[i]?.fold ?? '')) continue
    const number = ordinalAt(text, i + 1)
    const range = text.rangeOf(i, i + 1)
    const sentence = sentenceOf(text, range)
    if (number === null || !sentence) continue
    const bounds = text.tokensOf(sentence)
    const end = Math.min(bounds.end, i + ANNIVERSARY_OF)
    const mark = findLandmark(text.folded(i, end))
    if (!mark) continue
    const day = dayOf(yearOf(mark.day) + number, monthOf(mark.day), dayInMonth(mark.day))
    const proof = text.rangeOf(i, end)
    const near = text.dates.find(
      (d) =>
        contains(sentence, d) &&
        d.symbolic !== null &&
        isPlain(d.symbolic) &&
        Math.abs(text.tokensOf(d).first - i) <= AFTER,
    )
    const told =
      near?.symbolic != null
        ? reaching(text, near.symbolic, day, resolve, 'anniversary', mark.name, [proof])
        : null
    found.push(
      told ?? {
        code: 'anniversary',
        by: mark.name,
        proofs: [toProof(text.article, proof)],
        from: day - SLACK,
        to: day + SLACK,
        allows: always,
      },
    )
  }
  return found
}

/** Words after «anniversary» in which it is said of what. */
const ANNIVERSARY_OF = 12
const ANNIVERSARY = new Set(['ذكري', 'الذكري', 'بالذكري', 'للذكري', 'والذكري', 'بذكري', 'لذكري'])

/** «69», «الـ69», «التاسعة والستين». */
function ordinalAt(text: DatingText, i: number): number | null {
  const form = text.words.forms[i]
  if (form?.kind === DIGITS && form.clean.length <= 3) return Number(form.clean)
  return readOrdinal(text.words, i)?.value ?? null
}

const dayInMonth = (day: Day): number => new Date(day * MS).getUTCDate()

/** «today (Sunday)», «yesterday, Thursday». */
function namedToday(text: DatingText, date: DateMention): Constraint | null {
  const weekday = weekdayIn(date.symbolic)
  if (weekday === null) return null
  const { first, end } = text.tokensOf(date)
  const said = text.folded(first, end)
  const back = said.some((w) => TODAY.has(w)) ? 0 : said.some((w) => YESTERDAY.has(w)) ? 1 : null
  if (back === null) return null
  return {
    code: 'named-today',
    by: null,
    proofs: [toProof(text.article, date)],
    from: -Infinity,
    to: Infinity,
    allows: (d) => weekdayOf(d - back) === weekday,
  }
}

const TODAY = new Set(['اليوم'])
const YESTERDAY = new Set(['امس'])

/** A report tells of its own day or of the day before, and names it in its first sentences. */
function firstWeekday(text: DatingText): Constraint | null {
  for (const date of text.dates) {
    const weekday = weekdayIn(date.symbolic)
    if (weekday === null) continue
    if (text.tokensOf(date).first > TOP) return null
    return {
      code: 'first-weekday',
      by: null,
      proofs: [toProof(text.article, date)],
      from: -Infinity,
      to: Infinity,
      allows: (d) => weekdayOf(d) === weekday || weekdayOf(d - 1) === weekday,
    }
  }
  return null
}

/** 0 … 6 of `weekday(4,on-or-before)`, with or without its part of the day. */
function weekdayIn(symbolic: string | null): number | null {
  const m = /weekday\((\d),on-or-before\)/.exec(symbolic ?? '')
  return m ? Number(m[1]) : null
}

/** A full date of what has been. */
function notBefore(text: DatingText, date: DateMention): Constraint | null {
  if (date.anchor !== 'absolute' || date.value === null || date.value.startsWith('P')) return null
  const span = edtfSpan(date.value)
  const day = parseDay(date.value) ?? (span ? Math.round(span.from / MS) : null)
  if (span === null || day === null || !Number.isFinite(span.from)) return null
  return {
    code: 'not-before',
    by: null,
    proofs: [toProof(text.article, date)],
    from: day,
    to: Infinity,
    allows: always,
  }
}

const sentenceOf = (text: DatingText, r: Range): Range | undefined =>
  text.sentences.find((s) => contains(s, r))

const sentenceEnd = (text: DatingText, r: Range): number => {
  const sentence = sentenceOf(text, r)
  return sentence ? text.tokensOf(sentence).end : text.tokensOf(r).end
}
