import type { Link, Linker } from './links.ts'

/**
 * How much of the smaller text's own words must stand in the larger for the two to be one text. In
 * the Saudi press of a month, half and more is one report cut or lengthened; below that, mostly the
 * same happening told twice around one quotation, or formulas of protocol.
 */
const ONE_TEXT = 0.5
/**
 * Inside a family no two may have less of their shingles in common than this: no chain of half
 * copies pulls two reports together.
 */
const NO_STRANGERS = 0.2

/**
 * Families from links, the strongest first: two families join when their members share on average
 * at least half of the smaller text, and no two of them are strangers. Returns the members of
 * each family of two or more, ascending.
 */
export function clusterTexts(
  count: number,
  links: readonly Link[],
  linker: Pick<Linker, 'link'>,
): number[][] {
  const known = new Map<number, Link | undefined>()
  const keyOf = (a: number, b: number): number => (a < b ? b * count + a : a * count + b)
  for (const link of links) known.set(keyOf(link.a, link.b), link)
  const linkOf = (a: number, b: number): Link | undefined => {
    const key = keyOf(a, b)
    if (!known.has(key)) known.set(key, linker.link(a, b))
    return known.get(key)
  }
  const fits = (xs: readonly number[], ys: readonly number[]): boolean => {
    let sum = 0
    for (const x of xs)
      for (const y of ys) {
        const link = linkOf(x, y)
        if (!link || link.unbroken < NO_STRANGERS) return false
        sum += link.contained
      }
    return sum >= ONE_TEXT * xs.length * ys.length
  }
  const family = new Map<number, number[]>()
  const strongest = links
    .filter((link) => link.contained >= ONE_TEXT)
    .sort((p, q) => q.contained - p.contained || q.common - p.common || p.b - q.b || p.a - q.a)
  for (const { a, b } of strongest) {
    const xs = family.get(a) ?? [a]
    const ys = family.get(b) ?? [b]
    if (xs === ys || !fits(xs, ys)) continue
    const [large, small] = xs.length >= ys.length ? [xs, ys] : [ys, xs]
    for (const t of small) large.push(t)
    for (const t of large) family.set(t, large)
  }
  return [...new Set(family.values())]
    .map((members) => members.sort((a, b) => a - b))
    .sort((p, q) => (p[0] ?? 0) - (q[0] ?? 0))
}
