import { ENTITY_TYPES } from '../codes.ts'
import type { Mention } from '../layers.ts'
import { foldAt, type At, type Context } from './context.ts'
import type { Draft } from './draft.ts'
import { ontology } from './ontology.ts'
import type { OpenPart } from './open-part.ts'

/**
 * Note [Likely parts]
 * What a sentence says of who acts and who is acted upon, and what rules read of it, are not the same: in a
 * quarter of the happenings of new texts a part stays open, and mostly it stands in the same sentence, beyond
 * what the rules reach. Names near the trigger are then weighed: signs of where a name stands and of what it
 * is, each with a weight for either part (likely.tsv), summed to log-odds. The weights are fitted by logistic
 * regression on annotated articles (bench/events/fit-likely.ts); rules come first, always.
 */

/** A name near a trigger, with the numbers of the signs that hold of it; see `SIGNS`. */
export interface Chance {
  readonly mention: At<Mention>
  readonly signs: readonly number[]
}

/** What the names of an article do elsewhere in it. */
export interface Played {
  /** By entity: ACTS, SUFFERS. */
  readonly parts: ReadonlyMap<string, number>
  /** By entity: how often it is named. */
  readonly named: ReadonlyMap<string, number>
  /** The tokens that are triggers. */
  readonly triggers: ReadonlySet<number>
}

const ACTS = 1
const SUFFERS = 2

export function playedIn(c: Context, drafts: readonly Draft[]): Played {
  const parts = new Map<string, number>()
  const note = (entity: string | null | undefined, bit: number): void => {
    if (entity != null) parts.set(entity, (parts.get(entity) ?? 0) | bit)
  }
  for (const d of drafts) {
    note(d.actor?.entity, ACTS)
    note(d.target?.entity, SUFFERS)
  }
  const named = new Map<string, number>()
  for (const m of c.mentionAt) {
    if (m !== undefined) named.set(m.value.entity, (named.get(m.value.entity) ?? 0) + 1)
  }
  return { parts, named, triggers: new Set(drafts.map((d) => d.pick.candidate.at)) }
}

/** How far from its trigger a name is weighed, in tokens: what lies further is as good as never meant. */
const REACH = 40

/** The names near the trigger of a draft that may be its open part. */
export function chancesOf(c: Context, d: Draft, part: OpenPart, played: Played): Chance[] {
  const { at } = d.pick.candidate
  const s = c.sentences[d.sentence]
  if (!s) return []
  const chances: Chance[] = []
  const walk = { between: 0, triggers: 0, comma: false }
  const pass = (k: number): void => {
    if (played.triggers.has(k)) walk.triggers++
    const mark = foldAt(c, k)
    if (mark === '،' || mark === ',') walk.comma = true
  }
  const meet = (m: At<Mention>, gap: number, isBefore: boolean): void => {
    if (!isTaken(m.value, d, part)) {
      chances.push({ mention: m, signs: signsOf(c, d, m, { ...walk, gap, isBefore }, played) })
    }
    walk.between++
  }
  for (let k = at - 1; k >= Math.max(s.first, at - REACH); k--) {
    const m = c.mentionAt[k]
    if (m !== undefined && m.end <= at) meet(m, at - m.end, true)
    pass(k)
  }
  walk.between = 0
  walk.triggers = 0
  walk.comma = false
  for (let k = at + 1; k < Math.min(s.end, at + REACH); k++) {
    const m = c.mentionAt[k]
    if (m !== undefined && m.end <= s.end) meet(m, k - at - 1, false)
    pass(k)
  }
  return chances
}

/** Does another part of the happening hold these words? */
function isTaken(m: Mention, d: Draft, part: OpenPart): boolean {
  for (const span of [part === 'actor' ? d.target : d.actor, d.place]) {
    if (span && span.range.from < m.to && m.from < span.range.to) return true
  }
  return false
}

interface Where {
  /** Tokens, names and other triggers between the name and the trigger. */
  readonly gap: number
  readonly between: number
  readonly triggers: number
  readonly comma: boolean
  readonly isBefore: boolean
}

