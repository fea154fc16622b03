import type { Stretch } from '../../arabic/sentences.ts'
import { isMadeFor, saysWhatFor } from './compound.ts'
import { classAt, foldAt, spellingAt, traitsAt, type Context } from './context.ts'
import { hasWhatItNeeds } from './needs.ts'
import { isMentioned } from './mentioned.ts'
import { isName } from './no-happening.ts'
import { isOperation } from './operation.ts'
import type { Predicate } from './predicates.ts'
import type { PredicateReading } from './readings.ts'
import { isOtherSense } from './senses.ts'
import { VERBAL } from './spelling.ts'
import type { Setting } from './setting.ts'
import { isVerbal } from './verbal.ts'

/** A word that may report a happening, with the reading that its place allows. */
export interface Candidate {
  readonly predicate: Predicate
  readonly reading: PredicateReading
  /** The word itself. */
  readonly at: number
  /** Behind the last word of it. */
  readonly end: number
  /** The verb that carries it, where it is a noun with a light verb. */
  readonly carrier: Carrier | null
  readonly verbal: boolean
}

export interface Carrier {
  readonly at: number
  readonly reading: PredicateReading
}

/** How far a light verb's noun stands behind it. */
const REACH = 10

/** All candidates of a sentence, left to right, and the carriers among its verbs. */
export function findCandidates(
  c: Context,
  s: Stretch,
  setting: Setting,
): { candidates: Candidate[]; carriers: Carrier[] } {
  const candidates: Candidate[] = []
  const carriers: Carrier[] = []
  /** Tokens behind a candidate that belong to it; mostly none. */
  const taken: number[] = []
  for (let m = firstMarked(c, s.first); m < c.marked.length; m++) {
    const i = c.marked[m] ?? s.end
    if (i >= s.end) break
    if (taken.length > 0 && taken.includes(i)) continue
    const spelling = spellingAt(c, i)
    const mention = c.mentionAt[i]
    if (
      mention?.value.type === 'PER' &&
      (i > s.first || foldAt(c, mention.end) === ':') &&
      !isDeed(mention.value.entity, spelling.nouns)
    )
      continue
    const asVerb = (traitsAt(c, i) & VERBAL) !== 0 && isVerbal(c, s, i)
    const readings = asVerb ? spelling.verbs : spelling.nouns
    if (readings.length === 0) continue
    if (asVerb) {
      const { carrier, lights } = spelling
      if (carrier) carriers.push({ at: i, reading: carrier })
      const light =
        lights.length === 0 ? null : (lightOf(c, s, i, lights) ?? lightBefore(c, s, i, lights))
      if (light) {
        taken.push(light.noun)
        const onVerb = light.reading.entry.predicate.flags.includes('v')
        const longer = onVerb ? null : longerRow(c, light.noun)
        const predicate = longer ?? light.reading.entry.predicate
        if (setting.allows(predicate, s)) {
          candidates.push({
            predicate,
            reading: light.reading,
            at: onVerb ? i : light.noun,
            end: Math.max(i, light.noun) + 1 + (longer?.with.length ?? 0),
            carrier: { at: i, reading: light.reading },
            verbal: true,
          })
        }
        continue
      }
    }
    const tells = (verb: boolean) => (r: PredicateReading) =>
      (verb || !(isName(c, i, r) || isMentioned(c, s, i, r))) &&
      setting.allows(r.entry.predicate, s) &&
      hasWhatItNeeds(c, s, i, r) &&
      !isOtherSense(c, s, i, r) &&
      (verb || !saysWhatFor(c, i, r))
    let verbal = asVerb
    let best = bestOf(c, i, asVerb ? spelling.tellers : readings, tells(verbal))
    // «"وقف القتال"»: several words that stand together are surer than the place of the first.
    if (!best && verbal && (i === s.first || classAt(c, i - 1).kind === 'punct')) {
      best = bestOf(c, i, spelling.nouns.filter(isOfSeveral), tells(false))
      verbal = false
    }
    if (!best) continue
    const { predicate } = best.entry
    candidates.push({
      predicate,
      reading: best,
      at: i,
      end: i + 1 + (verbal ? 0 : predicate.with.length),
      carrier: null,
      verbal,
    })
    if (!verbal) for (let k = 1; k <= predicate.with.length; k++) taken.push(i + k)
  }
  return { candidates, carriers }
}

const isOfSeveral = (r: PredicateReading): boolean => r.entry.predicate.with.length > 0

/** «بمساندة الطيران», «مغادرته البلاد»: a deed, though its letters could be those of a woman who does it. */
const isDeed = (entity: string, nouns: readonly PredicateReading[]): boolean =>
  entity.startsWith('name:') &&
  nouns.some(
    ({ entry: { predicate } }) => predicate.kind !== 'active' && DEED.test(predicate.lemma),
  )
const DEED = /^م.ا..ة$/

