import type { Range } from '../../text/range.ts'
import type { EventStatus, Statement } from '../layers.ts'
import type { Arguments } from './arguments.ts'
import type { Pick } from './coref.ts'
import type { OpenPart } from './open-part.ts'
import type { When } from './where-when.ts'

/** An event before its parts are filled in from its surroundings. */
export interface Draft {
  readonly pick: Pick
  readonly args: Arguments
  readonly status: EventStatus
  readonly statement: Statement | null
  readonly sentence: number
  actor: Span | null
  target: Span | null
  place: Span | null
  when: When
  /** Parts that no rule found and that are only likely; see likely.ts. */
  likely: readonly OpenPart[]
}

/** Words of the article with the entity they name. */
export interface Span {
  readonly range: Range
  readonly entity: string | null
  readonly place: boolean
  /** Somebody, or a body that acts. */
  readonly agent: boolean
  /** What a pronoun or an elided subject must agree with. */
  readonly gender: 'm' | 'f' | ''
  /** Several: plural, counted or joined; null where the words do not tell. */
  readonly many: boolean | null
}
