import type { Base } from './base.ts'
import { capitals } from './countries.ts'
import type { Found } from './found.ts'
import { officeKey } from './offices.ts'
import { spellingsOf } from './spelling.ts'

/** What an article has named so far: full names, who holds which office, the last of each kind. */
export interface Memory {
  /** Remembers a full name; its entity: the one given, one of the same name, or a new one. */
  person(names: readonly string[], id: string | null): string
  /** The person whose family name this is: of two the one named last before. */
  surname(words: string): string | undefined
  /** The person whose full name these words shorten. */
  short(names: readonly string[]): string | undefined
  office(office: Found, id: string, country: string): void
  holder(office: Found, country: string): string | undefined
  seen(f: Found, id: string): void
  /** A thing that is named somewhere in the article. */
  ahead(f: Found, id: string): void
  /** The last thing of the same head word: «المجلس». */
  last(f: Found): string | undefined
  /** The thing that this wording names with fewer words. */
  shorter(f: Found, country: string): string | undefined
  capital(country: string): string | undefined
  /** What belongs to the last one named. */
  owned(f: Found, country: string): string
}

export function createMemory(base: Base): Memory {
  const full = new Map<string, string>()
  const ends = new Map<string, string>()
  const shorts = new Map<string, string[]>()
  const offices = new Map<string, string>()
  const roles = new Map<string, string>()
  const heads = new Map<string, string>()
  const keys = new Map<string, { key: string; country: string; id: string }[]>()
  const surnames = new Map<string, string>()
  let owner = ''
  const firsts = new Map<string, string>()
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
  return {
    person(names, id) {
      const key = names.join(' ')
      const first = names[0] ?? ''
      const tail = surnameOf(names)
      const known = full.get(key) ?? (names.length > 1 ? ends.get(`${first} ${tail}`) : undefined)
      const entity = id ?? known ?? `name:${key.replaceAll(' ', '_')}`
      full.set(key, entity)
      if (names.length > 1) {
        if (!ends.has(`${first} ${tail}`)) ends.set(`${first} ${tail}`, entity)
        addShort(tail, entity)
        surnames.set(tail, entity)
        addShort(first, entity)
        if (names.length > 2) addShort(names.slice(1).join(' '), entity)
        if (names.length > 2) addShort(names.slice(0, -1).join(' '), entity)
      }
      return entity
    },
    surname: (words) => surnames.get(words),
    short(names) {
      return shorts.get(names.join(' '))?.at(-1) ?? full.get(names.join(' '))
    },
    office(f, id, country) {
      if (!f.office) {
        roles.set(f.head, id)
        keysOf(f).push({ key: f.key, country: f.country, id })
        return
      }
      offices.set(officeKey(f.office, country), id)
      roles.set(f.head, id)
    },
    holder(f, country) {
      if (!f.office) return undefined
      const exact = offices.get(officeKey(f.office, country))
      if (exact !== undefined) return exact
      return f.bare || f.office.former ? roles.get(f.head) : undefined
    },
    seen(f, id) {
      if (f.head !== '' && f.rule !== 'names/owned') heads.set(f.head, id)
      if (f.office) roles.set(f.head, id)
      if (f.type === 'PER' && f.wording !== 'description') owner = id

      keysOf(f).push({ key: f.key, country: f.country, id })
    },
    owned(f, country) {
      const who = base.entities.get(owner)
      if (f.head === 'بلاد') {
        const home = who?.country || country
        return home === '' ? 'name:بلاد' : `country:${home}`
      }
      if (who) {
        // «قواته» behind حفتر is «قوات حفتر».
        const surname = surnameOf(spellingsOf(who.name)[0] ?? [])
        let node = base.trie.next(f.head)
        for (const w of surname.split(' ')) node = node?.next(w)
        const known = node?.values[0]?.entity.id
        if (known !== undefined) return known
      }
      return `name:${f.head}_of_${owner}`
    },
    ahead(f, id) {
      if (f.head !== '' && !firsts.has(f.head)) firsts.set(f.head, id)
      const kind = f.type === 'GPE' ? base.entities.get(id)?.kind : undefined
      if (kind === 'city' || kind === 'capital') cities.set(id, (cities.get(id) ?? 0) + 1)
    },
    last: (f) => (f.head === 'مدينه' ? mainCity() : (heads.get(f.head) ?? firsts.get(f.head))),
    shorter(f, country) {
      const list = keys.get(f.head)
      if (!list) return undefined
      const words = f.key.split(' ')
      const hit = list.findLast(
        (x) =>
          (x.country === '' || f.country === '' || x.country === f.country) &&
          (isWithin(words, x.key.split(' ')) ||
            (f.type === 'ORG' && x.key.includes(' ') && isWithin(x.key.split(' '), words))) &&
          (f.country !== '' || x.country === '' || x.country === country),
      )
      return hit?.id
    },
    capital(country) {
      for (const [name, state] of capitals) {
        if (state.entity.country !== country) continue
        for (const line of spellingsOf(name)) {
          let node = base.trie.next(line[0] ?? '')
          for (const w of line.slice(1)) node = node?.next(w)
          const id = node?.values.find((v) => v.entity.country === country)?.entity.id
          if (id !== undefined) return id
        }
      }
      return undefined
    },
  }

  function keysOf(f: Found): { key: string; country: string; id: string }[] {
    let list = keys.get(f.head)
    if (!list) keys.set(f.head, (list = []))
    return list
  }
}

/** Are all words of `some` in `many`, the head first in both? */
function isWithin(some: readonly string[], many: readonly string[]): boolean {
  return some[0] === many[0] && some.every((w) => many.includes(w))
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
