import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { endsBefore } from './name-ends.ts'
import { isForeignToLanguage } from './new-words.ts'
import { isFramed } from './name-frame.ts'
import { DAYS } from './no-names.ts'
import { readBase } from './read-base.ts'
import { isHis } from './read-stranger.ts'
import { isBehindFamily, isLikelySurname, isOrdinal, isSurname } from './surnames.ts'
import { isSayer, isSpeaker, isTold, opensClause } from './told.ts'
import {
  isNewWord,
  isUncut,
  tokenBeside,
  wholeOf,
  type Scan,
  type Token,
  type Way,
} from './tokens.ts'

/** No name has more words; a longer run is a list. */
const MAX_WORDS = 7
const MOST_WORDS = 16

/** How much a first word speaks for a name. */
const STRONG = 2
const WEAK = 1

/**
 * A person's name at token `i`. Untitled, the first word must be a name of the lexicon and another
 * name must follow; after a title any word that is no common word will do.
 */
export function readPerson(scan: Scan, i: number, titled: boolean): Found | undefined {
  const t = scan.tokens[i]
  if (!t) return undefined
  for (const way of t.ways) {
    const head = firstPart(scan, i, way, t, titled)
    if (!head || (!titled && head.end === i + 1 && isDeedOf(scan, i, way))) continue
    const told = titled || isTold(scan, i)
    const { end, names, sure } = rest(scan, i, way, head.end, head.names, titled, told)
    const words = names.length
    const enough = titled
      ? words >= 2 || !isPlain(way) || isSayer(scan, i, end)
      : head.weight === STRONG
        ? words >= 2
        : words >= 2 && sure
    if (enough) {
      return found({
        first: i,
        skip: way.skip,
        end,
        type: 'PER',
        rule: titled ? 'names/titled-person' : 'names/person',
        names,
        key: names.join(' '),
      })
    }
    if (titled) return undefined
  }
  return undefined
}

/**
 * «فوز كالديرون», «عهد الملك محمد»: a noun that some are called by, before one who is named without
 * it. Not behind a verb of speaking: «قال جهاد محمد».
 */
function isDeedOf(scan: Scan, i: number, way: Way): boolean {
  if ((way.classes & c.NOUN) === 0 || (way.classes & c.FIRST) !== 0 || way.definite) return false
  if (way.node !== 0 && scan.base.values(way.node).some((v) => v.entity.type === 'PER'))
    return false
  const next = tokenBeside(scan, i + 1, i)
  const w = wholeOf(next)
  if (!w || isSpeaker(scan, i)) return false
  if (w.definite && (w.classes & c.FOREIGN) === 0) return (w.classes & c.HONORIFIC) !== 0
  if (w.skip === 0 && (w.classes & c.FOREIGN) !== 0 && (w.classes & (c.GIVEN | c.COMMON)) === 0)
    return true
  // «بفوز صالح»: what a letter is joined to opens no name more often than it does.
  if (way.skip > 0 && (w.classes & c.GIVEN) !== 0 && (w.classes & (c.VERB | c.FUNCTION)) === 0)
    return true
  const known = readBase(scan, i + 1)
  return known?.type === 'PER' && known.skip === 0 && known.known[0]?.weak === false
}

/** A word of the language before it is a name: «كبير», «جديد». */
const isPlain = (w: Way): boolean =>
  (w.classes & c.NUMBER) !== 0 ||
  (!w.definite &&
    ((w.classes & (c.ADJECTIVE | c.VERB | c.FUNCTION | c.NUMBER)) !== 0 ||
      ((w.classes & c.NOUN) !== 0 && (w.classes & (c.GIVEN | c.FAMILY)) === 0)))

interface FirstPart {
  readonly end: number
  readonly names: readonly string[]
  readonly weight: number
}