function signsOf(c: Context, d: Draft, m: At<Mention>, w: Where, played: Played): number[] {
  const { candidate: x } = d.pick
  const side = w.isBefore ? 0 : 1
  const type = TYPES.indexOf(m.value.type)
  const event = EVENTS.indexOf(x.predicate.type)
  const first = c.sentences[d.sentence]?.first ?? 0
  const word = m.first > first ? foldAt(c, m.first - 1) : ''
  const start = c.words.from[m.first] ?? m.value.from
  const letter = m.value.from > start ? (c.words.text[m.value.from - 1] ?? '') : ''
  const signs = [
    ALWAYS.at,
    GAP.at + 2 * bucket(w.gap) + side,
    NAMES.at + 2 * Math.min(w.between, 3) + side,
    TRIGGERS.at + 2 * Math.min(w.triggers, 2) + side,
    TYPE.at + type,
    EVENT.at + event,
    PAIR.at + TYPES.length * event + type,
    WORD.at + 2 * (1 + WORDS.indexOf(word)) + side,
    LETTER.at + 2 * (1 + LETTERS.indexOf(letter || '-')) + side,
    OFTEN.at + Math.min(played.named.get(m.value.entity) ?? 1, 4) - 1,
    KIND.at + 2 * (x.verbal ? 1 : 0) + side,
  ]
  if (w.comma) signs.push(COMMA.at + side)
  if (m.first - first < 2) signs.push(OPENS.at)
  if (d.statement !== null) {
    signs.push(TOLD.at + side)
    const { source } = d.statement
    if (source && source.from < m.value.to && m.value.from < source.to) signs.push(SPEAKS.at)
  }
  const parts = played.parts.get(m.value.entity) ?? 0
  if ((parts & ACTS) !== 0) signs.push(DOES.at)
  if ((parts & SUFFERS) !== 0) signs.push(BEARS.at)
  return signs
}

const bucket = (gap: number): number =>
  gap < 2 ? gap : gap < 4 ? 2 : gap < 8 ? 3 : gap < 15 ? 4 : 5

const TYPES: readonly string[] = ENTITY_TYPES
const EVENTS: readonly string[] = [...ontology.keys()].sort()
const WORDS: readonly string[] = [
  ...['في', 'من', 'الي', 'علي', 'عن', 'ضد', 'مع', 'بين', 'بعد', 'قبل', 'خلال'],
  ...['حتي', 'لدي', 'تجاه', 'نحو', 'حول', 'ان', 'التي', 'الذي', ':', '،'],
]
const LETTERS: readonly string[] = ['ب', 'ل', 'ك', 'و', 'ف']
const SIDES = ['before', 'behind']

/** A family of signs, of which at most one holds: its first number and what its numbers stand for. */
interface Family {
  readonly at: number
}
const SIGN_NAMES: string[] = []
function family(name: string, ...axes: readonly (readonly string[])[]): Family {
  const at = SIGN_NAMES.length
  let values = ['']
  for (const axis of axes) values = values.flatMap((v) => axis.map((x) => `${v} ${x}`))
  for (const v of values) SIGN_NAMES.push(name + v)
  return { at }
}
const ALWAYS = family('always')
const GAP = family('words-between', ['0', '1', '2-3', '4-7', '8-14', '15+'], SIDES)
const NAMES = family('names-between', ['0', '1', '2', '3+'], SIDES)
const TRIGGERS = family('happenings-between', ['0', '1', '2+'], SIDES)
const COMMA = family('comma-between', SIDES)
const TYPE = family('type', TYPES)
const EVENT = family('happening', EVENTS)
const PAIR = family('happening-type', EVENTS, TYPES)
const WORD = family('word-before', ['other', ...WORDS], SIDES)
const LETTER = family('letter-before', ['none', ...LETTERS], SIDES)
const OFTEN = family('named', ['once', 'twice', 'thrice', 'often'])
const KIND = family('trigger', ['noun', 'verb'], SIDES)
const OPENS = family('opens-sentence')
const TOLD = family('in-statement', SIDES)
const SPEAKS = family('is-speaker')
const DOES = family('acts-elsewhere')
const BEARS = family('suffers-elsewhere')

/** What each sign is called in likely.tsv, by its number. */
export const SIGNS: readonly string[] = SIGN_NAMES
