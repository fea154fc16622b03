/**
 * Do two keys say one thing, as a title and its copy do? One may be cut short or have the site's
 * name before it.
 */
export function isSameTitle(a: string, b: string): boolean {
  if (a === b) return a !== ''
  const x = a.split(' ')
  const y = b.split(' ')
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length < 4 || short.length < long.length * 0.55) return false
  const words = new Set(long)
  let shared = 0
  for (const w of short) if (words.has(w)) shared++
  return shared >= short.length * 0.85
}
