import * as c from './classes.ts'
import type { Found } from './found.ts'
import { readBase } from './read-base.ts'
import type { Complement } from './read-complement.ts'
import { readChain } from './read-phrase.ts'
import { readPlace } from './read-place.ts'
import { flagsBeside, QUOTES, tokenBeside, wholeOf, type Scan } from './tokens.ts'

/** «بها», «به»: closes «المعترف بها». */
const BY_IT = new Set(['بها', 'به', 'بهم'])
const WORLDWIDE = new Set(['دوليا', 'عالميا', 'امميا'])
/** Says to whom somebody belongs; others say what he thinks of them. */
const BELONGING = ['تابع', 'منتمي', 'مدعوم', 'موالي']

const LYING = new Set(['موجود', 'موجوده', 'واقع', 'واقعه', 'كاين', 'كاينه'])

/** «الموجودة في العاصمة طرابلس», «الواقع في شمال أفريقيا». */
export function readLying(scan: Scan, at: number, beside: number): Complement | undefined {
  const w = wholeOf(tokenBeside(scan, at, beside))
  if (!w?.definite || !LYING.has(w.bare)) return undefined
  if (tokenBeside(scan, at + 1, beside).form.fold !== 'في') return undefined
  const k = at + 2
  if (scan.words.part[k] !== scan.words.part[beside]) return undefined
  const known = readBase(scan, k)
  const place = known && isPlace(known) ? [known] : readPlace(scan, k)
  const own = place?.at(-1)
  if (!place || !own || own.skip > 0 || !isPlace(own)) return undefined
  return { end: own.end, key: [], of: null, country: '', inner: place }
}
const isPlace = (f: Found): boolean => f.type === 'GPE' || f.type === 'LOC'

/**
 * A clause about the name before it that tells it from others: «المعترف بها دوليا», «التابعة لحكومة
 * الوفاق», «الموالية لحفتر». It is part of the wording.
 */
export function readRelative(
  scan: Scan,
  at: number,
  beside: number,
  country: string,
): Complement | undefined {
  const w = wholeOf(tokenBeside(scan, at, beside))
  if (!w || (w.classes & c.RELATIVE) === 0) return undefined
  if (w.bare.startsWith('معترف')) {
    if (!BY_IT.has(tokenBeside(scan, at + 1, beside).form.fold)) return undefined
    const end = WORLDWIDE.has(tokenBeside(scan, at + 2, beside).form.fold) ? at + 3 : at + 2
    return { end, key: ['معترف'], of: null, country, inner: [] }
  }
  const to = readJoined(scan, at + 1, beside, true)
  const belongs = BELONGING.some((b) => w.bare.startsWith(b))
  return to && { ...to, key: belongs ? [] : [w.bare] }
}

/** «للأمم المتحدة», «بالحراك الجنوبي», «لـ"داعش"»: joined to the word itself. */
export function readJoined(
  scan: Scan,
  at: number,
  beside: number,
  persons = false,
): Complement | undefined {
  const t = tokenBeside(scan, at, beside)
  const first = t.form.fold[0]
  if (first !== 'ل' && first !== 'ب') return undefined
  if (t.form.fold.length === 1) {
    const k = (flagsBeside(scan, at + 1, beside) & QUOTES) !== 0 ? at + 2 : at + 1
    const known = readBase(scan, k)
    return known?.skip === 0 && (persons || known.type !== 'PER') ? joinedTo(known) : undefined
  }
  const known = readBase(scan, at)
  if (known?.skip === 1 && (persons || known.type !== 'PER')) return joinedTo(known)
  const way = t.ways.find((w) => w.skip === 1 && (w.classes & (c.ORG | c.FAC)) !== 0)
  const chain = way && readChain(scan, at, c.ORG | c.FAC, 1)
  const own = chain?.at(-1)
  if (!chain || !own || own.skip !== 1) return undefined
  return { end: own.end, key: [], of: own, country: own.country, inner: chain }
}

const joinedTo = (known: Found): Complement => ({
  end: known.end,
  key: [],
  of: known,
  country: known.country,
  inner: [known],
})
