import { classAt, foldAt, headAt, opensAt, nationAt, rangeOf, type Context } from './context.ts'
import type { Range } from '../../text/range.ts'
import type { EntityType } from '../layers.ts'
import { isNoun, maybePast } from './word-class.ts'
import { genderOfHead } from './head.ts'
import { wholeOf } from './partitive.ts'
import { ELATIVE, NO_HEAD } from './phrase-heads.ts'
import {
  ALONE,
  BELONGS,
  closesSoon,
  hasDefinite,
  isNameAt,
  isNamed,
  isPassive,
  isRelation,
  isKindOf,
  isUnknownKind,
  PEOPLE,
  pointsAt,
} from './phrase-words.ts'
import { isOwned, isPredicate, joins, joinsAdjective } from './phrase-joins.ts'
import { behindRespect, goesOn, isRank, namedBehindRank } from './title-chain.ts'

/** A noun phrase by tokens. */
export interface Phrase {
  readonly first: number
  readonly end: number
  /** Letters of the first token that are not part of it: و, ب, ل. */
  readonly skip: number
  readonly head: string
  readonly definite: boolean
  readonly accusative: boolean
  readonly plural: boolean
  readonly feminine: boolean
  /** What the head's ending tells: مسلحون is no object, مسلحين no subject. */
  readonly ending: 'subject' | 'object' | ''
  /** By which gender a verb before it goes; empty where that is not known. */
  readonly gender: 'm' | 'f' | ''
  /** The type of the name it begins with or holds as its head. */
  readonly type: EntityType | null
  readonly entity: string | null
  /** Holds what «و» joins to the head. */
  readonly joined: boolean
  /** Begins with a count. */
  readonly counted: boolean
  /** Somebody or something that acts: people, forces, offices, states. */
  readonly agent: boolean
  readonly place: boolean
}

/** Known to be somebody, not only a word that no lexicon holds. */
export const isSomebody = (c: Context, p: Phrase): boolean =>
  p.agent && (p.type !== null || p.counted || headAt(c, p.first).somebody)

/** No phrase is longer. */
const MOST = 18

export const rangeOfPhrase = (c: Context, p: Phrase): Range => rangeOf(c, p.first, p.skip, p.end)

export const OPENING = new Set(['"', '«', '“', '”', "'"])
const BEGINS = new Set([...OPENING, '#'])

/**
 * The noun phrase that begins at token `k`, before `limit`: head, genitives, adjectives, apposed
 * names and joined nouns. `skipped` tells how many letters of `k` belong to no noun (و, ب, ل).
 */
export function phraseAt(c: Context, k: number, limit: number, single = false): Phrase | null {
  if (k >= limit) return null
  const key = 2 * k + (single ? 1 : 0)
  const known = c.phrases[key]
  if (known?.limit === limit) return known.phrase
  const phrase = readPhrase(c, k, limit, single)
  c.phrases[key] = { limit, phrase }
  return phrase
}

