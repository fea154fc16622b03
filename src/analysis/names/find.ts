import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { readBase, readInside } from './read-base.ts'
import { readDescription, readHome, readOwned } from './read-description.ts'
import { addLearned } from './read-learned.ts'
import { isCourtesy, RULING } from './ranks.ts'
import { readOffice } from './read-office.ts'
import { readOffices } from './read-offices.ts'
import { readPeople } from './read-people.ts'
import { readPerson } from './read-person.ts'
import { oneOf } from './read-someone.ts'
import { readStranger } from './read-stranger.ts'
import { readTitled } from './read-titled.ts'
import { withSeat } from './read-within.ts'
import { isSayer, isSpeaker, isTold } from './told.ts'
import { readChain } from './read-phrase.ts'
import { readNewPlace, readPlace } from './read-place.ts'
import {
  FOLLOWS,
  NAMES,
  OPENS,
  PLACES,
  QUOTES,
  SPEAKS,
  STARTS,
  tokenBeside,
  UNKNOWN,
  wayOf,
  wholeOf,
  type Scan,
  type Way,
} from './tokens.ts'

/** Two wordings side by side of one person: «وزير الخارجية المصري بدر عبد العاطي». */
export interface Apposition {
  readonly office: Found
  readonly person: Found
  /** A comma or a parenthesis stands between: an office inside may be meant. */
  readonly apart: boolean
}

export interface Findings {
  /** In the order in which they were found: what is inside another comes before it. */
  readonly all: readonly Found[]
  readonly appositions: readonly Apposition[]
}

const PERSON_START = c.NAME | c.FATHER | c.SERVANT | c.CLAN | c.SON

/** All wordings of one article: those that a rule reads, and names that the weights tell. */
export const findNames = (scan: Scan): Findings => addLearned(scan, findByRules(scan))

/** The wordings that rules read, each reader in its turn; the longest reading of a place wins. */
export function findByRules(scan: Scan): Findings {
  const all: Found[] = []
  const appositions: Apposition[] = []
  const { flags } = scan
  const { count } = scan.words
  let last: { person: Found; end: number } | undefined
  /** Offices side by side, each going on where the one before it ends. */
  let offices: Found[] = []
  for (let i = 0; i < count;) {
    const flag = flags[i] ?? 0
    const next = flags[i + 1] ?? 0
    if ((flag & STARTS) === 0 && ((flag & OPENS) === 0 || (next & (FOLLOWS | QUOTES)) === 0)) {
      // Most words are known, and begin nothing.
      const isName =
        (flag & UNKNOWN) !== 0 &&
        (last?.end === i ||
          (((flags[i - 1] ?? 0) & SPEAKS) !== 0 && isSpeaker(scan, i)) ||
          ((next & NAMES) !== 0 && goesOnAsName(scan, i)) ||
          ((flags[i - 1] ?? 0) & PLACES) !== 0)
      if (!isName) {
        i++
        continue
      }
    }
    const t = scan.tokens[i]
    if (!t) break
    const several = (t.classes & c.ROLES) !== 0 ? readOffices(scan, i) : undefined
    if (several) {
      all.push(...several.inner)
      for (const { office, person } of several.offices) {
        all.push(office)
        if (!person) continue
        all.push(person)
        appositions.push({ office, person, apart: false })
        last = { person, end: person.end }
      }
      offices = []
      i = several.end
      continue
    }
    const short = readAt(scan, i) ?? (last?.end === i ? readNext(scan, i) : undefined)
    const read = short && withSeat(scan, short)
    const own = read?.at(-1)
    if (!read || !own) {
      i++
      continue
    }
    all.push(...read)
    const one = oneOf(scan, own)
    if (one) all.push(one)
    if (offices.at(-1)?.end !== own.first) offices = []
    const title = read.at(-2)
    if (title?.rule === 'names/title') offices.push(title)
    i = own.end
    // «رافق سموه المستشار فلان»: two men.
    if (own.type !== 'PER' || (own.rule === 'names/owned' && isCourtesy(own.head))) continue
    if (own.wording === 'name') {
      for (const office of offices) appositions.push({ office, person: own, apart: false })
      offices = []
      last = { person: own, end: own.end }
      continue
    }
    offices.push(own)
    const beside = nameBeside(scan, own)
    const person = beside?.at(-1)
    if (beside && person) {
      all.push(...beside)
      if (beside.length > 1) offices.push(...beside.slice(0, -1))
      const apart = person.first > own.end + beside.length - 1
      for (const office of offices) appositions.push({ office, person, apart })
      offices = []
      i = person.end
      last = { person, end: person.end }
    } else if (last && !isJoinedByAnd(scan, own) && isBeside(scan, last.end, own.first)) {
      appositions.push({ office: own, person: last.person, apart: false })
    }
    // «متحدث باسم سالم الوردي قائد الحرس»: the commander is the one named last.
    const inner = read.at(-2)
    if (inner?.type === 'PER' && inner.wording === 'name' && inner.end === own.end)
      last = { person: inner, end: own.end }
  }
  return { all, appositions }
}

