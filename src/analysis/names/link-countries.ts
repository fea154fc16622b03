import type { Found } from './found.ts'
import type { Scan } from './tokens.ts'

/** States that call themselves «المملكة». */
const ARAB_KINGDOMS = new Set(['SA', 'BH', 'JO', 'MA'])
const KINGDOMS = new Set('GB ES BE NL DK NO SE TH KH MY BT LS SZ TO'.split(' '))

/** Words for what sort of state it is. */
const STATES = new Set(['دوله', 'جمهوريه', 'مملكه', 'سلطنه', 'اماره'])

/** The country that «المملكة» means: the article's own, or the only kingdom that it names; else empty. */
export function kingdomOf(all: readonly Found[], country: string): string {
  if (ARAB_KINGDOMS.has(country)) return country
  const arab = new Set<string>()
  const other = new Set<string>()
  for (const f of all) {
    if (ARAB_KINGDOMS.has(f.country)) arab.add(f.country)
    else if (KINGDOMS.has(f.country)) other.add(f.country)
  }
  const [only = '', ...more] = arab.size > 0 ? arab : other
  return more.length === 0 ? only : KINGDOMS.has(country) ? country : ''
}

/**
 * The country under a word for its sort: «الجمهورية التركية», «الدولة الليبية», «المملكة», which
 * `kingdom` tells.
 */
export function countryCalled(scan: Scan, f: Found, kingdom: () => string): string | undefined {
  if (f.type !== 'GPE' || !STATES.has(f.head) || f.of !== null || f.known.length > 0)
    return undefined
  if (f.country !== '') {
    // «أمن الدولة الليبي»: the adjective is of another word.
    const agrees = scan.words.forms[f.end - 1]?.fold.endsWith('ه') === true
    return agrees && f.key === f.head ? `country:${f.country}` : undefined
  }
  if (f.head !== 'مملكه' || !f.bare || !f.definite) return undefined
  const home = kingdom()
  return home === '' ? undefined : `country:${home}`
}