function firstPart(
  scan: Scan,
  i: number,
  way: Way,
  t: Token,
  titled: boolean,
): FirstPart | undefined {
  const next = tokenBeside(scan, i + 1, i)
  const cls = way.classes
  const compound = compoundPart(scan, i, way, i)
  if (compound) return { ...compound, weight: STRONG }
  // «الرئيس التركي رجب …»: what qualifies the title is no name.
  if (way.definite && (cls & (c.ADJECTIVE | c.NISBA | c.FORMER)) !== 0 && (cls & c.GIVEN) === 0)
    return undefined
  // «علي بن أبي طالب»
  const fathered =
    (cls & c.GIVEN) !== 0 &&
    ((next.whole & c.SON) !== 0 || ((next.whole & c.NAME) !== 0 && isAfterWord(scan, i, t)))
  if ((cls & c.FUNCTION) !== 0 && !titled && !fathered) return undefined
  // «الأمير مشعل بن عبدالله»: whose father is told is named, in whatever word.
  const isSon = titled && way.skip === 0 && !way.definite && next.form.fold === 'بن'
  if (
    isSon &&
    (cls & IS_NO_SON) === 0 &&
    !t.ways.some((w) => w.skip > 0 && (w.classes & c.VERB) !== 0)
  )
    return { end: i + 1, names: [way.word], weight: STRONG }
  if ((cls & c.FUNCTION) !== 0 && (cls & c.NAME) === 0) return undefined
  // «وأكد»: and, with a verb, is likelier than a rare name; «فادي», «فهد» are no rare ones.
  if (way.skip === 0 && (way.word.startsWith('و') || way.word.startsWith('ف'))) {
    const isRare = way.word.startsWith('و') || (cls & c.GIVEN) === 0
    const verb = titled ? c.SPEECH : c.VERB
    if (isRare && t.ways.some((w) => w.skip === 1 && (w.classes & verb) !== 0)) return undefined
  }
  // «سمو ولي العهد», «سمو ولي عهد دبي»: titles, no names.
  if (way.skip > 0 && (t.whole & c.ROLE) !== 0) return undefined
  if (!way.definite && (cls & c.HONORIFIC) !== 0 && (cls & c.FIRST) === 0) return undefined
  // «الدكتور مساعد العيبان»: behind a title of courtesy no office stands without the article.
  if (titled && (cls & c.ROLE) !== 0 && (cls & c.FIRST) === 0 && !isNamedSo(scan, i, way, next))
    return undefined
  if ((cls & c.NAME) !== 0) {
    if (isHis(t, way)) return undefined
    if (!titled && (cls & c.FIRST) === 0) {
      // «ثاني أكبر»: a number; «لدى», «بدأ», «وجود»: a word of the language is not cut for a name.
      if ((cls & c.NUMBER) !== 0 || (way.skip > 0 && (t.whole & c.COMMON) !== 0)) return undefined
      // «وطالب أبو زيد»: opens a sentence, so a verb.
      if ((cls & c.SPEECH) !== 0 && way.skip < 2 && opensClause(scan, i, way, t)) return undefined
    }
    const common =
      ((cls & c.COMMON) !== 0 && (cls & c.FIRST) === 0) || (way.skip > 0 && t.whole !== 0)
    if (titled && common && (cls & c.GIVEN) === 0 && (next.classes & c.NAME) === 0) {
      if ((cls & (c.VERB | c.FUNCTION)) !== 0) return undefined
    }
    return { end: i + 1, names: [way.word], weight: common ? WEAK : STRONG }
  }
  if (!titled) return undefined
  if (way.skip > 0) {
    // «بلير وأولمرت»
    const joined = t.form.fold.startsWith('و') && way.skip === 1 && !way.definite
    const rest = t.form.clean.slice(1)
    if (!joined || t.whole !== 0 || cls !== 0 || rest.length < 3) return undefined
    return isForeignToLanguage(rest) ? { end: i + 1, names: [way.word], weight: WEAK } : undefined
  }
  // «جيما أرياس»: one of the two may be spelt like a word of the language.
  const fresh = isNewWord(t) || (t.unknown && !t.owned && isUncut(t) && isNewWord(next))
  if (fresh && wayless(t) && !looksLikeVerb(way.word))
    return { end: i + 1, names: [way.word], weight: WEAK }
  return undefined
}

/** A given name that is a word for an office, between a title that is none and a family name. */
function isNamedSo(scan: Scan, i: number, way: Way, next: Token): boolean {
  if ((way.classes & c.GIVEN) === 0 || way.skip > 0) return false
  const family = wholeOf(next)
  if (family?.definite !== true || (family.classes & c.FAMILY) === 0) return false
  const title = tokenBeside(scan, i - 1, i).whole
  return (title & c.HONORIFIC) !== 0 && (title & c.ROLE) === 0
}

const IS_NO_SON = c.FUNCTION | c.SON | c.NUMBER | c.HONORIFIC | c.ROLE

/** «عن علي حمزة», «قال علي حمزة»: behind another preposition or a verb of speaking no «على» stands. */
const isAfterWord = (scan: Scan, i: number, t: Token): boolean =>
  t.form.clean === 'علي' &&
  (PREPOSITIONS.has(tokenBeside(scan, i - 1, i).form.fold) || isSpeaker(scan, i))
const PREPOSITIONS = new Set('عن من مع بين الي لدي'.split(' '))