/** «البرازيلي إيمرسون»: a nisba that qualifies nothing before it stands for a title. */
function readCountryman(scan: Scan, i: number): Found[] | undefined {
  const way = scan.tokens[i]?.ways.find((w) => w.definite && w.nisba?.plural === false)
  if (!way || scan.words.part[i] !== scan.words.part[i + 1]) return undefined
  const before = tokenBeside(scan, i - 1, i)
  if (way.skip === 0 && before.ways.some((w) => w.definite || (w.classes & c.NOUN) !== 0))
    return undefined
  const person = readPerson(scan, i + 1, true)
  return person?.skip === 0 ? [person] : undefined
}

/** Two words at least that no list explains, where a name may stand. */
function goesOnAsName(scan: Scan, i: number): boolean {
  if (((scan.flags[i] ?? 0) & UNKNOWN) === 0 || !isSubject(scan, i)) return false
  const next = tokenBeside(scan, i + 1, i)
  return next.unknown || (next.whole & (c.NAME | c.NAME_PART)) !== 0
}

/** Where a name may stand though no list has it: behind a verb, a comma, somebody's trade. */
function isSubject(scan: Scan, i: number): boolean {
  const before = tokenBeside(scan, i - 1, i)
  if (before.form.clean === '،' || before.form.clean === ',') return true
  return (before.classes & (c.SOMEBODY | c.ROLE)) !== 0 || isTold(scan, i)
}

/** «بلير وأولمرت»: another name behind a name. */
function readNext(scan: Scan, i: number): Found[] | undefined {
  const t = scan.tokens[i]
  if (!t?.unknown || !t.form.fold.startsWith('و')) return undefined
  const person = readPerson(scan, i, true)
  return person?.skip === 1 ? [person] : undefined
}

/** «ورئيس المجلس»: somebody else than the one named before. */
const isJoinedByAnd = (scan: Scan, f: Found): boolean =>
  f.skip > 0 && scan.words.forms[f.first]?.fold.startsWith('و') === true

