import type { Sentence } from '../../arabic/sentences.ts'
import { nominalContent } from './by-noun.ts'
import { plainContent, quotedContent, type Cuts } from './content.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import { WORD } from '../../text/words.ts'
import {
  formAt,
  nounAt,
  mentionOf,
  type Ground,
  type Span,
  quoteAt,
  quotesFrom,
  particleAt,
  classAt,
  commaAt,
  isOneOf,
} from './ground.ts'
import { isParticiple, nounPhrase } from './noun-phrase.ts'
import { PASSES_ON } from './openers.ts'
import { subjectBefore } from './subject-before.ts'
import { ADJ, is, NOUN, PREP } from './word-class.ts'
import { EITHER, NO_WORDS, wordSet } from './word-set.ts'

/** «قوله», «تأكيدها»: what was said, between the source and the particle. */
const SAID = /^(?:قول|تاكيد|تصريح|اعلان|نفي|تحذير)(?:ه|ها|هم|هما)$/
const REACH = 40

/** «نقل الوزير رسالة من الرئيس إلى…»: what one man brings from another. */
const MESSAGE = /^(?:رساله|رسايل|تحيات|تهاني|تعازي|تمنيات)$/

function byMessage(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  const limit = Math.min(s.end, i + 14)
  let at = i + 1
  while (at < limit && !MESSAGE.test(formAt(g, at).fold)) {
    if (formAt(g, at).fold === 'عن' || particleAt(g, at)) return null
    at++
  }
  if (at >= limit) return null
  const before = at > i + 1 ? nounPhrase(g, i + 1, at, { loose: true, stops: NO_WORDS }) : null
  const passer = before ?? subjectBefore(g, s, i)
  let from = at + 1
  while (from < at + 6 && formAt(g, from).fold !== 'من') from++
  const sender = formAt(g, from).fold === 'من' ? from + 1 : at + 1
  const source = nounPhrase(g, sender, Math.min(s.end, sender + 12), {
    loose: false,
    stops: NO_WORDS,
  })
  const content = plainContent(g, s, at, cuts)
  if (!passer || !source?.agent || !content) return null
  return {
    ...NO_PARTS,
    rule: 'statements/message',
    cue: { first: i, end: i + 1 },
    source,
    via: [passer],
    content: content.span,
    act: 'say',
  }
}

const ABOUT = wordSet('عن')
const OF_HIM = wordSet('عنه عنها عنهم عنهما')
const ASCRIBES = wordSet('نسب نسبت تنسب', EITHER)

/** «مطالبته», «رفضها»: a noun of speech with him whose words they are. */
const saysOf = (g: Ground, k: number): boolean => (nounAt(g, k)?.pronoun ?? '') !== ''

/** «ونقلت الوكالة عن القائد تأكيده إغلاق الطريق»: what he said is a noun. */
function byDeed(
  g: Ground,
  s: Sentence,
  i: number,
  from: number,
  said: number,
  cuts: Cuts,
): Draft | null {
  const noun = nounAt(g, said)
  const content = noun && nominalContent(g, s, noun, said + 1, cuts)
  if (!content) return null
  const him = isOneOf(g, from, OF_HIM)
  const begins = from === i + 1 ? i + 2 : i + 1
  const passer =
    nounPhrase(g, begins, him && begins > i + 1 ? said : from, { loose: true, stops: ABOUT }) ??
    subjectBefore(g, s, i)
  const source = him ? null : nounPhrase(g, from + 1, said, { loose: true, stops: NO_WORDS })
  if (!source && !him) return null
  return {
    ...NO_PARTS,
    rule: 'statements/relay',
    cue: { first: said, end: said + 1 },
    source,
    via: passer ? [passer] : [],
    content: content.span,
    direct: content.direct,
    act: noun.act,
    commitment: noun.commitment,
    inherits: him ? 'last' : 'none',
  }
}

/** «نقلت … || عن فلان», «نقلت … || على لسان فلان», «نسبت … || إلى فلان» */
function opensSource(g: Ground, i: number, k: number): boolean {
  const { fold } = formAt(g, k)
  if (isOneOf(g, i, ASCRIBES)) return fold === 'الي'
  return fold === 'عن' || (fold === 'علي' && formAt(g, k + 1).fold === 'لسان')
}

