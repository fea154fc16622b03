import { PUNCT } from '../../text/words.ts'
import type { Base } from './base.ts'
import { bodyOf, completedName, forcesOf } from './complete.ts'
import type { Findings } from './find.ts'
import type { Found, Link } from './found.ts'
import { createMemory } from './memory.ts'
import { linkOffices } from './link-offices.ts'
import { linkPersons } from './link-persons.ts'
import { isPlaced, metonym } from './metonymy.ts'
import { choose, isElsewhere, mainCountry } from './link-base.ts'
import { isArmy, isBand, isOfArmy } from './link-armies.ts'
import { bodyIn, isTied } from './link-bodies.ts'
import { createBeside } from './link-beside.ts'
import { createCounted } from './link-counted.ts'
import { presidency, seatOf } from './link-seats.ts'
import { createDescribed } from './link-described.ts'
import { createFates } from './link-fates.ts'
import {
  ARMED,
  ARMIES,
  BUILT,
  CLASSIFIERS,
  FORCES,
  GOVERNMENT,
  HOUSES,
  isForce,
  isGovernment,
  LIKE,
  MANNED,
  MEDIA,
  REGIME,
} from './link-heads.ts'
import { courtlyName } from './link-courtly.ts'
import { createHome } from './link-home.ts'
import {
  idOf,
  isCounted,
  isKin,
  isMember,
  membersOf,
  keyOf,
  kinOf,
  regionOf,
  suffix,
  wordAt,
  wordsOf,
} from './link-keys.ts'
import { bareNames, isKindOfPlace, nameBehind } from './link-named.ts'
import { createPlaces, provincesMeant } from './link-places.ts'
import { createPlay } from './link-play.ts'
import { ruledBy } from './offices.ts'
import { isQuote } from './signs.ts'
import { sortOf, type Sort } from './sorts.ts'
import { createTitles } from './link-titles.ts'
import { countryCalled, kingdomOf } from './link-countries.ts'
import type { Scan } from './tokens.ts'

/** A finding with the entity it is a wording of. */
export interface Linked {
  readonly found: Found
  readonly entity: string
  /** The entity's name in the base, or null: the fullest wording of the article. */
  readonly name: string | null
  readonly rule: string
}

/** Findings with their links as far as they are told; null: nothing supports the wording. */
export interface Links {
  get(f: Found): Link | null | undefined
  has(f: Found): boolean
  set(f: Found, link: Link | null): void
}