/** «عبد الله», «أبو بكر», «بن علي», «آل ثاني» at token `i`. */
function compoundPart(
  scan: Scan,
  i: number,
  way: Way,
  first: number,
): { end: number; names: readonly string[] } | undefined {
  const opens = way.classes & (c.SERVANT | c.FATHER | c.CLAN | c.SON)
  if ((way.word === 'ولد' && i === first) || way.word === 'ذات') return undefined
  if (opens === 0) return undefined
  const next = tokenBeside(scan, i + 1, i)
  const whole = wholeOf(next)
  if (!whole) return undefined
  const named = (next.whole & (c.NAME | c.SECOND)) !== 0
  const other = next.unknown || (whole.definite && (next.whole & c.NISBA) === 0)
  if ((opens & c.SERVANT) !== 0) {
    if (!named && !whole.definite) return undefined
  } else if ((opens & c.CLAN) !== 0) {
    // «آل» folds to the article's letters: the text must have the madda.
    if (scan.tokens[i]?.form.clean.endsWith('آل') !== true) return undefined
  } else if (NEEDS_NAME.has(way.word)) {
    if (!named || (next.whole & c.COMMON) !== 0) return undefined
  } else if (!named && !(other && (opens & c.FATHER) !== 0 && way.word === 'ابو')) {
    // «عبد الرحمن بن ملجم»: inside a name a father is called by any noun.
    const isFather = i > first && way.word === 'بن' && (whole.classes & NO_FATHER) === 0
    // «ابن أخته»: his nephew, nobody's name.
    const isNew = next.unknown && next.owned === undefined && whole.bare.length > 2
    if ((opens & c.SON) === 0 || (!isNew && !isFather)) return undefined
  }
  if ((opens & (c.FATHER | c.SON)) !== 0 && (next.whole & c.SERVANT) !== 0) {
    const inner = compoundPart(scan, i + 1, whole, first)
    if (inner) return { end: inner.end, names: [way.word, ...inner.names] }
  }
  return { end: i + 2, names: [way.word, whole.word] }
}

/** Words that open a name only before one that is nothing else: «أم كلثوم», not «بنات جيلهن». */
const NEEDS_NAME = new Set('ام بنت بنات ولد اولاد ابنه ذو ذا ذي'.split(' '))

const NO_FATHER = c.FUNCTION | c.VERB | c.NUMBER

/** The words that go on with a name; `sure` when one of them can hardly be anything else. */
function rest(
  scan: Scan,
  i: number,
  head: Way,
  from: number,
  start: readonly string[],
  titled: boolean,
  told: boolean,
): { end: number; names: string[]; sure: boolean } {
  const names = [...start]
  let end = from
  let sure = false
  let many = (scan.tokens[i]?.classes ?? 0) & c.GIVEN
  let isForeign = ((scan.tokens[i]?.classes ?? 0) & (c.NAME | c.COMMON)) === c.FOREIGN
  let given = from === i + 1 ? (scan.tokens[i]?.classes ?? 0) & c.GIVEN : 0
  for (;;) {
    const t = tokenBeside(scan, end, i)
    // «بن تركي بن عبدالله آل سعود»: fathers make it no list.
    if (names.length >= ((t.whole & (c.SON | c.CLAN)) === 0 ? MAX_WORDS : MOST_WORDS)) break
    const way = wholeOf(t)
    if (!way) {
      // «جان-كلود»
      if (t.form.clean === '-' && (tokenBeside(scan, end + 1, i).whole & c.FOREIGN) !== 0) {
        end++
        continue
      }
      break
    }
    const compound = compoundPart(scan, end, way, i)
    if (compound) {
      names.push(...compound.names)
      end = compound.end
      sure = true
      continue
    }
    const cls = way.classes
    if ((cls & c.FUNCTION) !== 0 && (cls & c.GIVEN) === 0) break
    // «فيصل بن بندر أمير منطقة الرياض»
    if ((cls & c.ROLE) !== 0 && names.length > 1 && isHeld(scan, end + 1, i)) break
    // «محمد الخامس», «ألفونسو الثالث عشر»: whom a people counts.
    if (names.length === 1 && way.definite && isOrdinal(way) && (titled || isFirst(scan, i))) {
      names.push(way.word)
      end++
      sure = true
      if (tokenBeside(scan, end, i).form.fold === 'عشر') {
        names.push('عشر')
        end++
      }
      break
    }
    // «الملك حسين رحمه الله»
    if (way.word === 'رحمه' && tokenBeside(scan, end + 1, i).form.fold === 'الله') break
    // «حفتر الخميس»: when; «سعود الخميس» only where nobody does anything.
    if (DAYS.has(way.word) && (told || names.length > 1 || (head.classes & c.GIVEN) === 0)) break
    // «محمد صادق نيويورك», «رايس إسرائيل»: a place is told, no family; «سالم الشمراني» is of one.
    const isFamily = names.length === 1 && given !== 0 && way.definite && way.bare.endsWith('ي')
    if (isPlaceName(scan, way, t) && !isFamily) break
    // «سالم الوردي كوريا الشمالية», «سالم الوردي كبير الأطباء»: a land or an office opens.
    if (names.length > 1 && endsBefore(scan, end, way)) break
    if ((cls & c.NAME) !== 0) {
      const common = (cls & c.COMMON) !== 0
      if (common && names.length === 1 && isBehindFamily(scan, head, way)) break
      // A common word closes a name only behind a sure start or before more name.
      if ((cls & c.VERB) !== 0 && (cls & c.GIVEN) === 0 && !way.definite && names.length >= 2) break
      if (way.word === 'علي' && isOn(scan, end, i, names.length)) break
      names.push(way.word)
      end++
      // «عن خالد عمر»: two given names where one is told of, whatever else they mean.
      if (!common || (told && (cls & c.GIVEN & given) !== 0)) sure = true
      given = cls & c.GIVEN
      isForeign = (cls & (c.NAME | c.COMMON)) === c.FOREIGN
      if (given !== 0) many++
      continue
    }
    if ((cls & (c.PARTICLE | c.SECOND)) !== 0 && (cls & (c.VERB | c.FUNCTION)) === 0) {
      const after = tokenBeside(scan, end + 1, i)
      if ((cls & c.SECOND) !== 0 || (after.whole & c.NAME) !== 0 || after.unknown) {
        names.push(way.word)
        end++
        continue
      }
      break
    }
    if (way.definite) {
      const surname =
        (names.length <= 3 && isSurname(way)) ||
        (names.length === 1 && from === i + 1 && isLikelySurname(scan, i, head, way, titled))
      if (surname) {
        names.push(way.word)
        end++
        sure = true
        continue
      }
      break
    }
    if (t.form.fold.startsWith('و') && t.unknown) break
    // «برونو موتان»: behind a foreign name the language may have the form, though not the word.
    const fresh = isNewWord(t) || (isForeign && isStrange(t))
    if (fresh && !looksLikeVerb(way.word) && names.length < 4 && wayless(t)) {
      isForeign = false
      names.push(way.word)
      end++
      continue
    }
    break
  }
  if (names.length < 4 && (titled || isSpeaker(scan, i))) {
    const last = wholeOf(tokenBeside(scan, end, i))
    if (last && isFramed(scan, end, i, last, isSpeaker(scan, i))) {
      names.push(last.word)
      end++
      sure = true
    }
  }
  // «عادل قاسم نزال»: three words of which two are given names can hardly be a sentence.
  return {
    end,
    names,
    sure: sure || (titled && names.length > 1) || (many > 1 && names.length > 2),
  }
}