/** «ونقلت رويترز عن مصدر عسكري قوله إن…»: via رويترز, source مصدر عسكري. */
export function byRelay(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  const message = byMessage(g, s, i, cuts)
  if (message) return message
  const limit = Math.min(s.end, i + REACH)
  let at: number | null = null
  let said: Span | null = null
  let from: number | null = null
  let opening: number | null = null
  for (let k = i + 1; k < limit && at === null; k++) {
    const f = formAt(g, k)
    if (from === null && (k > i + 26 || isParticiple(g, k))) return null
    if (SAID.test(f.fold) || (from !== null && saysOf(g, k))) said ??= { first: k, end: k + 1 }
    else if (said === null && from === null && opensSource(g, i, k)) from = k
    else if (/^عن(?:ه|ها|هم|هما)$/.test(f.fold)) from ??= k
    const c = particleAt(g, k)
    if (c && !c.joined) at = k + 1
    else if (f.clean === ':') at = k + 1
    else if (quotesFrom(g, k)) {
      const q = quoteAt(g, k)
      if (q && (said !== null || q.last - q.open > 5)) {
        at = k
        opening = k
      } else k = q?.close ?? q?.last ?? k
    } else if (f.clean === '.' || f.clean === '؛') {
      if (said === null) return null
      break
    }
  }
  if (at === null && said !== null && from !== null) return byDeed(g, s, i, from, said.first, cuts)
  // «نسب المشاركة»: rates.
  if (said === null && isOneOf(g, i, ASCRIBES)) return null
  if (at === null || (from === null && particleAt(g, at - 1) === null)) return null
  const quote = quoteAt(g, opening ?? at) ?? null
  const content = quote
    ? quotedContent(g, s, quote, cuts, particleAt(g, at - 1) !== null)
    : plainContent(g, s, at, cuts)
  if (!content) return null
  const whole = { loose: true, stops: ABOUT }
  // «ونقلت عنه الوكالة قوله»
  const begins = from === i + 1 && isOneOf(g, from, OF_HIM) ? i + 2 : i + 1
  const until = begins > i + 1 ? (said?.first ?? at - 1) : (from ?? at - 1)
  const passer = nounPhrase(g, begins, until, whole) ?? subjectBefore(g, s, i)
  const base = {
    ...NO_PARTS,
    rule: 'statements/relay',
    content: content.span,
    direct: content.direct,
    act: 'say',
    cue: said ?? { first: i, end: i + 1 },
  } as const
  // «قرار الحكومة نقل السفارة»: moving, not telling.
  if (from === null && formAt(g, i).fold === 'نقل' && belongsToNoun(g, s, i)) return null
  if (from === null) return passer && { ...base, source: passer }
  const pronoun = isOneOf(g, from, OF_HIM)
  const named = formAt(g, from + 1).fold === 'لسان' ? from + 2 : from + 1
  const source = pronoun
    ? null
    : nounPhrase(g, named, said?.first ?? at - 1, { loose: true, stops: NO_WORDS })
  if (!source && !pronoun) return null
  return {
    ...base,
    source,
    via: passer ? [passer] : [],
    inherits: pronoun ? 'last' : 'none',
  }
}

/** «خطاب بثه التلفزيون»: all hear him himself. */
const isOnAir = (g: Ground, k: number): boolean =>
  /^و?بث/.test(formAt(g, k).fold) && ON_AIR.test(formAt(g, k - 1).fold)
const ON_AIR = /^(?:ال)?(?:خطاب|كلمه|حوار|حديث|لقاء|مقابله|موتمر|صحفي|صحافي|متلفزه?|مداخله)$/

/** Does a noun, a name or a preposition stand right before the word, which is a noun too then? */
function belongsToNoun(g: Ground, s: Sentence, i: number): boolean {
  if (i === s.first) return false
  const before = formAt(g, i - 1)
  if (before.kind !== WORD || before.fold === 'قد' || before.fold === 'كما') return false
  return mentionOf(g, i - 1) !== null || is(classAt(g, i - 1), NOUN | ADJ | PREP)
}

/** «نقلا عن», «استنادا إلى» */
const passesFrom = (g: Ground, k: number): boolean =>
  (formAt(g, k).fold === 'نقلا' && formAt(g, k + 1).fold === 'عن') ||
  (formAt(g, k).fold === 'استنادا' && formAt(g, k + 1).fold === 'الي')

/** «قالت صحيفة … نقلا عن مسؤول إن…»: the one before «نقلا عن» passes on what the one behind it said. */
export function relayedWithin(g: Ground, d: Draft): Draft {
  if (d.cue === null || d.rule.includes('participle')) return d
  const from = d.source === null || d.source.end <= d.cue.first ? d.cue.end : d.source.end
  const end = Math.min(d.content.first, from + 14)
  for (let k = from; k < end; k++) {
    // «تقرير شاهدته رويترز»
    const { fold } = formAt(g, k)
    if (isOneOf(g, k, PASSES_ON) || fold === 'اوردتها') {
      if (isOnAir(g, k)) return d
      let at = /^علي[هه]/.test(formAt(g, k + 1).fold) ? k + 2 : k + 1
      // «بثته الليلة وكالة الأفق»
      while (g.dateAt[at] === 1) at++
      const limit = particleAt(g, d.content.first - 1) ? d.content.first - 1 : d.content.first
      const passer = nounPhrase(g, at, limit, { loose: false, stops: NO_WORDS })
      return passer ? { ...d, via: [passer] } : d
    }
    if (d.source === null || !passesFrom(g, k)) {
      if (!commaAt(g, k) && k > from + 8) return d
      continue
    }
    const source = nounPhrase(g, k + 2, d.content.first - 1, { loose: true, stops: NO_WORDS })
    return source ? { ...d, rule: 'statements/relay', source, via: [d.source] } : d
  }
  return d
}
