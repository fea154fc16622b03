import { foldAt, isOneOf } from './context.ts'
import { calendarAt, type Reader } from './read-core.ts'

/** Before a day and month of no year these make a name of it: «ثورة 25 يناير», «قوى 14 آذار». */
const NAMES = new Set(
  (
    'ثوره ثورتي ثورات انتفاضه حركه قوي تحالف فريق هجمات اعتداءات ميدان ساحه شارع مدينه جسر كوبري جامعه حزب مجموعه ' +
    'كتيبه لواء منظمه جبهه تيار ائتلاف ملعب استاد مستشفي مطار نفق عيد ' +
    'جمعيه نادي احداث انقلاب جماعه شباب محور'
  ).split(' '),
)

/** A calendar date, unless it is the name of something. */
export const calendarNoName: Reader = (c, i) => {
  const found = calendarAt(c, i)
  if (!found) return null
  const e = found.expression
  const bare = typeof e !== 'string' && (e.op === 'date' || e.op === 'month-named')
  return bare && isOneOf(NAMES, foldAt(c, i - 1)) ? { ...found, name: true } : found
}
