import { PUNCT, WORD } from '../../text/words.ts'
import { ASKS, JUDGED, type Found, noteAdjunct, noteHearer, type Parts } from './adjuncts.ts'
import { NOT_SPEECH } from './content.ts'
import { FRAME, takes } from './cue.ts'
import { type Cue } from './cues.ts'
import {
  formAt,
  type Ground,
  isComma,
  marked,
  quoteAt,
  cuesAt,
  particleAt,
  classAt,
  isOneOf,
  commaAt,
  frameAt,
} from './ground.ts'
import { COLON, CUE, MARK, MODALS, PARTICLE, TURNS } from './mask.ts'
import { behindInsertion, behindRelative } from './insertion.ts'
import { behindManner, PAPERS } from './manner.ts'
import { hearerAt, nameAt } from './media.ts'
import { isParticiple, nounPhrase } from './noun-phrase.ts'
import { PASSES_ON } from './openers.ts'
import type { Phrase } from './phrase.ts'
import { carriesOn, isBlame } from './verb-checks.ts'
import { ADV, AGENT, is, NOUN, PREP, REL } from './word-class.ts'
import { EITHER, wordSet, NO_WORDS } from './word-set.ts'

const STOPS = new Set(['؟', '!', '؛', '.'])
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '(', ')'])
const TITLED = wordSet('بعنوان عنوان باسم اسم شعار بشعار وسم هاشتاغ', [''])
export const ITSELF = wordSet('نفسه نفسها ذاته ذاتها عينه', [''])
const DAYTIME = wordSet('يوم مساء صباح')

/** The particle, colon or quotation mark that opens a clause of speech. */
export function findClause(
  g: Ground,
  i: number,
  at: number,
  limit: number,
  cue: Cue,
  phrase: Phrase | null,
): Found | null {
  const from = phrase?.end ?? at
  let relative = false
  /** «فلان، الذي …، أن»: the clause that a comma opened ends with a comma. */
  let parted = false
  // «الدول التي قال إنها»: the particle of a verb within a relative clause is that verb's own.
  let taken = false
  for (let k = i + 1; k < limit; k++) {
    if (!marked(g, k, PARTICLE | MARK | CUE | TURNS)) continue
    const f = formAt(g, k)
    const that = particleAt(g, k)
    const particle = that && !inMediumName(g, k) && !isNamely(g, k) ? that : null
    if (particle && taken) {
      taken = false
      continue
    }
    if (particle && !particle.joined && takes(cue, FRAME.c)) {
      const own = frameAt(g, k - 1)
      if (k > i + 1 && isOneOf(g, k - 1, JUDGED)) continue
      if (isNotSpeech(g, k) || (own !== 0 && !mayPrecede(own, cue, k - i))) {
        if (k === i + 1) return null
        continue
      }
      if (k < from && phrase && k > at) continue
      const quote = quoteAt(g, k + 1) ?? null
      const said = particle.denies ? k : k + 1
      return { kind: 'clause', at: said, quote, pronoun: particle.pronoun !== '' }
    }
    if (f.clean === ':' && takes(cue, FRAME.q)) {
      const quote = quoteAt(g, k + 1) ?? quoteAt(g, k + 2) ?? null
      return { kind: 'colon', at: k + 1, quote, pronoun: false }
    }
    const quote = quoteAt(g, k)
    if (quote) {
      // «في تقريرها بعنوان "…"»
      if (k < from || isOneOf(g, k - 1, TITLED)) {
        k = quote.close ?? quote.last
        continue
      }
      const size = quote.last - quote.open
      const near = k === i + 1 || k === from
      if ((takes(cue, FRAME.q) && (size >= 4 || near)) || (takes(cue, FRAME.qo) && size >= 4)) {
        if (!takes(cue, FRAME.ila) || size >= 3 || near)
          return { kind: 'quote', at: k + 1, quote, pronoun: false }
      }
      if (size >= 8) return null
      k = quote.close ?? quote.last
      continue
    }
    if (k < from) continue
    if (is(classAt(g, k), REL)) {
      relative = true
      parted = commaAt(g, k - 1)
    } else if (parted && isComma(f)) {
      relative = false
      parted = false
      taken = false
    }
    if (STOPS.has(f.clean) && (f.clean !== '.' || k > i + 1) && !shortens(g, k)) return null
    const other = isBetween(g, k) || isOneOf(g, k, PASSES_ON) ? undefined : cuesAt(g, k)[0]
    if (other && k > i + 1 && goesOn(g, k, other)) {
      // «قال الوزير، معلقا على القرار، إن»: what stands between commas is his too.
      const close = cue.kind === 'verb' ? behindAside(g, k, limit) : k
      if (close === k) return null
      k = close
      continue
    }
    if (other?.kind === 'verb' && cue.kind === 'participle' && !relative && other.past)
      if (commaAt(g, k - 1) && takes(other, FRAME.c)) return null
    if (other?.kind === 'verb' && !relative && k > i + 1) {
      const noun = is(classAt(g, k), NOUN)
      const fresh = commaAt(g, k - 1)
      if (
        other.joined === 'و'
          ? !noun || (fresh && takes(other, FRAME.c))
          : !noun && takes(other, FRAME.c) && (!fresh || isMain(g, k, cue, other))
      ) {
        if (!isOneOf(g, k, ASKS)) return null
      }
    }
    if (other?.kind === 'verb' && relative && takes(other, FRAME.c) && !isOneOf(g, k, ASKS))
      taken = !is(classAt(g, k), NOUN)
    // «مضيفا ما يلي: …»
    if (f.fold === 'ما' && k === i + 1 && formAt(g, k + 1).fold !== 'يلي') return null
    if (isOneOf(g, k, MODALS) && f.fold !== 'ما') return null
  }
  return null
}

