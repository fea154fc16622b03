import type { Mention } from '../../analysis/layers.ts'
import type { Annotation } from '../../text/annotation.ts'
import type { Range } from '../../text/range.ts'
import type { Proof, Report } from '../types.ts'
import { applySheet, type Sheet } from './apply-sheet.ts'
import { createBearers, ownEntity, type Bearer } from './bearers.ts'
import { findPassage, findWords, type Found } from './find-passage.ts'
import type { Decision } from './replay.ts'
import type {
  Change,
  Correction,
  CorrectionOutcome,
  GroupKind,
  LostPlace,
  PassageKind,
} from './types.ts'

/** What people decided, placed in the articles as they are now. */
export interface Corrector {
  /** The report as it is after all corrections; the very same where none concerns it. */
  correct(report: Report): Report
  /** Ids of the annotations of an article that a person vouches for: accepted or edited. */
  accepted(article: string): ReadonlySet<string>
  /** Who belongs together: events and statements by `keyOfPassage`, articles by id. */
  decisions(kind: 'event' | 'statement' | GroupKind): readonly Decision[]
  readonly outcomes: readonly CorrectionOutcome[]
}

/** Names an annotation among those of all articles. */
export const keyOfPassage = (article: string, annotation: Pick<Annotation, 'id'>): string =>
  `${article} ${annotation.id}`

/** How one correction fares while its places are looked for. */
interface Fate {
  placed: number
  moved: boolean
  moot: boolean
  readonly lost: LostPlace[]
}

/**
 * Places corrections in articles, in the order in which they were made: the last word holds. Those taken
 * back are left out. `find` gives an article that a correction names, with its analysis as it was read.
 */
