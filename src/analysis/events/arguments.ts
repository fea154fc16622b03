import type { Stretch } from '../../arabic/sentences.ts'
import { give, nothingFound } from './argument-slots.ts'
import type { Candidate, Carrier } from './candidates.ts'
import { carried } from './carried.ts'
import type { Context } from './context.ts'
import { receiver } from './controller.ts'
import { doerBehind } from './doer-behind.ts'
import { links } from './links.ts'
import { genitive } from './noun-arguments.ts'
import type { Phrase } from './noun-phrase.ts'
import { peeled } from './peel.ts'
import { pairOf, verbArguments } from './verb-arguments.ts'

/** Who and whom, by tokens. */
export interface Arguments {
  readonly actor: Phrase | null
  readonly target: Phrase | null
  /** What one speaks of or for, where it is nobody: «رفضت المحكمة الدعوى». */
  readonly thing: Phrase | null
  readonly place: Phrase | null
  /** The subject is left out or a pronoun: the one spoken of before is meant. */
  readonly elided: 'actor' | 'target' | null
  /** A pronoun stands for the other party. */
  readonly pronoun: 'actor' | 'target' | null
  /** The pronoun itself, where it hangs on a preposition: «عليها». */
  readonly bound: string
  /** A pronoun before the verb is its subject: «أنه التقى». */
  readonly implied: boolean
  readonly firstPerson: boolean
  /** Behind the last token read as an argument. */
  readonly end: number
}

/** The arguments of a candidate in its sentence. */
export function findArguments(
  c: Context,
  s: Stretch,
  x: Candidate,
  carriers: readonly Carrier[],
  chained = false,
): Arguments {
  const found = nothingFound(x.end)
  const { frame } = x.predicate
  if (x.verbal) {
    const at = x.carrier?.at ?? x.at
    verbArguments(
      c,
      s,
      at,
      x.carrier?.reading ?? x.reading,
      frame,
      found,
      x.carrier ? x : null,
      chained,
    )
    found.end = Math.max(found.end, x.end)
    if (x.carrier && x.at !== at) genitive(c, s, x, frame, found)
  } else {
    genitive(c, s, x, frame, found)
  }
  links(c, s, x, frame, found)
  if (!x.verbal) carried(c, s, x, carriers, frame, found)
  if (!x.verbal && x.predicate.kind !== 'active' && x.predicate.kind !== 'passive') {
    const got = receiver(c, s, x.at)
    // «شهدت المدينة احتجاجات»: a place only holds what goes on in it.
    if (got && !got.place) give(found, 'target', got)
    else if (got) {
      give(found, 'place', got)
      if (found.actor?.first === got.first) found.actor = null
    }
  }
  // «السراج وأردوغان يبحثان»: two who do it with each other.
  const each =
    !x.verbal || x.carrier !== null || frame.object === null || x.reading.entry.number === 'd'
  if (frame.between === true && each && found.actor && !found.target) {
    const pair = pairOf(c, s, found.actor)
    if (pair) [found.actor, found.target] = pair
  }
  // «حرر الجيش المدينة»: where nobody is told from whom, the place is what is taken.
  if (x.predicate.frameName === 'liberate' && (found.place?.place === true || !x.verbal))
    give(found, 'target', found.place)
  if (found.target && (frame.talk === true || x.predicate.frameName === 'topple'))
    found.target = peeled(c, found.target)
  if (BY_DOER.has(x.predicate.type) && found.pronoun !== 'target' && isOpen(found.target, x.at))
    found.target =
      doerBehind(
        c,
        s,
        found.target?.end ?? found.end,
        !x.verbal && x.predicate.kind !== 'active',
      ) ?? found.target
  return { ...found, firstPerson: found.first || (x.verbal && x.reading.entry.person === 1) }
}

/** Words about a deed, which are for or against who did it. */
const BY_DOER: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT', 'THREATEN', 'REJECT'])

/** Nobody is known yet, or a thing behind the word. */
const isOpen = (p: Phrase | null, at: number): boolean =>
  p === null || (p.first > at && !p.agent && !p.place && p.type === null && !p.counted)
