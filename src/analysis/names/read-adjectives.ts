import * as c from './classes.ts'
import { QUOTES, tokenBeside, wholeOf, type Scan, type Way } from './tokens.ts'

/** What stands behind a head word and says of what sort and country it is. */
export interface Adjectives {
  readonly end: number
  /** The words, without a country's. */
  readonly key: readonly string[]
  readonly country: string
  /** «السابق» is among them. */
  readonly former: boolean
}

const NO_WORDS: readonly never[] = []

/** The key of a head word with what stands behind it. */
export const keyWith = (head: string, words: readonly string[]): string =>
  words.length === 0 ? head : `${head} ${words.join(' ')}`

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
): Adjectives {
  let key: string[] | undefined
  let country = ''
  let former = false
  let end = k
  for (; end < k + 5; end++) {
    const t = tokenBeside(scan, end, beside)
    if ((t.flags & QUOTES) !== 0 && key !== undefined) {
      const after = wholeOf(tokenBeside(scan, end + 1, beside))
      if (after?.definite && isAdjective(after, many)) continue
    }
    const w = wholeOf(t)
    if (!w?.definite || !isAdjective(w, many) || (one && isOfMany(w))) break
    if ((w.classes & c.ROLE) !== 0 && opensOffice(scan, end, beside, w)) break
    if (w.nisba) country ||= w.nisba.entity.country
    else if (PRESENT.has(w.bare)) continue
    else if ((w.classes & c.FORMER) !== 0) former = true
    else if ((w.classes & c.NUMBER) === 0) (key ??= []).push(w.bare)
  }
  return { end, key: key ?? NO_WORDS, country, former }
}

/**
 * «المستشار بالديوان الملكي المشرف العام على المركز»: what an office opens with is told of nobody before
 * it where it governs something of its own.
 */
function opensOffice(scan: Scan, at: number, beside: number, w: Way): boolean {
  if (HELPING.has(w.bare)) return false
  const next = tokenBeside(scan, at + 1, beside)
  if (next.form.fold === 'العام' || next.form.fold === 'العامه') return true
  return next.form.fold === 'علي' && next.form.clean === 'على'
}
/** «الأمين العام المساعد»: qualifies an office. */
const HELPING = new Set(['مساعد', 'مساعده', 'مشارك', 'منتدب', 'مفوض'])

/** «كلية» and «محلية» look alike: a head word opens something of its own. */
const NO_INDEFINITE = c.FUNCTION | c.VERB | c.RELATIVE | c.ORG | c.FAC | c.PLACE

/** Indefinite adjectives from token `k` on; `men`: behind «مشجعون», of whom «حافلة» cannot be said. */
export function readIndefinites(scan: Scan, k: number, beside: number, men = false): Adjectives {
  let key: string[] | undefined
  let country = ''
  let end = k
  for (; end < k + 3; end++) {
    const w = wholeOf(tokenBeside(scan, end, beside))
    if (!w || w.definite) break
    if ((w.classes & NO_INDEFINITE) !== 0 && w.bare !== 'منظمه') break
    if (men && w.bare.endsWith('ه') && w.nisba?.plural !== true) break
    if (w.nisba) country ||= w.nisba.entity.country
    else if ((w.classes & c.ADJECTIVE) !== 0) (key ??= []).push(w.bare)
    else break
  }
  return { end, key: key ?? NO_WORDS, country, former: false }
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
