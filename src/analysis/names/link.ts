import type { Base } from './base.ts'
import { capitals } from './countries.ts'
import type { Findings } from './find.ts'
import { found, type Found } from './found.ts'
import { createMemory, type Memory } from './memory.ts'
import { holderOf, officeKey } from './offices.ts'
import { tokenBeside, wholeOf, type Scan } from './tokens.ts'
import * as c from './classes.ts'

/** A finding with the entity it is a wording of. */
export interface Linked {
  readonly found: Found
  readonly entity: string
  /** The entity's name in the base, or null: the fullest wording of the article. */
  readonly name: string | null
  readonly rule: string
}

/**
 * Says whose wording each finding is. `date` is the day of the article (EDTF) or null: it decides
 * who held an office.
 */
export function linkNames(
  scan: Scan,
  findings: Findings,
  base: Base,
  date: string | null,
): Linked[] {
  const country = mainCountry(findings.all)
  const strong = new Set<string>()
  for (const f of findings.all)
    if (f.known.length === 1 && f.known[0]?.weak === false) strong.add(f.known[0].entity.id)
  const appositionOf = new Map(findings.appositions.map((a) => [a.office, a.person]))
  const persons = new Set(findings.appositions.map((a) => a.person))
  const memory = createMemory(base)
  const ids = new Map<Found, { entity: string; rule: string } | null>()

  // Names first: offices and short forms refer to them, before them as well as after.
  for (const f of findings.all) {
    if (f.known.length > 0) {
      const titled = persons.has(f)
      const pick = choose(f, strong, country, titled)
      ids.set(
        f,
        pick === undefined ? null : { entity: metonym(scan, f, pick, country), rule: f.rule },
      )
      if (pick && f.type === 'PER')
        memory.person(f.names.length > 0 ? f.names : wordsOf(scan, f), pick)
    } else if (f.type === 'PER' && f.wording === 'name' && f.names.length > 1) {
      ids.set(f, { entity: memory.person(f.names, null), rule: f.rule })
    }
  }
  for (const f of findings.all) {
    if (f.type !== 'PER' || f.wording !== 'name' || ids.has(f)) continue
    const known = memory.short(f.names)
    ids.set(f, {
      entity: known ?? memory.person(f.names, null),
      rule: known === undefined ? f.rule : 'names/short',
    })
  }
  const shorts = shortNames(scan, findings.all, memory)
  const surnamed = new Uint8Array(scan.words.count)
  for (const [f, entity] of shorts) {
    ids.set(f, { entity, rule: f.rule })
    surnamed[f.first] = 1
  }
  for (const a of findings.appositions) {
    const person = ids.get(a.person)
    if (!person) continue
    ids.set(a.office, { entity: person.entity, rule: 'names/apposition' })
    memory.office(a.office, person.entity, country)
  }
  for (const f of findings.all) {
    const person = f.beside && ids.get(f.beside)
    if (!person) continue
    ids.set(f, { entity: person.entity, rule: 'names/apposition' })
    memory.office(f, person.entity, country)
  }
  for (const f of findings.all) {
    const is = ids.get(f)
    if (is && f.type !== 'PER') memory.ahead(f, is.entity)
  }
  const linked: Linked[] = []
  for (const f of shorts.size === 0 ? findings.all : inOrder([...findings.all, ...shorts.keys()])) {
    let is = ids.get(f)
    if (is === null || (f.bare && is === undefined && surnamed[f.first] === 1)) continue
    if (!is) is = f.office ? office(f) : other(f)
    memory.seen(f, is.entity)
    linked.push({ found: f, ...is, name: base.entities.get(is.entity)?.name ?? null })
  }
  return linked

  function office(f: Found): { entity: string; rule: string } {
    const person = appositionOf.get(f)
    if (person && f.office) return { entity: `name:${f.key}`, rule: f.rule }
    const known = memory.holder(f, country)
    if (known !== undefined) return { entity: known, rule: 'names/office-memory' }
    const holder =
      f.office && !f.office.former ? holderOf(base, officeKey(f.office, country), date) : undefined
    if (holder !== undefined) return { entity: holder, rule: 'names/office-date' }
    return { entity: idOf(`${f.key}${suffix(f.country || (f.bare ? '' : country))}`), rule: f.rule }
  }

  function other(f: Found): { entity: string; rule: string } {
    if (f.key.startsWith('capital:')) {
      const capital = memory.capital(f.country)
      if (capital !== undefined) return { entity: capital, rule: 'names/capital' }
    }
    if (f.rule === 'names/home') {
      const home = f.country || country
      if (home !== '') return { entity: `country:${home}`, rule: f.rule }
    }
    if (f.head === 'عاصمه' && f.bare) {
      const capital = memory.capital(country)
      if (capital !== undefined) return { entity: capital, rule: 'names/capital' }
    }
    if (f.rule === 'names/owned') return { entity: memory.owned(f, country), rule: f.rule }
    if (f.bare) {
      const last = memory.last(f)
      if (last !== undefined) return { entity: last, rule: 'names/head-memory' }
    }
    const same = memory.shorter(f, country)
    if (same !== undefined) return { entity: same, rule: 'names/shorter' }
    const where = f.country || (f.bound || f.type === 'GROUP' ? country : '')
    return {
      entity: idOf(f.key + (f.key.startsWith('people:') ? '' : suffix(where))),
      rule: f.rule,
    }
  }
}

