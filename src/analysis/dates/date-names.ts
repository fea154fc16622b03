import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import { foldAt, isOneOf } from './context.ts'
import { print, type Call } from './expression.ts'
import { calendarAt, type Reader } from './read-core.ts'

/** Before a day and month of no year these make a name of it: «ثورة 25 يناير», «قوى 14 آذار». */
const NAMES = new Set(
  (
    'ثوره ثورتي ثورات انتفاضه حركه قوي تحالف فريق هجمات اعتداءات ميدان ساحه شارع مدينه جسر كوبري جامعه حزب مجموعه ' +
    'كتيبه لواء منظمه جبهه تيار ائتلاف ملعب استاد مستشفي مطار نفق عيد ' +
    'جمعيه نادي حرب احداث انقلاب جماعه شباب محور نكسه'
  ).split(' '),
)

interface NamedDay {
  /** Month and day: `9-11`. */
  readonly at: string
  readonly nouns: ReadonlySet<string>
  readonly day: string
}

const DAYS = Map.groupBy(
  loadTable(new URL('./named-days.tsv', import.meta.url)).rows.map(
    ({ month = '', day = '', year = '', nouns = '' }): NamedDay => ({
      at: `${month}-${day}`,
      nouns: new Set(nouns.split(' ').map(fold)),
      day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    }),
  ),
  (d) => d.at,
)

const dayNamed = (noun: string, e: Call): string | undefined =>
  e.op === 'date'
    ? DAYS.get(e.args.slice(0, 2).map(print).join('-'))?.find((d) => isOneOf(d.nouns, noun))?.day
    : undefined

const BARE = new Set<string>(['date', 'month-named', 'hijri'])

/** A calendar date, unless it is the name of something. */
export const calendarNoName: Reader = (c, i) => {
  const found = calendarAt(c, i)
  if (!found) return null
  const e = found.expression
  if (typeof e === 'string' || !BARE.has(e.op)) return found
  const noun = foldAt(c, i - 1)
  const day = dayNamed(noun, e)
  if (day !== undefined) return { ...found, name: true, day }
  return isOneOf(NAMES, noun) ? { ...found, name: true } : found
}
