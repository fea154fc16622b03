import type { Base } from './base.ts'
import * as c from './classes.ts'
import type { Apposition, Findings } from './find.ts'
import type { Found, Link } from './found.ts'
import type { Links } from './link.ts'
import { moreAppositions } from './link-appositions.ts'
import { idOf, keyOf, suffix } from './link-keys.ts'
import { isLike } from './like-names.ts'
import type { Memory } from './memory.ts'
import { tokenBeside, type Scan } from './tokens.ts'
import { holderOf, objectOf, officeKey, plainObject, roleOf, tenuresOf } from './offices.ts'

interface World {
  readonly scan: Scan
  readonly base: Base
  readonly memory: Memory
  readonly links: Links
  readonly country: string
  readonly date: string | null
}

/** «والدة الشهيد», «نجل الرئيس»: the name behind is of the one inside. */
const KIN = new Set(
  'والده والد ام اب ابن ابنه نجل شقيق شقيقه زوجه زوج ارمله عم خال حفيد جد كريمه عقيله صهر قريب محامي سلف خلف'.split(
    ' ',
  ),
)
const isKinOfOffice = (f: Found): boolean => {
  const [kin = '', role] = f.head.split(' ')
  return role !== undefined && KIN.has(kin)
}
/** Offices that many hold at once: who holds one is not told by it. */
const SHARED = new Set(['عضو', 'مستشار', 'مساعد', 'نايب رييس', 'وزير دوله'])

/** Who speaks for others: one a time, whose name comes after. */
const SPEAKERS = new Set(['متحدث', 'ناطق', 'محامي'])
/** How many words a title and the lead behind it have. */
const LEAD = 80
/** Words for whoever holds some office. */
const OFFICIAL = new Set(['مسوول', 'قيادي'])

/** Kinds of district, which a place is named with and without. */
const DISTRICTS = new Set(['منطقة', 'محافظة', 'إمارة', 'ولاية', 'مدينة', 'قضاء', 'مديرية'])

interface OfficeLinks {
  readonly link: (f: Found) => Link
  /** Who holds an office in the article. */
  readonly holds: ReadonlySet<string>
  /** In the article's title «محلل إيراني» is the one analyst whom the text names. */
  readonly sole: (f: Found) => string | undefined
}

/**
 * Links offices that stand beside a name, and returns what links the others: by what the article says
 * elsewhere of who holds them, by the date, by the only holder of such a role in the article.
 */