const links: Links = {
  get: (f) => f.link,
  has: (f) => f.link !== undefined,
  set(f, link) {
    f.link = link
  },
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
  const persons = new Set(findings.appositions.map((a) => a.person))
  const memory = createMemory(base)

  // Names of the base first: all else refers to them, before them as well as after.
  for (const f of findings.all) {
    if (f.known.length === 0) continue
    if (country !== '' && isElsewhere(scan, f, country, findings.all)) {
      links.set(f, { entity: idOf(f.key + suffix(country)), rule: 'names/organisation' })
      continue
    }
    const sure = f.known[0]?.weak === false || persons.has(f) || isPlaced(scan, f)
    const pick = choose(f, strong, country, sure)
    // A family that several bear is somebody's, though it is not told whose.
    if (pick === undefined && f.rule === 'names/stranger') continue
    links.set(
      f,
      pick === undefined
        ? null
        : { entity: seatOf(scan, base, f, metonym(scan, f, pick, country)), rule: f.rule },
    )
  }
  const provinces = provincesMeant(base, findings.all, (f) => wordAt(scan, f))
  if (provinces.size > 0)
    for (const f of findings.all) {
      const province = f.type === 'GPE' && f.link ? provinces.get(f.link.entity) : undefined
      if (province !== undefined) f.link = { entity: province, rule: 'names/province' }
    }
  const shorts = linkPersons(scan, findings, memory, links)
  const bare = bareNames(scan, findings.all)
  const more = shorts.length + bare.length
  const all = more === 0 ? findings.all : inOrder([...findings.all, ...shorts, ...bare])
  for (const f of all) {
    const is = links.get(f)
    if (!is || f.type === 'PER') continue
    memory.ahead(f, f.key, is.entity)
    if (f.type === 'ORG' && isArmy(base, is.entity)) memory.remember('army ahead', is.entity)
  }
  let kingdom: string | undefined
  const play = createPlay(base)
  const places = createPlaces(base)
  const home = createHome(base, country)
  const offices = linkOffices(all, findings, { scan, base, memory, links, country, date })
  const fates = createFates(scan, all, links, offices.holds)
  const titles = createTitles(scan, base, date)
  const placeBeside = createBeside(scan, all, links)
  const described = createDescribed(scan, base, all, links)
  const counted = createCounted(scan)
  for (const f of all) {
    const is = links.get(f)
    if (is && f.type === 'PER') fates.told(f, is.entity)
  }
  for (const f of all) {
    if (links.get(f) === null) continue
    let is = links.get(f) ?? (f.office ? offices.link(f) : undefined)
    const region = regionOf(scan, f)
    const key = region === '' ? keyOf(f, links) : `${keyOf(f, links)} ${region}`
    const sort = sortOf(f)
    // «الرجل» is told by the same means as other offices, and means the man told of before.
    if (is && f.office && is.rule === f.rule && (f.link === undefined || f.link === null)) {
      const who = described.called(f)
      if (who !== undefined) is = { entity: who, rule: 'names/described' }
    }
    if (!is) is = thing(f, key, region, sort)
    links.set(f, is)
    memory.seen(f, key, is.entity, is.rule === 'names/counted')
    if (f.type === 'PER') fates.told(f, is.entity)
    titles.told(f, is.entity)
    if (f.rule !== 'names/home') home.told(f, is.entity)
    if (f.type === 'GPE' || f.type === 'LOC') places.named(f, is.entity, wordAt(scan, f))
    if (isKin(f.head)) memory.remember('kin', is.entity)
    if (HOUSES.has(f.key)) memory.remember('parliament', is.entity)
    if (f.type === 'ORG' && f.wording === 'name') play.named(f, is.entity, () => wordsOf(scan, f))
    if (sort) memory.remember(sort.name, is.entity)
    if (f.head === 'جيش' || f.head === 'قوات') {
      if (is.entity.startsWith('org:') && is.rule !== 'names/body' && !isBand(base, is.entity))
        memory.remember('army', is.entity)
    } else if (f.type === 'FAC' && BUILT.has(f.head)) memory.remember('building', is.entity)
    // «مكتب إعلام المفوضية» is a part of the body named in it.
    else if (f.type === 'ORG' && f.wording === 'name' && !MEDIA.has(f.head) && f.of?.type !== 'ORG')
      memory.remember('body', is.entity)
  }
  const linked: Linked[] = []
  for (let n = 0; n < all.length; n++) {
    const own = all[n]
    const is = own?.link
    if (!own || !is) continue
    const name = base.entities.get(is.entity)?.name ?? null
    const courtly = own.head === 'سمو' ? courtlyName(scan, all, n) : undefined
    const rule = courtly?.rule ?? is.rule
    linked.push({ found: courtly ?? own, entity: is.entity, rule, name })
  }
  return linked

  function thing(f: Found, key: string, region: string, sort: Sort | undefined): Link {
    const word = wordAt(scan, f)
    const place = placeBeside(f)
    if (place !== undefined) return { entity: place, rule: 'names/beside' }
    // «عاصمة ألمانيا»
    if (f.key === 'عاصمه' && !f.definite && f.of?.head === '' && f.of.type === 'GPE') {
      const capital = memory.capital(f.country)
      if (capital !== undefined) return { entity: capital, rule: 'names/capital' }
    }
    if (f.key.startsWith('capital:')) {
      const capital = memory.capital(f.country)
      if (capital !== undefined) return { entity: capital, rule: 'names/capital' }
    }
    if (f.rule === 'names/home') {
      const land = f.country || home.at(f.first)
      if (land !== '') return { entity: `country:${land}`, rule: f.rule }
    }
    // «أجهزة الدولة»
    if (f.head === 'دوله' && f.bare && f.definite && f.type === 'GPE') {
      const land = home.at(f.first)
      if (land !== '') return { entity: `country:${land}`, rule: 'names/home' }
    }
    const where = f.country || country
    const inside = f.of && f.key === f.head ? links.get(f.of)?.entity : undefined
    // «سكان مدينة مصراتة», read inside another wording.
    if (inside?.startsWith('place:') && f.of && isKindOfPlace(f.head) && isBehind(scan, f, f.of))
      return { entity: inside, rule: 'names/classified' }
    // «عاصمة نيوزيلندا»
    if (f.head === 'عاصمه' && inside?.startsWith('country:')) {
      const capital = memory.capital(inside.slice('country:'.length))
      if (capital !== undefined) return { entity: capital, rule: 'names/capital' }
    }
    if (f.head === 'عاصمه' && f.bare) {
      const capital = memory.capital(country)
      if (capital !== undefined) return { entity: capital, rule: 'names/capital' }
    }
    if (f.head === 'شعب' && where !== '' && (f.bare || key === 'شعب')) {
      return { entity: `people:${where}`, rule: f.rule }
    }
    const house = presidency(scan, f)
    if (house !== undefined) return { entity: house, rule: 'names/seat' }
    if (f.head === 'جانب' && f.country !== '')
      return { entity: `country:${f.country}`, rule: 'names/side' }
    const state = countryCalled(scan, f, () => (kingdom ??= kingdomOf(all, country)))
    if (state !== undefined) return { entity: state, rule: 'names/country' }
    const sole = f.type === 'PER' && f.wording === 'description' ? offices.sole(f) : undefined
    if (sole !== undefined) return { entity: sole, rule: 'names/office-role' }
    const title = titles.called(f, country)
    if (title !== undefined) return { entity: title, rule: 'names/courtesy' }
    const of = f.of && links.get(f.of)?.entity
    const fate = fates.called(f)
    if (fate !== undefined) return { entity: fate, rule: 'names/fate' }
    if (isKin(f.head)) {
      // «عائلته», «أسرة الضحية», «الأسرة»: one house under all its words.
      const whose = f.rule === 'names/owned' ? memory.owner() : fates.of(f.key.split(' ')[1] ?? '')
      if (whose !== undefined) return { entity: idOf(kinOf(whose)), rule: 'names/kin' }
      const kin = f.bare && f.definite && word.endsWith('ه') ? memory.lastOf('kin') : undefined
      if (kin !== undefined) return { entity: kin, rule: 'names/kin' }
      if (of && key === kinOf(of)) return { entity: idOf(key), rule: 'names/kin' }
    }
    if (f.rule === 'names/owned') {
      const band = isMember(f.head) && !isHis(word) ? play.band() : undefined
      if (band !== undefined) return { entity: idOf(membersOf(band)), rule: f.rule }
      const body = play.owned(f.head)
      if (body !== undefined) return { entity: body, rule: f.rule }
    }
    if (f.rule === 'names/owned') {
      const army = /قوات(?:ه|نا)$/.test(word) ? memory.lastOf('army') : undefined
      return { entity: memory.owned(f, country, army), rule: f.rule }
    }
    if (
      of &&
      f.of.type === 'ORG' &&
      CLASSIFIERS.has(f.head) &&
      f.of.known.length > 0 &&
      isBehind(scan, f, f.of)
    )
      return { entity: of, rule: 'names/classified' }
    const told = CLASSIFIERS.has(f.head) && !word.endsWith('ات') ? toldBehind(scan, f, all) : null
    if (told) return { entity: told, rule: 'names/classified' }
    if (GOVERNMENT.has(f.key) || (FORCES.has(f.head) && !f.definite && of && isGovernment(of))) {
      // In a title it is told of before the army is named.
      const isTitle = scan.words.part[f.first] === scan.words.part[0]
      const army = memory.lastOf('army') ?? (isTitle ? memory.lastOf('army ahead') : undefined)
      if (army !== undefined && base.entities.get(army)?.country === where)
        return { entity: army, rule: 'names/army' }
      const own = f.country === '' ? undefined : completedName(base, ['الجيش'], f.country)
      if (own !== undefined) return { entity: own, rule: 'names/army' }
    }
    if (of && isOfArmy(scan, base, f, of)) return { entity: of, rule: 'names/army' }
    // «قوات الجيش الوطني» are the army.
    if (of && f.head === 'قوات' && f.key === f.head && f.of.type === 'ORG') {
      if (f.of.head === 'جيش' || base.entities.get(of)?.name.includes('جيش') === true)
        return { entity: of, rule: 'names/army' }
    }
    if (REGIME.has(f.key) && where !== '') {
      const army = completedName(base, ['الجيش'], where)
      if (army !== undefined) return { entity: army, rule: 'names/army' }
    }
    if (of && key === membersOf(of)) return { entity: idOf(key), rule: f.rule }
    const body = bodyIn(scan, base, f, strong)
    if (body?.whole === true) return { entity: body.id, rule: 'names/body' }
    if (body) return { entity: idOf(membersOf(body.id)), rule: f.rule }
    if (of && f.of.type === 'PER' && ARMED.has(f.head)) {
      const forces = forcesOf(base, of)
      if (forces !== undefined) return { entity: forces, rule: 'names/forces' }
    }
    if (of && f.of.type === 'PER' && f.key === f.head) {
      const own = f.type === 'ORG' ? bodyOf(base, f.head, of) : undefined
      if (own !== undefined) return { entity: own, rule: 'names/forces' }
      const ruled = f.head === 'حكومه' ? ruledBy(base, of, date) : ''
      if (ruled !== '') {
        const known = completedName(base, ['الحكومه'], ruled)
        return { entity: known ?? idOf(`حكومه${suffix(ruled)}`), rule: 'names/government' }
      }
    }
    const called =
      ((f.type === 'GPE' || f.rule === 'names/place') && places.called(f, word)) ||
      play.called(f, word, isTied(scan, f))
    if (called !== undefined) return { entity: called, rule: 'names/called' }
    const isNew = f.type === 'GROUP' && !f.definite
    const group = isNew ? counted.called(f, country) : undefined
    if (group !== undefined) return { entity: group, rule: 'names/counted' }
    if (f.bare && region === '' && !(isNew && isCounted(scan, f))) {
      const last =
        memory.last(f) ?? (LIKE.has(f.head) ? memory.lastOf(LIKE.get(f.head) ?? '') : undefined)
      if (last !== undefined) return { entity: last, rule: 'names/head-memory' }
    }
    if (where !== '' && (f.type === 'ORG' || f.type === 'FAC') && mayBeCompleted(scan, f)) {
      const known = completedName(base, plainWords(wordsOf(scan, f)), where)
      if (known !== undefined) return { entity: known, rule: 'names/completed' }
    }
    // «قوات الحرس الوطني», «قوة خفر السواحل» are the force itself.
    if (
      of &&
      f.key === f.head &&
      f.of.type === 'ORG' &&
      MANNED.has(f.head) &&
      isForce(base, f.of, of)
    )
      return { entity: of, rule: 'names/forces' }
    if (f.of === null && ARMIES.has(f.key)) {
      const army = memory.lastOf('army')
      if (
        army !== undefined &&
        (f.country === '' || base.entities.get(army)?.country === f.country)
      )
        return { entity: army, rule: 'names/army' }
    }
    const same = memory.shorter(f, key, country)
    if (same !== undefined) return { entity: same, rule: 'names/shorter' }
    const who = region === '' ? described.called(f) : undefined
    if (who !== undefined) return { entity: who, rule: 'names/described' }
    if (sort?.refersBack === true) {
      const last = memory.lastOf(sort.name)
      if (last !== undefined) return { entity: last, rule: 'names/sort' }
    }
    // The country of what it is of, now that this is told, not of all places of that name.
    const own = (of && base.entities.get(of)?.country) || f.country
    const within = own || (f.bound || f.type === 'GROUP' ? country : '')
    const name = f.head === '' ? '' : nameBehind(scan, f)
    if (name !== '') return { entity: idOf(name), rule: f.rule }
    const entity = idOf(key + (key.startsWith('people:') ? '' : suffix(within)))
    if (sort?.one === true) return { entity: memory.sort(sort.name, entity), rule: 'names/sort' }
    return { entity, rule: f.rule }
  }
}

