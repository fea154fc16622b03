import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { readAdjectives, readIndefinites } from './read-adjectives.ts'
import { readLying, readRelative } from './read-relative.ts'
import { headOf, HOME, HOMES, tokenBeside, wayOf, wholeOf, type Scan, type Way } from './tokens.ts'

/** An institution or band that has no name: «جماعات إسلامية مسلحة», «حكومة موازية». */
export function readDescription(scan: Scan, i: number): Found[] | undefined {
  const t = scan.tokens[i]
  const way = t && wayOf(t, c.ORG | c.FAC | c.PLACE)
  if (!way || way.definite || (way.skip > 0 && t.whole !== 0)) return undefined
  if (isOrganised(scan, i, way)) return undefined
  const kind = [c.ORG, c.FAC].find((k) => (way.classes & k) !== 0) ?? c.PLACE
  const key = [headOf(way, kind)?.lemma ?? way.bare]
  const adjectives = readIndefinites(scan, i + 1, i)
  let { end } = adjectives
  let { country } = adjectives
  key.push(...adjectives.key)
  const next = wholeOf(tokenBeside(scan, end, i))
  if (end === i + 1 && next && isOfWhat(next) && !way.accusative) {
    // «مركز شرطة», «معسكر تدريب»
    const more = readIndefinites(scan, i + 2, i)
    key.push(next.bare, ...more.key)
    country = more.country
    end = more.end
  }
  const relative = readRelative(scan, end, i, country)
  if (relative) end = relative.end
  if (end === i + 1 && !way.word.endsWith('تان') && !way.word.endsWith('تين')) return undefined
  return [
    ...(relative?.inner ?? []),
    found({
      first: i,
      skip: way.skip,
      end,
      type: kind === c.FAC ? 'FAC' : kind === c.PLACE ? 'LOC' : 'GROUP',
      wording: 'description',
      rule: 'names/description',
      key: key.join(' '),
      head: key[0] ?? '',
      country,
      of: relative?.of ?? null,
    }),
  ]
}

/** «قوات منظمة», «سرقة منظمة»: an adjective behind its noun. */
export function isOrganised(scan: Scan, i: number, way: Way): boolean {
  if (way.bare !== 'منظمه') return false
  const before = wholeOf(tokenBeside(scan, i - 1, i))
  if (way.skip > 0 || way.definite || !before || before.definite) return false
  if ((before.classes & (c.ROLE | c.SOMEBODY | c.FUNCTION)) !== 0) return false
  const { bare } = before
  return (before.classes & (c.NOUN | c.ORG)) !== 0 && (bare.endsWith('ه') || bare.endsWith('ات'))
}

/** An indefinite noun and nothing else: what a place or body is for. */
const isOfWhat = (w: Way): boolean =>
  !w.definite &&
  !w.accusative &&
  (w.classes & c.NOUN) !== 0 &&
  (w.classes & (c.FUNCTION | c.VERB | c.NUMBER | c.RELATIVE | c.NAME)) === 0

/** The country written about, without its name: «البلاد». */
export function readHome(scan: Scan, i: number, joined = true): Found | undefined {
  if (((scan.flags[i] ?? 0) & HOMES) === 0) return undefined
  const way = scan.tokens[i]?.ways.find((w) => w.definite && HOME.has(w.word))
  if (!way || (!joined && way.skip > 0)) return undefined
  const more = readAdjectives(scan, i + 1, i)
  const clause = readRelative(scan, more.end, i, more.country) ?? readLying(scan, more.end, i)
  return found({
    first: i,
    skip: way.skip,
    end: clause?.end ?? more.end,
    type: 'GPE',
    wording: 'description',
    rule: 'names/home',
    key: way.bare,
    head: 'بلاد',
    country: more.country,
    bare: true,
  })
}

/** What belongs to somebody named before: «قواته», «بلاده», «أنصاره». */
export function readOwned(scan: Scan, i: number): Found[] | undefined {
  const owned = scan.tokens[i]?.owned
  if (!owned) return undefined
  // «قواتنا المسلحة», «معاونه السابق»
  const { end, country } = readAdjectives(scan, i + 1, i, (owned.classes & c.PEOPLE) !== 0)
  const type =
    owned.lemma === 'بلاد'
      ? 'GPE'
      : (owned.classes & c.ORG) !== 0
        ? 'ORG'
        : (owned.classes & c.PEOPLE) !== 0
          ? 'GROUP'
          : 'PER'
  return [
    found({
      first: i,
      skip: owned.skip,
      end,
      type,
      wording: 'description',
      rule: 'names/owned',
      key: owned.lemma,
      head: owned.lemma,
      country,
    }),
  ]
}
