import type { Base } from './base.ts'
import { forcesOf } from './complete.ts'
import { capitals } from './countries.ts'
import type { Found } from './found.ts'
import { nameOf } from './link-keys.ts'
import { spellingsOf } from './spelling.ts'

/** What an article has named so far: full names, things by their head words, who acts. */
export interface Memory {
  /** A full name that the article has somewhere, whose if that is known: one that begins it is the same person. */
  foresee(names: readonly string[], id: string | undefined): void
  /** Remembers a full name; its entity: the one given, one of the same name, or a new one. */
  person(names: readonly string[], id: string | null): string
  /** The person whose family name this is: of two the one named last before. */
  surname(words: string): string | undefined
  /** Which letters stand last in the family names, and which before them: a bit for each. */
  surnameEndings(): { readonly last: number; readonly penult: number }
  /** The person whose full name these words shorten. */
  short(names: readonly string[]): string | undefined
  /** `some`: so many of them, so the head word alone still means those told of before. */
  seen(f: Found, key: string, id: string, some: boolean): void
  /** A thing that is named somewhere in the article. */
  ahead(f: Found, key: string, id: string): void
  /** The last thing of the same head word: «المجلس». */
  last(f: Found): string | undefined
  /** The thing that this wording names with fewer words, or with more. */
  shorter(f: Found, key: string, country: string): string | undefined
  /** The entity of the first wording of a sort, this one's where there is none yet. */
  sort(name: string, id: string): string
  /** The last of a sort. */
  lastOf(name: string): string | undefined
  remember(name: string, id: string): void
  capital(country: string): string | undefined
  /** The person named last. */
  owner(): string | undefined
  /** What belongs to the last one named; `army`: the one named last. */
  owned(f: Found, country: string, army?: string): string
}

interface Thing {
  readonly key: string
  /** The words of the key, once they were asked for. */
  words: readonly string[] | null
  readonly country: string
  readonly id: string
}

/** What is kept by head words; «المهاجم» is none of «المهاجمون», so persons by themselves. */
interface Heads {
  readonly last: Map<string, string>
  readonly first: Map<string, string>
  readonly things: Map<string, Thing[]>
}

const createHeads = (): Heads => ({ last: new Map(), first: new Map(), things: new Map() })

