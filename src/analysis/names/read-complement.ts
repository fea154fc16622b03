import * as c from './classes.ts'
import type { Found } from './found.ts'
import { readBase, withTitle } from './read-base.ts'
import { readHome } from './read-description.ts'
import { looksLikeVerb, readPerson } from './read-person.ts'
import { readHolder } from './read-office.ts'
import { readChain } from './read-phrase.ts'
import { readPlace } from './read-place.ts'
import { readQuoted } from './read-quoted.ts'
import { readTitled } from './read-titled.ts'
import {
  flagsBeside,
  isNewWord,
  isUncut,
  QUOTES,
  tokenBeside,
  wholeOf,
  type Scan,
  type Way,
} from './tokens.ts'

/** What stands behind a head word: where it ends, its words, the country it names, names inside. */
export interface Complement {
  readonly end: number
  readonly key: readonly string[]
  /** The name inside that the head is of; its words are not in `key`. */
  readonly of: Found | null
  readonly country: string
  readonly inner: readonly Found[]
}

const MAX_NOUNS = 3

/**
 * The second half of a construct chain from token `k` on: «شؤون الأسرى», «حكومة الوفاق», «الأمم
 * المتحدة», «دفاع مصر»; undefined where none stands there.
 */
export function readComplement(
  scan: Scan,
  k: number,
  beside: number,
  depth = 0,
): Complement | undefined {
  const key: string[] = []
  if (scan.words.part[k] !== scan.words.part[beside]) return undefined
  for (let n = 0; n <= MAX_NOUNS; n++) {
    const at = k + n
    const t = tokenBeside(scan, at, beside)
    if ((t.flags & QUOTES) !== 0)
      return quotedName(scan, at, beside, key) ?? readQuoted(scan, at, beside, key)
    const w = wholeOf(t)
    if (!w) return undefined
    const known = readBase(scan, at)
    if (known && known.skip === 0) {
      const entity = known.known[0]
      // «رئيس مصر السابق»: the adjective belongs to the head.
      if (entity && !(entity.weak && (w.classes & c.COMMON) !== 0)) {
        return { end: known.end, key, of: known, country: known.country, inner: [known] }
      }
    }
    // «أسرة فادي محمد»: a house is somebody's, whose name stands behind.
    const kin = n === 0 && (w.classes & c.GIVEN) !== 0 && isHouse(scan, at - 1, beside)
    const person = kin ? readPerson(scan, at, false) : undefined
    if (person?.skip === 0)
      return { end: person.end, key, of: person, country: '', inner: [person] }
    // «بلدية مدينة درنة»: of a town by what it is.
    if (
      depth < 2 &&
      !w.definite &&
      w.skip === 0 &&
      (w.classes & c.PLACE) !== 0 &&
      t.owned === undefined
    ) {
      const place = readPlace(scan, at)
      const own = place?.at(-1)
      if (place && own && own.rule === 'names/placed')
        return { end: own.end, key, of: own, country: own.country, inner: place }
    }
    const holder = n === 0 && depth < 2 ? heldBy(scan, at, w, depth) : undefined
    if (holder) return holder
    const chained = (w.classes & (c.ORG | c.FAC)) !== 0 && (n > 0 || !w.definite || depth === 0)
    if (depth < 2 && chained) {
      const chain = readChain(scan, at, c.ORG | c.FAC, depth + 1)
      const own = chain?.at(-1)
      if (chain && own) return { end: own.end, key, of: own, country: own.country, inner: chain }
    }
    // «منظمة حقوقية السلطات»: an adjective, behind which something else begins.
    if (n === 0 && isAdjectiveOf(scan, at, w, beside)) return undefined
    if (w.definite) {
      if ((w.classes & c.FUNCTION) !== 0 && (w.classes & (c.NOUN | c.ADJECTIVE)) === 0)
        return undefined
      if ((w.classes & (c.RELATIVE | c.FUNCTION)) !== 0) return undefined
      const titled = (w.classes & c.HONORIFIC) !== 0 ? readTitled(scan, at) : undefined
      const person = titled && withTitle(scan, titled, at)
      if (person) return { end: person.end, key, of: person, country: '', inner: [person] }
      if (TOWNS.has(w.bare)) {
        const town = readChain(scan, at, c.PLACE, depth + 1)?.at(-1)
        if (town) return { end: town.end, key, of: town, country: town.country, inner: [town] }
      }
      const home = readHome(scan, at, false)
      if (home) return { end: at + 1, key, of: home, country: '', inner: [home] }
      key.push(w.bare)
      return { ...joined(scan, at + 1, beside, w, key), key, of: null }
    }
    if (
      (w.classes & (c.NOUN | c.DOMAIN | c.ORG | c.ROLE)) === 0 ||
      (w.classes & c.FUNCTION) !== 0 ||
      w.accusative ||
      (n === 0 && OPENERS.has(w.word)) ||
      t.owned
    ) {
      return n === 0 ? properRun(scan, at, beside) : undefined
    }
    key.push(w.word)
  }
  return undefined
}

