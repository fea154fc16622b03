import type {
  EntityType,
  EventStatus,
  PassageKind,
  Proof,
  StatementAct,
  StatementForm,
} from '../../server/api-types.ts'

/** Something that can be corrected, with what was read of it. */
export type Subject =
  | {
      readonly kind: 'event'
      readonly on: Proof
      /** The same in other articles: what is decided holds for all of them. */
      readonly copies: readonly Proof[]
      readonly label: string
      readonly now: {
        readonly type: string
        readonly status: EventStatus
        readonly date: string | null
        /** In the words of the sentence. */
        readonly actor: string | null
        readonly target: string | null
        readonly place: string | null
      }
      /** Where such words stand. */
      readonly sentence: Proof
    }
  | {
      readonly kind: 'statement'
      readonly on: Proof
      /** The same in other articles: what is decided holds for all of them. */
      readonly copies: readonly Proof[]
      readonly label: string
      readonly now: {
        readonly speaker: string | null
        readonly act: StatementAct
        readonly form: StatementForm
      }
    }
  | {
      readonly kind: 'entity'
      readonly on: Proof
      /** The same in other articles: what is decided holds for all of them. */
      readonly copies: readonly Proof[]
      readonly label: string
      readonly now: { readonly name: string; readonly type: EntityType }
    }
  /** A story, by its articles; the first stands for it. */
  | { readonly kind: 'affair'; readonly articles: readonly string[]; readonly label: string }

export type PassageSubject = Extract<Subject, { readonly kind: PassageKind }>

/** Tells whether two are one thing. */
export const sameSubject = (a: Subject, b: Subject): boolean => keyOf(a) === keyOf(b)

const keyOf = (s: Subject): string =>
  s.kind === 'affair'
    ? `affair ${s.articles[0] ?? ''}`
    : `${s.kind} ${s.on.article} ${s.on.from}-${s.on.to}`
