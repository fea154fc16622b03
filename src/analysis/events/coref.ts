import type { Stretch } from '../../arabic/sentences.ts'
import type { Candidate } from './candidates.ts'
import { classAt, foldAt, type Context } from './context.ts'
import { demonstrates } from './crowd.ts'

/** Nouns of blows beside which a count of dead is the same happening. */
const BLOWS = new Set(['attack', 'shell', 'boom', 'clash', 'suicide', 'accident', 'burn', 'seize'])
const HARM = new Set(['kill', 'die', 'dead', 'dieo', 'detained'])
const GENERIC = new Set(['attack', 'shell', 'boom', 'clash', 'trans', 'harm'])

/** How far harm and its blow may lie apart. */
const REACH = 26

export interface Pick {
  readonly candidate: Candidate
  /** Other words of the same happening in the sentence. */
  readonly others: Candidate[]
}

/**
 * One happening, one event: the dead of an attack go with the attack («مقتل 12 في هجوم»), a second
 * word for the same blow goes with the first.
 */
export function onePerHappening(c: Context, s: Stretch, all: readonly Candidate[]): Pick[] {
  const kept: Pick[] = []
  const known = new Set<Candidate>()
  /** Harm told before its blow. */
  const behind = new Map<Candidate, Candidate[]>()
  const blows = all.filter((x) => !x.verbal && BLOWS.has(x.predicate.frameName))
  for (const x of all) {
    if (known.has(x)) {
      kept.at(-1)?.others.push(x)
      continue
    }
    const harm =
      HARM.has(x.predicate.frameName) &&
      x.predicate.type !== 'COERCE' &&
      // «قتل اثنين وخطف ثالثا»: who is taken is no part of the toll.
      x.predicate.mode !== 'abduct'
    if (harm) {
      const blow = nearBlows(blows, x.at).find((b) => tied(c, x, b))
      // «قتلوا في الهجوم»: a blow already spoken of leaves the toll as the news.
      if (blow && blow.reading.article && blow.at > x.at && blow.end - x.at < 14) {
        known.add(blow)
      } else if (blow) {
        const waiting = behind.get(blow)
        if (waiting) waiting.push(x)
        else behind.set(blow, [x])
        continue
      }
      const before = kept
        .slice(-RECENT)
        .findLast(
          (k) =>
            HARM.has(k.candidate.predicate.frameName) &&
            x.at - k.candidate.at < 14 &&
            !(
              x.verbal &&
              k.candidate.verbal &&
              x.predicate.lemma !== k.candidate.predicate.lemma &&
              !x.reading.entry.passive
            ),
        )
      if (before && oneToll(before, x)) {
        before.others.push(x)
        continue
      }
    }
    // «هاجم … مما أسفر عن مقتل»: what came of a blow of which the sentence has told.
    const outcome = (harm && x.predicate.lemma !== 'سقوط') || OUTCOMES.has(x.predicate.lemma)
    if (outcome && !x.verbal && isOutcome(c, s, x.at)) {
      const cause = kept.slice(-RECENT).findLast((k) => isBlow(k.candidate))
      if (cause) {
        cause.others.push(x)
        continue
      }
    }
    const same = kept.slice(-RECENT).findLast((k) => isSame(c, k.candidate, x))
    if (same) {
      same.others.push(x)
      continue
    }
    kept.push({ candidate: x, others: [] })
  }
  for (const k of kept) k.others.push(...(behind.get(k.candidate) ?? []))
  // «المتظاهرون» tell a protest only where nothing else tells one.
  if (kept.length === 1) return kept
  const told = new Set(all.filter((x) => x.verbal).map((x) => x.carrier?.at ?? x.at))
  let protests = kept.some(
    ({ candidate: x }) => x.predicate.type === 'PROTEST' && x.predicate.frameName !== 'actorp',
  )
  return kept.filter(({ candidate: x }) => {
    if (x.predicate.frameName !== 'actorp') return true
    if (protests || !demonstrates(c, s, x, told)) return false
    protests = true
    return true
  })
}

/** Harm to things that comes of blows. */
const OUTCOMES = new Set(['تدمير', 'إتلاف', 'إحراق'])

/** A blow that is told, by verb or noun, as against the harm that came of it. */
const isBlow = (x: Candidate): boolean =>
  x.predicate.type === 'ASSAULT'
    ? x.verbal || BLOWS.has(x.predicate.frameName)
    : x.predicate.frameName === 'accident'

/** «أسفر عن مقتل», «أدى الهجوم إلى مقتل وإصابة»: behind a verb of outcome, in its clause. */
function isOutcome(c: Context, s: Stretch, at: number): boolean {
  for (let k = at - 1; k >= s.first && k > at - 9; k--) {
    const w = classAt(c, k)
    if (OUTCOME_VERB.test(foldAt(c, k)) || /^(?:م|مت)(?:سفر|سبب)/.test(w.core)) return true
    if (w.kind === 'comp' || w.kind === 'relative' || w.kind === 'punct') return false
  }
  return false
}

/** How many earlier happenings of a sentence a word is compared with. */
const RECENT = 12

