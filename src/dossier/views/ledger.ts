import type { StatementAct, StatementForm } from '../../analysis/layers.ts'
import type { SpeakerLines, StatementLine } from '../types.ts'
import { dateKey, isBetween } from './date-key.ts'
import { lettersOf, wordsIn } from './letters.ts'
import { countBy, pageOf, witnessesOf, type Page, type Shelf, type Witness } from './shelf.ts'

export interface LedgerAsked {
  readonly q?: string | undefined
  /** The name of a speaker as the account gives it. */
  readonly speaker?: string | undefined
  readonly act?: StatementAct | undefined
  readonly form?: StatementForm | undefined
  readonly outlet?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly order: 'speaker' | 'time'
  readonly offset: number
  readonly limit: number
}

export interface LedgerRow {
  readonly speaker: string
  readonly entity: string | null
  readonly line: Omit<StatementLine, 'copies'>
  readonly witnesses: readonly Witness[]
}

export interface Ledger extends Page<LedgerRow> {
  /** Of the statements that pass all other filters, how many each act and form has. */
  readonly acts: readonly { readonly name: StatementAct; readonly count: number }[]
  readonly forms: readonly { readonly name: StatementForm; readonly count: number }[]
}

export interface Spoken {
  readonly of: SpeakerLines
  readonly line: StatementLine
}

/** All statements that pass, in order, and how many each act and form has. */
export interface FoundStatements extends Pick<Ledger, 'acts' | 'forms'> {
  readonly found: readonly Spoken[]
}

/** The statements that pass the filters, by speaker (most quoted first) or in order of time. */
export function findStatements(
  shelf: Shelf,
  asked: Omit<LedgerAsked, 'offset' | 'limit'>,
): FoundStatements {
  const speakers = shelf.dossier.speakers.filter(
    (s) => asked.speaker === undefined || s.speaker === asked.speaker,
  )
  const holds = wordsIn(asked.q ?? '')
  const passed = speakers.flatMap((of) => {
    const speaker = lettersOf(of.speaker)
    return of.statements
      .filter(
        (line) =>
          passes(shelf, line, asked) &&
          (!asked.q || holds(`${speaker} ${shelf.letters.statement(line)}`)),
      )
      .map((line): Spoken => ({ of, line }))
  })
  const hasAct = ({ line }: Spoken): boolean => asked.act === undefined || line.act === asked.act
  const hasForm = ({ line }: Spoken): boolean =>
    asked.form === undefined || line.form === asked.form
  const found = passed.filter((s) => hasAct(s) && hasForm(s))
  if (asked.order === 'time') sortBy(found, (s) => timeOf(s))
  else {
    const many = new Map<SpeakerLines, number>()
    for (const { of } of found) many.set(of, (many.get(of) ?? 0) + 1)
    // By time inside a speaker; those of one speaker stay together, as they came.
    sortBy(found, timeOf)
    const place = new Map(speakers.map((s, i) => [s, i]))
    sortBy(found, ({ of }) => place.get(of) ?? 0)
    sortBy(found, ({ of }) => -(many.get(of) ?? 0))
  }
  return {
    found,
    acts: countBy(passed.filter(hasForm), (s) => s.line.act),
    forms: countBy(passed.filter(hasAct), (s) => s.line.form),
  }
}

/** A page of the statements that pass; who asks for page after page may find them once. */
export function ledgerPage(
  shelf: Shelf,
  asked: LedgerAsked,
  { found, acts, forms }: FoundStatements = findStatements(shelf, asked),
): Ledger {
  const { total, rows } = pageOf(found, asked)
  return {
    total,
    rows: rows.map(({ of, line: { copies, ...line } }) => ({
      speaker: of.speaker,
      entity: of.entity,
      line,
      witnesses: witnessesOf(shelf, [line.content, ...copies]),
    })),
    acts,
    forms,
  }
}

/** Sorts by a number made once for each; what is equal keeps its order. */
function sortBy<T>(items: T[], keyOf: (item: T) => number): void {
  const keys = new Map(items.map((item) => [item, keyOf(item)]))
  items.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
}

const timeOf = ({ line }: Spoken): number =>
  (line.date === null ? null : dateKey(line.date)) ?? 99_999_999

function passes(
  shelf: Shelf,
  line: StatementLine,
  asked: Omit<LedgerAsked, 'offset' | 'limit'>,
): boolean {
  if (!isBetween(line.date, asked.from, asked.to)) return false
  return (
    asked.outlet === undefined ||
    [line.content, ...line.copies].some(
      (p) => shelf.articles.get(p.article)?.outlet === asked.outlet,
    )
  )
}