/** «ولوحت الدول بالرد، قال الوزير إن»: the particle is his verb's. */
const isMain = (g: Ground, k: number, cue: Cue, other: Cue): boolean =>
  cue.kind === 'verb' && other.past && other.joined === '' && !other.object && !isOneOf(g, k, ASKS)

/** «قبل أن» tells when; behind «من قبل إن» somebody speaks. */
function isNotSpeech(g: Ground, k: number): boolean {
  return (
    isOneOf(g, k - 1, NOT_SPEECH) &&
    !(formAt(g, k - 1).fold === 'قبل' && formAt(g, k).clean.startsWith('إ'))
  )
}

/** «ألا وهو» */
const isNamely = (g: Ground, k: number): boolean => formAt(g, k + 1).fold.startsWith('وه')

/** «د. أحمد»: the stop of an abbreviation. */
const shortens = (g: Ground, k: number): boolean =>
  formAt(g, k).clean === '.' && formAt(g, k - 1).fold.length === 1

/** «كانت بين الحضور», «عبر الهاتف»: prepositions, where no clause follows at once. */
const isBetween = (g: Ground, k: number): boolean =>
  isOneOf(g, k, BETWEEN) && particleAt(g, k + 1) === null
const BETWEEN = wordSet('بين عبر عقب', EITHER)

/** Does a participle stand there that reports something itself: «معلقا على», «مؤكدة أن»? */
function goesOn(g: Ground, k: number, cue: Cue): boolean {
  if (cue.kind !== 'participle' || cue.lemma === 'خاطب') return false
  if (!isParticiple(g, k))
    return particleAt(g, k + 1) !== null || (commaAt(g, k - 1) && carriesOn(g, k, cue))
  return takes(cue, FRAME.c) || takes(cue, FRAME.q)
}

/** How long what stands between two commas may be. */
const ASIDE = 12

/** The comma that closes what began behind another one at `k`, where no clause opens in it; else `k`. */
function behindAside(g: Ground, k: number, limit: number): number {
  if (!commaAt(g, k - 1)) return k
  for (let j = k + 1; j < Math.min(limit, k + ASIDE); j++) {
    if (commaAt(g, j)) return j
    if (marked(g, j, PARTICLE | COLON) || quoteAt(g, j)) return k
  }
  return k
}

/** «سي ان ان»: the second word is no particle. */
function inMediumName(g: Ground, k: number): boolean {
  for (let j = k - 1; j >= k - 2 && j >= 0; j--) {
    const name = nameAt(g, j, formAt(g, j).fold)
    if (name && name.end > k) return true
  }
  return false
}

/** «خلص إلى أن», «توصل إلى أن»: with a noun behind it they come to a thing, not to words. */
const CONCLUDES = new Set(['خلص', 'توصل'])

/** «أشار إلى أن», «شدد على أن»: the verb's own preposition; another one takes أن for itself. */
function mayPrecede(own: number, cue: Cue, distance: number): boolean {
  if (takes(cue, own)) return true
  if (own === FRAME.ila) return CONCLUDES.has(cue.lemma)
  return own === FRAME.ala && (cue.act === 'confirm' || cue.act === 'demand') && distance < 12
}

