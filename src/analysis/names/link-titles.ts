import type { Base } from './base.ts'
import type { Found } from './found.ts'
import { holderOf, tenuresOf } from './offices.ts'
import { isCourtesy } from './ranks.ts'
import { tokenBeside, type Scan } from './tokens.ts'

/** Whom the courtesies of courts and states mean: «سموه», «جلالته», «خادم الحرمين», «العاهل الأردني». */
export interface Titles {
  /** Somebody was called so, by name or office. */
  told(f: Found, id: string): void
  /** Whom a courtesy, or a sovereign without a name, means; `country`: the article's. */
  called(f: Found, country: string): string | undefined
}

/** Courtesies by the rank that they belong to. */
const RANKS: ReadonlyMap<string, string> = new Map([
  ...pairs('crown', 'جلاله ملك عاهل سلطان امبراطور قيصر خادم'),
  ...pairs('prince', 'سمو السمو امير شيخ اميره شيخه'),
  ...pairs('head', 'فخامه رييس رييسه'),
  ...pairs('minister', 'معالي وزير وزيره دوله سعاده سفير محافظ نايب مدير'),
  ...pairs('cleric', 'فضيله سماحه مفتي امام قداسه بابا غبطه نيافه بطريرك'),
])
/** Who reigns, by the titles of the table of offices. */
const REIGNING = ['ملك', 'سلطان', 'امير', 'امبراطور']
const SOVEREIGNS = new Set(['عاهل', 'عاهله'])

function pairs(rank: string, words: string): [string, string][] {
  return words.split(' ').map((w) => [w, rank])
}

export function createTitles(scan: Scan, base: Base, date: string | null): Titles {
  /** By rank, whom it was said of last; of those of `persons` before `read`. */
  const lastOf = new Map<string, string>()
  const persons: { readonly f: Found; readonly id: string }[] = []
  let read = 0
  const ranked = (): ReadonlyMap<string, string> => {
    for (; read < persons.length; read++) {
      const p = persons[read]
      const rank = p && rankAt(p.f)
      if (p && rank !== undefined) lastOf.set(rank, p.id)
    }
    return lastOf
  }
  const reigning = (country: string): string | undefined => {
    for (const role of REIGNING) {
      const id = country === '' ? undefined : holderOf(tenuresOf(base, role, '', country), date)
      if (id !== undefined) return id
    }
    return undefined
  }
  const rankAt = (f: Found): string | undefined => {
    const before = tokenBeside(scan, f.first - 1, f.first).ways[0]?.bare
    return RANKS.get(f.head) ?? (before === undefined ? undefined : RANKS.get(before))
  }
  return {
    told(f, id) {
      if (f.type === 'PER' && f.rule !== 'names/owned' && !id.includes('_of_'))
        persons.push({ f, id })
    },
    called(f, country) {
      if (f.type !== 'PER') return undefined
      if (f.rule === 'names/owned') {
        const rank = isCourtesy(f.head) ? RANKS.get(f.head) : undefined
        return rank === undefined ? undefined : ranked().get(rank)
      }
      if (f.key.startsWith('خادم حرمين')) return reigning('SA')
      return SOVEREIGNS.has(f.head) ? reigning(f.country || country) : undefined
    },
  }
}
