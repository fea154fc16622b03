import type { Draft, Span } from './draft.ts'
import type { Governor } from './governor.ts'
import { fits, wantedByPronoun, wantedByVerb, type Salience } from './salience.ts'
import type { FindSpeaker } from './speakers.ts'

/** What surrounds a happening, as far as it may lend it its parts. */
export interface Surroundings {
  /** The happening on which it hangs. */
  readonly governor: Governor | null
  readonly salience: Salience
  readonly speaker: FindSpeaker
  /** What was acted upon last in the sentence. */
  readonly lastTarget: Span | null
  readonly lastPlace: Span | null
  /** The subject of the verb to which «و» joins it. */
  readonly partner: Span | null
  /** Who stands behind the noun to which «و» joins it: «انتشار الجيش وسيطرته». */
  readonly owner: Span | null
  /** Where the happening's words begin. */
  readonly at: number
}

/** Who acts, and upon whom, where the words do not say: the one asked, the one who promises, the one spoken of. */
export function fillParts(d: Draft, near: Surroundings): void {
  const { governor, salience, at } = near
  const x = d.pick.candidate
  const { frame, type, frameName } = x.predicate
  const wantsActor = frame.subject === 'actor' || frame.genitive === 'actor'
  if (governor && wantsActor && d.actor === null) {
    const g = governor.draft
    d.actor = governor.type === 'REQUEST' ? g.target : g.actor
  }
  if (governor?.type === 'THREATEN' && frame.object === 'target') d.target ??= governor.draft.target
  // «رفضت الحركة دعوة الرئيس»: who refuses a request was asked.
  if (governor?.type === 'REJECT' && ANSWERED.has(type)) d.target ??= governor.draft.actor
  const spoken = (): Span | null => near.speaker(d.statement, at)
  const entry = (x.carrier?.reading ?? x.reading).entry
  if (d.args.elided === 'actor' && d.actor === null) {
    const want = x.verbal ? wantedByVerb(entry) : ANYBODY
    const said = d.args.implied ? spoken() : null
    d.actor = d.args.firstPerson
      ? spoken()
      : (near.partner ??
        (said && fits(said, want) ? said : null) ??
        salience.find(want, at, true, d.target) ??
        spoken())
  }
  if (d.args.elided === 'target' && d.target === null) {
    const want = x.verbal ? wantedByVerb(entry) : ANYBODY
    const held = near.lastTarget && fits(near.lastTarget, want) ? near.lastTarget : null
    d.target =
      (frame.talk === true ? null : held) ??
      salience.find(want, at, frame.talk === true, d.actor, true) ??
      near.lastTarget
  }
  const pronoun = d.args.bound || x.reading.pronoun
  // «انتقد الوزير الشركة لرفضها»: it is told of whom one blames or thanks why.
  const blamed = near.lastTarget
  if (d.args.pronoun === 'actor' && x.reading.prefix === 'ل' && blamed?.agent === true)
    if (fits(blamed, wantedByPronoun(pronoun))) d.actor ??= blamed
  if (d.args.pronoun === 'actor' && near.owner && fits(near.owner, wantedByPronoun(pronoun)))
    d.actor ??= near.owner
  if (d.args.pronoun === 'actor' && d.actor === null)
    d.actor =
      pronoun === 'نا' || pronoun === 'ي'
        ? spoken()
        : (salience.find(wantedByPronoun(pronoun), at, true, d.target) ?? spoken())
  if (d.args.pronoun === 'target' && d.target === null && type !== 'REQUEST') {
    const want = wantedByPronoun(pronoun)
    const held = HELD.has(frameName) ? (near.lastPlace ?? near.lastTarget) : near.lastTarget
    const spokenOf = salience.find(want, at, frame.talk === true, d.actor, true)
    // «أضرموا النار فيه»: somebody is not meant.
    const inMind = frameName === 'burn' && spokenOf?.place === false ? null : spokenOf
    d.target = (held && (pronoun === '' || fits(held, want)) ? held : null) ?? inMind ?? held
  }
}

/** Who refuses or denies these was asked, blamed or threatened. */
const ANSWERED: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'THREATEN'])

const ANYBODY = { gender: 'c', number: 's' } as const

/** What is held or freed is a place: «يسيطر عليها». */
const HELD = new Set(['seize', 'liberate'])
