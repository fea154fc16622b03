import * as c from './classes.ts'
import type { Found } from './found.ts'
import { wordAt } from './link-keys.ts'
import type { Scan } from './tokens.ts'

/** The country that the article is about: the one named most, the first half counting double. */
export function mainCountry(all: readonly Found[]): string {
  const tally = new Map<string, number>()
  for (let i = 0; i < all.length; i++) {
    const f = all[i]
    if (!f || f.country === '' || f.known[0]?.weak === true) continue
    // «طرابلس» by itself speaks for neither of its countries.
    if (f.known.length > 1 && f.known.some((k) => k.entity.country !== f.country)) continue
    const n = (tally.get(f.country) ?? 0) + (i < all.length / 4 ? 2 : 1)
    tally.set(f.country, n)
  }
  let best = ''
  let most = 1
  for (const [code, n] of tally) if (n > most) [best, most] = [code, n]
  return best
}

/** Words that open names of bodies and parts that every country has. */
const COMMON_HEADS = new Set(
  'حكومه الحكومه مجلس المجلس منطقه المنطقه الجيش الحرس الامن القوات اللجنه هييه الهييه جهاز'.split(
    ' ',
  ),
)

/**
 * «حكومة الوفاق الوطني» in news of Palestine is no Libyan one: a name of common words, borne by a body
 * of a country that the article names nowhere.
 */
export function isElsewhere(scan: Scan, f: Found, country: string, all: readonly Found[]): boolean {
  if (f.type === 'PER' || f.end - f.first < 2 || !COMMON_HEADS.has(wordAt(scan, f))) return false
  if (f.known.some((k) => k.entity.country === '' || k.entity.country === country)) return false
  for (let k = f.first + 1; k < f.end; k++) {
    const t = scan.tokens[k]
    if (t?.ways.some((w) => w.skip === 0 && w.nisba !== undefined) === true) return false
    if (t && t.ways.length > 0 && (t.classes & c.COMMON) === 0) return false
  }
  const { id } = f.known[0]?.entity ?? {}
  return !all.some((x) => x.country === f.country && x.known[0]?.entity.id !== id)
}

/**
 * Of the entities that bear a wording, the one meant here; undefined where nothing supports it. `sure`:
 * the wording is no common word, or stands where only a name does.
 */
export function choose(
  f: Found,
  strong: ReadonlySet<string>,
  country: string,
  sure: boolean,
): string | undefined {
  const first = f.known[0]
  if (!first) return undefined
  if (f.known.length === 1 && sure) return first.entity.id
  const supported =
    f.known.find((k) => strong.has(k.entity.id)) ??
    f.known.find((k) => country !== '' && k.entity.country === country)
  if (sure) {
    // Of places of one name the one that is known for it.
    const capital = f.known.find((k) => k.entity.kind === 'capital')
    return (supported ?? capital ?? first).entity.id
  }
  if (first.entity.type === 'PER') return f.known.find((k) => strong.has(k.entity.id))?.entity.id
  return supported?.entity.id
}