/** «إدارة الرئيس الأميركي», «مكتب رئيس الوزراء»: of whoever holds an office; with a bare title a name stands. */
export function heldBy(scan: Scan, at: number, w: Way, depth: number): Complement | undefined {
  if ((w.classes & c.ROLE) === 0 || (!w.definite && NO_HOLDERS.has(w.bare))) return undefined
  if ((w.classes & c.HONORIFIC) !== 0 && readTitled(scan, at)) return undefined
  const holder = readHolder(scan, at, at, depth)
  return holder?.of?.skip === 0 && !holder.of.bare ? holder : undefined
}

/** «معارض الظهران», «رأس المال» */
const NO_HOLDERS = new Set(['معارض', 'راس'])

/** «أسرة», «عائلة», «ذوي»: a word for somebody's house. */
function isHouse(scan: Scan, at: number, beside: number): boolean {
  const { ways } = tokenBeside(scan, at, beside)
  return ways.some((w) => !w.definite && HOUSES.has(w.bare))
}
const HOUSES = new Set(['اسره', 'عايله', 'عايلات', 'ذوي', 'ذوو', 'اهل'])

/** Is the indefinite word an adjective of the one before it, by form and gender, and no genitive? */
function isAdjectiveOf(scan: Scan, at: number, w: Way, beside: number): boolean {
  if (w.definite || (w.classes & (c.DOMAIN | c.ORG | c.FAC | c.PLACE)) !== 0) return false
  if (wholeOf(tokenBeside(scan, at + 1, beside))?.definite !== true) return false
  const feminine = tokenBeside(scan, at - 1, beside).form.fold.endsWith('ه')
  const form = feminine ? w.bare.endsWith('يه') : w.bare.endsWith('ي')
  return form && w.bare.length > 4 && (w.classes & c.ADJECTIVE) !== 0
}

/** Towns called by what they are. */
const TOWNS = new Set(['عاصمه', 'مدينه', 'بلده', 'قريه'])

/** «والمغتربين» behind «الخارجية»: a list that names one thing. */
function joined(
  scan: Scan,
  at: number,
  beside: number,
  first: Way,
  key: string[],
): { end: number; country: string; inner: readonly Found[] } {
  let end = at
  while (end < at + 3) {
    const t = tokenBeside(scan, end, beside)
    const and = t.form.fold.startsWith('وال')
      ? t.ways.find((w) => w.definite && w.skip === 1)
      : undefined
    if (!and || (first.classes & and.classes & (c.DOMAIN | c.NOUN)) === 0) break
    if ((first.classes & c.DOMAIN) === 0 || (and.classes & (c.DOMAIN | c.PEOPLE)) === 0) break
    key.push(and.bare)
    end++
  }
  return { end, country: '', inner: [] }
}

/** A name of the base in quotation marks, or one that goes on behind them: «"الجيش الوطني" الليبي». */
function quotedName(
  scan: Scan,
  at: number,
  beside: number,
  key: readonly string[],
): Complement | undefined {
  const known = readBase(scan, at + 1)
  if (!known || known.skip > 0 || scan.words.part[at + 1] !== scan.words.part[beside])
    return undefined
  const closes = (flagsBeside(scan, known.end, beside) & QUOTES) !== 0
  let inside = true
  for (let k = at + 1; k < known.end; k++)
    if ((flagsBeside(scan, k, beside) & QUOTES) !== 0) inside = false
  if (inside && !closes) return undefined
  const end = inside ? known.end + 1 : known.end
  return { end, key, of: known, country: known.country, inner: [known] }
}

const OPENERS = new Set('ام ابو بني تل عين دير بيت كفر راس وادي خان باب بير نهر'.split(' '))

/** Names that the lexicon does not have: «وكالة سبوتنيك», «شركة ترانس أوشن», «حي غوط الشعال». */
function properRun(scan: Scan, at: number, beside: number): Complement | undefined {
  const key: string[] = []
  let end = at
  while (end < at + 4) {
    const t = tokenBeside(scan, end, beside)
    const w = wholeOf(t)
    if (!w) break
    if (w.definite) {
      const closes = (w.classes & (c.COMMON | c.NISBA | c.DOMAIN | c.RELATIVE | c.FORMER)) === 0
      if (end > at && closes && w.bare.length > 2) {
        key.push(w.word)
        end++
      }
      break
    }
    const name =
      (w.classes & (c.NAME | c.PARTICLE)) !== 0 &&
      (w.classes & c.FUNCTION) === 0 &&
      (end === at || (w.classes & (c.NOUN | c.VERB | c.ADJECTIVE)) === 0)
    // «دير ياسين», «أم الفحم»: what opens names of places takes in the next word.
    const next = OPENERS.has(w.word) ? wholeOf(tokenBeside(scan, end + 1, beside)) : undefined
    if (next && (next.classes & c.FUNCTION) === 0) {
      key.push(w.word, next.word)
      end += 2
      continue
    }
    if (!name && (!t.unknown || t.owned || !isUncut(t) || (t.classes & c.COMMON) !== 0)) break
    // «قوات منظمة تتبع …»: a verb goes on.
    if (!name && looksLikeVerb(w.word)) break
    // «عشيرة دينغ وينتظره»: behind a name only what the language does not have.
    if (!name && end > at && !isNewWord(t)) break
    key.push(w.word)
    end++
  }
  return end > at ? { end, key, of: null, country: '', inner: [] } : undefined
}
