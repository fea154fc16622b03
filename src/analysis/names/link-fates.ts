import type { Found } from './found.ts'
import type { Links } from './link.ts'
import { tokenBeside, type Scan } from './tokens.ts'

/** What befalls a person makes one of the words for him: «الفقيد» is «الشهيد سالم» before. */
const FATES = [
  'شهيد فقيد قتيل ضحيه مغدور مرحوم متوفي راحل شهيده فقيده قتيله مغدوره متوفيه',
  'متهم مشتبه موقوف مدان جاني معتدي متهمه موقوفه مدانه',
]

const MANY = new Set(['بهما', 'بهم', 'بهن'])

const FATE_OF: ReadonlyMap<string, number> = new Map(
  FATES.flatMap((words, fate) => words.split(' ').map((w): [string, number] => [w, fate])),
)

/** Which fate a head word tells of; -1: none. */
export const fateOf = (head: string): number => FATE_OF.get(head) ?? -1

/** Who of an article is meant by his fate alone. */
export interface Fates {
  /** Somebody was called so, by name or not. */
  told(f: Found, id: string): void
  /** Whom «الفقيد», «الضحية» mean. */
  called(f: Found): string | undefined
  /** The same by the head word alone. */
  of(head: string): string | undefined
}

/** `office`: does somebody hold an office here? Then what befalls is told of others. */
export function createFates(
  scan: Scan,
  all: readonly Found[],
  links: Links,
  holds: ReadonlySet<string>,
): Fates {
  const last: (string | undefined)[] = []
  let main: string | undefined | null = null
  const meant = (fate: number): string | undefined => {
    if (last[fate] !== undefined) return last[fate]
    if (main === null) main = mainPerson(all, links, holds)
    return main
  }
  return {
    told(f, id) {
      const fate = fateOf(f.head)
      if (fate >= 0) last[fate] = id
    },
    called(f) {
      const fate = f.type === 'PER' ? fateOf(f.head) : -1
      if (fate < 0 || !f.bare || !f.definite) return undefined
      // «المشتبه بهما» are two.
      if (MANY.has(tokenBeside(scan, f.end, f.first).form.fold)) return undefined
      return meant(fate)
    },
    of(head) {
      const fate = fateOf(head)
      return fate < 0 ? undefined : meant(fate)
    },
  }
}

/** The person an article is about: named most, twice as often as any other, and without an office. */
function mainPerson(
  all: readonly Found[],
  links: Links,
  holds: ReadonlySet<string>,
): string | undefined {
  const tally = new Map<string, number>()
  for (const f of all) {
    const id = f.type === 'PER' && f.wording === 'name' ? links.get(f)?.entity : undefined
    if (id !== undefined) tally.set(id, (tally.get(id) ?? 0) + 1)
  }
  let best: string | undefined
  let [most, second] = [0, 0]
  for (const [id, n] of tally) {
    if (n > most) [best, most, second] = [id, n, most]
    else if (n > second) second = n
  }
  return best !== undefined && most >= 3 && most >= 2 * second && !holds.has(best)
    ? best
    : undefined
}
