import type { Commitment, StatementAct } from '../layers.ts'
import { isAct } from './acts.ts'

/** What may follow a cue; see the notes of cues.tsv. */
export type Frame =
  | 'c' // a clause: أن، إن، بأن
  | 'q' // a quotation or a colon
  | 'o' // the object is the content
  | 'oo' // the object is there always: with one noun phrase only, that is the object
  | 'qo' // an object in quotation marks is the content
  | 'a' // the object is the hearer
  | 'd' // the object and a name for it: وصف
  | 'ila'
  | 'li'
  | 'ala'
  | 'an'
  | 'bi'
  | 'min'
  | 'fi'
const FRAMES = new Set<string>(
  'c q o oo qo a d ila li ala an bi min fi'.split(' ') satisfies readonly string[],
)
const isFrame = (s: string): s is Frame => FRAMES.has(s)

/** What is true of a verb of the table in all its forms. */
export interface CueVerb {
  readonly lemma: string
  readonly act: StatementAct
  readonly commitment: Commitment
  readonly frames: ReadonlySet<Frame>
  /** A pronoun may be joined behind it as its object. */
  readonly objective: boolean
  /** Its own prepositions: what stands behind them is its content. */
  readonly stops: ReadonlySet<string>
}

/** A verb of the table as one spelling shows it. */
export interface Cue extends CueVerb {
  readonly kind: 'verb' | 'participle'
  readonly past: boolean
  /** Can only be read as a passive (قيل). */
  readonly passive: boolean
  readonly person: 1 | 2 | 3
  readonly gender: 'm' | 'f' | 'c'
  readonly number: 's' | 'd' | 'p'
  /** و, ف or ل joined before it; empty for none. */
  readonly joined: string
  /** A pronoun joined behind it: وصفها. */
  readonly object: boolean
}

/** A row of cues.tsv or noun-cues.tsv. Throws RangeError for a word that is no act, commitment or frame. */
export function parseCueVerb(row: Readonly<Record<string, string>>): CueVerb {
  const { act = '', lemma = '', commitment = '' } = row
  if (!isAct(act)) throw new RangeError(`cues: no act is called ${act}`)
  if (!isCommitment(commitment)) throw new RangeError(`cues: no commitment ${commitment}`)
  const names = (row['frames'] ?? '').split(',')
  const wrong = names.find((f) => !isFrame(f))
  if (wrong !== undefined) throw new RangeError(`cues: no frame is called ${wrong}`)
  const frames = new Set(names.filter(isFrame))
  const objective = (['o', 'oo', 'd', 'a'] as const).some((f) => frames.has(f))
  return { lemma, act, commitment, frames, objective, stops: stopsOf(frames) }
}

/** Prepositions that stand by themselves, with the frames that they open. */
export const PREPOSITIONS: Readonly<Record<string, 'ila' | 'ala' | 'an' | 'min' | 'fi'>> = {
  الي: 'ila',
  علي: 'ala',
  عن: 'an',
  من: 'min',
  في: 'fi',
}

function stopsOf(frames: ReadonlySet<Frame>): ReadonlySet<string> {
  const stops = new Set<string>()
  for (const [word, frame] of Object.entries(PREPOSITIONS)) if (frames.has(frame)) stops.add(word)
  if (frames.has('bi')) stops.add('ب')
  if (frames.has('li')) stops.add('ل')
  return stops
}

function isCommitment(s: string): s is Commitment {
  return s === 'neutral' || s === 'doubtful' || s === 'strong'
}
