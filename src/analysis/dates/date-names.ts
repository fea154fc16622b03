import { foldAt, isOneOf } from './context.ts'
import { calendarAt, type Reader } from './read-core.ts'

/** Before a day and month of no year these make a name of it: «ثورة 25 يناير», «قوى 14 آذار». */
const NAMES = new Set(
  (
    'ثوره ثورتي ثورات انتفاضه حركه قوي تحالف فريق هجمات اعتداءات ميدان ساحه شارع مدينه جسر كوبري جامعه حزب مجموعه ' +
    'كتيبه لواء منظمه جبهه تيار ائتلاف ملعب استاد مستشفي مطار نفق عيد ' +
    'جمعيه نادي حرب احداث انقلاب جماعه شباب محور'
  ).split(' '),
)

const BARE = new Set<string>(['date', 'month-named', 'hijri'])

/** A calendar date, unless it is the name of something. */
export const calendarNoName: Reader = (c, i) => {
  const found = calendarAt(c, i)
  if (!found) return null
  const e = found.expression
  const bare = typeof e !== 'string' && BARE.has(e.op)
  return bare && isOneOf(NAMES, foldAt(c, i - 1)) ? { ...found, name: true } : found
}
