import type { Base } from './base.ts'
import type { Found } from './found.ts'
import { isCounted, wordAt } from './link-keys.ts'
import { tokenBeside, type Scan } from './tokens.ts'

/** A state's army, not a band that calls itself one: «الجيش اللبناني», no «جيش الفتح». */
export function isArmy(base: Base, id: string): boolean {
  const name = base.entities.get(id)?.name
  return name === undefined
    ? id.startsWith('name:جيش')
    : name.startsWith('الجيش') || name.startsWith('القوات المسلحة')
}

/** «جيش الفتح»: bears the word for an army in a name of its own. */
export const isBand = (base: Base, id: string): boolean =>
  base.entities.get(id)?.name.startsWith('جيش ') === true

/** Those of whom an army is made, with no number: whoever tells of them tells of it. */
const UNITS = new Set('وحدات عناصر جنود افراد منتسبي قوات'.split(' '))

/** «سبعة من أفراد الجيش», «بعض عناصر الجيش» */
const SOME_OF = new Set(['من', 'بعض', 'احد', 'ومن', 'وبعض'])

/** «وحدات الجيش», «جنود الجيش اليمني»: the army itself; «خمسة من جنود الجيش» are some of it. */
export const isOfArmy = (scan: Scan, base: Base, f: Found, of: string): boolean =>
  f.type !== 'PER' &&
  f.of?.type === 'ORG' &&
  f.key === f.head &&
  f.of.first === f.first + 1 &&
  UNITS.has(wordAt(scan, f)) &&
  isArmy(base, of) &&
  !isCounted(scan, f) &&
  !SOME_OF.has(tokenBeside(scan, f.first - 1, f.first).form.fold)
