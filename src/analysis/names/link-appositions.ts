import { DIGITS } from '../../text/words.ts'
import * as c from './classes.ts'
import type { Apposition, Findings } from './find.ts'
import type { Found } from './found.ts'
import { governs } from './governed.ts'
import { RANKS } from './ranks.ts'
import { isQuote } from './signs.ts'
import { COVERED, raise, tokenBeside, type Scan, type Token } from './tokens.ts'

/** How many words may stand between an office and the name beside it. */
const MOST = 8
const SEATS = new Set(['لدي'])
/** Behind a comma also these: without one, «التقى الوزير في باريس فلانا» tells of two. */
const SEATS_APART = new Set(['لدي', 'في', 'الي', 'عن', 'علي'])

/**
 * Names beside an office that the reader did not reach, past the rest of the office: «سفير الإمارات لدى
 * المملكة محمد الظاهري», «وزير الدولة للشؤون الخارجية، أنور قرقاش», and offices behind «، وهو».
 */
export function moreAppositions(scan: Scan, all: readonly Found[], known: Findings): Apposition[] {
  const offices = new Set<Found>()
  const persons = new Set<Found>()
  for (const a of known.appositions) {
    offices.add(a.office)
    if (a.office.first < a.person.first) persons.add(a.person)
  }
  const alone = all.filter(
    (f) =>
      f.type === 'PER' &&
      f.wording !== 'name' &&
      !offices.has(f) &&
      (!f.bare || governs(f, tokenBeside(scan, f.end, f.first))),
  )
  if (alone.length === 0) return []
  const more: Apposition[] = []
  /** By where an office behind a name ends, whose it is: «سلطان العنبر ولي العهد نائب الرئيس وزير المالية». */
  const ofChain = new Map<number, Found>()
  for (const a of known.appositions)
    if (a.person.end === a.office.first) ofChain.set(a.office.end, a.person)
  const names = new Map<number, Found>()
  for (const f of all) {
    if (f.type === 'PER' && f.wording === 'name' && f.skip === 0) names.set(f.first, f)
    if (f.type !== 'PER' && f.type !== 'GROUP') raise(scan.flags, COVERED, f.first, f.end)
  }
  for (const f of alone) {
    const told =
      f.wording === 'office' || (f.definite && governs(f, tokenBeside(scan, f.end, f.first)))
    const behind = told ? nameBehind(scan, f, names) : undefined
    if (behind && !persons.has(behind.person)) {
      more.push({ office: f, ...behind })
      continue
    }
    const before = nameBefore(scan, f, all) ?? ofChain.get(f.first)
    if (!before) continue
    more.push({ office: f, person: before, apart: false })
    ofChain.set(f.end, before)
  }
  return more
}

function nameBehind(
  scan: Scan,
  office: Found,
  names: ReadonlyMap<number, Found>,
): { person: Found; apart: boolean } | undefined {
  let apart = false
  let seated = false
  const governed = governs(office, tokenBeside(scan, office.end, office.first))
  const comma = commaBehind(scan, office.end, office.first)
  for (let k = office.end; k < office.end + MOST; k++) {
    const person = names.get(k)
    if (person) return k === office.end ? undefined : { person, apart }
    const t = tokenBeside(scan, k, office.first)
    const { fold } = t.form
    if (fold === '') return undefined
    if (isQuote(t.form.clean) || t.form.clean === '#' || THEN.has(fold)) continue
    if (fold === '،' || fold === ',') {
      if (apart) return undefined
      apart = true
      continue
    }
    if (governed && !apart && (k === office.end || isOfWhat(t))) {
      seated = true
      continue
    }
    if ((comma ? SEATS_APART : SEATS).has(fold) && !apart) {
      seated = true
      continue
    }
    const covered = ((scan.flags[k] ?? 0) & COVERED) !== 0
    if (covered && seated) continue
    // «القائد العسكري بشرق البلاد فلان»
    if (covered && !apart && !office.bare && fold.startsWith('ب')) {
      seated = true
      continue
    }
    // «للشؤون الخارجية»
    if (!apart && fold.startsWith('لل') && t.ways.some((w) => w.definite && w.skip === 1)) {
      seated = true
      continue
    }
    if (
      seated &&
      !apart &&
      t.ways.some((w) => w.skip === 0 && w.definite && isQualifier(w.classes))
    )
      continue
    if (t.form.kind === DIGITS && k === office.end) continue
    // «الفريق أول ركن»: of a rank.
    if (RANKS.has(fold) || (t.whole & c.HONORIFIC) !== 0) continue
    return undefined
  }
  return undefined
}

/** A noun or what qualifies it, also behind «و»; no verb. */
const isOfWhat = (t: Token): boolean =>
  t.ways.some(
    (w) =>
      (w.skip === 0 || w.definite) &&
      (w.classes & (c.NOUN | c.ADJECTIVE | c.DOMAIN | c.NISBA | c.PLACE)) !== 0 &&
      (w.classes & (c.FUNCTION | c.VERB)) === 0,
  )

/** When somebody held it: «السفير الروسي آنذاك، فلان». */
const THEN = new Set('انذاك حينها حينذاك وقتها وقتذاك حينه سابقا حاليا حينئذ يومها انئذ'.split(' '))
const isQualifier = (classes: number): boolean =>
  (classes & (c.ADJECTIVE | c.NOUN | c.NISBA | c.DOMAIN)) !== 0 && (classes & c.FUNCTION) === 0

/** Does a comma follow before anything that goes on? */
function commaBehind(scan: Scan, from: number, beside: number): boolean {
  for (let k = from; k < from + MOST; k++) {
    const { fold } = tokenBeside(scan, k, beside).form
    if (fold === '،' || fold === ',') return true
    if (fold === '' || fold === '.') return false
  }
  return false
}

/** «محمد الحجازي، وهو متحدث باسم حفتر» */
function nameBefore(scan: Scan, office: Found, all: readonly Found[]): Found | undefined {
  const is = tokenBeside(scan, office.first - 1, office.first).form.fold
  if (is !== 'وهو' && is !== 'وهي') return undefined
  const at = office.first - 1
  const { fold } = tokenBeside(scan, at - 1, office.first).form
  const end = fold === '،' || fold === ',' ? at - 1 : at
  return all.find((f) => f.type === 'PER' && f.wording === 'name' && f.end === end)
}
