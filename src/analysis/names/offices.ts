import type { Base } from './base.ts'
import type { Tenure } from './entity.ts'

/** Roles that go by several words, folded. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['رييسه', 'رييس'],
  ['ناطق', 'متحدث'],
])

const UNITED_NATIONS = 'org:un'
/** Whose country says which of several is meant, though an organisation sends them. */
const SENT = new Set(['مبعوث', 'مندوب', 'سفير', 'ممثل', 'منسق', 'موفد'])

/** Heads of state and of their houses: «رئيس الجمهورية» is «الرئيس». */
const STATE = new Set(['جمهوريه', 'دوله', 'بلاد'])

/** A role by the word that the table of offices has. */
export const roleOf = (role: string): string => SAME.get(role) ?? role

/** The words of what is headed, in one form for all ways to say it. */
export function objectOf(words: readonly string[]): string {
  const key = words.filter((w) => w !== '')
  const first = key[0]
  if (first === undefined || (key.length === 1 && STATE.has(first))) return ''
  if (key.length === 1 && first === 'حكومه') return 'وزراء'
  if (key.length === 2 && first === 'مجلس' && key[1] === 'وزراء') return 'وزراء'
  // «المبعوث الأممي» is the envoy of the United Nations.
  return key.map((w) => (w === 'اممي' ? UNITED_NATIONS : w)).join(' ')
}

/** The key of an office in the base: role, object, country with | between. */
export function officeKey(role: string, object: string, country: string): string {
  // An office of an organisation of the base needs no country.
  const where = object.includes('org:') && !SENT.has(role) ? '' : country
  return `${roleOf(role)}|${object}|${where}`
}

/** The holders of an office in order of time: of the country, or of an organisation for it. */
export function tenuresOf(
  base: Base,
  role: string,
  object: string,
  country: string,
): readonly Tenure[] {
  const of = (what: string): readonly Tenure[] | undefined =>
    base.holders(`${roleOf(role)}|${what}|${country}`) ?? base.holders(officeKey(role, what, ''))
  return of(object) ?? of(plainObject(object)) ?? []
}

/** A staff is its country's, whichever body it is said to be of: «أركان الجيش», «هيئة الأركان». */
const STAFF = 'اركان'

/**
 * What is headed, in the words of the table, where it was read as a body of its own: of «وزير خارجية
 * النرويج» `name:خارجيه_@NO` is «خارجيه», of «رئيس الحكومة الإسبانية» `name:حكومه_@ES` the ministers.
 */
export function plainObject(object: string): string {
  const words: string[] = []
  for (const part of object.split(' ')) {
    if (part === 'org:الامن-القومي') words.push('امن', 'قومي')
    else if (part.startsWith('name:'))
      words.push(
        ...part
          .slice('name:'.length)
          .split('_')
          .filter((w) => !w.startsWith('@') && !w.startsWith('person:')),
      )
    else words.push(part)
  }
  const at = words.indexOf(STAFF)
  if (at < 0) return objectOf(words)
  return words
    .slice(at)
    .filter((w) => !w.startsWith('org:'))
    .join(' ')
}

/** Who held the office on the day; of two at once the later one to come. */
export function holderOf(held: readonly Tenure[], date: string | null): string | undefined {
  // Without a day only an office that one person alone has held tells who.
  if (date === null)
    return new Set(held.map((t) => t.person)).size === 1 ? held[0]?.person : undefined
  const day = date.slice(0, 10)
  return held.findLast(
    (t) => (t.from === '' || t.from <= day) && (t.to === '' || day <= `${t.to}~`),
  )?.person
}

/** What those who head a government are called by the table of offices. */
const HEADS = ['رييس|وزراء', 'رييس|', 'مستشار|', 'رييس|حكومه']

/** The country whose government a person headed on the day; empty: none. */
export function ruledBy(base: Base, person: string, date: string | null): string {
  const country = base.entities.get(person)?.country ?? ''
  if (country === '') return ''
  const rules = HEADS.some(
    (head) => holderOf(base.holders(`${head}|${country}`) ?? [], date) === person,
  )
  return rules ? country : ''
}
