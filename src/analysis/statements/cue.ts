import type { Commitment, StatementAct } from '../layers.ts'
import { isAct } from './acts.ts'
import { type WordSet, wordSetOf } from './word-set.ts'

/** What may follow a cue, each as a bit; see the notes of cues.tsv. */
export const FRAME = {
  /** A clause: أن، إن، بأن. */
  c: 1,
  /** A quotation or a colon. */
  q: 2,
  /** The object is the content. */
  o: 4,
  /** The object is there always: with one noun phrase only, that is the object. */
  oo: 8,
  /** An object in quotation marks is the content. */
  qo: 16,
  /** The object is the hearer. */
  a: 32,
  /** The object and a name for it: وصف. */
  d: 64,
  ila: 128,
  li: 256,
  ala: 512,
  an: 1024,
  bi: 2048,
  min: 4096,
  fi: 8192,
} as const
type Frame = keyof typeof FRAME
const isFrame = (s: string): s is Frame => Object.hasOwn(FRAME, s)

/** May one of these frames follow? */
export const takes = (cue: { readonly frames: number }, frames: number): boolean =>
  (cue.frames & frames) !== 0

/** What is true of a verb of the table in all its forms. */
export interface CueVerb {
  readonly lemma: string
  readonly act: StatementAct
  readonly commitment: Commitment
  /** Bits of FRAME. */
  readonly frames: number
  /** A pronoun may be joined behind it as its object. */
  readonly objective: boolean
  /** Its own prepositions: what stands behind them is its content. */
  readonly stops: WordSet
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
  const frames = names.reduce((bits, f) => (isFrame(f) ? bits | FRAME[f] : bits), 0)
  const objective = takes({ frames }, FRAME.o | FRAME.oo | FRAME.d | FRAME.a)
  return { lemma, act, commitment, frames, objective, stops: stopsOf(frames) }
}

/** Prepositions that stand by themselves, with the frames that they open. */
export const PREPOSITIONS: ReadonlyMap<string, number> = new Map<string, number>([
  ['الي', FRAME.ila],
  ['علي', FRAME.ala],
  ['عن', FRAME.an],
  ['من', FRAME.min],
  ['في', FRAME.fi],
])
export const PREPOSITIVE = wordSetOf(PREPOSITIONS.keys())

function stopsOf(frames: number): WordSet {
  const stops: string[] = []
  for (const [word, frame] of PREPOSITIONS) if (takes({ frames }, frame)) stops.push(word)
  if (takes({ frames }, FRAME.bi)) stops.push('ب')
  if (takes({ frames }, FRAME.li)) stops.push('ل')
  return wordSetOf(stops)
}

function isCommitment(s: string): s is Commitment {
  return s === 'neutral' || s === 'doubtful' || s === 'strong'
}
