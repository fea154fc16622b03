import type { Correction } from '../../dossier/corrections/types.ts'
import type { Proof } from '../../dossier/types.ts'
import type { EventRow } from '../../dossier/views/events.ts'
import type { Gathered } from '../../dossier/views/gather.ts'
import type { Shelf } from '../../dossier/views/shelf.ts'
import type { LineMarks } from '../account/marks.ts'
import type { ReviewReason, ReviewRow } from './rows.ts'

/** What each reason for doubt weighs. */
const WEIGHTS: Readonly<Record<ReviewReason, number>> = {
  /** Another passage cannot hold together with it. */
  disputed: 3,
  /** The sentence names no speaker: who it is was read from the verb. */
  'no-source': 2,
  /** Words that also name somebody else. */
  'shared-wording': 1,
  /** Dated by the day of publication alone. */
  'date-of-publication': 1,
  'no-date': 1.5,
  /** Nobody is named who did it. */
  'no-actor': 1,
  /** A name that only its article knows. */
  'unknown-name': 0.5,
}

export interface ReviewSources {
  readonly shelf: Shelf
  readonly events: readonly EventRow[]
  readonly gathered: Gathered
  readonly marksOf: (proofs: readonly Proof[]) => LineMarks
  /** What was decided already is not asked again. */
  readonly corrections: readonly Correction[]
}

/**
 * What a person should look at first: the most doubtful of what most articles carry. A line's place is
 * the sum of its reasons times the logarithm of how many carry it; lines with no reason are left out.
 */
export function toReviewQueue(sources: ReviewSources): ReviewRow[] {
  const decided = decidedPlaces(sources.corrections)
  return [...doubtfulEvents(sources), ...doubtfulStatements(sources), ...doubtfulNames(sources)]
    .filter((row) => row.reasons.length > 0 && !decided.has(placeOf(row.kind, row.on)))
    .map((row) => ({ row, score: scoreOf(row) }))
    .sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row)
}

const scoreOf = ({ reasons, uses }: ReviewRow): number =>
  reasons.reduce((sum, r) => sum + WEIGHTS[r], 0) * Math.log2(1 + uses)

const placeOf = (kind: string, { article, from, to }: Proof): string =>
  `${kind} ${article} ${from}-${to}`

function decidedPlaces(corrections: readonly Correction[]): ReadonlySet<string> {
  const places = new Set<string>()
  for (const { change, undone } of corrections) {
    if (undone !== null || 'articles' in change) continue
    const proofs =
      change.action === 'split'
        ? change.sides.flat().filter((x) => typeof x !== 'string')
        : [change.on].flat()
    for (const p of proofs) places.add(placeOf(change.kind, p))
  }
  return places
}

function doubtfulEvents({ events, marksOf }: ReviewSources): ReviewRow[] {
  return events.map((e) => {
    const marks = marksOf([e.trigger])
    const told = new Set(e.told.map((t) => t.proof.article)).size
    return {
      id: `event ${e.id}`,
      kind: 'event',
      on: e.trigger,
      copies: e.told.slice(1).map((t) => t.proof),
      sentence: e.sentence,
      uses: Math.max(told, ...marks.happenings.map((h) => h.articles)),
      reasons: reasonsOf({
        disputed: marks.disputes.length > 0,
        'date-of-publication': e.dateBasis === 'published',
        'no-date': e.date === null,
        'no-actor': e.actor === null,
      }),
      event: {
        type: e.type,
        status: e.status,
        date: e.date,
        actor: e.actor?.words?.words ?? null,
        target: e.target?.words?.words ?? null,
        place: e.place?.words?.words ?? null,
      },
      statement: null,
      entity: null,
    }
  })
}

function doubtfulStatements({ shelf, marksOf }: ReviewSources): ReviewRow[] {
  return shelf.dossier.speakers.flatMap(({ speaker, entity, statements }) =>
    statements.map((line): ReviewRow => {
      const articles = new Set([line.content, ...line.copies].map((p) => p.article))
      return {
        id: `statement ${line.id}`,
        kind: 'statement',
        on: line.content,
        copies: line.copies,
        sentence: line.content,
        uses: articles.size,
        reasons: reasonsOf({
          disputed: marksOf([line.content]).disputes.length > 0,
          'no-source': line.source === null,
          'unknown-name': entity === null || entity.startsWith('local:'),
        }),
        event: null,
        statement: { speaker, act: line.act, form: line.form },
        entity: null,
      }
    }),
  )
}

/** Names one of whose wordings also stands for another; the place is its first such use. */
function doubtfulNames({ gathered }: ReviewSources): ReviewRow[] {
  const owners = new Map<string, string[]>()
  for (const { id, wordings } of gathered.entities.values())
    for (const { letters } of wordings) {
      const own = owners.get(letters)
      if (own) own.push(id)
      else owners.set(letters, [id])
    }
  return [...gathered.entities.values()].flatMap((entity): ReviewRow[] => {
    const shared = entity.uses().filter((u) => (owners.get(u.letters)?.length ?? 0) > 1)
    const [first] = shared
    if (first === undefined) return []
    const { article, from, to, words, letters } = first
    const other = owners.get(letters)?.find((id) => id !== entity.id)
    return [
      {
        id: `entity ${entity.id}`,
        kind: 'entity',
        on: { article, from, to, words },
        copies: [],
        sentence: { article, from, to, words },
        uses: shared.length,
        reasons: ['shared-wording'],
        event: null,
        statement: null,
        entity: {
          id: entity.id,
          name: entity.name,
          type: entity.type,
          other: gathered.entities.get(other ?? '')?.name ?? null,
        },
      },
    ]
  })
}

const reasonsOf = (found: Partial<Record<ReviewReason, boolean>>): ReviewReason[] =>
  REASONS.filter((r) => found[r] === true)
const REASONS = Object.keys(WEIGHTS) as ReviewReason[]
