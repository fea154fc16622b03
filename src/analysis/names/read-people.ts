import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { readBase } from './read-base.ts'
import { keyWith, readAdjectives, readIndefinites, type Adjectives } from './read-adjectives.ts'
import { readChain } from './read-phrase.ts'
import { isDeedHere, isQualifying, isTheirs, isThing } from './no-people.ts'
import { isTold } from './told.ts'
import { isBefallen, isCountedAt, isCountryman, isSomebodyHere } from './untold.ts'
import { heldBy } from './read-complement.ts'
import { readSomeone } from './read-someone.ts'
import { bodyAt } from './read-within.ts'
import { readRelative } from './read-relative.ts'
import {
  flagsBeside,
  lemmaOf,
  QUOTES,
  tokenBeside,
  wayOf,
  wholeOf,
  type Scan,
  type Token,
  type Way,
} from './tokens.ts'

const BESIDE_SUNNA = new Set(['شيعه', 'عرب', 'مسلمين', 'مسلمون', 'اكراد', 'اهل'])

/** Do the words beside tell a confession: «العرب السنة», «السنة والشيعة»? */
function isBesideShia(scan: Scan, i: number): boolean {
  for (let k = i - 3; k <= i + 3; k++)
    if (k !== i && tokenBeside(scan, k, i).ways.some((w) => BESIDE_SUNNA.has(w.bare))) return true
  return false
}

/**
 * People called by what they are: «مصادر ليبية», «سكان درنة», «الجماعات المسلحة», «مصدر أمني», and
 * the people of a country by its name: «الليبيين».
 */
export function readPeople(scan: Scan, i: number): Found[] | undefined {
  const t = scan.tokens[i]
  if (!t) return undefined
  const nation = readNation(i, t) ?? readCountryman(scan, i, t)
  if (nation) return [nation]
  const way = wayOf(t, c.PEOPLE | c.SOMEBODY)
  if (!way || !(isHead(way, t) || isTheirs(scan, i, way) || isSomebodyHere(scan, i, way)))
    return undefined
  if (isThing(way, t) || isDeedHere(scan, i, way) || isQualifying(scan, i, way, t)) return undefined
  // «للمحافظة على البيئة»: a deed that is spelt like somebody.
  if (way.bare === 'محافظه' && tokenBeside(scan, i + 1, i).form.clean === 'على') return undefined
  const world = way.definite && way.bare === 'عالم' ? readWorld(scan, i, way) : undefined
  if (world) return [world]
  const many = (way.classes & c.PEOPLE) !== 0
  // «بحضور الرئيس»: a deed, no audience.
  if (way.skip > 0 && !way.definite && way.bare === 'حضور') return undefined
  // «سرقة منظمة دولية»: she who organises is told of as rarely as can be.
  if (way.bare === 'منظمه') return undefined
  // «السنة الجارية» is a year, «السنة والشيعة» people.
  if (way.bare === 'سنه' && !isBesideShia(scan, i)) return undefined
  const lemma = lemmaOf(way)
  const hers = way.definite && !many ? behindMan(scan, i, way) : null
  if (hers === 'adjective') return undefined
  const tail = !way.definite
    ? readTail(scan, i + 1, i, way)
    : hers === null
      ? withNone(readAdjectives(scan, i + 1, i, many))
      : nothingAt(i + 1)
  const bare = tail.end === i + 1
  const belonging = way.definite || tail.of ? undefined : readBelonging(scan, tail.end, i)
  // «شاهد من الوكالة» is somebody, «شاهد» alone hardly.
  if (!many && bare && !way.definite && !belonging && !isTold(scan, i)) {
    if (!isCountedAt(scan, i) && !isBefallen(scan, i, way)) return undefined
  }
  const counted = !many && !way.definite && way.skip === 0 && isCountedAt(scan, i)
  const seat = belonging ?? readRelative(scan, tail.end, i, tail.country)
  return [
    ...tail.inner,
    ...(seat?.inner ?? []),
    found({
      first: i,
      skip: way.skip,
      end: seat?.end ?? tail.end,
      type: many || counted ? 'GROUP' : 'PER',
      wording: 'description',
      rule: many || counted ? 'names/people' : 'names/somebody',
      key: keyWith(lemma, tail.key),
      head: lemma,
      country: tail.country,
      of: tail.of ?? seat?.inner.at(-1) ?? null,
      bare: bare && !seat,
      definite: way.definite,
    }),
  ]
}

/**
 * What a definite feminine behind one man tells: with an adjective alone he is a plural of things («المطالب
 * الأمنية»), with a noun something new begins («يدعم الوزير المبادرة», «زار الرئيس القاهرة»).
 */
function behindMan(scan: Scan, i: number, way: Way): 'adjective' | 'noun' | null {
  if (way.bare.endsWith('ه') || way.bare.endsWith('ي') || WOMEN.has(way.bare)) return null
  const next = tokenBeside(scan, i + 1, i)
  const w = wholeOf(next)
  if (!w?.definite || !next.form.clean.endsWith('ة')) return null
  const opens = (next.whole & (c.NOUN | c.NAME | c.PLACE)) !== 0 || readBase(scan, i + 1)
  return opens ? 'noun' : 'adjective'
}
const WOMEN = new Set(['ام', 'اخت', 'بنت', 'حامل', 'عروس'])

