import { digitsAt, foldAt, isJoined, timeWord, type DateContext } from './context.ts'
import { isArticleOfDigits, numberWords, readNumber, readOrdinal } from './numbers.ts'

/** A time of day: `20:45`, `18:00Z` where a zone word makes it Greenwich's. */
export interface ClockFound {
  readonly clock: string
  readonly end: number
}

const two = (n: number): string => String(n).padStart(2, '0')
const GREENWICH = new Set(['غرينتش', 'غرينيتش', 'جرينتش', 'جرينيتش', 'غرينتش', 'قرينتش'])

/** «20:45», «08:45 مساءً», «20,00 ت غ» at token `k`; undefined unless it can be a time of day. */
export function clockDigitsAt(c: DateContext, k: number, alone: boolean): ClockFound | null {
  const hour = digitsAt(c, k, 0, 24)
  if (hour === null || (c.words.forms[k]?.clean.length ?? 0) > 2) return null
  const mark = foldAt(c, k + 1)
  const pair =
    (mark === ':' || mark === ',' || mark === '.') && isJoined(c, k + 1) && isJoined(c, k + 2)
  const minute = pair ? digitsAt(c, k + 2, 0, 59) : null
  if (minute === null || c.words.forms[k + 2]?.clean.length !== 2) {
    return alone ? null : finish(c, hour, 0, k + 1)
  }
  if (alone && mark !== ':') return null
  // 08:45:30
  const seconds =
    foldAt(c, k + 3) === ':' && isJoined(c, k + 3) && digitsAt(c, k + 4, 0, 59) !== null
  return finish(c, hour, minute, seconds ? k + 5 : k + 3)
}

/** «2200 بتوقيت جرينتش», as Reuters writes it. */
export function fourDigitsAt(c: DateContext, k: number): ClockFound | null {
  if (c.words.forms[k]?.clean.length !== 4) return null
  const n = digitsAt(c, k, 0, 2359)
  return n === null || n % 100 > 59 ? null : finish(c, Math.floor(n / 100), n % 100, k + 1)
}

/** «الساعة 20:45 بتوقيت غرينتش», «الساعة العاشرة والنصف صباحا». */
export function clockAt(c: DateContext, i: number): ClockFound | null {
  const word = timeWord(c, i, 'unit')
  if (word?.of !== 'hour' || word.value !== 1 || !word.definite) return null
  // «الساعة 12:30», «الساعة الـ12:30»
  const k = isArticleOfDigits(c, i + 1) ? i + 2 : i + 1
  const digits = fourDigitsAt(c, k) ?? clockDigitsAt(c, k, false)
  if (digits) return digits
  const rank = hourAt(c, i + 1)
  const one = /^الواحده$/.test(foldAt(c, i + 1))
  if (!one && (!rank?.definite || rank.value < 1 || rank.value > 12)) return null
  let end = one ? i + 2 : (rank?.end ?? i + 2)
  let minute = 0
  const past = numberWords(c, end).find((w) => w.and && (w.kind === 'part' || w.kind === 'unit'))
  if (past?.kind === 'part') {
    minute = Math.round(60 * past.value)
    end++
  } else {
    const minutes = minutesAt(c, end)
    minute = minutes?.minute ?? 0
    end = minutes?.end ?? end
  }
  const hour = one ? 1 : (rank?.value ?? 0)
  return finish(c, hour, minute, end)
}

/** Before the hour where «الساعة» is left out. */
const BEFORE_HOUR = new Set(
  'في عند حتي منذ بعد قبل نحو حوالي الي من تمام بين وعند وفي وحتي'.split(' '),
)

