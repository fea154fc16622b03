import type { Base } from './base.ts'
import { COMMON, FUNCTION, NAME, SOMEBODY, VERB } from './classes.ts'
import type { Entity } from './entity.ts'
import type { Found } from './found.ts'
import { isWomansName } from './gender.ts'
import { classBit, headClass, NO_CLASS } from './head-classes.ts'
import type { Links } from './link.ts'
import { wordAt } from './link-keys.ts'
import { isUncut, tokenBeside, type Scan } from './tokens.ts'

/** Whom and what descriptions with another head word mean: «الطالبة» after «مريم سالم», a student. */
export interface Described {
  /**
   * Who or what a description means by its class, gender and country, of those told of before it, which
   * are linked; undefined: none of them.
   */
  called(f: Found): string | undefined
}

/** Whoever is no child. */
const ANYBODY = classBit('person')

const WOMAN = 1
const MAN = 2

/** One that an article tells of. */
interface Told {
  readonly id: string
  readonly type: string
  /** Is what the base knows among the rest? It is asked late: it makes strings. */
  known: boolean
  /** Classes of the head words that it was called by. */
  classes: number
  /** WOMAN, MAN or 0: not told. */
  gender: number
  country: string
  named: boolean
  /** How much it was told of, less and less with the words since. */
  weight: number
  /** The head word of the last wording. */
  head: string
  /** Where it was told last. */
  at: number
}

/** How much of its weight a body keeps from one word to the next, and by how much one is foremost. */
const KEPT = 0.985
const CLEARLY = 1.5
/** How far into the text somebody is told of whom it names after: a title and a lead. */
const LEAD = 90
/** Qualifies somebody new: «الرجل الثاني», «الشاب الآخر». */
const ANOTHER = new Set('اخر اخري ثاني ثانيه ثالث ثالثه اول اولي وحيد وحيده'.split(' '))
const OFFICES =
  classBit('official') |
  classBit('diplomat') |
  classBit('politician') |
  classBit('officer') |
  classBit('judge')

/** The classes that a kind of the base has. */
const KINDS: ReadonlyMap<string, number> = new Map([
  ['armed', classBit('movement')],
  ['party', classBit('party')],
  ['company', classBit('company')],
  ['club', classBit('club')],
  ['paper', classBit('paper')],
  ['channel', classBit('channel')],
  ['agency', classBit('agency')],
  ['body', classBit('association')],
])

/** «منتخب مصر» is a team and no club. */
const kindOf = (e: Entity): number =>
  e.kind === 'club' && e.name.includes('منتخب') ? classBit('team') : (KINDS.get(e.kind) ?? 0)

export function createDescribed(
  scan: Scan,
  base: Base,
  all: readonly Found[],
  links: Links,
): Described {
  const told = new Map<string, Told>()
  let read = 0
  let ahead: ReadonlyMap<string, Told> | undefined
  const tell = (into: Map<string, Told>, f: Found, id: string): void => {
    let x = into.get(id)
    if (!x) {
      x = {
        id,
        type: f.type,
        known: id.startsWith('name:'),
        classes: 0,
        gender: 0,
        country: '',
        named: false,
        weight: 0,
        head: f.head,
        at: f.first,
      }
      into.set(id, x)
    }
    if (f.type === 'ORG') x.weight = 1 + x.weight * KEPT ** Math.max(0, f.first - x.at)
    x.at = f.first
    x.head = f.head
    if (f.head !== '') x.classes |= headClass(f.type, f.head).all
    if (f.wording === 'name') x.named = true
    if (x.country === '') x.country = f.country
    if (f.type === 'PER' && x.gender === 0) x.gender = genderOf(f)
  }
  const genderOf = (f: Found): number => {
    if (f.wording !== 'name') return isHers(wordAt(scan, f)) ? WOMAN : MAN
    return isWomansName(f.names[0] ?? '') ? WOMAN : 0
  }
  /** Tells of all that stands before `f`, where it was not done yet. */
  const readTo = (f: Found): void => {
    for (; read < all.length && all[read] !== f; read++) {
      const x = all[read]
      const is = x && isOne(x) ? links.get(x) : undefined
      if (x && is) tell(told, x, is.entity)
    }
  }
  const fits = (x: Told, f: Found, classes: number, gender: number): boolean => {
    if (!x.known && ((x.classes & classes) === 0 || f.country !== '')) addKnown(x)
    return isOf(x, f, classes, gender)
  }
  const addKnown = (x: Told): void => {
    x.known = true
    const entity = base.entities.get(x.id)
    if (!entity) return
    x.classes |= kindOf(entity)
    if (entity.country !== '') x.country = entity.country
  }
  const before = (f: Found, classes: number, gender: number): Told[] => {
    const found: Told[] = []
    for (const x of told.values())
      if (x.type === f.type && x.at < f.first && fits(x, f, classes, gender)) found.push(x)
    return found.sort((a, b) => b.at - a.at)
  }
  const later = (f: Found, classes: number, gender: number): string | undefined => {
    if (!ahead) {
      const map = new Map<string, Told>()
      for (const x of all) {
        const is = x.type === 'PER' ? links.get(x) : undefined
        if (is) tell(map, x, is.entity)
      }
      ahead = map
    }
    const next = [...ahead.values()].filter((x) => x.named && x.at > f.first && isNew(x.id))
    const found = next.filter((x) => fits(x, f, classes, gender))
    return found.length === 1 ? found[0]?.id : undefined
  }
  /** Was somebody not named yet? */
  const isNew = (id: string): boolean => told.get(id)?.named !== true
  /** «الرجل», «السيدة»: whoever was named last. */
  const named = (f: Found, gender: number): string | undefined => {
    let last: Told | undefined
    for (const x of told.values()) {
      if (x.type !== 'PER' || !x.named || x.at < (last?.at ?? -1)) continue
      if (gender === WOMAN ? x.gender === WOMAN : isNoOther(x, f, gender)) last = x
    }
    return last?.id
  }
  return {
    called(f) {
      const { own } = headClass(f.type, f.head)
      if (own === 0 || f.of !== null) return undefined
      readTo(f)
      const words = f.key.split(' ')
      if (words.some((w) => ANOTHER.has(w))) return undefined
      if (f.type !== 'PER') {
        if (!f.definite || words.length > 1) return undefined
        const others = before(f, own, 0).filter((x) => x.head !== f.head && isOfLand(x, f))
        return f.type === 'ORG' ? foremost(others, f.first) : others[0]?.id
      }
      // An office is whose the article or the date tells.
      const holds = (own & OFFICES) !== 0
      if (holds && (f.office !== null || !f.definite)) return undefined
      if (f.office?.former === true || !standsAlone(scan, f)) return undefined
      const gender = isHers(wordAt(scan, f)) ? WOMAN : MAN
      if (!f.definite) return isLead(scan, f) && !isAny(scan, f) ? later(f, own, gender) : undefined
      if (isEverybody(scan, f)) return undefined
      const last = before(f, own, gender)[0]?.id
      return (
        last ??
        (f.bare && (own & ANYBODY) !== 0 && f.head !== 'مواطن' ? named(f, gender) : undefined)
      )
    },
  }
}

