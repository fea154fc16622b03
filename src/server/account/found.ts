import type { SpeakerLines, StatementLine } from '../../dossier/types.ts'
import {
  findEvents,
  lettersOfEvent,
  type EventRow,
  type EventsAsked,
  type FoundEvents,
} from '../../dossier/views/events.ts'
import { lettersOf } from '../../dossier/views/letters.ts'
import {
  findStatements,
  type FoundStatements,
  type LedgerAsked,
} from '../../dossier/views/ledger.ts'
import type { Shelf } from '../../dossier/views/shelf.ts'
import { createMemo, filtersIn } from '../memo.ts'
import { relationOf, type Relation } from './actors.ts'
import { createWordIndex, type WordIndex } from '../../dossier/views/word-index.ts'

const statements = createMemo<Shelf, FoundStatements>()
const events = createMemo<readonly EventRow[], FoundEvents>()

/** The statements that pass, found once for all parts of the list. */
export const statementsFor = (shelf: Shelf, asked: LedgerAsked): FoundStatements =>
  statements(shelf, filtersIn(asked), () => {
    const { q = '', ...others } = asked
    return findStatements(q.trim() === '' ? shelf : holding(shelf, q), others)
  })

interface EventFilters extends EventsAsked {
  readonly place?: string | undefined
  readonly target?: string | undefined
  readonly relation?: Relation | undefined
}

/** The events that pass, found once for all parts of the list. */
export const eventsFor = (all: readonly EventRow[], asked: EventFilters): FoundEvents =>
  events(all, filtersIn(asked), () => {
    const { q = '', place, target, relation, ...others } = asked
    const holds = q.trim() === '' ? null : eventWords(all).find(q)
    const rows =
      holds === null && place === undefined && target === undefined && relation === undefined
        ? all
        : all.filter(
            (e, i) =>
              (holds === null || holds[i] === 1) &&
              (place === undefined || e.place?.entity === place) &&
              (target === undefined || e.target?.entity === target) &&
              (relation === undefined || relationOf(e) === relation),
          )
    return findEvents(rows, others)
  })

const ofEvents = new WeakMap<readonly EventRow[], WordIndex>()
function eventWords(all: readonly EventRow[]): WordIndex {
  const index = ofEvents.get(all) ?? createWordIndex(all.map(lettersOfEvent))
  ofEvents.set(all, index)
  return index
}

/** The words of all statements, each with the name of who speaks, in the order of the speakers. */
const ofStatements = new WeakMap<Shelf, WordIndex>()
function statementWords(shelf: Shelf): WordIndex {
  const index =
    ofStatements.get(shelf) ??
    createWordIndex(
      shelf.dossier.speakers.flatMap((of) => {
        const speaker = lettersOf(of.speaker)
        return of.statements.map((line) => `${speaker} ${shelf.letters.statement(line)}`)
      }),
    )
  ofStatements.set(shelf, index)
  return index
}

/** The shelf with no statements but those that hold the words. */
function holding(shelf: Shelf, q: string): Shelf {
  const holds = statementWords(shelf).find(q)
  let at = 0
  const speakers = shelf.dossier.speakers.flatMap((of): SpeakerLines[] => {
    const lines: StatementLine[] = of.statements.filter(() => holds === null || holds[at++] === 1)
    return lines.length === 0 ? [] : [{ ...of, statements: lines }]
  })
  return { ...shelf, dossier: { ...shelf.dossier, speakers } }
}