/** The reading at token `i` that reaches farthest; of two as long the earlier reader's. */
function readAt(scan: Scan, i: number): Found[] | undefined {
  const t = scan.tokens[i]
  if (!t) return undefined
  const { classes } = t
  const known = t.opens ? readBase(scan, i) : undefined
  let best: Found[] | undefined = known && (known.known[0]?.weak ? undefined : [known])
  const sure = best !== undefined && known?.type === 'PER'
  if ((classes & c.HONORIFIC) !== 0) best = farther(best, titledPerson(scan, i))
  if ((classes & c.ROLE) !== 0 && !sure) best = farther(best, readOffice(scan, i))
  if ((classes & (c.ORG | c.FAC)) !== 0 && (!best || goesOn(scan, endOf(best), i)))
    best = farther(best, readChain(scan, i, c.ORG | c.FAC | (classes & c.PLACE)))
  if ((classes & (c.PLACE | c.DIRECTION)) !== 0) best = farther(best, readPlace(scan, i))
  if ((classes & PERSON_START) !== 0 && (best === undefined || sure))
    best = farther(best, alone(readPerson(scan, i, false)))
  if ((classes & (c.PEOPLE | c.SOMEBODY | c.NISBA)) !== 0 && best === undefined) {
    // «أوضح فارس أن»: a name, no knight.
    if (!isSpeaker(scan, i) || !isSayer(scan, i, i + 1)) best = readPeople(scan, i)
  }
  if (best === undefined && known === undefined && isSpeaker(scan, i))
    best = alone(readPerson(scan, i, true))
  const isShared = known?.type === 'PER' && known.end === i + 1 && known.known[0]?.weak === true
  if (best === undefined && (known === undefined || isShared))
    best = alone(readStranger(scan, i, known))
  if (best === undefined && (classes & c.NISBA) !== 0) best = readCountryman(scan, i)
  if (best === undefined && known === undefined && goesOnAsName(scan, i)) {
    const person = readPerson(scan, i, true)
    if ((person?.names.length ?? 0) > 1) best = alone(person)
  }
  if (best === undefined && ((scan.flags[i - 1] ?? 0) & PLACES) !== 0)
    best = alone(readNewPlace(scan, i))
  best ??= alone(readHome(scan, i)) ?? alone(known)
  if ((classes & (c.ORG | c.FAC | c.PLACE)) !== 0) best = farther(best, readDescription(scan, i))
  best ??= readOwned(scan, i)
  const only = best?.length === 1 ? best[0] : undefined
  if (only && only === known) return [...readInside(scan, only), only]
  return best
}

/** The reading that reaches farther; the first of two as long. */
const farther = (a: Found[] | undefined, b: Found[] | undefined): Found[] | undefined =>
  b !== undefined && (a === undefined || endOf(b) > endOf(a)) ? b : a
const endOf = (read: readonly Found[]): number => read[read.length - 1]?.end ?? 0
const alone = (f: Found | undefined): Found[] | undefined => f && [f]

/**
 * Does a known name go on into a longer one: «مجلس الأمن القومي»? A nisba does that, a participle
 * («المعترف بها») speaks about it.
 */
function goesOn(scan: Scan, end: number, beside: number): boolean {
  const w = tokenBeside(scan, end, beside).ways[0]
  if (!w) return false
  return w.skip > 0 || !w.definite || w.bare.endsWith('ي') || w.bare.endsWith('يه')
}

/** A title and the name behind it: the title is a wording of its own, beside the name. */
function titledPerson(scan: Scan, i: number): Found[] | undefined {
  const t = scan.tokens[i]
  const way = t && wayOf(t, c.HONORIFIC)
  if (!way) return undefined
  const next = readBase(scan, i + 1)
  const here = scan.words.part[i] === scan.words.part[i + 1]
  // «الأمير مشعل بن راشد» is not whom the base knows by his first word.
  const isFirst = next?.end === i + 2 && tokenBeside(scan, i + 2, i).form.fold === 'بن'
  if (next?.end === i + 2 && way.definite && isNisba(scan, i + 1)) return undefined
  if (next && here && next.type === 'PER' && next.skip === 0 && !isFirst) {
    // «الدكتور عبدالله بن عبدالعزيز الربيعة» is none of the shorter name.
    const whole = endsWithFather(scan, next) ? readTitled(scan, i) : undefined
    if (whole && whole.end > next.end) return [...ownTitle(way, i), whole]
    const known = next.known.map((k) => ({ ...k, weak: false }))
    return [...ownTitle(way, i), { ...next, known, rule: 'names/titled-base' }]
  }
  if (next && here && !isFirst && next.known[0]?.weak === false) return undefined
  const person = readTitled(scan, i)
  if (!person || scan.words.part[person.first] !== scan.words.part[i]) return undefined
  return [...ownTitle(way, i), person]
}

