import { DIGITS } from '../../text/words.ts'
import * as c from './classes.ts'
import type { Apposition, Findings } from './find.ts'
import type { Found } from './found.ts'
import { governs } from './governed.ts'
import { RANKS, RULING } from './ranks.ts'
import { isQuote } from './signs.ts'
import { COVERED, raise, tokenBeside, type Scan, type Token } from './tokens.ts'

/** How many words may stand between an office and the name beside it. */
const MOST = 8
/** With the words of names in between. */
const FARTHEST = 24
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
    if (a.office.first < a.person.first && !isRank(a.office)) persons.add(a.person)
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
    if (behind && (behind.courtly || !persons.has(behind.person))) {
      more.push({ office: f, person: behind.person, apart: behind.apart })
      continue
    }
    const before = nameBefore(scan, f, all) ?? ofChain.get(f.first)
    if (!before) continue
    more.push({ office: f, person: before, apart: false })
    ofChain.set(f.end, before)
  }
  return [...chained(alone, known, more), ...more]
}

/** Offices in a chain before a name: «القائد العام وزير الدفاع والإنتاج الفريق سالم الوردي». */
function chained(
  alone: readonly Found[],
  known: Findings,
  more: readonly Apposition[],
): Apposition[] {
  const ahead = new Map<number, Apposition>()
  const told = new Set<Found>()
  for (const a of [...known.appositions, ...more]) {
    told.add(a.office)
    if (a.office.first < a.person.first && a.office.skip === 0) ahead.set(a.office.first, a)
  }
  const found: Apposition[] = []
  for (let i = alone.length - 1; i >= 0; i--) {
    const f = alone[i]
    const next = f && f.wording === 'office' && !told.has(f) ? ahead.get(f.end) : undefined
    if (!f || !next) continue
    const own: Apposition = { office: f, person: next.person, apart: next.apart }
    found.push(own)
    if (f.skip === 0) ahead.set(f.first, own)
  }
  return found
}

/** «الفريق», «السفير», «الدكتور» before a name say what he is besides; «الأمير», «الرئيس» are their own. */
const isRank = (f: Found): boolean => f.rule === 'names/title' && !RULING.has(f.head)

function nameBehind(
  scan: Scan,
  office: Found,
  names: ReadonlyMap<number, Found>,
): { person: Found; apart: boolean; courtly: boolean } | undefined {
  let apart = false
  let seated = false
  let courtly = false
  const governed = governs(office, tokenBeside(scan, office.end, office.first))
  const comma = commaBehind(scan, office.end, office.first)
  let most = office.end + MOST
  for (let k = office.end; k < most; k++) {
    const covered = ((scan.flags[k] ?? 0) & COVERED) !== 0
    // «المشرف على مركز الملك سلمان»: who is named inside is nobody beside.
    const person = covered ? undefined : names.get(k)
    if (person)
      return k === office.end || isOwned(scan, k, office) ? undefined : { person, apart, courtly }
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
    if (covered && seated) {
      most = Math.min(most + 1, office.end + FARTHEST)
      continue
    }
    // «القائد العسكري بشرق البلاد فلان»
    if (covered && !apart && !office.bare && fold.startsWith('ب')) {
      seated = true
      continue
    }
    // «وزير الدفاع والإنتاج», «رئيس لجنة العدل والمصالحة»: the rest of what it is of.
    if (!apart && k === office.end && isMoreOfWhat(t)) {
      seated = true
      continue
    }
    // «للشؤون الخارجية», «لشؤون الجوار»
    if (!apart && fold === 'لشوون') {
      seated = true
      continue
    }
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
    // «أمير المنطقة صاحب السمو الملكي الأمير فلان»
    if (COURTLY.has(fold)) {
      courtly = true
      continue
    }
    if (t.form.kind === DIGITS && k === office.end) continue
    // «الفريق أول ركن»: of a rank.
    if (RANKS.has(fold) || (t.whole & c.HONORIFIC) !== 0) continue
    return undefined
  }
  return undefined
}

/** «المشرف على كتاب الملك سلمان»: behind a noun without the article, whose it is. */
function isOwned(scan: Scan, name: number, office: Found): boolean {
  let k = name - 1
  while (k >= office.end && (tokenBeside(scan, k, name).whole & c.HONORIFIC) !== 0) k--
  if (k < office.end || ((scan.flags[k] ?? 0) & COVERED) !== 0) return false
  const t = tokenBeside(scan, k, name)
  if ((t.whole & (c.NOUN | c.FUNCTION | c.NAME)) !== c.NOUN) return false
  return !RANKS.has(t.form.fold) && t.ways.every((w) => !w.definite)
}

/** «والإنتاج»: another noun with the article, of no people. */
const isMoreOfWhat = (t: Token): boolean =>
  t.whole === 0 &&
  t.form.fold.startsWith('وال') &&
  t.ways.some(
    (w) =>
      w.skip === 1 &&
      w.definite &&
      (w.classes & (c.NOUN | c.DOMAIN)) !== 0 &&
      (w.classes & (c.ROLE | c.PEOPLE | c.SOMEBODY | c.HONORIFIC | c.VERB)) === 0,
  )

/** A noun or what qualifies it, also behind «و»; no verb. */
const isOfWhat = (t: Token): boolean =>
  t.ways.some(
    (w) =>
      (w.skip === 0 || w.definite) &&
      (w.classes & (c.NOUN | c.ADJECTIVE | c.DOMAIN | c.NISBA | c.PLACE)) !== 0 &&
      (w.classes & (c.FUNCTION | c.VERB)) === 0,
  )

/** Words of courtesy between an office and the name; a title behind them is of the same man. */
const COURTLY = new Set(
  'صاحب صاحبه السمو الملكي الجلاله الفخامه المعالي السعاده الفضيله السماحه سمو معالي فخامه سعاده فضيله سماحه'.split(
    ' ',
  ),
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