export function createMemory(base: Base): Memory {
  const full = new Map<string, string>()
  const ends = new Map<string, string>()
  /** By the first two and more words of a name the whole of it; empty where several begin so. */
  const begins = new Map<string, string>()
  const foreseen = new Map<string, string>()
  const shorts = new Map<string, string[]>()
  const ofPersons = createHeads()
  const ofOthers = createHeads()
  const headsOf = (f: Found): Heads => (f.type === 'PER' ? ofPersons : ofOthers)
  const surnames = new Map<string, string>()
  const sorts = new Map<string, string>()
  const lasts = new Map<string, string>()
  let owner = ''
  /** Of which country somebody is, as an office of his told. */
  const homes = new Map<string, string>()
  const cities = new Map<string, number>()
  const mainCity = (): string | undefined => {
    let best: string | undefined
    let most = 0
    for (const [id, n] of cities) if (n > most) [best, most] = [id, n]
    return best
  }
  const addShort = (word: string, id: string): void => {
    const list = shorts.get(word)
    if (!list) shorts.set(word, [id])
    else if (!list.includes(id)) list.push(id)
  }
  /** The one person whose fuller name begins so: «سيف يوسف أحمد». */
  const begun = (names: readonly string[]): string | undefined => {
    if (OPENERS.has(names.at(-1) ?? '')) return undefined
    const whole = begins.get(names.join(' '))
    if (whole === undefined || whole === '') return undefined
    return full.get(whole) ?? foreseen.get(whole) ?? nameOf(whole)
  }
  const keep = (f: Found, key: string, id: string): void => {
    const { things } = headsOf(f)
    const list = things.get(f.head)
    const last = list?.at(-1)
    if (last?.id === id && last.key === key && last.country === f.country) return
    const thing: Thing = { key, words: null, country: f.country, id }
    if (!list) things.set(f.head, [thing])
    else list.push(thing)
  }
  return {
    foresee(parts, id) {
      const names = joined(parts)
      const whole = names.join(' ')
      if (id !== undefined) foreseen.set(whole, id)
      for (let n = 2; n < names.length; n++) {
        const begin = names.slice(0, n).join(' ')
        const other = begins.get(begin)
        // Of two that begin one another the longer: «سيف يوسف أحمد» and «سيف يوسف أحمد الفلاسي».
        const longer = other === undefined || whole.startsWith(`${other} `)
        if (longer) begins.set(begin, whole)
        else if (other !== whole && !other.startsWith(`${whole} `)) begins.set(begin, '')
      }
    },
    person(parts, id) {
      const names = joined(parts)
      const key = names.join(' ')
      const first = names[0] ?? ''
      const tail = surnameOf(names)
      const known =
        full.get(key) ??
        (names.length > 1 ? (ends.get(`${first} ${tail}`) ?? begun(names)) : undefined)
      const entity = id ?? known ?? nameOf(key)
      if (full.get(key) === entity) {
        // All is known of this name; only that it was the last one is new.
        if (names.length > 1 && tail !== 'الله') surnames.set(tail, entity)
        return entity
      }
      full.set(key, entity)
      if (names.length > 1) {
        if (!ends.has(`${first} ${tail}`)) ends.set(`${first} ${tail}`, entity)
        addShort(tail, entity)
        if (tail !== 'الله') surnames.set(tail, entity)
        addShort(first, entity)
        if (names.length > 2) addShort(names.slice(1).join(' '), entity)
        if (names.length > 2) addShort(names.slice(0, -1).join(' '), entity)
      }
      return entity
    },
    surname: (words) =>
      surnames.get(words.includes(' ') ? joined(words.split(' ')).join(' ') : words),
    surnameEndings() {
      let [last, penult] = [0, 0]
      for (const name of surnames.keys()) {
        last |= letterBit(name, 1)
        penult |= letterBit(name, 2)
      }
      return { last, penult }
    },
    short(parts) {
      const names = joined(parts)
      return shorts.get(names.join(' '))?.at(-1) ?? full.get(names.join(' '))
    },
    seen(f, key, id, some) {
      if (f.head !== '' && f.rule !== 'names/owned') {
        const { last } = headsOf(f)
        if (!some || !last.has(f.head)) last.set(f.head, id)
      }
      if (f.type === 'PER' && f.wording !== 'description') owner = id
      if (f.office && f.country !== '' && (f.of === null || f.of.head === ''))
        homes.set(id, f.country)
      if (f.head !== '') keep(f, key, id)
    },
    owner: () => (owner === '' ? undefined : owner),
    owned(f, country, army) {
      const who = base.entities.get(owner)
      if (f.head === 'بلاد') {
        const home = who?.country || homes.get(owner) || country
        return home === '' ? 'name:بلاد' : `country:${home}`
      }
      // «قواته» behind حفتر is «قوات حفتر».
      if (who && (f.head === 'قوات' || f.head === 'جيش')) {
        const forces = forcesOf(base, owner)
        if (forces !== undefined) return forces
      }
      // «قواتنا», says the army's spokesman; another country's president has his own.
      if (army !== undefined) {
        const home = base.entities.get(army)?.country ?? ''
        if (!who || who.country === '' || who.country === home) return army
      }
      // «حكومته» behind «حكومة الوفاق»: whosever it is, it is the one named.
      const last = f.type === 'ORG' ? ofOthers.last.get(f.head) : undefined
      return last ?? `name:${f.head}_of_${owner}`
    },
    ahead(f, key, id) {
      if (f.head === '') return
      const { first } = headsOf(f)
      if (!first.has(f.head)) first.set(f.head, id)
      keep(f, key, id)
      const kind = f.type === 'GPE' ? base.entities.get(id)?.kind : undefined
      if (kind === 'city' || kind === 'capital') cities.set(id, (cities.get(id) ?? 0) + 1)
    },
    last: (f) =>
      f.head === 'مدينه'
        ? mainCity()
        : (headsOf(f).last.get(f.head) ?? headsOf(f).first.get(f.head)),
    shorter(f, key, country) {
      const list = headsOf(f).things.get(f.head)
      if (!list) return undefined
      // What is told of people without the article is new, unless it is told in the same words.
      const isNew = f.type === 'GROUP' && !f.definite
      const words = key.split(' ')
      const named = f.type === 'ORG' || f.type === 'FAC'
      for (let i = list.length - 1; i >= 0; i--) {
        const x = list[i]
        if (!x || (x.country !== '' && f.country !== '' && x.country !== f.country)) continue
        // «الحكومة» of an article about Germany is none of Italy's.
        if (f.country !== '' && x.country === '' && isElsewhere(base, x.id, f.country)) continue
        // «البرلمان الهولندي» is not the European one.
        if (f.country !== '' && x.country === '' && isOfNone(base, x.id)) continue
        const elsewhere = x.country !== '' && country !== '' && x.country !== country
        if (f.country === '' && elsewhere && (f.bound || !f.definite)) continue
        const others = (x.words ??= x.key.split(' '))
        if (isNew && (words.length !== others.length || x.country !== f.country)) continue
        if (isWithin(words, others)) return x.id
        if (named && others.length > 1 && isWithin(others, words)) return x.id
      }
      return undefined
    },
    sort(name, id) {
      const known = sorts.get(name)
      if (known === undefined) sorts.set(name, id)
      return known ?? id
    },
    lastOf: (name) => lasts.get(name),
    remember: (name, id) => lasts.set(name, id),
    capital(country) {
      for (const [name, state] of capitals) {
        if (state.entity.country !== country) continue
        for (const line of spellingsOf(name)) {
          const values = base.values(base.nodeOf(line))
          const id = values.find((v) => v.entity.country === country)?.entity.id
          if (id !== undefined) return id
        }
      }
      return undefined
    },
  }
}

