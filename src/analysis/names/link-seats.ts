import type { Base } from './base.ts'
import type { Found } from './found.ts'
import { idOf, suffix, wordAt } from './link-keys.ts'
import { acts } from './metonymy.ts'
import { tokenBeside, type Scan } from './tokens.ts'

/** Presidencies that the base has under the name of their seat. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ['RU', 'org:kremlin'],
  ['US', 'org:white-house'],
])
/** Palaces from which states are presided over. */
const PALACES = new Set(
  'قصر-الاليزيه-FR قصر-بعبدا-LB قصر-قرطاج-TN قصر-المراديه-DZ الكرملين-RU البيت-الابيض-US'
    .split(' ')
    .map((id) => `place:${id}`),
)

const presidencyOf = (country: string): string =>
  SEATS.get(country) ?? idOf(`رياسه${suffix(country)}`)

/** Before the office as such: «انتخابات الرئاسة». */
const OF_OFFICE = new Set(
  'انتخابات سباق منصب مرشح مرشحي مرشحو ترشح كرسي فتره ولايه حمله مقعد تولي سده خوض'.split(' '),
)

/** «الرئاسة الروسية» is the Kremlin. */
export function presidency(scan: Scan, f: Found): string | undefined {
  if (f.type !== 'ORG' || f.key !== 'رياسه' || f.country === '' || f.of !== null) return undefined
  if (!wordAt(scan, f).startsWith('ال')) return undefined
  const before = tokenBeside(scan, f.first - 1, f.first)
  return before.ways.some((w) => OF_OFFICE.has(w.bare)) ? undefined : presidencyOf(f.country)
}

/** A palace that speaks is the presidency: «أعلن الإليزيه». */
export function seatOf(scan: Scan, base: Base, f: Found, id: string): string {
  if (!PALACES.has(id) || !acts(scan, f)) return id
  return presidencyOf(base.entities.get(id)?.country ?? '')
}
