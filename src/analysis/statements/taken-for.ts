import type { Found } from './adjuncts.ts'
import {
  classAt,
  commaAt,
  cuesAt,
  formAt,
  isOneOf,
  mentionEnd,
  mentionOf,
  particleAt,
  quoteAt,
  quotesFrom,
} from './ground.ts'
import type { Ground } from './ground.ts'
import type { Cue } from './cues.ts'
import { behindManner } from './manner.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Phrase } from './phrase.ts'
import { ADJ, AGENT, CLOSED, is, NOUN, ORG, TITLE, PREP, QUANT, REL } from './word-class.ts'
import { wordSet } from './word-set.ts'

/**
 * «تعتبرها أنقرة || منظمة إرهابية», «اعتبرته "غير مبرر"»: what somebody is taken for, where a pronoun is
 * joined to the verb. `phrase` is what stands behind the verb: who holds it so, or already what he holds.
 */
export function takenFor(
  g: Ground,
  at: number,
  limit: number,
  cue: Cue,
  phrase: Phrase | null,
  hasSubject: boolean,
): (Found & { source: Phrase | null }) | null {
  const named = (k: number, source: Phrase | null): Found & { source: Phrase | null } => ({
    kind: 'object',
    at: k,
    quote: quoteAt(g, k) ?? null,
    pronoun: false,
    source,
  })
  // «وصفه بأنه»: without ب he is not told to be anything.
  const plain = cue.lemma === 'اعتبر' || cue.lemma === 'صنف'
  if (!phrase) return plain && isVerdict(g, at, limit) ? named(at, null) : null
  if (quotesFrom(g, phrase.first)) return named(phrase.first, null)
  const bare = plain && isBare(g, phrase)
  const superlative = plain && isOneOf(g, phrase.first, MOST)
  if ((bare && hasSubject) || superlative) return named(phrase.first, null)
  const end = subjectEnd(g, phrase)
  const k = behindPlace(g, end, limit)
  if (k < limit && formAt(g, k).fold.startsWith('ب') && (particleAt(g, k) || isBy(g, k)))
    return named(k, { ...phrase, end })
  if (quotesFrom(g, k) || (plain && !commaAt(g, k - 1) && isVerdict(g, k, limit)))
    return named(k, { ...phrase, end })
  return bare &&
    (cue.joined === 'و' ||
      !is(classAt(g, phrase.first), AGENT) ||
      is(classAt(g, phrase.first), ORG))
    ? named(phrase.first, null)
    : null
}
/** «اعتبرتها الأكثر دقة» */
const MOST = wordSet('اكثر اكبر افضل اخطر اسوا اعنف اهم اول اقوي', ['ال'])

/** Where the one ends who holds it so: «تركيا || عقبة», «الوزير || بالكاذب», «هافانا || "غير مبرر"». */
function subjectEnd(g: Ground, p: Phrase): number {
  const m = mentionOf(g, p.first)
  const known = m && m.type !== 'PER' && m.wording !== 'description' && !quotesFrom(g, p.first - 1)
  let end = p.first + 1
  while (end < p.end && !quotesFrom(g, end) && !isBy(g, end)) {
    const c = classAt(g, end)
    if (!c.article && known && end === mentionEnd(g, p.first)) break
    // «المستخدمون || وسيلة»: nothing bare goes on with what has the article, but a man's name.
    const fresh = !c.article && !c.joined && is(c, NOUN) && !is(c, TITLE)
    if (fresh && classAt(g, end - 1).article && mentionOf(g, end)?.type !== 'PER') break
    end++
  }
  return end
}

const isBy = (g: Ground, k: number): boolean =>
  classAt(g, k).prefix === 'ب' || formAt(g, k).fold === 'ب'

/** Behind dates, manner, place and occasion: «وصفها المدرب أمس في المؤتمر || بأنها صعبة». */
function behindPlace(g: Ground, from: number, limit: number): number {
  let k = from
  for (let n = 0; n < 3; n++) {
    while (k < limit && (g.dateAt[k] === 1 || commaAt(g, k))) k++
    k = behindManner(g, k, limit)
    if (k >= limit || !is(classAt(g, k), PREP) || isOneOf(g, k, AS) || isBy(g, k)) break
    if (saysWhat(g, k)) break
    k = nounPhrase(g, k + 1, limit, { stops: BY, loose: false })?.end ?? k + 2
  }
  return k
}
const BY = wordSet('ب')

/** «تصنفه الحكومة على أنه»: the words behind على أن. */
const saysWhat = (g: Ground, k: number): boolean =>
  formAt(g, k).fold === 'علي' && particleAt(g, k + 1) !== null

/** «منظمة إرهابية»: nothing makes it a certain one. */
function isBare(g: Ground, p: Phrase): boolean {
  for (let k = p.first; k < p.end; k++) {
    const c = classAt(g, k)
    const m = mentionOf(g, k)
    if (c.article || c.tail || (m !== null && m.wording !== 'description')) return false
  }
  return is(classAt(g, p.first), NOUN | ADJ)
}

function isVerdict(g: Ground, k: number, limit: number): boolean {
  if (k >= limit) return false
  if (quotesFrom(g, k) || isOneOf(g, k, AS)) return true
  const c = classAt(g, k)
  if (c.joined || c.article || particleAt(g, k) || is(c, PREP | REL | CLOSED | QUANT)) return false
  if (c.prefix !== '') return c.prefix === 'ك' && is(c, NOUN | ADJ)
  const cue = cuesAt(g, k)[0]
  if (cue?.kind === 'participle' || (cue && !is(c, NOUN))) return false
  return is(c, NOUN | ADJ) && !opens(g, k)
}

/** «كونها», «خلال»: what goes on with the sentence, no verdict. */
const opens = (g: Ground, k: number): boolean => isOneOf(g, k, GOES_ON)
const GOES_ON = wordSet('خلال بعد قبل عبر حول بسبب نتيجه اثر وسط رغم حسب وفق دون ضد')
/** «على أنها»: a particle says so by itself. */
const AS = wordSet('غير ضمن عند', [''])
