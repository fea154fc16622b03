import type { Found } from './found.ts'
import type { Links } from './link.ts'
import { tokenBeside, type Scan } from './tokens.ts'

/** Heads of what a place is told to be behind its name. */
const TOLD = new Set(['عاصمه', 'بلاد'])

/**
 * The place that a description stands beside: «مينسك عاصمة روسيا البيضاء», «تورونتو، العاصمة الاقتصادية
 * لكندا», «تايلاند البلد المجاور». Places are linked in the order of the text, so the name before is.
 */
export function createBeside(
  scan: Scan,
  all: readonly Found[],
  links: Links,
): (f: Found) => string | undefined {
  let ends: Map<number, Found> | undefined
  return (f) => {
    if (f.type !== 'GPE' || !TOLD.has(f.head) || f.skip > 0) return undefined
    const before = tokenBeside(scan, f.first - 1, f.first).form.clean
    const end = before === '،' || before === ',' ? f.first - 1 : f.first
    // «زار برلين، العاصمة طرابلس»: a list, where nothing qualifies the second.
    if (end < f.first && f.bare) return undefined
    if (!ends) {
      ends = new Map()
      for (const x of all) if (x.type === 'GPE' && !TOLD.has(x.head)) ends.set(x.end, x)
    }
    const place = ends.get(end)
    if (!place || scan.words.part[place.first] !== scan.words.part[f.first]) return undefined
    return links.get(place)?.entity
  }
}
