import type { Base } from './base.ts'
import type { OfficeRead } from './found.ts'

/** Roles that go by several words. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['رئيسه', 'رئيس'],
  ['ناطق', 'متحدث'],
])

/** The key of an office in the base: role, object, country with | between. */
export function officeKey(o: OfficeRead, country: string): string {
  const role = SAME.get(o.role) ?? o.role
  // An office of an organisation of the base needs no country.
  const where = o.object.includes(':') ? '' : o.country || country
  return `${role}|${o.object}|${where}`
}

/** Who held the office on the day; of two at once the later one to come. */
export function holderOf(base: Base, key: string, date: string | null): string | undefined {
  const held = base.offices.get(key)
  if (!held) return undefined
  // Without a day only an office that one person alone has held tells who.
  if (date === null)
    return new Set(held.map((t) => t.person)).size === 1 ? held[0]?.person : undefined
  const day = date.slice(0, 10)
  return held.findLast(
    (t) => (t.from === '' || t.from <= day) && (t.to === '' || day <= `${t.to}~`),
  )?.person
}