function readPhrase(c: Context, k: number, limit: number, single: boolean): Phrase | null {
  let i = k
  const most = Math.min(limit, k + MOST)
  /** «شن "الأفريكوم"»: a word that no lexicon holds is a name between marks, with the article too. */
  const marked = classAt(c, i).kind === 'punct' && BEGINS.has(foldAt(c, i))
  if (marked) i++
  const first = i
  i = behindRespect(c, first, most)
  const honoured = i > first
  const w = classAt(c, i)
  const opens = opensAt(c, i)
  if ((opens & NO_HEAD) !== 0) return null
  const opening = honoured ? classAt(c, first) : w
  let skip = opening.kind === 'word' ? opening.skip : opening.conjunction ? 1 : 0
  let type: EntityType | null = null
  let entity: string | null = null
  let counted = false
  let open = true
  let definite = false
  /** «ثلاثة من الأحزاب»: some of whom the article tells. */
  let ofSome = false
  let byName = false
  // «أعلى محكمة»: what is the highest is the head.
  const elative = (opens & ELATIVE) !== 0 && classAt(c, i + 1).kind === 'word'
  /** The token that is the head. */
  let lead = elative ? i + 1 : i
  let plural = w.plural
  const figure = c.figureAt[i]
  const mention = c.mentionAt[i]
  if (c.dateAt[i]) return null
  // «الحرب العالمية»: no phrase begins with the adjective of the word before it.
  const led = classAt(c, i - 1)
  if (k === i && w.definite && w.adjective && !mention && led.kind === 'word' && led.definite)
    return null
  // «وأكد صالح»: a word that may be a verb is one where a clause begins.
  const fresh = w.conjunction || classAt(c, k - 1).kind === 'punct' || k === 0
  if (fresh && !w.definite && !mention && !figure && w.prefix === '' && maybePast(w.core)) {
    const next = classAt(c, i + 1)
    if (next.definite || c.mentionAt[i + 1] || c.figureAt[i + 1]) return null
  }
  if (w.kind === 'demonstrative' || pointsAt(c, i)) {
    i++
    definite = true
    if (i >= most) return null
    lead = i
    if (classAt(c, i).kind !== 'word') return null
    i++
    open = false
  } else if (figure && figure.end <= limit) {
    counted = true
    i = figure.end
    // «انتحاري واحد», «ثلاثة جنود»
    if (w.kind !== 'word') lead = i - 1
    plural = true
    // «أربعة من رجال الشرطة»: the count ends within a construct.
    open = classAt(c, i - 2).core === 'من' && !classAt(c, i - 1).definite
    // «طائرتي تجسس»: a dual that has lost its ن goes on in its genitive.
    if (i === first + 1 && /(?:ت[يا]|[^ا]ي)$/.test(w.core) && w.kind === 'word' && !w.definite)
      open = true
    ofSome = !open && i > first + 2 && classAt(c, i - 1).definite
    if (figure.value.from > (c.words.from[first] ?? 0))
      skip = figure.value.from - (c.words.from[first] ?? 0)
    // «20 من الجنود», «عشرات من المدنيين»
    if (foldAt(c, i) === 'من') {
      const more = phraseAt(c, i + 1, limit, true)
      if (more && (more.definite || more.type !== null)) i = more.end
    }
  } else if (mention && (mention.end <= limit || mention.value.type === 'PER')) {
    type = mention.value.type
    entity = mention.value.entity
    byName = isNamed(mention.value)
    // «مسلحون قافلة»: nothing but an adjective follows the sound plural.
    const follows = classAt(c, i + 1)
    const cut =
      type === 'GROUP' &&
      w.core.endsWith('ون') &&
      mention.end > i + 1 &&
      follows.kind === 'word' &&
      !follows.plural &&
      follows.prefix === ''
    i = cut ? i + 1 : Math.min(mention.end, limit)
    // «السلطات العديد من الموقوفين»: a word of quantity begins the next phrase.
    if (i > first + 1 && classAt(c, i - 1).kind === 'partitive' && foldAt(c, i) === 'من') i--
    open = false
    // «مسلحين معارضين»: people may be spoken of though not known.
    definite = type !== 'GROUP' || hasDefinite(c, first, i) || !isUnknownKind(c, i - 1)
    // «لبنان» keeps its ل.
    if (!honoured) skip = Math.max(0, mention.value.from - (c.words.from[first] ?? 0))
  } else if (w.kind === 'partitive' || w.kind === 'digits') {
    counted = true
    const whole = wholeOf(c, i, most)
    i++
    if (foldAt(c, i) === 'من') i++
    if (whole > 0) i = whole
    const rest = i < most ? phraseAt(c, i, limit, single) : null
    if (!rest) return w.kind === 'digits' || i - first > 1 ? null : null
    return { ...rest, first, skip, counted: true, ending: '', gender: '' }
  } else if (w.kind !== 'word') return null
  else {
    if (w.prefix !== '' && w.prefix !== 'ل' && w.prefix !== 'ب') return null
    i++
    definite = w.definite
    open = !w.definite && !w.closed
  }
  const own = headAt(c, lead)
  const head = own.word
  let person = own.person
  if (honoured) {
    person = true
    type ??= 'PER'
  }
  /** «الدكتورة سلمى»: one whom a name may follow. */
  const titled =
    own.somebody && !own.broken && own.ending === '' && !plural && !classAt(c, lead).plural
  let quoted = false
  let joined = false
  for (; i < most;) {
    const f = foldAt(c, i)
    const x = classAt(c, i)
    if (c.dateAt[i]) break
    const m = c.mentionAt[i]
    if (x.kind === 'punct') {
      // «الرئيس #ماكرون»
      if (f === '#' && i + 1 < most && classAt(c, i - 1).kind === 'word') {
        i++
        continue
      }
      // «رئيس المجلس، فلان»: the name of whom the title tells.
      if (f === '،' && type === 'PER' && goesOn(c, i + 1, { entity, named: true }, limit)) {
        i++
        continue
      }
      // «تنظيم "الدولة"»: a short quotation is a name.
      const closed = OPENING.has(f) && !quoted ? closesSoon(c, i, most) : 0
      if (closed > 0) {
        quoted = true
        i = closed
        open = false
        definite = true
        continue
      }
      if (
        f === '-' &&
        i + 1 < most &&
        c.words.from[i] === c.words.to[i - 1] &&
        c.words.to[i] === c.words.from[i + 1]
      ) {
        i += 2
        continue
      }
      break
    }
    // «مروحيات عسكرية سورية»: of which country an indefinite phrase is.
    if (m && !open && !definite && x.adjective && m.end === i + 1 && nationAt(c, i) !== '') {
      i++
      continue
    }
    if (m && m.value.from <= (c.words.from[i] ?? 0) && m.end <= limit) {
      const apposed =
        (type === 'PER' && goesOn(c, i, { entity, named: byName }, limit)) ||
        (!open &&
          definite &&
          type === null &&
          (m.value.type === 'PER'
            ? person || titled
            : head === 'تنظيم' || head === 'حزب' || head === 'مدينه' || head === 'عاصمه'))
      if (!open && !apposed) break
      if (apposed && type === null) type = m.value.type
      if (apposed && (entity === null || m.value.type === 'PER')) entity = m.value.entity
      byName ||= apposed && isNamed(m.value)
      i = m.end
      open = false
      definite = true
      continue
    }
    // «الفريق أول ركن فلان»: a rank goes on before the name.
    if (type === 'PER' && !open && !byName && isRank(c, i) && namedBehindRank(c, i, limit)) {
      i++
      continue
    }
    if (x.kind === 'digits' && !open) break
    // «الشؤون السياسية والأمنية»
    if (x.conjunction && x.adjective && !open && !m && x.prefix === '' && joinsAdjective(c, i)) {
      i++
      continue
    }
    if (x.conjunction) {
      if (single || !joins(c, i, definite, counted, limit)) break
      const more = phraseAt(c, i, limit, true)
      if (!more) break
      i = more.end
      open = false
      joined = true
      continue
    }
    if (x.kind === 'partitive' && open) {
      i++
      continue
    }
    if (f === 'باسم') {
      i++
      open = true
      definite = false
      continue
    }
    // «المدعومة إيرانيا»: by whom, told as how.
    if (x.accusative && definite && !open && nationAt(c, i) !== '' && isPassive(c, i - 1)) {
      i++
      continue
    }
    if (x.kind !== 'word' || x.accusative || (definite && ALONE.has(x.core))) break
    if (x.prefix === 'ل' && x.definite) {
      // «مركز للشرطة»: an indefinite noun and its owner.
      if (!definite && isOwned(c, first, i)) {
        open = false
        i++
        continue
      }
      const people = i - first <= 2 && own.person && !c.mentionAt[first]
      if (!open && (BELONGS.has(classAt(c, i - 1).core) || people)) {
        i++
        continue
      }
    }
    if (x.prefix !== '') break
    if (!open) {
      // «مسلحون قافلة»: no adjective of them.
      if (head.endsWith('ون') && x.feminine && !x.plural) break
      // «توعد القائد المهاجمين»: of one man no adjective is in the plural.
      const many = x.plural && x.core.endsWith('ين') && !plural && own.one
      // «مروحيات سورية منشورات»: of things no adjective is in the sound plural.
      const thing = x.core.endsWith('ات') && (i - 1 > lead || !own.somebody)
      // «مسلحين معارضين مدعومين»: it ends as the head does.
      const echoes = own.ending !== '' && x.plural && x.core.endsWith(head.slice(-2))
      const adjective = x.adjective || isRelation(c, i) || echoes
      const fits = adjective && !many && !thing && x.definite === (definite || ofSome)
      // «القوات جسرين»: no name ends so.
      const numbered = x.core.length > 4 && x.core.endsWith('ين')
      const one = person && !plural && own.ending === ''
      const named =
        definite && one && !many && !numbered && !x.definite && !x.plural && !isNoun(x.core)
      if (!fits && !named) break
      if (named && !fits && type === null) type = 'PER'
      if (!x.definite && isPredicate(c, i) && !x.adjective) break
      i++
      continue
    }
    // An indefinite adjective closes what stays indefinite: مسلح مجهول, طائرات حربية.
    if (x.adjective && !x.definite && (!isNoun(x.core) || isKindOf(c, i, lead, own))) {
      open = false
      i++
      continue
    }
    i++
    if (x.definite || x.closed) {
      open = false
      definite = true
    }
  }
  if (foldAt(c, i - 1) === '#') i--
  if (i <= first) return null
  // «أنواع من الأسلحة», «القسم الأكبر من المخيم»
  const part = mention === undefined && w.prefix === '' ? wholeOf(c, lead, most) : 0
  const inner = part === i + 1 ? phraseAt(c, part, limit, true) : null
  if (inner) {
    return {
      ...inner,
      first,
      skip,
      accusative: w.accusative,
      plural: true,
      ending: w.accusative ? 'object' : '',
      gender: '',
    }
  }
  // «قوة من الشرطة», «مسلحون من القبائل»: of whom an indefinite body is.
  if (
    !single &&
    !w.definite &&
    w.prefix === '' &&
    foldAt(c, i) === 'من' &&
    i + 1 < most &&
    (person || type === 'GROUP' || type === 'ORG' || own.somebody) &&
    (mention === undefined || mention.end === first + 1)
  ) {
    const whole = phraseAt(c, i + 1, limit, true)
    if (whole && whole.definite && (whole.type === 'GROUP' || whole.type === 'ORG' || whole.agent))
      i = whole.end
  }
  const place =
    type === 'GPE' || type === 'LOC' || type === 'FAC' || (type === null && own.somewhere)
  const uncased = counted || w.kind === 'partitive'
  person ||= type === 'PER' || type === 'GPE'
  // «مواقع المتمردين»: theirs, not they.
  const theirs = type === 'GROUP' && own.somewhere && !own.person
  const isBody = type === 'ORG' || type === 'GROUP'
  person ||= isBody && !own.deed && !theirs
  return {
    first,
    end: i,
    skip,
    head,
    accusative: w.accusative,
    plural: plural || (own.broken && type !== 'PER' && type !== 'GPE'),
    feminine: w.feminine,
    ending: uncased ? '' : w.accusative ? 'object' : own.ending,
    // A name may be spelled as a thing is: «فازت حماس».
    gender:
      uncased || (isNameAt(c, first) && (type === 'PER' || (isBody && mention?.end === first + 1)))
        ? ''
        : genderOfHead(own, type, w.feminine),
    definite,
    type,
    entity,
    joined,
    counted,
    agent:
      person ||
      own.somebody ||
      (own.unknown && (!w.definite || marked) && (!figure || PEOPLE.has(figure.value.what))),
    place: place || theirs,
  }
}
