import * as c from './classes.ts'
import { DAYS, NO_NAMES } from './no-names.ts'
import { isForeignAtSight } from './new-words.ts'
import { isUncut, type Token, type Way } from './tokens.ts'
import { wordClasses } from './word-classes.ts'

/** What a word of a name may be, by number. */
export const NATURES = [
  'none new foreign given family abroad first givenNoun givenVerb givenAdjective otherNoun otherVerb',
  'otherAdjective function firstCommon theNew theName particle somebody form titled theNisba theWord',
]
  .join(' ')
  .split(' ')
const nature = (name: string): number => NATURES.indexOf(name)
const N = Object.fromEntries(NATURES.map((name) => [name, nature(name)]))
const of = (name: string): number => N[name] ?? 0

const SMALL = 3
/** Titles and offices: before a name, no part of it. */
const TITLES = c.HONORIFIC | c.ROLE | c.ROLES

/** A word that the language has in some form, and no list: a name beside other names at most. */
export const FORM = of('form')
/** A title or an office that some are called by: a name before other names. */
export const TITLED = of('titled')
/** Words with the article that may close a name: «البغدادي», «الشريف». */
const [THE_NISBA, THE_WORD] = [of('theNisba'), of('theWord')]
/** Given names, whatever else they mean: a word behind one may be a family. */
export const GIVEN_NAMES: ReadonlySet<number> = new Set(
  ['given', 'first', 'firstCommon', 'givenNoun', 'givenVerb', 'givenAdjective', 'titled'].map(of),
)

/** Which sort of a family name a word with the article may be; 0: none. */
export function natureOfFamily(t: Token, w: Way): number {
  if (!w.definite || w.skip > 0) return 0
  if (DAYS.has(w.word)) return 0
  const own = natureOf(t, w)
  if (own !== 0) return own
  if ((w.classes & NO_FAMILY) !== 0 || NO_NAMES.has(w.word)) return 0
  return (w.classes & c.NISBA) !== 0 || w.bare.endsWith('ي') ? THE_NISBA : THE_WORD
}
const NO_FAMILY = TITLES | c.ROLES | c.FUNCTION | c.NUMBER | c.FORMER | c.RELATIVE | c.ORG | c.FAC

/** Natures of words that are hardly anything but names. */
export const SURE: ReadonlySet<number> = new Set(
  ['new', 'foreign', 'given', 'family', 'abroad', 'first'].map(of),
)

/** Which sort of word of a name a way of a token is; 0: none at all. */
export const natureOf = (t: Token, w: Way): number =>
  w.nature < 0 ? (w.nature = findNature(t, w)) : w.nature

function findNature(t: Token, w: Way): number {
  const { classes } = w
  // «أمين فارس», «سيد ليلاز»: given names too.
  if ((classes & TITLES) !== 0 && (classes & c.FIRST) === 0)
    return (classes & c.GIVEN) !== 0 && !w.definite ? TITLED : 0
  // «ثاني أكبر»
  if ((classes & c.NUMBER) !== 0 && !w.definite) return 0
  if ((classes & c.NAME) !== 0) return natureOfListed(w)
  if (classes !== 0) {
    return (classes & c.PARTICLE) !== 0 && (classes & (c.COMMON | c.SON | c.FATHER)) === 0
      ? of('particle')
      : 0
  }
  if (!t.unknown || t.owned || !isPlainWord(t.form.clean) || isRunTogether(t, w.word)) return 0
  if (w.skip === 0) {
    if (w.definite) return isStrange(t) ? of('theNew') : 0
    if (isStrange(t)) return of('new')
    return isUncut(t) && !isInflected(w.word) ? FORM : 0
  }
  if (w.definite || w.word.length < SMALL) return 0
  return isForeignAtSight(t.form.clean.slice(w.skip)) ? of('foreign') : 0
}

/** «بافتتاح», «انتقاله», «يصدمني»: joined to something, or a verb's present. */
const isInflected = (word: string): boolean =>
  /^[وفبلكيت]|^ست|(?:ها|هم|هن|نا|ني|ه)$/.test(word) || word.length < SMALL

const isStrange = (t: Token): boolean =>
  (t.strange ??= isUncut(t) && isForeignAtSight(t.form.clean))

/** Arabic letters alone: no «1دو», no «moon». */
const isPlainWord = (clean: string): boolean => /^[\u0621-\u064A]+$/.test(clean)

/** «لايزال», «ماجعلهم», «غيرموحدة»: two words without a space. */
function isRunTogether(t: Token, word: string): boolean {
  const { clean } = t.form
  const inner = clean.indexOf('ة')
  if (inner >= 0 && inner < clean.length - 1) return true
  if (word.startsWith('غير') && word.length > 5) return true
  if (!word.startsWith('لا') && !word.startsWith('ما')) return false
  return (wordClasses.classesOf(word.slice(2)) & c.VERB) !== 0
}

function natureOfListed(w: Way): number {
  const { classes } = w
  if (w.definite) return of('theName')
  // «صيني» says whence somebody is; «تركي» is a given name too.
  if ((classes & c.NISBA) !== 0 && (classes & c.GIVEN) === 0) return 0
  if ((classes & (c.NISBA | c.ORG | c.SOMEBODY | c.PEOPLE)) !== 0) return of('somebody')
  // «أمام» is before, no imam.
  if ((classes & c.FUNCTION) !== 0) return (classes & c.FIRST) !== 0 ? of('function') : 0
  const common = (classes & c.COMMON) !== 0
  if ((classes & c.FIRST) !== 0) return common ? of('firstCommon') : of('first')
  const given = (classes & c.GIVEN) !== 0
  if (!common) {
    if (given) return of('given')
    return (classes & c.FAMILY) !== 0 ? of('family') : of('abroad')
  }
  if ((classes & c.ADJECTIVE) !== 0) return given ? of('givenAdjective') : of('otherAdjective')
  if ((classes & c.NOUN) !== 0) return given ? of('givenNoun') : of('otherNoun')
  return given ? of('givenVerb') : of('otherVerb')
}