/** By the place where they end: what is inside another comes before it. */
const inOrder = (all: Found[]): Found[] => all.sort((a, b) => a.end - b.end || b.first - a.first)

/** Family names of persons whom the article names in full elsewhere, in words that no reader took. */
function shortNames(scan: Scan, all: readonly Found[], memory: Memory): Map<Found, string> {
  const taken = new Uint8Array(scan.words.count)
  for (const f of all) if (f.wording !== 'description' || !f.bare) taken.fill(1, f.first, f.end)
  const shorts = new Map<Found, string>()
  scan.tokens.forEach((t, i) => {
    if (taken[i] === 1) return
    for (const way of t.ways) {
      const opens = (way.classes & (c.SERVANT | c.FATHER | c.SON)) !== 0
      const second = opens ? wholeOf(tokenBeside(scan, i + 1, i)) : undefined
      const words = second ? `${way.word} ${second.word}` : way.word
      const entity = memory.surname(words)
      if (entity === undefined) continue
      if (t.form.clean === 'على' || (way.classes & (c.ROLE | c.HONORIFIC | c.NUMBER)) !== 0)
        continue
      const common = (way.classes & c.COMMON) !== 0 && (way.classes & c.FAMILY) === 0
      if (
        !second &&
        (common || (!way.definite && (t.classes & c.COMMON) !== 0)) &&
        !spoken(scan, i)
      )
        continue
      if (way.skip > 0 && t.whole !== 0) continue
      const end = second ? i + 2 : i + 1
      const key = words
      const names = words.split(' ')
      const first = { first: i, skip: way.skip, end, type: 'PER' as const }
      shorts.set(found({ ...first, rule: 'names/short', key, names }), entity)
      return
    }
  })
  return shorts
}

/** Beside a verb, as who acts is: «قال سلامة». */
function spoken(scan: Scan, i: number): boolean {
  const before = tokenBeside(scan, i - 1, i)
  return (before.whole & c.VERB) !== 0 && (before.whole & c.FUNCTION) === 0
}

const suffix = (country: string): string => (country === '' ? '' : ` @${country}`)
export const idOf = (key: string): string =>
  key.startsWith('people:') ? key : `name:${key.replaceAll(' ', '_')}`

/** The folded words of a finding. */
function wordsOf(scan: Scan, f: Found): string[] {
  const words: string[] = []
  for (let k = f.first; k < f.end; k++) {
    const form = scan.words.forms[k]
    if (form) words.push(k === f.first ? form.fold.slice(f.skip) : form.fold)
  }
  return words
}

/** The country that the article is about: the one named most, the first half counting double. */
function mainCountry(all: readonly Found[]): string {
  const tally = new Map<string, number>()
  all.forEach((f, i) => {
    if (f.country === '' || f.known[0]?.weak === true) return
    const n = (tally.get(f.country) ?? 0) + (i < all.length / 4 ? 2 : 1)
    tally.set(f.country, n)
  })
  let best = ''
  let most = 1
  for (const [code, n] of tally) if (n > most) [best, most] = [code, n]
  return best
}

/** Of the entities that bear a wording, the one meant here; undefined where nothing supports it. */
function choose(
  f: Found,
  strong: ReadonlySet<string>,
  country: string,
  titled: boolean,
): string | undefined {
  const first = f.known[0]
  if (!first) return undefined
  const supported =
    f.known.find((k) => strong.has(k.entity.id)) ??
    f.known.find((k) => country !== '' && k.entity.country === country)
  if (!first.weak || titled) return (supported ?? first).entity.id
  if (first.entity.type === 'PER') return f.known.find((k) => strong.has(k.entity.id))?.entity.id
  return supported?.entity.id
}

const PLACED_BY = new Set([
  'في',
  'الي',
  'من',
  'عبر',
  'قرب',
  'نحو',
  'داخل',
  'خارج',
  'حول',
  'وسط',
  'ب',
])

/** A capital that acts stands for its country: «أنقرة تنفي». In the country's own news it is a city. */
function metonym(scan: Scan, f: Found, id: string, country: string): string {
  if (f.type !== 'GPE' || f.end - f.first !== 1 || f.rule === 'names/placed') return id
  const form = scan.words.forms[f.first]
  if (!form) return id
  const state = capitals.get(form.fold.slice(f.skip))
  if (!state || state.code === country || f.known[0]?.entity.kind !== 'capital') return id
  const joined = form.fold.slice(0, f.skip)
  if (joined.endsWith('ب')) return id
  if (joined === '' || joined === 'و') {
    const before = scan.words.forms[f.first - 1]
    if (before && PLACED_BY.has(before.fold)) return id
    const token = scan.tokens[f.first - 1]
    if (token && (token.classes & (c.PLACE | c.DIRECTION | c.FAC)) !== 0) return id
  }
  return acts(scan, f) ? state.entity.id : id
}

/** Beside a verb, or between «بين … و». */
function acts(scan: Scan, f: Found): boolean {
  const before = scan.tokens[f.first - 1]
  const after = scan.tokens[f.end]
  const verb = (t: typeof before): boolean =>
    t !== undefined && (t.whole & c.VERB) !== 0 && (t.whole & c.FUNCTION) === 0
  return verb(before) || verb(after) || before?.form.fold === 'بين' || before?.form.fold === 'مع'
}