export function createCorrector(
  corrections: Iterable<Correction>,
  find: (article: string) => Report | undefined,
): Corrector {
  const sheets = new Map<string, Sheet>()
  const bearers = createBearers()
  const decisions = new Map<string, Decision[]>()
  const sheetOf = (article: string): Sheet => {
    const sheet = sheets.get(article) ?? {
      rejected: new Set(),
      accepted: new Set(),
      events: new Map(),
      statements: new Map(),
      mentions: new Map(),
    }
    sheets.set(article, sheet)
    return sheet
  }
  const outcomes = [...corrections]
    .filter((c) => c.undone === null)
    .map(({ id, change }): CorrectionOutcome => {
      const fate: Fate = { placed: 0, moved: false, moot: false, lost: [] }
      place(id, change, fate)
      return { correction: id, state: stateOf(fate), lost: fate.lost }
    })
  return {
    outcomes,
    correct: (report) => applySheet(report, sheets.get(report.article.id), bearers),
    accepted: (article) => sheets.get(article)?.accepted ?? new Set(),
    decisions: (kind) => decisions.get(kind) ?? [],
  }

  function place(id: string, change: Change, fate: Fate): void {
    if ('articles' in change) group(change.kind, 'merge', [change.articles], fate)
    else if (change.action === 'split') {
      if (isGroup(change)) group(change.kind, 'split', change.sides, fate)
      else if (change.kind === 'entity') part(id, change.sides, fate)
      else passages(change.kind, 'split', change.sides, fate)
    } else if (change.action === 'merge') {
      if (change.kind === 'entity') join(id, change.on, fate)
      else passages(change.kind, 'merge', [change.on], fate)
    } else judge(change, fate)
  }

  /** Accepts, rejects or edits one annotation. */
  function judge(
    change: Extract<Change, { readonly action: 'accept' | 'reject' | 'edit' }>,
    fate: Fate,
  ): void {
    const { kind, on } = change
    const report = find(on.article)
    const found = findPassage(report, kind, on, 'type' in change ? change.type : undefined)
    // Nothing is left to be rejected.
    if ('lost' in found && change.action === 'reject' && found.lost.why === 'not-read') {
      fate.moot = true
      return
    }
    const at = placed(found, fate)
    if (!at || !report) return
    const sheet = sheetOf(on.article)
    if (change.action === 'reject') {
      sheet.rejected.add(at.id)
      sheet.accepted.delete(at.id)
      return
    }
    sheet.rejected.delete(at.id)
    sheet.accepted.add(at.id)
    if (change.action !== 'edit') return
    if (change.kind === 'entity') return rename(report, at as Mention, change.to, fate)
    const fields = change.kind === 'event' ? eventFields(change.to) : statementFields(change.to)
    fate.moot = Object.entries(fields).every(([k, v]) => Reflect.get(at, k) === v)
    const into: Map<string, object> = change.kind === 'event' ? sheet.events : sheet.statements
    into.set(at.id, { ...into.get(at.id), ...fields })

    function rangeOf(proof: Proof | null): Range | null {
      const words = proof === null ? null : findWords(report, proof)
      if (words === null) return null
      if (words.at === null) fate.lost.push(words.lost)
      return words.at
    }
    function eventFields({ actor, target, place: where, date, ...plain }: EventEdit): object {
      return {
        ...plain,
        ...(date === undefined ? {} : { date, dateBasis: date === null ? 'none' : 'own' }),
        ...(actor === undefined ? {} : { actor: rangeOf(actor), actorEntity: null }),
        ...(target === undefined ? {} : { target: rangeOf(target), targetEntity: null }),
        ...(where === undefined ? {} : { place: rangeOf(where), placeEntity: null, point: null }),
      }
    }
    function statementFields({ content, ...plain }: StatementEdit): object {
      const range = content === undefined ? null : rangeOf(content)
      return { ...plain, ...(range && { from: range.from, to: range.to }) }
    }
  }

  function rename(report: Report, at: Mention, to: EntityEdit, fate: Fate): void {
    const article = report.article.id
    const key = bearers.keyOf(article, at)
    const concerned = report.analysis.mentions.filter(
      (m) => m.id === at.id || (to.reach === 'article' && bearers.keyOf(article, m) === key),
    )
    fate.moot = [to.type ?? at.type, to.name ?? at.name, to.entity ?? at.entity].every(
      (v, i) => v === [at.type, at.name, at.entity][i],
    )
    const { mentions } = sheetOf(article)
    const named = {
      ...(to.type === undefined ? {} : { type: to.type }),
      ...(to.name === undefined ? {} : { name: to.name }),
      ...(to.entity === undefined ? {} : { entity: to.entity }),
    }
    for (const m of concerned) {
      mentions.set(m.id, { ...mentions.get(m.id), ...named })
      if (to.entity !== undefined)
        bearers.give(article, m, { entity: to.entity, name: to.name ?? m.name })
    }
  }

  /** Names that are one bearer's. */
  function join(id: string, on: readonly Proof[], fate: Fate): void {
    const named = on.flatMap((proof) => nameAt(proof, fate))
    const [first] = named
    if (!first || named.length < 2) return
    bearers.join(
      named.map(({ article, mention }) => bearers.keyOf(article, mention)),
      bearers.bearerOf(first.article, first.mention)?.name ?? first.mention.name,
      { entity: ownEntity(first.mention.type, id), name: first.mention.name },
    )
  }

  /** Names of the further sides are others'. */
  function part(id: string, sides: readonly (readonly Proof[])[], fate: Fate): void {
    sides.forEach((side, i) => {
      for (const { article, mention } of side.flatMap((proof) => nameAt(proof, fate))) {
        if (i === 0) continue
        const bearer: Bearer = { entity: ownEntity(mention.type, id, i), name: mention.name }
        bearers.give(article, mention, bearer)
        sheetOf(article)
      }
    })
  }

  function nameAt(proof: Proof, fate: Fate): { article: string; mention: Mention }[] {
    const at = placed(findPassage(find(proof.article), 'entity', proof), fate)
    return at ? [{ article: proof.article, mention: at as Mention }] : []
  }

  function passages(
    kind: PassageKind,
    action: Decision['action'],
    sides: readonly (readonly Proof[])[],
    fate: Fate,
  ): void {
    const found = sides.map((side) =>
      side.flatMap((proof) => {
        const at = placed(findPassage(find(proof.article), kind, proof), fate)
        return at ? [keyOfPassage(proof.article, at)] : []
      }),
    )
    decide(kind, action, found)
  }

  function group(
    kind: GroupKind,
    action: Decision['action'],
    sides: readonly (readonly string[])[],
    fate: Fate,
  ): void {
    const known = sides.map((side) =>
      side.filter((article) => {
        const isHere = find(article) !== undefined
        if (isHere) fate.placed++
        else fate.lost.push({ article, words: null, why: 'no-article' })
        return isHere
      }),
    )
    decide(kind, action, known)
  }

  function decide(kind: string, action: Decision['action'], sides: Decision['sides']): void {
    const list = decisions.get(kind) ?? []
    decisions.set(kind, list)
    list.push({ action, sides: sides.filter((side) => side.length > 0) })
  }
}

type EventEdit = Extract<Change, { kind: 'event'; action: 'edit' }>['to']
type StatementEdit = Extract<Change, { kind: 'statement'; action: 'edit' }>['to']
type EntityEdit = Extract<Change, { kind: 'entity'; action: 'edit' }>['to']

const isGroup = (
  change: Extract<Change, { readonly action: 'split' }>,
): change is Extract<Change, { readonly action: 'split'; readonly kind: GroupKind }> =>
  change.kind === 'story' || change.kind === 'affair' || change.kind === 'family'

function placed<T>(found: Found<T>, fate: Fate): T | null {
  if ('lost' in found) {
    fate.lost.push(found.lost)
    return null
  }
  fate.placed++
  if (found.moved) fate.moved = true
  return found.at
}

function stateOf({ placed: n, moved, moot, lost }: Fate): CorrectionOutcome['state'] {
  if (lost.length > 0) return n > 0 ? 'partly' : 'lost'
  if (moot) return 'moot'
  return moved ? 'moved' : 'applied'
}
