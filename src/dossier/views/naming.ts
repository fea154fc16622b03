import type { EntityType } from '../../analysis/layers.ts'
import type { Proof } from '../types.ts'
import type { Gathered, GatheredEntity, Use } from './gather.ts'
import { rememberLetters, wordsIn } from './letters.ts'
import { pageOf, type Page } from './shelf.ts'
import { createWordIndex, type WordIndex } from './word-index.ts'

/** One wording of an entity: in one outlet, or over all of them. */
export interface Wording {
  /** As most of its uses write it. */
  readonly words: string
  readonly letters: string
  readonly count: number
  /** Of these, how many stand in somebody's statement, and how many in copied text. */
  readonly said: number
  readonly copied: number
  readonly loaded: boolean
  /** Where it stands, as far as a list shows it. */
  readonly uses: readonly (Proof & { readonly saidBy: string | null })[]
}

export interface NamingRow {
  readonly entity: string
  readonly name: string
  readonly type: EntityType
  readonly count: number
  readonly cells: readonly { readonly outlet: string; readonly wordings: readonly Wording[] }[]
}

export interface Naming extends Page<NamingRow> {
  /** The columns, those that name most first. */
  readonly outlets: readonly string[]
}

export interface NamingAsked {
  readonly q?: string | undefined
  readonly type?: EntityType | undefined
  /** Only entities that outlets word in more than one way. */
  readonly differing?: boolean | undefined
  readonly offset: number
  readonly limit: number
}

/** Columns and the wordings and uses of a cell that a table has room for. */
const OUTLETS = 12
const WORDINGS = 6
const USES = 4

/** The table «who calls whom what»: entities down, outlets across. */
export function namingPage(gathered: Gathered, asked: NamingAsked): Naming {
  const { q = '', type, differing } = asked
  // What has most names first: it is they that the table is asked for.
  const byNames =
    q.trim() === ''
      ? orderedEntities(gathered).byNames()
      : [...entitiesBy(gathered, { q })].sort(withMostNames)
  const found = byNames.filter(
    (e) => (type === undefined || e.type === type) && (differing !== true || e.wordings.length > 1),
  )
  const outlets = gathered.outlets.slice(0, OUTLETS)
  const { total, rows } = pageOf(found, asked)
  return {
    total,
    outlets,
    rows: rows.map((e) => ({
      entity: e.id,
      name: e.name,
      type: e.type,
      count: e.count,
      cells: cellsOf(e, outlets),
    })),
  }
}

/** What is named more often has its cells made once: some are named ten thousand times. */
const MANY = 100
const cells = new WeakMap<GatheredEntity, NamingRow['cells']>()
function cellsOf(e: GatheredEntity, outlets: readonly string[]): NamingRow['cells'] {
  const known = cells.get(e)
  if (known !== undefined) return known
  const made = [...Map.groupBy(e.uses(), (u) => u.outlet)].flatMap(([outlet, uses]) => {
    if (outlet === null || !outlets.includes(outlet)) return []
    const wordings = wordingsOf(uses, USES)
    return wordings.length === 0 ? [] : [{ outlet, wordings: wordings.slice(0, WORDINGS) }]
  })
  if (e.count > MANY) cells.set(e, made)
  return made
}

/** Entities one of whose names or wordings holds the words, those named most often first. */
export function entitiesBy(
  gathered: Gathered,
  { q = '', type }: { readonly q?: string | undefined; readonly type?: EntityType | undefined },
): readonly GatheredEntity[] {
  const { all, words } = orderedEntities(gathered)
  const holds = wordsIn(q)
  const may = q.trim() === '' ? null : words().find(q)
  return all.filter(
    (e, i) =>
      (type === undefined || e.type === type) &&
      // The index knows the words of all wordings together; they must stand in one.
      (may === null || (may[i] === 1 && matchOf(e, holds) !== null)),
  )
}

const withMostNames = (a: GatheredEntity, b: GatheredEntity): number =>
  b.wordings.length - a.wordings.length

interface Ordered {
  readonly all: readonly GatheredEntity[]
  /** The words of all names and wordings of each; made when first asked for. */
  readonly words: () => WordIndex
  /** Those with most names first; put so when first asked for. */
  readonly byNames: () => readonly GatheredEntity[]
}

/** Entities in order, put so once. */
const ordered = new WeakMap<Gathered, Ordered>()
function orderedEntities(gathered: Gathered): Ordered {
  const known = ordered.get(gathered)
  if (known !== undefined) return known
  const all = [...gathered.entities.values()].sort(
    (a, b) => b.count - a.count || (a.id < b.id ? -1 : 1),
  )
  let index: WordIndex | null = null
  let byNames: readonly GatheredEntity[] | null = null
  const made: Ordered = {
    all,
    byNames: () => (byNames ??= all.toSorted(withMostNames)),
    words: () =>
      (index ??= createWordIndex(
        all.map((e) => [lettersOfName(e), ...e.wordings.map((w) => w.letters)].join(' ')),
      )),
  }
  ordered.set(gathered, made)
  return made
}

const lettersOfName = rememberLetters<GatheredEntity>((e) => e.name)

/** The name or wording by which words find an entity. */
export function matchOf(
  entity: GatheredEntity,
  holds: (letters: string) => boolean,
): string | null {
  if (holds(lettersOfName(entity))) return entity.name
  for (const { letters, words } of entity.wordings) if (holds(letters)) return words
  return null
}

/** Uses gathered by wording, the most frequent first; at most `uses` of each are given. */
export function wordingsOf(all: readonly Use[], uses: number): Wording[] {
  return [...Map.groupBy(all, (u) => u.letters)]
    .map(([letters, same]) => ({
      words: mostFrequent(same.map((u) => u.words)),
      letters,
      count: same.length,
      said: same.filter((u) => u.saidBy !== null).length,
      copied: same.filter((u) => u.copied).length,
      loaded: same.some((u) => u.loaded),
      uses: same.slice(0, uses).map(({ article, from, to, words, saidBy }) => ({
        article,
        from,
        to,
        words,
        saidBy,
      })),
    }))
    .sort((a, b) => b.count - a.count || (a.letters < b.letters ? -1 : 1))
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const w of words) counts.set(w, (counts.get(w) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