/** «العالم», «العالم العربي»; with a name behind it he who knows is meant. */
function readWorld(scan: Scan, i: number, way: Way): Found | undefined {
  const { end, key, country } = readAdjectives(scan, i + 1, i)
  const next = tokenBeside(scan, end, i)
  if ((next.whole & c.NAME) !== 0 && (next.whole & c.FUNCTION) === 0) return undefined
  return found({
    first: i,
    skip: way.skip,
    end,
    type: 'LOC',
    wording: 'description',
    rule: 'names/world',
    key: keyWith('عالم', key),
    head: 'عالم',
    country,
    bare: end === i + 1,
    definite: true,
  })
}

/** «مقاتلين من المعارضة», «عامل في شركة النسيج»: to whom people belong. */
function readBelonging(
  scan: Scan,
  at: number,
  beside: number,
): { end: number; inner: readonly Found[] } | undefined {
  const word = tokenBeside(scan, at, beside).form.fold
  if (word !== 'من' && word !== 'في' && word !== 'لدي') return undefined
  if (scan.words.part[at + 1] !== scan.words.part[beside]) return undefined
  const inner = bodyAt(scan, at + 1, 0)
  const own = inner?.at(-1)
  return inner && own && { end: own.end, inner }
}

/** Not where the word is also something else that is likelier: a verb, a name, a preposition. */
const isHead = (w: Way, t: Token): boolean =>
  (w.classes & (c.FUNCTION | c.VERB | c.GIVEN | c.NUMBER)) === 0 &&
  (w.skip === 0 || (t.whole & (c.NOUN | c.ADJECTIVE | c.VERB | c.FUNCTION)) === 0) &&
  (w.bare.length > 3 || w.definite)

function readNation(i: number, t: Token): Found | undefined {
  const way = wayOf(t, c.NISBA)
  if (!way?.nisba?.plural) return undefined
  if (way.skip > 0 && t.whole !== 0) return undefined
  return found({
    first: i,
    skip: way.skip,
    end: i + 1,
    type: 'GROUP',
    rule: 'names/nation',
    key: `people:${way.nisba.code}`,
    head: 'شعب',
    country: way.nisba.entity.country,
  })
}

/** «مقتل فلسطيني», «20 فلسطينيا»: somebody by his country alone. */
function readCountryman(scan: Scan, i: number, t: Token): Found | undefined {
  const way = wayOf(t, c.NISBA)
  if (!way?.nisba || !isCountryman(scan, i, way)) return undefined
  const many = isCountedAt(scan, i)
  const { end, key } = readIndefinites(scan, i + 1, i)
  return found({
    first: i,
    skip: way.skip,
    end,
    type: many ? 'GROUP' : 'PER',
    wording: 'description',
    rule: many ? 'names/people' : 'names/somebody',
    key: keyWith('مواطن', key),
    head: 'مواطن',
    country: way.nisba.entity.country,
  })
}

interface Tail {
  readonly end: number
  readonly key: readonly string[]
  readonly country: string
  readonly inner: readonly Found[]
  readonly of: Found | null
}

const NONE: readonly never[] = []
const nothingAt = (end: number): Tail => ({ end, key: NONE, country: '', inner: NONE, of: null })
const withNone = ({ end, key, country }: Adjectives): Tail => ({
  end,
  key,
  country,
  inner: NONE,
  of: null,
})

/** «متظاهرين», not «زبائن», whose ن is its own. */
const isSound = (w: Way): boolean =>
  (w.bare.endsWith('ون') || w.bare.endsWith('ين')) && lemmaOf(w).startsWith(w.bare.slice(0, -2))

/** What follows an indefinite head: adjectives like it, or whose they are. */
function readTail(scan: Scan, k: number, beside: number, head: Way): Tail {
  const plain = readIndefinites(scan, k, beside, head.bare.endsWith('ون'))
  const { key } = plain
  // A plural that keeps its ن, or a word in ـا, is in no construct.
  const apart = head.accusative || isSound(head)
  const none = withNone(plain)
  if (plain.end > k || apart) return none
  if (scan.words.part[k] !== scan.words.part[beside]) return none
  const at = (flagsBeside(scan, k, beside) & QUOTES) !== 0 ? k + 1 : k
  const known = readBase(scan, at)
  const entity = known?.known[0]
  if (known && entity && !entity.weak && known.skip === 0) {
    return { end: known.end, key, country: known.country, inner: [known], of: known }
  }
  const chain = readChain(scan, k, c.ORG | c.FAC | c.PLACE, 1)
  const own = chain?.at(-1)
  if (chain && own && own.skip === 0) {
    return { end: own.end, key, country: own.country, inner: chain, of: own }
  }
  const w = wholeOf(tokenBeside(scan, k, beside))
  // «داعمو الرئيس السابق»
  const holder = w && heldBy(scan, k, w, 1)
  if (holder) return { ...holder, key }
  if (!w || (w.classes & c.NOUN) === 0 || (w.classes & (c.FUNCTION | c.RELATIVE)) !== 0) return none
  // «والد الشابة»
  const someone = (head.classes & c.SOMEBODY) !== 0 ? readSomeone(scan, k, beside) : undefined
  if (someone) return { ...none, end: k + 1, inner: [someone], of: someone }
  if (w.definite) {
    const more = readAdjectives(scan, k + 1, beside, (head.classes & c.PEOPLE) !== 0)
    return { ...none, end: more.end, key: [w.bare, ...more.key], country: more.country }
  }
  // «وسائل إعلام ليبية», «حراس أمن»
  if ((w.classes & (c.VERB | c.NUMBER)) !== 0 || w.accusative) return none
  const more = readIndefinites(scan, k + 1, beside)
  return { ...none, end: more.end, key: [w.bare, ...more.key], country: more.country }
}