/** The place among the marked tokens of the first at or behind `at`. */
function firstMarked(c: Context, at: number): number {
  let lo = 0
  let hi = c.marked.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((c.marked[mid] ?? 0) < at) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** A row of several words that begins at the noun: «حظر التجول». */
function longerRow(c: Context, i: number): Predicate | null {
  const best = bestOf(c, i, spellingAt(c, i).nouns, () => true)
  return best && best.entry.predicate.with.length > 0 ? best.entry.predicate : null
}

/** Of the readings that tell a happening here, that with the longest row, the first at equal length. */
function bestOf(
  c: Context,
  i: number,
  readings: readonly PredicateReading[],
  tells: (r: PredicateReading) => boolean,
): PredicateReading | null {
  let best: PredicateReading | null = null
  for (const r of readings) {
    const { predicate } = r.entry
    if (
      predicate.with.length > 0 &&
      (r.entry.tense !== null || !followsWith(c, i, predicate.behind))
    )
      continue
    if (predicate.kind === 'active' && (!r.accusative || isAttribute(c, i))) continue
    const gain = best ? predicate.with.length - best.entry.predicate.with.length : 1
    // «أطيح»: rather of a third person than «I topple».
    if (
      (gain > 0 ||
        (gain === 0 &&
          ((best?.entry.person === 1 && r.entry.person === 3) ||
            (best?.entry.tense === 'present' && r.entry.tense === 'past')))) &&
      tells(r)
    )
      best = r
  }
  return best
}

/**
 * «طيرانا أجنبيا مساندا للقائد»: what the noun before it is like; behind «تحدث النائب طويلا» the man
 * does it.
 */
const isAttribute = (c: Context, i: number): boolean => {
  let k = i - 1
  while (k > i - 4 && isAccusative(c, k) && classAt(c, k).adjective) k--
  return isAccusative(c, k) && !classAt(c, k).adjective
}

const isAccusative = (c: Context, i: number): boolean => {
  const w = classAt(c, i)
  return w.kind === 'word' && w.accusative && !w.definite
}

function followsWith(c: Context, i: number, words: readonly ReadonlySet<string>[]): boolean {
  let at = i + 1
  for (const spellings of words) {
    let f = foldAt(c, at)
    if (f === '"' || f === '«') f = foldAt(c, ++at)
    if (!spellings.has(f)) return false
    at++
  }
  return true
}

const isCharge = (r: PredicateReading): boolean => r.entry.predicate.lemma === 'حمل'

/** The noun that a light verb at `i` governs, of the rows that the verb has. */
function lightOf(
  c: Context,
  s: Stretch,
  i: number,
  light: readonly PredicateReading[],
): { reading: PredicateReading; noun: number } | null {
  let reach = REACH
  for (let k = i + 1; k < s.end && k <= i + reach; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative') return null
    // A name or a date is one word: «رأس الأمير سعود بن فهد بن عبدالعزيز الجلسة».
    const long = c.mentionAt[k]?.end ?? c.dateAt[k]?.end ?? k + 1
    if (long > k + 2) reach += long - k - 2
    // «حمل الناطق إسرائيل، بوصفها …، المسؤولية»: whoever is charged may be told at length.
    if (w.kind === 'punct' && w.core === '،' && light.some(isCharge)) continue
    if (w.kind === 'punct' && w.core === '،') {
      // «شدد وزير الدفاع، سمير العطار، على ضرورة»: a name between commas.
      const name = c.mentionAt[k + 1]
      if (name?.value.type !== 'PER' || foldAt(c, name.end) !== '،') return null
      reach += name.end - k
      k = name.end
      continue
    }
    if (w.kind === 'punct' && (w.core === '.' || w.core === '؛')) return null
    // «ـ حفظه الله ـ»
    if (foldAt(c, k + 1) === 'الله') {
      reach += 4
      continue
    }
    if (w.kind === 'verb') return null
    if (w.kind !== 'word' || !spellingAt(c, k).governed) continue
    for (const r of light) {
      if (!r.entry.predicate.nouns.has(w.core)) continue
      // «نفذ عملية خطف»: the abduction is the happening.
      const noun = spellingAt(c, k).nouns.find((x) => x.entry.predicate.lemma === 'عملية')
      if (noun && !isOperation(c, s, k, noun)) continue
      // «أعلن تحالف دعم الشرعية»
      if (w.prefix === '' && !w.conjunction && k - 1 > i && isMadeFor(c, k - 1)) continue
      return { reading: r, noun: k }
    }
  }
  return null
}

/** Does no noun follow that could do it or suffer it: «صواريخ أطلقت من الجبل»? */
const endsHere = (c: Context, i: number): boolean => {
  const { kind } = classAt(c, i)
  return kind !== 'word' || c.dateAt[i] !== undefined
}

/** How many adjectives may stand between a noun and the clause that tells of it. */
const TOLD_OF = 4

/**
 * «صواريخ أطلقها المقاتلون», «الاتفاق الذي وقعه الطرفان»: the noun that a verb on itself governs, where it
 * stands before the verb, which has its pronoun or is passive.
 */
function lightBefore(
  c: Context,
  s: Stretch,
  i: number,
  light: readonly PredicateReading[],
): { reading: PredicateReading; noun: number } | null {
  const told = classAt(c, i - 1).kind === 'relative'
  for (const r of light) {
    const { flags, type, with: bare, nouns } = r.entry.predicate
    // «الطريق الذي قطعوه»: rather a way that was gone.
    if (!flags.includes('v') || type === 'PROTEST') continue
    if (r.pronoun === '' && !(r.entry.passive && endsHere(c, i + 1))) continue
    for (let k = told ? i - 2 : i - 1; k >= s.first && k > i - 2 - TOLD_OF; k--) {
      const w = classAt(c, k)
      if (w.kind !== 'word') break
      if (nouns.has(w.core)) {
        // «الطريقة» has no pronoun, so that it is no «طريق».
        const own = !w.definite || bare.includes(w.core)
        if (own && (told || !w.definite)) return { reading: r, noun: k }
        break
      }
      if (!w.adjective) break
    }
  }
  return null
}
