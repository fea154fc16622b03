import type { Base } from './base.ts'
import type { Tenure } from './entity.ts'

/** Roles that go by several words, folded. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['رييسه', 'رييس'],
  ['ناطق', 'متحدث'],
])

/** Heads of state and of their houses: «رئيس الجمهورية» is «الرئيس». */
const STATE = new Set(['جمهوريه', 'دوله', 'بلاد'])

/** The words of what is headed, in one form for all ways to say it. */
export function objectOf(words: readonly string[]): string {
  const key = words.filter((w) => w !== '')
  const first = key[0]
  if (first === undefined || (key.length === 1 && STATE.has(first))) return ''
  if (key.length === 1 && first === 'حكومه') return 'وزراء'
  if (key.length === 2 && first === 'مجلس' && key[1] === 'وزراء') return 'وزراء'
  return key.join(' ')
}

/** The key of an office in the base: role, object, country with | between. */
export function officeKey(role: string, object: string, country: string): string {
  // An office of an organisation of the base needs no country.
  const where = object.includes('org:') ? '' : country
  return `${SAME.get(role) ?? role}|${object}|${where}`
}

/** The holders of an office in order of time: of the country, or of an organisation for it. */
export const tenuresOf = (
  base: Base,
  role: string,
  object: string,
  country: string,
): readonly Tenure[] =>
  base.offices.get(`${SAME.get(role) ?? role}|${object}|${country}`) ??
  base.offices.get(officeKey(role, object, '')) ??
  []

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
