import * as c from './classes.ts'
import type { Wording } from './entity.ts'
import { DAYS, NO_NAMES } from './no-names.ts'
import { tokenBeside, wholeOf, type Scan, type Way } from './tokens.ts'

const ORDINALS = new Set(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الاولي الثانيه'.split(
    ' ',
  ),
)
export const isOrdinal = (w: Way): boolean => ORDINALS.has(w.word)

/** «المسماري»: definite, unknown or a nisba of no country, and no common noun. */
export const isSurname = (w: Way): boolean =>
  !NO_NAMES.has(w.word) &&
  !DAYS.has(w.word) &&
  !isOrdinal(w) &&
  (w.classes & (c.NISBA | c.COMMON | c.DOMAIN | c.ORG | c.FAC | c.PLACE | c.ROLE | c.FORMER)) ===
    0 &&
  w.bare.length > 2

const NO_SURNAME =
  c.FUNCTION | c.ROLE | c.HONORIFIC | c.FORMER | c.RELATIVE | c.NUMBER | c.ORG | c.FAC | c.PLACE
/**
 * «أحمد المالكي», «سمير القنطار»: behind one given name a word with the article is its family, though
 * the language has the word too; not where a verb before may want it for an object.
 */
export function isLikelySurname(
  scan: Scan,
  i: number,
  head: Way,
  w: Way,
  titled: boolean,
): boolean {
  if ((head.classes & c.GIVEN) === 0) return false
  if ((w.classes & NO_SURNAME) !== 0 || DAYS.has(w.word) || NO_NAMES.has(w.word)) return false
  const common = (head.classes & c.COMMON) !== 0
  const sure = titled || (head.classes & c.FIRST) !== 0 || !common
  // «وعادل الأهلي»: he drew with a club.
  if (!titled && common && head.skip > 0 && scan.base.values(w.node).some(isOrg)) return false
  if (w.bare.endsWith('ي') && w.bare.length > 3) return sure
  if (!titled && common && isSaidOf(scan, i, head, w)) return false
  const before = tokenBeside(scan, i - 1, i)
  return sure && (titled || (before.classes & c.VERB) === 0) && (w.classes & c.DOMAIN) === 0
}

const isOrg = (v: Wording): boolean => v.entity.type === 'ORG'

/**
 * «لصالح المستثمرين», «مبادئ حسن الجوار», «رفعت النجمة»: a name that is a word of the language too, and
 * what it is said of: behind a joined letter or a noun, or feminine, or many.
 */
function isSaidOf(scan: Scan, i: number, head: Way, w: Way): boolean {
  if ((w.classes & c.COMMON) === 0) return false
  if (head.skip > 0 || /(?:ه|ات|ين|ون)$/.test(w.bare) || (w.classes & c.PEOPLE) !== 0) return true
  const before = wholeOf(tokenBeside(scan, i - 1, i))
  return before?.definite === false && (before.classes & (c.NOUN | c.NAME)) === c.NOUN
}

/** «ترمب صباح», «تسيبراس نداء»: behind a family's name a word of the language is no other. */
export function isBehindFamily(scan: Scan, head: Way, w: Way): boolean {
  if ((head.classes & c.NAME) === 0 || (head.classes & (c.GIVEN | c.NAME_PART)) !== 0) return false
  if ((w.classes & (c.FIRST | c.FOREIGN | c.FAMILY)) !== 0) return false
  if (head.definite || (w.classes & c.NUMBER) !== 0) return true
  if ((w.classes & c.VERB) !== 0 && w.word.startsWith('ي')) return true
  return scan.base.values(head.node).some((v) => v.entity.type === 'PER')
}