/** A title, or a lead that tells of what country somebody is. */
const isLead = (scan: Scan, f: Found): boolean => {
  const { part, count } = scan.words
  const isTitle = part[f.first] === part[0] && part[f.first] !== part[count - 1]
  return isTitle || (f.first < LEAD && f.country !== '')
}

/** Of one of the classes, and of no contrary gender or country. */
const isOf = (x: Told, f: Found, classes: number, gender: number): boolean =>
  (x.classes & classes) !== 0 && isNoOther(x, f, gender)

/** Of no contrary gender or country. */
function isNoOther(x: Told, f: Found, gender: number): boolean {
  if (gender !== 0 && x.gender !== 0 && x.gender !== gender) return false
  return f.country === '' || x.country === '' || x.country === f.country
}

/** The one most told of; undefined where another is nearly as much. */
function foremost(all: readonly Told[], at: number): string | undefined {
  let best: Told | undefined
  let [most, second] = [0, 0]
  for (const x of all) {
    const weight = x.weight * KEPT ** (at - x.at)
    if (weight > most) [best, second, most] = [x, most, weight]
    else if (weight > second) second = weight
  }
  return most > CLEARLY * second ? best?.id : undefined
}

/** No adjective behind a noun («مؤتمره الصحفي»), and no title before a name («المدافع سالم»). */
function standsAlone(scan: Scan, f: Found): boolean {
  const next = tokenBeside(scan, f.end, f.first)
  if ((next.unknown && isUncut(next)) || ((next.whole & NAME) !== 0 && (next.whole & COMMON) === 0))
    return false
  const word = wordAt(scan, f)
  if (!word.endsWith('ي') || f.skip > 0) return true
  const before = tokenBeside(scan, f.first - 1, f.first)
  return before.ways.length === 0 || (before.whole & (VERB | FUNCTION)) !== 0
}

/** Whom and what classes tell. */
const isOne = (f: Found): boolean =>
  f.type === 'PER' ||
  f.type === 'ORG' ||
  (f.type === 'GROUP' && headClass(f.type, f.head) !== NO_CLASS)

/** Where a country is told it is that of the thing. */
const isOfLand = (x: Told, f: Found): boolean => f.country === '' || x.country === f.country

/** «الرجل والمرأة», «المرأة أو الرجل»: nobody in particular. */
function isEverybody(scan: Scan, f: Found): boolean {
  const next = tokenBeside(scan, f.end, f.first)
  if (next.ways.some((w) => w.skip === 1 && w.definite && (w.classes & SOMEBODY) !== 0)) return true
  const own = tokenBeside(scan, f.first, f.first).form.fold
  return own.startsWith('وال') || OR.has(next.form.fold)
}
const OR = new Set(['او', 'ام'])

/** «أي مواطن سوري», «أول لاعب إيطالي»: one of his sort. */
const isAny = (scan: Scan, f: Found): boolean =>
  OF_MANY.has(tokenBeside(scan, f.first - 1, f.first).form.fold)
const OF_MANY = new Set('اي كل اول ثاني ثالث اخر بعض'.split(' '))

/** A word for a woman, by its ending. */
const isHers = (word: string): boolean =>
  word.endsWith('ه') && !OF_BOTH.has(word.replace(/^ال/, ''))
/** In ة for men as well. */
const OF_BOTH = new Set(['ضحيه', 'رهينه', 'شخصيه', 'داعيه', 'خليفه', 'علامه', 'نابغه'])