export function linkOffices(all: readonly Found[], findings: Findings, world: World): OfficeLinks {
  const { base, links, country, date } = world
  const exact = new Map<string, string>()
  /** Who holds a role, whatever of; several: not told by the role alone. */
  const roles = new Map<string, Set<string>>()
  const lastOf = new Map<string, string>()
  /** Where each person is named first. */
  const firstOf = new Map<string, number>()
  for (const f of all) {
    const is = f.type === 'PER' && f.wording === 'name' ? links.get(f) : undefined
    if (is && !firstOf.has(is.entity)) firstOf.set(is.entity, f.first)
  }
  const object = (f: Found): string =>
    objectOf((f.office?.object ?? []).map((x) => (typeof x === 'string' ? x : inner(x))))
  const inner = (f: Found): string => {
    const id = links.get(f)?.entity
    if (id === undefined) return keyOf(f, links)
    if (!id.startsWith('place:')) return id.startsWith('country:') ? '' : id
    // «أمير منطقة حائل», «أمير حائل»
    const [head = '', ...name] = (base.entities.get(id)?.name ?? '').split(' ')
    return name.length > 0 && DISTRICTS.has(head) ? name.join(' ') : [head, ...name].join(' ')
  }
  const keyFor = (f: Found, home = ''): string =>
    officeKey(f.office?.role ?? '', plainObject(object(f)), f.country || home || country)
  /** By role and object, who holds such an office of a country that is not told. */
  const wherever = new Map<string, string>()
  const plainKey = (f: Found): string => officeKey(f.office?.role ?? '', plainObject(object(f)), '')
  const bareRoles = new Map<string, string>()
  const learn = (f: Found, named: string): void => {
    const entity = known.get(named) ?? named
    links.set(f, { entity, rule: 'names/apposition' })
    lastOf.set(roleOf(f.head), entity)
    if (f.bare) bareRoles.set(roleOf(f.head), entity)
    const holders = roles.get(roleOf(f.head))
    if (holders) holders.add(entity)
    else roles.set(roleOf(f.head), new Set([entity]))
    if (!f.office) return
    // «وزير الخارجية عادل الجبير» is of his country, whichever the article is about.
    const key = keyFor(f, base.entities.get(entity)?.country)
    const other = exact.get(key)
    const shared = SHARED.has(f.head) && other !== undefined && other !== entity
    exact.set(key, shared ? '' : entity)
    if (f.country !== '') return
    // Told again without a country it is the same one, if the article has one of them.
    const plain = plainKey(f)
    const first = wherever.get(plain)
    wherever.set(plain, first === undefined || first === entity ? entity : '')
  }
  const more = moreAppositions(world.scan, all, findings)
  const known = heldBy([...findings.appositions, ...more])
  if (known.size > 0)
    for (const f of all) {
      const id = f.type === 'PER' && f.link ? known.get(f.link.entity) : undefined
      if (id !== undefined) f.link = { entity: id, rule: 'names/office-name' }
    }
  for (const f of all) {
    const person = f.beside && links.get(f.beside)
    if (person) learn(f, person.entity)
  }
  const later: { office: Found; entity: string }[] = []
  /** «ولي العهد والرئيس السابق فلان»: two men, where the article says so of the first. */
  const listed: { office: Found; entity: string }[] = []
  // «سمير الحلبي مستشار الرئيس فلان»: whom it follows, not whoever is named inside it or next.
  const behind = new Set<Found>()
  for (const { office, person } of findings.appositions)
    if (person.end === office.first && office.skip === 0) behind.add(office)
  for (const { office, person, apart } of [...findings.appositions, ...more]) {
    const is = links.get(person)
    if (!is || (behind.has(office) && person.end !== office.first)) continue
    const whole = office.of
    // «نجل رئيس الجمهورية سالم الوردي»: the president is named.
    if (!whole?.office && !apart && person.first > office.first && isKinOfOffice(office)) continue
    if (whole?.office && !apart && KIN.has(office.head.split(' ')[0] ?? '')) learn(whole, is.entity)
    else if (whole?.office) later.push({ office, entity: is.entity })
    else if (isListed(office, person)) listed.push({ office, entity: is.entity })
    else learn(office, is.entity)
  }
  for (const { office, entity } of listed) {
    const other =
      exact.get(keyFor(office)) ?? (isTwo(office) ? wherever.get(plainKey(office)) : undefined)
    if (other === undefined || other === entity) learn(office, entity)
  }
  for (const { office, entity } of later) {
    // «متحدث باسم القائد العام، سالم الوردي»: the commander, where the article says so.
    const whole = office.of
    const holds = whole && holder(whole) === entity
    if (whole && holds) learn(whole, entity)
    else learn(office, entity)
  }
  const holds = new Set<string>()
  for (const a of [...findings.appositions, ...more]) {
    const is = links.get(a.person)
    if (is && a.office.wording === 'office' && !a.office.bare) holds.add(is.entity)
  }
  return { link, holds, sole: onlyOne }

  /**
   * Persons whom the base knows by another spelling: beside «وزير الداخلية» stands a name much like that
   * of who held the office on the day.
   */
  function heldBy(pairs: readonly Apposition[]): ReadonlyMap<string, string> {
    const held = new Map<string, string>()
    for (const { office, person } of pairs) {
      const named = links.get(person)?.entity ?? ''
      if (!named.startsWith('name:') || !office.office || office.office.former) continue
      const holder = dated(office)
      const name = holder === undefined ? undefined : base.entities.get(holder)?.name
      if (holder !== undefined && name !== undefined && isLike(person.names, name))
        held.set(named, holder)
    }
    return held
  }

  function onlyOne(f: Found): string | undefined {
    const { part, count } = world.scan.words
    const holders = roles.get(roleOf(f.head))
    const isTitle = part[f.first] === part[0] && part[f.first] !== part[count - 1]
    const speaks = SPEAKERS.has(f.head)
    if (f.of?.type === 'PER' && !speaks) return undefined
    // A lead tells of somebody first, and names him after: «أكد متحدث باسم … وقال فلان المتحدث».
    const isLead = f.first < LEAD && f.wording === 'office' && !OFFICIAL.has(f.head)
    if (!isTitle && !(isLead && (speaks || isIndefinite(f)))) return undefined
    const [only] = holders?.size === 1 ? holders : []
    if (only === undefined || !fits(f, only)) return undefined
    return isTitle || (firstOf.get(only) ?? 0) > f.first ? only : undefined
  }

  function link(f: Found): Link {
    const told = holder(f)
    const is: Link =
      told === undefined
        ? {
            entity: idOf(keyOf(f, links) + suffix(f.country || (f.bare ? '' : country))),
            rule: f.rule,
          }
        : { entity: told, rule: exact.get(keyFor(f)) === told ? 'names/office-memory' : ruleFor(f) }
    lastOf.set(roleOf(f.head), is.entity)
    return is
  }

  function ruleFor(f: Found): string {
    return dated(f) === undefined ? 'names/office-role' : 'names/office-date'
  }

  function dated(f: Found): string | undefined {
    if (!f.office) return undefined
    const held = tenuresOf(base, f.office.role, object(f), f.country || country)
    if (!f.office.former) return holderOf(held, date)
    // «الرئيس الفرنسي السابق»: one whom the article names.
    const once = held.filter((t) => firstOf.has(t.person)).map((t) => t.person)
    return new Set(once).size === 1 ? once[0] : undefined
  }

  function holder(f: Found): string | undefined {
    if (!f.office) return undefined
    // «الرئيس الكوري»: of a region or people, so not whoever presides here.
    if (isOfRegion(f)) return undefined
    const told = exact.get(keyFor(f))
    if (told === '') return undefined
    const known = told ?? (f.country === '' ? wherever.get(plainKey(f)) || undefined : undefined)
    if (known !== undefined && !f.office.former) return known
    if (f.bare) {
      const last = lastOf.get(roleOf(f.head))
      if (last !== undefined) return last
    }
    const then = dated(f)
    if (then !== undefined) return then
    if (known !== undefined) return known
    // «المتحدث باسم المفوضية», where the article calls one «المتحدث» and says nothing of what.
    const bare = f.definite ? bareRoles.get(roleOf(f.head)) : undefined
    if (bare !== undefined && roles.get(roleOf(f.head))?.size === 1 && fits(f, bare)) return bare
    if (!f.definite) return onlyOne(f)
    if (f.of !== null) return undefined
    // «القائد العسكري», where the article has one commander.
    const holders = roles.get(roleOf(f.head))
    const sole = holders?.size === 1 ? [...holders][0] : undefined
    if (sole !== undefined && fits(f, sole)) return sole
    if (OFFICIAL.has(f.head)) {
      const last = world.memory.lastOf('official')
      if (last !== undefined && fits(f, last)) return last
    }
    return undefined
  }

  /** Does «و» join another office between it and the name? */
  function isListed(office: Found, person: Found): boolean {
    if (office.bare || office.end >= person.first) return false
    const next = tokenBeside(world.scan, office.end, office.first)
    return next.form.fold.startsWith('و') && (next.whole & c.ROLE) === 0
  }

  /** «ولي العهد والرئيس», not «وزير الدفاع والإنتاج»: does another office stand behind «و»? */
  function isTwo(office: Found): boolean {
    const next = tokenBeside(world.scan, office.end, office.first)
    return next.ways.some((w) => w.skip === 1 && (w.classes & c.ROLE) !== 0)
  }

  /** «قائد في الشرطة»: one of several, by the preposition behind. */
  function isIndefinite(f: Found): boolean {
    const { fold } = tokenBeside(world.scan, f.first + 1, f.first).form
    return !f.definite && (fold === 'في' || fold === 'لدي')
  }

  function isOfRegion(f: Found): boolean {
    const way = f.country === '' ? world.scan.tokens[f.first + 1]?.ways[0] : undefined
    return (
      way?.skip === 0 && way.definite && way.nisba?.entity.country === '' && f.end > f.first + 1
    )
  }

  /** Of the same country, where both name one. */
  function fits(f: Found, person: string): boolean {
    const home = base.entities.get(person)?.country ?? ''
    return f.country === '' || home === '' || home === f.country
  }
}