/** «(بعد) التاسعة من مساء الأحد», «(عند) العاشرة والنصف صباحا»: what follows says that it is an hour. */
export function rankedHourAt(c: DateContext, i: number): ClockFound | null {
  if (!foldAt(c, i).endsWith('ه') || !BEFORE_HOUR.has(foldAt(c, i - 1))) return null
  const rank = hourAt(c, i)
  if (!rank?.definite || rank.value < 1 || rank.value > 12) return null
  let end = rank.end
  let minute = 0
  const past = numberWords(c, end).find((w) => w.and && w.kind === 'part')
  if (past) {
    minute = Math.round(60 * past.value)
    end++
  }
  const told = finish(c, rank.value, minute, end)
  const of = foldAt(c, end) === 'من' && timeWord(c, end + 1, 'hours') !== undefined
  const said = timeWord(c, end, 'meridian') !== undefined || of
  return told && said ? told : null
}

/** «الثانية», «الثانية عشرة»; in «الثانية وثلاثين دقيقة» the tens are minutes. */
function hourAt(
  c: DateContext,
  k: number,
): { value: number; definite: boolean; end: number } | null {
  const rank = readOrdinal(c, k)
  if (!rank || rank.value <= 12) return rank ?? null
  const hour = numberWords(c, k).find((w) => w.kind === 'ordinal')
  return hour ? { value: hour.value, definite: hour.definite, end: k + 1 } : null
}

/** «وثلاثين دقيقة», «و20 دقيقة» after an hour. */
function minutesAt(c: DateContext, k: number): { minute: number; end: number } | null {
  const apart = foldAt(c, k) === 'و'
  if (!apart && !foldAt(c, k).startsWith('و')) return null
  const n = readNumber(c, apart ? k + 1 : k)
  const unit = n && timeWord(c, n.end, 'unit')
  if (unit?.of !== 'minute' || n === undefined || n.value > 59 || n.definite) return null
  return { minute: n.value, end: n.end + 1 }
}

/** Before noon or after, and in whose time. */
function finish(c: DateContext, hour: number, minute: number, k: number): ClockFound | null {
  let end = k
  let h = hour
  const half = timeWord(c, end, 'meridian')
  const before = foldAt(c, end) === 'قبل' || foldAt(c, end) === 'بعد'
  if (half) {
    if (half.of === 'pm' && h < 12) h += 12
    if (half.of === 'am' && h === 12) h = 0
    if (half.of === 'night' && h >= 6 && h < 12) h += 12
    if (half.of === 'night' && h === 12) h = 0
    end++
  } else if (before && /^ال?ظهرا?$/.test(foldAt(c, end + 1))) {
    if (foldAt(c, end) === 'بعد' && h < 12) h += 12
    end += 2
  } else if (foldAt(c, end) === 'من' && timeWord(c, end + 1, 'hours')?.definite === true) {
    const part = foldAt(c, end + 1)
    if (/مساء|عصر|ظهر|ليل/.test(part) && h < 12) h += 12
    end += 2
  }
  if (h > 24) return null
  const zone = zoneAt(c, end)
  return { clock: `${two(h % 24)}:${two(minute)}${zone.utc ? 'Z' : ''}`, end: zone.end }
}

/** «بتوقيت غرينتش», «ت غ», «(بالتوقيت المحلي)». */
function zoneAt(c: DateContext, k: number): { utc: boolean; end: number } {
  const none = { utc: false, end: k }
  const open = foldAt(c, k) === '(' ? 1 : 0
  const at = (n: number): string => foldAt(c, k + open + n)
  const close = (n: number): number => (open === 0 ? k + n : at(n) === ')' ? k + n + 2 : k)
  if (at(0) === 'بتوقيت' || at(0) === 'توقيت') return { utc: GREENWICH.has(at(1)), end: close(2) }
  if (at(0) === 'بالتوقيت') return { utc: false, end: close(2) }
  if (at(0) === 'gmt' || at(0) === 'utc') return { utc: true, end: close(1) }
  if (at(0) === 'ت' && at(1) === 'غ') return { utc: true, end: close(2) }
  if (at(0) === 'ت' && at(1) === '.' && at(2) === 'غ')
    return { utc: true, end: close(at(3) === '.' ? 4 : 3) }
  return none
}