/** Blows less than REACH words away; `blows` are in order. */
function nearBlows(blows: readonly Candidate[], at: number): Candidate[] {
  let lo = 0
  let hi = blows.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((blows[mid]?.at ?? 0) <= at - REACH) lo = mid + 1
    else hi = mid
  }
  const near: Candidate[] = []
  for (let k = lo; k < blows.length; k++) {
    const b = blows[k]
    if (!b || b.at >= at + REACH) break
    near.push(b)
  }
  return near
}

/** Two words of harm close together tell one toll: «مقتل وإصابة», «قتل 3 وأصيب 5». */
const oneToll = (before: Pick, x: Candidate): boolean =>
  before.candidate.predicate.type === x.predicate.type && x.at - before.candidate.at < 14

/** Are harm and blow joined by «في», «جراء», «إثر», «عن» or by standing in construct? */
function tied(c: Context, harm: Candidate, blow: Candidate): boolean {
  const from = Math.min(harm.at, blow.at)
  const to = Math.max(harm.at, blow.at)
  if (to - from === 1) return true
  let link = false
  if (blow.at < harm.at) {
    // «الهجوم … أسفر عن مقتل»
    for (let i = from + 1; i < to; i++) if (OUTCOME_VERB.test(foldAt(c, i))) return true
  }
  for (let i = from + 1; i < to; i++) {
    const w = classAt(c, i)
    if (w.kind === 'comp') return false
    if (w.kind === 'relative') return link && blow.at < harm.at
    if (w.kind === 'punct' && (w.core === '؛' || w.core === '.' || w.core === ':')) return false
    const f = foldAt(c, i)
    if (LINKS.has(f)) link = true
  }
  if (harm.at < blow.at) return link || blow.reading.prefix === 'ب'
  return link || OUTCOME.has(foldAt(c, blow.end)) || harm.reading.prefix !== ''
}

const LINKS = new Set([
  'في',
  'جراء',
  'اثر',
  'نتيجه',
  'بسبب',
  'خلال',
  'عن',
  'الي',
  'اثناء',
  'بفعل',
  'من',
  'عقب',
])
const OUTCOME_VERB = /^[وفل]?[يت]?(?:اسفر|سفر|ادي|ادت|ودي|اوقع|وقع|خلف|اودي|اودت|تسبب)ت?$/
const OUTCOME = new Set(['اوقع', 'خلف', 'اودي', 'اسفر', 'ادي'])

const BURSTS = new Set(['فجر', 'انفجر'])

/** «الهجوم», «العملية»: points back to any blow that the sentence has told. */
const POINTS_BACK = new Set(['هجوم', 'عملية', 'اعتداء'])

const AIMED = new Set(['عملية', 'حملة', 'هجوم', 'معركة'])

const WINS = new Set(['استعادة', 'استعاد', 'إحكام', 'بسط', 'فقدان', 'خسارة', 'انتزاع', 'تعزيز'])

function isSame(c: Context, a: Candidate, b: Candidate): boolean {
  if (a.predicate.type !== b.predicate.type) return false
  if (a.verbal && b.verbal) return false
  // «هجوم استهدف»: the verb only says whom it reached.
  if (!a.verbal && b.verbal) {
    return GENERIC.has(a.predicate.frameName) && b.predicate.lemma === 'استهدف' && b.at - a.at < 10
  }
  if (b.reading.article && POINTS_BACK.has(b.predicate.lemma) && isBlow(a) && b.at - a.at < 40)
    return true
  // «استعادة القوات السيطرة»: the masdar tells it, the noun what was won.
  if (b.predicate.lemma === 'سيطرة' && b.at - a.at < 8 && WINS.has(a.predicate.lemma)) return true
  // «فجر انتحاري سيارة مفخخة»: the verb tells it.
  if (a.verbal && BURSTS.has(a.predicate.lemma) && b.predicate.frameName === 'boom')
    return b.at - a.at < 8
  // «هجوم بالطعن», «عملية بالدهس»: how it was done.
  if (a.predicate.frameName === 'attack' && b.reading.prefix === 'ب' && b.at === a.end) return true
  // «هجوم بسيارة مفخخة»: with what it was done.
  if (b.reading.prefix === 'ب' && b.predicate.frameName === 'boom' && b.at - a.end < 3) return true
  // «شن هجمات مباغتة»
  if (a.carrier && !b.verbal && b.at === a.end && b.predicate.kind === 'masdar') return true
  if (a.verbal && !b.verbal) {
    // «هاجم ... في هجوم», «نفذ العملية»
    return a.predicate.lemma === b.predicate.lemma && b.at - a.at < 8
  }
  if (a.predicate.lemma === b.predicate.lemma && b.reading.article && b.at - a.at < 40) return true
  // «انفجار سيارة مفخخة», «هجوم انتحاري», «جهود وساطة»: two words in construct.
  const gap = b.at - a.end
  if (gap === 0 && !b.reading.conjunction && b.reading.prefix === '') return true
  // «عملية عسكرية لتحرير المدينة»: the aim tells what the blow is.
  if (b.at - a.end <= 3 && b.reading.prefix === 'ل' && AIMED.has(a.predicate.lemma)) return true
  if (b.at - a.end <= 2 && foldAt(c, b.at).startsWith('بوساط')) return true
  // «هجوم ... وهو أحدث هجوم»
  return (
    a.predicate.lemma === b.predicate.lemma &&
    (classAt(c, b.at - 1).core === 'احدث' || classAt(c, b.at - 1).core === 'اول')
  )
}