/** Titles of courtesy say nothing about who is meant. */
const COURTESY = new Set(
  'السيد السيده الدكتور الدكتوره الاستاذ الاستاذه الاخ الاخت الحاج'.split(' '),
)

function ownTitle(way: Way, i: number): Found[] {
  return way.definite && !COURTESY.has(way.word) ? [titleOf(i, way.skip, way.bare)] : []
}

/** The name behind an office, past a comma or a short parenthesis. */
function nameBeside(scan: Scan, office: Found): Found[] | undefined {
  let k = office.end
  const t = tokenBeside(scan, k, office.first)
  let apart = false
  if (t.form.clean === '،' || t.form.clean === ',') {
    k++
    apart = true
  } else if (t.form.clean === '(') {
    for (let n = k + 1; n < k + 5; n++) {
      if (tokenBeside(scan, n, office.first).form.clean !== ')') continue
      k = n + 1
      break
    }
  }
  if (scan.words.part[k] !== scan.words.part[office.first]) return undefined
  const known = readBase(scan, k)
  if (known?.type === 'PER' && known.skip === 0) {
    const person = readPerson(scan, k, false)
    if (person && person.end > known.end) return [person]
    return [{ ...known, known: known.known.map((x) => ({ ...x, weak: false })) }]
  }
  if (known && known.known[0]?.weak === false) return undefined
  const titled = titledPerson(scan, k)
  // «رئيس الديوان وسمو الشيخ فلان»: somebody else.
  if (titled) return isJoinedTitle(scan, k) ? undefined : titled
  // «الموظف الحكومي محسن علي»: who is told of with the article is named next, not «شاهد عيان».
  const told =
    office.wording === 'office' || office.rule === 'names/somebody'
      ? !office.bare && (office.wording === 'office' || office.definite)
      : office.rule === 'names/owned'
  const titledBy = !apart && told
  let person = readPerson(scan, k, titledBy)
  if (titledBy && office.wording === 'description') {
    const plain = readPerson(scan, k, false)
    if (plain && plain.end > (person?.end ?? 0)) person = plain
  }
  return person?.skip === 0 ? [person] : undefined
}

/** «رئيس الديوان وسمو الشيخ», not «الكاتب والمخرج»: a title of rank behind «و» is somebody else's. */
function isJoinedTitle(scan: Scan, k: number): boolean {
  const t = scan.tokens[k]
  const way = t?.form.fold.startsWith('و') === true ? wayOf(t, c.HONORIFIC) : undefined
  if (!way || way.skip === 0) return false
  return !way.definite || RULING.has(way.bare) || COURTESY.has(way.word)
}

/** «الرئيس السوداني»: of that country, nobody's name. */
const isNisba = (scan: Scan, k: number): boolean =>
  scan.tokens[k]?.ways.some((w) => w.skip === 0 && w.definite && w.nisba?.plural === false) === true

/** «محمد بن سلمان» where a family name may follow. */
function endsWithFather(scan: Scan, name: Found): boolean {
  if (name.end < name.first + 3) return false
  if (tokenBeside(scan, name.end - 2, name.first).form.fold !== 'بن') return false
  return wholeOf(tokenBeside(scan, name.end, name.first))?.definite === true
}

const BETWEEN = new Set(['،', ',', 'وهو', 'وهي'])

/** Is `at` the next word after `end`, with at most a comma or «وهو» between? */
function isBeside(scan: Scan, end: number, at: number): boolean {
  if (at === end) return true
  const sign = tokenBeside(scan, end, at).form.clean
  return at === end + 1 && BETWEEN.has(sign)
}

/** A title as a wording of its own. */
export const titleOf = (first: number, skip: number, lemma: string): Found =>
  found({
    first,
    skip,
    end: first + 1,
    type: 'PER',
    wording: 'office',
    rule: 'names/title',
    key: lemma,
    head: lemma,
    bare: true,
    office: { role: lemma, object: [], country: '', former: false },
  })
