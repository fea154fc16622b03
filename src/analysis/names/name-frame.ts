import * as c from './classes.ts'
import { DAYS, NO_NAMES } from './no-names.ts'
import { isQuote } from './signs.ts'
import { isHis } from './read-stranger.ts'
import { tokenBeside, wholeOf, type Scan, type Way } from './tokens.ts'

/** What is said begins: «قال فؤاد دبور إن». */
const SAID = new Set('ان انه انها انهم بان بانه بانها لان وهو وهي الذي التي'.split(' '))
const SIGNS = new Set(['،', ',', '(', '؛', '.'])
/** When, where and how something was said: no name, wherever it stands. */
const ADVERBS = new Set(
  'نفسه نفسها ايضا اليوم امس غدا الليله البارحه مساء صباح صباحا ظهر عصر هناك هنا لاحقا سابقا رسميا مجددا قايلا وحده معا'.split(
    ' ',
  ),
)

/** No part of a name, whatever closes behind it. */
const NO_PART =
  c.FUNCTION |
  c.NUMBER |
  c.ROLE |
  c.ROLES |
  c.HONORIFIC |
  c.FORMER |
  c.RELATIVE |
  c.ORG |
  c.FAC |
  c.PLACE |
  c.PEOPLE |
  c.SOMEBODY |
  c.DIRECTION

/**
 * Does the word at `k` end the name of who was told of, though the language has it too? A frame holds it:
 * before the name an office or a verb of speaking (`speaks`), behind it what is said, a comma, or who he
 * is: «قال الوزير ستيف بلوك إن», «محمود سعيد الحلو رئيس المجلس».
 *
 *     قال  المحلل السياسي  فؤاد  دبور  :
 *     office ^              ^ name ^ k ^ closes
 */
export function isFramed(scan: Scan, k: number, first: number, w: Way, speaks: boolean): boolean {
  if ((w.classes & NO_PART) !== 0 || w.accusative || w.bare.length < 2) return false
  const t = tokenBeside(scan, k, first)
  if (t.owned !== undefined || ADVERBS.has(w.word) || DAYS.has(w.word) || NO_NAMES.has(w.word))
    return false
  // «الحمد لله أن», «أكمل قوله», «قال مازحا إن»
  if (t.form.fold === 'لله' || isHis(t, w) || OWNED.test(t.form.clean)) return false
  if (HOW.test(w.word)) return false
  // «الرئيس محمد يؤكد أن»: what he does.
  if ((w.classes & c.VERB) !== 0 && !speaks) return false
  if (w.nisba !== undefined && (!w.definite || !w.bare.endsWith('ي') || w.nisba.plural))
    return false
  if (scan.base.values(w.node).some((v) => v.entity.type !== 'PER' && !v.weak)) return false
  if (t.ways.some((x) => x.skip > 0 && isJoined(scan, t.form.fold, x))) return false
  return closes(scan, k + 1, first, w)
}

/** «على رأسهم», «وأحكامه» */
const OWNED = /..(?:ه|ها|هم|هما)$/
/** Participles that tell how: «مازحا», «محذرا». */
const HOW = /^(?:.ا..ا|م....?ا)$/

/** «للصحيفة», «وأكد», «بموقف»: a letter and a word of the language behind it. */
const isJoined = (scan: Scan, fold: string, x: Way): boolean =>
  x.definite ||
  ((x.classes & (c.COMMON | c.ORG | c.FAC | c.PLACE | c.ROLE)) !== 0 &&
    (/^[وف]/.test(fold) || x.bare.length > 3)) ||
  (x.node !== 0 && scan.base.values(x.node).some((v) => v.entity.type !== 'PER'))

/** Closes token `k` the name? A word that the language has (`last`) needs more than a comma. */
function closes(scan: Scan, k: number, first: number, last: Way): boolean {
  const t = tokenBeside(scan, k, first)
  const { clean, fold } = t.form
  if (SAID.has(fold) || clean === ':') return true
  const common = (last.classes & c.COMMON) !== 0
  if (SIGNS.has(clean) || isQuote(clean)) return !common || last.bare.endsWith('ي')
  // «شغل فلان منصب رئيس»: what he held goes on there.
  if (common && !last.definite) return false
  const w = wholeOf(t)
  return w !== undefined && !w.definite && (w.classes & c.ROLE) !== 0 && (w.classes & c.VERB) === 0
}