/** Is it of another country, as the base or its made name tells: `name:حكومه_@DE`? */
function isElsewhere(base: Base, id: string, country: string): boolean {
  const known = base.entities.get(id)?.country ?? ''
  if (known !== '') return known !== country
  const at = id.lastIndexOf('_@')
  return at > 0 && id.startsWith('name:') && id.slice(at + 2) !== country
}

/** A body of several countries or of none. */
const isOfNone = (base: Base, id: string): boolean =>
  id.startsWith('org:') && base.entities.get(id)?.country === ''

/** A bit for a letter of a word, counted from its end. */
const letterBit = (word: string, n: number): number => 1 << (word.charCodeAt(word.length - n) & 31)

/** Are all words of `some` in `many`, the head first in both? */
function isWithin(some: readonly string[], many: readonly string[]): boolean {
  return some[0] === many[0] && some.every((w) => many.includes(w))
}

/** «عبد الخالق» is «عبدالخالق», «أبو ناصر» «أبوناصر»: with and without the space. */
export function joined(names: readonly string[]): readonly string[] {
  if (!names.includes('عبد') && !names.includes('ابو')) return names
  const all: string[] = []
  for (const name of names) {
    const before = all.at(-1)
    if (before === 'عبد' || before === 'ابو') all[all.length - 1] = before + name
    else all.push(name)
  }
  return all
}

const OPENERS = new Set(['عبد', 'ابو', 'بن', 'ال', 'ابن', 'بو', 'ام'])

/** The family name: the last word, with what opens it. */
export function surnameOf(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  const before = names.at(-2)
  return before !== undefined && names.length > 2 && OPENERS.has(before)
    ? `${before} ${last}`
    : last
}