/** Nothing but a quotation mark between the head word and the name. */
const isBehind = (scan: Scan, f: Found, of: Found): boolean =>
  of.skip === 0 &&
  (of.first === f.first + 1 ||
    (of.first === f.first + 2 && scan.words.forms[f.first + 1]?.kind === PUNCT))

/** «وكالة الأنباء السورية "سانا"»: what it is, and its name in marks behind. */
function toldBehind(scan: Scan, f: Found, all: readonly Found[]): string | null {
  const sign = scan.words.forms[f.end]?.clean ?? ''
  if (f.known.length > 0 || (sign !== '(' && !isQuote(sign))) return null
  const name = all.find((x) => x.first === f.end + 1 && x.type === 'ORG' && x.known.length > 0)
  return (name && links.get(name)?.entity) ?? null
}

/** Does the base have a name that opens with its first word, or with its second (a country)? */
function mayBeCompleted(scan: Scan, f: Found): boolean {
  if (scan.tokens[f.first + 1]?.opens === true) return true
  for (const w of scan.tokens[f.first]?.ways ?? [])
    if (w.skip === f.skip && w.node !== 0) return true
  return false
}

/** Without «المعترف بها دوليا». */
function plainWords(words: string[]): string[] {
  const at = words.findIndex((w) => w.startsWith('المعترف'))
  return at > 0 ? words.slice(0, at) : words
}

/** «مقاتليه», not «مقاتليها» or «مقاتليهم». */
const isHis = (word: string): boolean => word.endsWith('ه')

/** By the place where they end: what is inside another comes before it. */
const inOrder = (all: Found[]): Found[] => all.sort((a, b) => a.end - b.end || b.first - a.first)
