import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { readBase, withTitle } from './read-base.ts'
import { isQuote } from './signs.ts'
import { isAbstract } from './abstract-heads.ts'
import { isOrganised, readHome } from './read-description.ts'
import { looksLikeVerb, readTitled } from './read-person.ts'
import { readPlace } from './read-place.ts'
import { readQuoted } from './read-quoted.ts'
import { readRelative } from './read-relative.ts'
import {
  headOf,
  isNewWord,
  isUncut,
  tokenBeside,
  wayOf,
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

/** Says that the office is held now, or rightly: it names nobody else. */
const PRESENT = new Set(['حالي', 'حاليه', 'شرعي', 'شرعيه', 'جديد', 'جديده'])

/**
 * The definite adjectives from token `k` on: «الوطني الليبي». A nisba of a country is told apart from
 * what else qualifies. `many`: behind people in the plural, who are «الليبيون» and «الأربعة» too;
 * `one`: behind what is one body, of which «المسلحين» cannot be said («الجيش المسلحين»).
 */
export function readAdjectives(
  scan: Scan,
  k: number,
  beside: number,
  many = false,
  one = false,
): { end: number; key: string[]; country: string; former: boolean } {
  const key: string[] = []
  let country = ''
  let former = false
  let end = k
  for (; end < k + 5; end++) {
    const t = tokenBeside(scan, end, beside)
    if (isQuote(t.form.clean) && key.length > 0) {
      const after = wholeOf(tokenBeside(scan, end + 1, beside))
      if (after?.definite && isAdjective(after, many)) continue
    }
    const w = wholeOf(t)
    if (!w?.definite || !isAdjective(w, many) || (one && isOfMany(w))) break
    if (w.nisba) country ||= w.nisba.entity.country
    else if (PRESENT.has(w.bare)) continue
    else if ((w.classes & c.FORMER) !== 0) former = true
    else if ((w.classes & c.NUMBER) === 0) key.push(w.bare)
  }
  return { end, key, country, former }
}

/** «كلية» and «محلية» look alike: a head word opens something of its own. */
const NO_INDEFINITE = c.FUNCTION | c.VERB | c.RELATIVE | c.ORG | c.FAC | c.PLACE

/** Indefinite adjectives from token `k` on; `men`: behind «مشجعون», of whom «حافلة» cannot be said. */
export function readIndefinites(
  scan: Scan,
  k: number,
  beside: number,
  men = false,
): { end: number; key: string[]; country: string } {
  const key: string[] = []
  let country = ''
  let end = k
  for (; end < k + 3; end++) {
    const w = wholeOf(tokenBeside(scan, end, beside))
    if (!w || w.definite) break
    if ((w.classes & NO_INDEFINITE) !== 0 && w.bare !== 'منظمه') break
    if (men && w.bare.endsWith('ه') && w.nisba?.plural !== true) break
    if (w.nisba) country ||= w.nisba.entity.country
    else if ((w.classes & c.ADJECTIVE) !== 0) key.push(w.bare)
    else break
  }
  return { end, key, country }
}

/** «المسلحين», «الصحفيون»: of several men. */
const isOfMany = (w: Way): boolean =>
  w.bare.length > 5 && (w.bare.endsWith('ين') || w.bare.endsWith('ون'))

function isAdjective(w: Way, many: boolean): boolean {
  if ((w.classes & (c.FUNCTION | c.RELATIVE)) !== 0) return false
  if (w.nisba) return many || !w.nisba.plural
  if ((w.classes & c.FORMER) !== 0) return true
  // «الجيش المشير», «المسلحين المبنى»: a title or a building opens something new.
  if ((w.classes & (c.HONORIFIC | c.FAC | c.PLACE)) !== 0) return false
  if ((w.classes & c.ADJECTIVE) !== 0) return true
  if (many && (w.classes & c.NUMBER) !== 0) return true
  return (
    (w.classes & (c.COMMON | c.NAME)) === 0 &&
    w.bare.length > 3 &&
    (w.bare.endsWith('ي') || w.bare.endsWith('يه'))
  )
}

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
    if (isQuote(t.form.clean))
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
  const closes = isQuote(tokenBeside(scan, known.end, beside).form.clean)
  let inside = true
  for (let k = at + 1; k < known.end; k++)
    if (isQuote(tokenBeside(scan, k, beside).form.clean)) inside = false
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

/**
 * An organisation, building or place by its head word at token `i`, with what is named inside it
 * before it: «وزارة الدفاع الروسية», «مطار معيتيقة».
 */
export function readChain(scan: Scan, i: number, cls: number, depth = 0): Found[] | undefined {
  const t = scan.tokens[i]
  const way = t && wayOf(t, cls)
  if (!way) return undefined
  const kinds = [c.ORG, c.FAC, c.PLACE].filter((k) => (way.classes & cls & k) !== 0)
  const kind = (kinds.length > 1 && opensPlace(scan, i + 1, i) ? c.PLACE : kinds[0]) ?? c.ORG
  const head = headOf(way, kind)
  if (!head) return undefined
  // «التفاصيل الداخلية» is no ministry, «للمحافظة على البيئة» no province, «منفذ الهجوم» no exit.
  const after = tokenBeside(scan, i + 1, i)
  if (way.definite && isQualifying(scan, i, way)) return undefined
  if (way.definite && kind === c.PLACE && after.form.clean === 'على') return undefined
  if (head.lemma === 'منفذ' && DONE.has(after.form.fold)) return undefined
  if (isOrganised(scan, i, way)) return undefined
  if (!way.definite && isAbstract(scan, i, head.lemma)) return undefined
  // «عن طريق البحر»: by, no road.
  if (head.lemma === 'طريق' && tokenBeside(scan, i - 1, i).form.fold === 'عن') return undefined
  // «بقيادة المشير»: a deed, no body.
  if (way.skip > 0 && !way.definite && DEEDS.has(way.bare)) return undefined
  // «الأحزاب» are none of the parties named, «الحكومتان» not one government.
  const lemma = isMany(way.bare, head.lemma) ? `${head.lemma}+` : head.lemma
  const key = [lemma]
  let end = i + 1
  let country = ''
  const inner: Found[] = []
  let of: Found | null = null
  if (!way.definite) {
    if (way.accusative) return undefined
    const complement = readComplement(scan, i + 1, i, depth)
    if (!complement) return undefined
    // «سلاح الجو» is a corps, «سلاح حزب الله» what the party shoots with.
    if (head.lemma === 'سلاح' && complement.of) return undefined
    end = complement.end
    key.push(...complement.key)
    country = complement.country
    of = complement.of
    inner.push(...complement.inner)
  }
  const adjectives = readAdjectives(scan, end, i, false, way.definite)
  end = adjectives.end
  // «المعتقل السابق» was held, no prison.
  if (head.lemma === 'معتقل' && adjectives.former) return undefined
  key.push(...adjectives.key)
  country = adjectives.country || country
  const bare = way.definite && key.length === 1 && country === ''
  if (!bare && kind === c.ORG) {
    const purpose = readPurpose(scan, end, i)
    if (purpose) {
      end = purpose.end
      key.push(...purpose.key)
      inner.push(...purpose.inner)
      country ||= purpose.country
    }
  }
  if (kind === c.PLACE && bare && head.type === 'LOC') return undefined
  const relative = readRelative(scan, end, i, country)
  if (relative) {
    end = relative.end
    key.push(...relative.key)
    inner.push(...relative.inner)
    of ??= relative.of
  }
  const self = found({
    first: i,
    skip: way.skip,
    end,
    type: head.type,
    wording: bare ? 'description' : 'name',
    rule: kind === c.ORG ? 'names/organisation' : kind === c.FAC ? 'names/facility' : 'names/place',
    key: key.join(' '),
    head: lemma,
    bound: head.bound,
    country,
    bare,
    of,
    definite: way.definite,
  })
  return [...inner, self]
}

/** «قضاء جنين», «ولاية تكساس»: of a place, so a district and no body. */
function opensPlace(scan: Scan, at: number, beside: number): boolean {
  const t = tokenBeside(scan, at, beside)
  if ((t.whole & c.PLACE) !== 0) return true
  const known = scan.words.part[at] === scan.words.part[beside] ? readBase(scan, at) : undefined
  return known ? known.skip === 0 && known.type === 'GPE' : t.unknown
}

/** Is a form of a head word its plural or dual? «ناد» is but a spelling of «نادي». */
const isMany = (form: string, lemma: string): boolean =>
  form !== lemma && form !== lemma.slice(0, -1)

/** «الداخلية» behind a noun with the article: its adjective. */
function isQualifying(scan: Scan, i: number, way: Way): boolean {
  if (way.skip > 0 || (way.bare !== 'داخليه' && way.bare !== 'خارجيه')) return false
  return tokenBeside(scan, i - 1, i).ways.some((w) => w.definite && (w.classes & c.NOUN) !== 0)
}
const DONE = new Set(['الهجوم', 'العمليه', 'الاعتداء', 'التفجير', 'الهجمات', 'الجريمه'])

const DEEDS = new Set(['قياده', 'رياسه', 'اداره'])

/** «للنفط», «للدعم في ليبيا»: what an institution is for. */
function readPurpose(scan: Scan, at: number, beside: number): Complement | undefined {
  const t = tokenBeside(scan, at, beside)
  const w = t.form.fold.startsWith('لل')
    ? t.ways.find((x) => x.definite && x.skip === 1)
    : undefined
  if (!w) return undefined
  const known = readBase(scan, at)
  if (known && (known.type === 'ORG' || known.type === 'GPE')) return undefined
  // «الحملة الانتخابية للرئيس»: whose it is, not what for.
  if ((w.classes & (c.ROLE | c.HONORIFIC)) !== 0) return undefined
  if ((w.classes & (c.NOUN | c.DOMAIN | c.PEOPLE)) === 0) return undefined
  const more = readAdjectives(scan, at + 1, beside)
  return { end: more.end, key: [w.bare, ...more.key], of: null, country: more.country, inner: [] }
}