/** «علق فلان علي ذلك»: على, as some papers write it; behind a full name, before no name. */
function isOn(scan: Scan, k: number, beside: number, before: number): boolean {
  const t = tokenBeside(scan, k, beside)
  if (t.form.clean === 'على') return true
  if (before < 2) return false
  const next = wholeOf(tokenBeside(scan, k + 1, beside))
  if (!next || (next.classes & (c.NAME | c.SON | c.SERVANT | c.FATHER)) !== 0) return false
  return next.definite || (next.classes & (c.NOUN | c.FUNCTION)) !== 0
}

const isFirst = (scan: Scan, i: number): boolean => ((scan.tokens[i]?.classes ?? 0) & c.FIRST) !== 0

/** Stands here what an office may be of? */
const isHeld = (scan: Scan, k: number, beside: number): boolean => {
  const t = tokenBeside(scan, k, beside)
  return (
    (t.whole & (c.PLACE | c.ORG | c.FAC | c.DOMAIN | c.NOUN)) !== 0 ||
    t.ways.some((w) => scan.base.values(w.node).some((v) => v.entity.type === 'GPE'))
  )
}

const isPlaceName = (scan: Scan, w: Way, t: Token): boolean =>
  w.node !== 0 &&
  (t.whole & (c.GIVEN | c.FAMILY)) === 0 &&
  scan.base.values(w.node).some((v) => !v.weak && v.entity.type === 'GPE') &&
  !scan.base.values(w.node).some((v) => v.entity.type === 'PER')

/** A word that no other reading explains either: «وقال» is unknown as a whole, but not as و and قال. */
const wayless = (t: Token): boolean => (t.classes & (c.COMMON | c.NISBA)) === 0

const PREFIXES = ['يست', 'تست', 'سي', 'ست', 'يت', 'تت', 'ين']
export function looksLikeVerb(word: string): boolean {
  if (word.length < 4) return false
  return PREFIXES.some((p) => word.startsWith(p)) && word.length < 7
}

const CLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'ه', 'ا', 'م'])

/** No list has it, and neither its first nor its last letter may be a word of its own. */
const isStrange = (t: Token): boolean =>
  t.unknown &&
  !t.owned &&
  isUncut(t) &&
  t.form.fold.length > 2 &&
  !CLITICS.has(t.form.fold[0] ?? '') &&
  !CLITICS.has(t.form.clean.at(-1) ?? '')
