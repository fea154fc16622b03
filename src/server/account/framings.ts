import type { Framing, Stance } from '../../dossier/account/types.ts'
import type { Dossier } from '../../dossier/types.ts'
import { rememberLetters, wordsIn } from '../../dossier/views/letters.ts'
import { countBy, pageOf, type Page } from '../../dossier/views/shelf.ts'
import { reachOf, type Account, type Tellings } from './accounts.ts'

/** One thing or event that articles name in words that judge it differently. */
export interface FramingRow {
  readonly id: string
  /** What is named: an entity, or an event that several articles tell. */
  readonly about:
    | { readonly kind: 'entity'; readonly entity: string; readonly name: string }
    | {
        readonly kind: 'happening'
        readonly happening: string
        readonly type: string
        readonly date: string | null
      }
  /** At least. */
  readonly articles: number
  readonly sides: readonly {
    readonly stance: Stance
    /** How many name it so; `accounts` holds the first of them. */
    readonly articles: number
    readonly accounts: readonly Account[]
  }[]
}

export interface Framings extends Page<FramingRow> {
  /** How many framings have a side of each stance. */
  readonly stances: readonly { readonly name: Stance; readonly count: number }[]
}

export interface FramingsAsked {
  readonly q?: string | undefined
  readonly stance?: Stance | undefined
  /** Only those of this entity or happening. */
  readonly of?: string | undefined
  readonly offset: number
  readonly limit: number
}

const ACCOUNTS = 6
/** What names without judging comes last. */
const ORDER: readonly Stance[] = ['blames', 'denies', 'praises', 'grants', 'softens', 'plain']

/** Framings, those of most articles first, each with the wordings of every side. */
export function framingsPage(dossier: Dossier, tellings: Tellings, asked: FramingsAsked): Framings {
  const holds = wordsIn(asked.q ?? '')
  const happenings = new Map((dossier.happenings ?? []).map((h) => [h.id, h]))
  const found = (dossier.framings ?? []).filter(
    (f) =>
      (asked.of === undefined || f.about === asked.of) && (!asked.q || holds(lettersOfFraming(f))),
  )
  const { stance } = asked
  const wanted =
    stance === undefined ? found : found.filter((f) => f.sides.some((s) => s.stance === stance))
  const { total, rows } = pageOf(wanted, asked)
  const aboutOf = ({ about, name }: Framing): FramingRow['about'] => {
    const h = happenings.get(about)
    return h === undefined
      ? { kind: 'entity', entity: about, name }
      : { kind: 'happening', happening: h.id, type: h.type, date: h.date }
  }
  return {
    total,
    rows: rows.map((f) => ({
      id: f.id,
      about: aboutOf(f),
      // Of each side only some are told: these are the least that there can be.
      articles: Math.max(
        reachOf(f.sides.flatMap((s) => s.told)).articles,
        ...f.sides.map((s) => s.articles),
      ),
      sides: [...f.sides]
        .sort((a, b) => ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance))
        .map((s) => ({
          stance: s.stance,
          articles: s.articles,
          accounts: tellings
            .accountsOf(s.told)
            .slice(0, ACCOUNTS)
            .map((a) => a.account),
        })),
    })),
    stances: countBy(
      found.flatMap((f) => f.sides),
      (s) => s.stance,
    ),
  }
}

/** What a search compares of it. */
export const lettersOfFraming = rememberLetters<Framing>((f) =>
  [
    f.name,
    ...f.sides.flatMap((s) => s.told.flatMap((t) => [t.outlet ?? '', t.sentence.words])),
  ].join(' '),
)
