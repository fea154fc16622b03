/** A point of time as fine as it is known. */
export interface Moment {
  readonly year: number
  /** 1…12, or 21…24 for a season. */
  readonly month: number | null
  readonly day: number | null
  /** `HH:MM` as written. */
  readonly time: string | null
  readonly approximate: boolean
}

/** What an EDTF value says; `null` ends are open. */
export type When =
  | { readonly kind: 'moment'; readonly at: Moment }
  | { readonly kind: 'span'; readonly from: Moment | null; readonly to: Moment | null }

const MOMENT = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})[^~?%]*)?([~?%]?)$/

/** Undefined for what is no date: a duration, an unknown end alone, a form not read here. */
export function parseEdtf(value: string): When | undefined {
  const slash = value.indexOf('/')
  if (slash < 0) {
    const at = parseMoment(value)
    return at && { kind: 'moment', at }
  }
  const from = parseMoment(value.slice(0, slash)) ?? null
  const to = parseMoment(value.slice(slash + 1)) ?? null
  return from === null && to === null ? undefined : { kind: 'span', from, to }
}

function parseMoment(value: string): Moment | undefined {
  const m = MOMENT.exec(value)
  if (m === null) return undefined
  return {
    year: Number(m[1]),
    month: m[2] === undefined ? null : Number(m[2]),
    day: m[3] === undefined ? null : Number(m[3]),
    time: m[4] ?? null,
    approximate: m[5] !== '',
  }
}

/** The moment an entry is filed under: a span's beginning, or its end where that is all there is. */
export function startOf(value: string): Moment | undefined {
  const when = parseEdtf(value)
  if (when === undefined) return undefined
  return when.kind === 'moment' ? when.at : (when.from ?? when.to ?? undefined)
}

const isMonth = (n: number | null): n is number => n !== null && n >= 1 && n <= 12

/** Wording that a language's own table gives. */
export interface DateWords {
  readonly about: string
  readonly from: string
  readonly until: string
  readonly span: string
  readonly seasons: readonly [string, string, string, string]
}

/** The value in words: `2019-11-27` is «الأربعاء 27 نوفمبر 2019», `2019-11` «نوفمبر 2019». */
export function toDateWords(
  value: string,
  locale: string,
  words: DateWords,
  style: 'long' | 'short' = 'long',
): string {
  const when = parseEdtf(value)
  if (when === undefined) return value
  const say = (m: Moment): string => momentWords(m, locale, words, style)
  if (when.kind === 'moment') return say(when.at)
  const { from, to } = when
  if (from !== null && to !== null)
    return words.span.replace('{a}', () => say(from)).replace('{b}', () => say(to))
  if (from !== null) return fill(words.from, say(from))
  return to === null ? value : fill(words.until, say(to))
}

const fill = (pattern: string, a: string): string => pattern.replace('{a}', () => a)

function momentWords(m: Moment, locale: string, words: DateWords, style: 'long' | 'short'): string {
  const say = (options: Intl.DateTimeFormatOptions): string => {
    const date = new Date(0)
    date.setUTCFullYear(m.year, isMonth(m.month) ? m.month - 1 : 0, m.day ?? 1)
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date)
  }
  const year: Intl.DateTimeFormatOptions = { year: 'numeric' }
  const season = m.month !== null && m.month >= 21 ? words.seasons[m.month - 21] : undefined
  const text =
    season !== undefined
      ? `${season} ${say(year)}`
      : !isMonth(m.month)
        ? say(year)
        : m.day === null
          ? say({ ...year, month: 'long' })
          : say({
              ...year,
              month: 'long',
              day: 'numeric',
              ...(style === 'long' ? { weekday: 'long' } : {}),
            })
  return m.approximate ? fill(words.about, text) : text
}

/** Days of an ISO 8601 duration such as P257D or P3M, by unit; undefined for anything else. */
export function parseDuration(
  value: string,
): { readonly n: number; readonly unit: 'day' | 'week' | 'month' | 'year' } | undefined {
  const m = /^P(\d+)([DWMY])$/.exec(value)
  if (m === null) return undefined
  const unit = ({ D: 'day', W: 'week', M: 'month', Y: 'year' } as const)[
    m[2] as 'D' | 'W' | 'M' | 'Y'
  ]
  return { n: Number(m[1]), unit }
}