/** Is the particle where the phrase ends, or parted from it by adjuncts only? */
export function nearParticle(g: Ground, phrase: Phrase | null, c: Found): boolean {
  if (!phrase || c.kind === 'prep') return false
  const particle = c.kind === 'clause' ? c.at - 1 : c.at
  if (particle <= phrase.end + 1) return true
  let k = phrase.end
  while (k < particle) {
    const f = formAt(g, k)
    if (f.kind === PUNCT || g.dateAt[k] === 1 || classAt(g, k).bits === ADV) k++
    else if (is(classAt(g, k), PREP) || classAt(g, k).prefix !== '') {
      const inner = nounPhrase(g, k + 1, particle, { stops: NO_WORDS, loose: true })
      k = Math.max(k + 1, inner?.end ?? 0)
    } else return phrase.agent && particle - k <= 5 && !objectHead(g, k)
  }
  return true
}

/** «بهذا القرار», «بأي اعتداء», «بالتعاون المثمر»: ب with a word that is in no list of nouns. */
const POINTS = /^ب(?:ما$|هذ|تلك$|اي|كل$|جميع|بعض|ال...)/

/** A masdar or another noun that names no speaker. */
function objectHead(g: Ground, k: number): boolean {
  const c = classAt(g, k)
  return is(c, NOUN) && !is(c, AGENT)
}

/** «أشار إلى سقوط», «تعهد بدعم»: the content behind the verb's own preposition. */
export function findPreposition(
  g: Ground,
  at: number,
  limit: number,
  cue: Cue,
  phrase: Phrase | null,
  parts: Parts,
): (Found & { readonly own: boolean }) | null {
  let k = phrase?.end ?? at
  let skipped = false
  while (k < limit) {
    const f = formAt(g, k)
    const frame = frameAt(g, k)
    const next = formAt(g, k + 1)
    // «في رسالة وجهها إلى الوزراء»: of another verb.
    const another = skipped && cuesAt(g, k - 1)[0]?.object === true
    if (takes(cue, frame) && !another) {
      if (next.fold === 'ذلك' || particleAt(g, k + 1)) return null
      const quote = quoteAt(g, k + 1) ?? null
      return { kind: 'prep', at: k + 1, quote, pronoun: false, own: !skipped }
    }
    if (isOneOf(g, k, PAPERS) || (cue.lemma === 'ألقى' && isBlame(g, k))) {
      k++
      skipped = true
      continue
    }
    if (
      takes(cue, FRAME.bi) &&
      f.fold.startsWith('ب') &&
      f.kind === WORD &&
      !particleAt(g, k) &&
      behindManner(g, k, limit) === k
    ) {
      const bare = f.fold === 'ب'
      const quote = bare ? (quoteAt(g, k + 1) ?? quoteAt(g, k + 2) ?? null) : null
      if (classAt(g, k).prefix === 'ب' || bare || POINTS.test(f.fold))
        return { kind: 'prep', at: quote ? k + 1 : k, quote, pronoun: false, own: false }
    }
    // «دعا لتطبيق المبادرة», no hearer
    if (takes(cue, FRAME.li) && classAt(g, k).prefix === 'ل' && !hearerAt(g, k, limit))
      return { kind: 'prep', at: k, quote: null, pronoun: false, own: false }
    if (f.kind === PUNCT) {
      if (!isComma(f) && !DASHES.has(f.clean)) return null
      k = Math.max(k + 1, behindInsertion(g, k, limit))
      continue
    }
    if (g.dateAt[k] === 1) {
      k++
      continue
    }
    // «في الوقت نفسه»
    if (skipped && isOneOf(g, k, ITSELF)) {
      k++
      continue
    }
    const c = classAt(g, k)
    const past = is(c, REL) ? behindRelative(g, k, limit) : behindManner(g, k, limit)
    if (past > k) {
      k = past
      continue
    }
    const hearer = hearerAt(g, k, limit)
    if (hearer) {
      noteHearer(parts, k, hearer)
      k = hearer.end
      continue
    }
    // «أبلغت الوزارة || السفير باحتجاجها»
    if (!skipped && phrase && k === phrase.end && takes(cue, FRAME.a)) {
      const whom = nounPhrase(g, k, limit, { stops: cue.stops, loose: false })
      if (whom?.agent) {
        noteHearer(parts, k, { end: whom.end, medium: null })
        k = whom.end
        skipped = true
        continue
      }
    }
    if (!is(c, PREP) && !isOneOf(g, k, DAYTIME) && !(is(c, ADV) && !is(c, NOUN))) return null
    const inner = is(c, PREP)
      ? nounPhrase(g, k + 1, limit, { stops: cue.stops, loose: false })
      : null
    noteAdjunct(g, k, inner?.end ?? k + 1, parts)
    k = inner?.end ?? k + 1
    skipped = true
  }
  return null
}
