import type { EntityType, StatementAct, StatementForm } from '../../analysis/layers.ts'
import type { Proof } from '../types.ts'
import type { Gathered, GatheredEntity, Said, Use } from './gather.ts'
import { wordsIn } from './letters.ts'
import { entitiesBy, matchOf, wordingsOf, type Wording } from './naming.ts'
import { pageOf, type Page } from './shelf.ts'
import { createTable, groupRows, type Table } from './table.ts'

export interface EntityLine {
  readonly entity: string
  readonly name: string
  readonly type: EntityType
  readonly count: number
  readonly outlets: number
  /** The wording by which it was found, where that is not its name. */
  readonly found: string | null
}

/** Entities whose names or wordings hold the words, in any spelling. */
export function entitiesPage(
  gathered: Gathered,
  asked: {
    readonly q?: string | undefined
    readonly type?: EntityType | undefined
    readonly offset: number
    readonly limit: number
  },
): Page<EntityLine> {
  const holds = wordsIn(asked.q ?? '')
  const { total, rows } = pageOf(entitiesBy(gathered, asked), asked)
  return {
    total,
    rows: rows.map((e) => {
      const found = asked.q ? matchOf(e, holds) : null
      return { ...lineOf(e), found: found === e.name ? null : found }
    }),
  }
}

export interface SaidLine {
  readonly words: Proof
  readonly speaker: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly act: StatementAct
  readonly form: StatementForm
}

/** All that the articles say of an entity. */
export interface EntityPage {
  readonly entity: EntityLine
  /** Every wording by outlet, the outlets that name it most first. */
  readonly outlets: readonly {
    readonly outlet: string | null
    readonly count: number
    readonly wordings: readonly Wording[]
  }[]
  readonly by: Page<SaidLine>
  readonly about: Page<SaidLine>
  /** Who is named beside it in one sentence, the most often first. */
  readonly beside: readonly (EntityLine & { readonly together: number; readonly words: Proof })[]
}

/** What one page has room for. */
const USES = 24
const SAID = 30
const BESIDE = 16

export function entityPage(gathered: Gathered, id: string): EntityPage | null {
  const entity = gathered.entities.get(id)
  if (entity === undefined) return null
  const uses = entity.uses()
  const byOutlet = [...Map.groupBy(uses, (u) => u.outlet)]
  const { by, about } = saidOf(gathered)(id)
  return {
    entity: { ...lineOf(entity), found: null },
    outlets: byOutlet
      .map(([outlet, uses]) => ({
        outlet,
        count: uses.length,
        wordings: wordingsOf(uses, USES),
      }))
      .sort((a, b) => b.count - a.count),
    by: saidPage(by),
    about: saidPage(about),
    beside: besideOf(gathered, entity, uses),
  }
}

type SaidOf = (entity: string) => { readonly by: Said[]; readonly about: Said[] }

/** Statements by whom they are and whom they name, looked up once for all entities. */
const said = new WeakMap<Gathered, SaidOf>()
function saidOf(gathered: Gathered): SaidOf {
  const known = said.get(gathered)
  if (known !== undefined) return known
  const numbers = new Map([...gathered.entities.keys()].map((id, i) => [id, i]))
  const [by, about] = [createTable(2), createTable(2)]
  gathered.said.forEach((s, i) => {
    const speaker = s.statement.speakerEntity
    const own = numbers.get(speaker ?? '')
    if (own !== undefined) by.add(own, i)
    for (const id of s.about) {
      const named = numbers.get(id)
      if (named !== undefined && id !== speaker) about.add(named, i)
    }
  })
  const [rowsBy, rowsAbout] = [groupRows(by, 0, numbers.size), groupRows(about, 0, numbers.size)]
  const at = (table: Table, rows: Int32Array): Said[] =>
    Array.from(rows, (row) => gathered.said[table.at(row, 1)]).filter((s) => s !== undefined)
  const made: SaidOf = (entity) => {
    const number = numbers.get(entity) ?? -1
    return { by: at(by, rowsBy(number)), about: at(about, rowsAbout(number)) }
  }
  said.set(gathered, made)
  return made
}

/** The line of an entity, made once: what is named most stands beside nearly all others. */
const lines = new WeakMap<GatheredEntity, Omit<EntityLine, 'found'>>()
function lineOf(e: GatheredEntity): Omit<EntityLine, 'found'> {
  const line = lines.get(e) ?? {
    entity: e.id,
    name: e.name,
    type: e.type,
    count: e.count,
    outlets: new Set(e.uses().map((u) => u.outlet)).size,
  }
  lines.set(e, line)
  return line
}

/** Copies say what their origin says: it stands for them. */
function saidPage(all: readonly Said[]): Page<SaidLine> {
  const own = all.filter((s) => !s.copied)
  const lines = (own.length > 0 ? own : all)
    .map(({ statement: s, words, outlet, published }) => ({
      words,
      speaker: s.speaker,
      outlet,
      published,
      act: s.act,
      form: s.form,
    }))
    .sort((a, b) => ((a.published ?? '9') < (b.published ?? '9') ? -1 : 1))
  return pageOf(lines, { offset: 0, limit: SAID })
}

function besideOf(
  gathered: Gathered,
  entity: GatheredEntity,
  uses: readonly Use[],
): EntityPage['beside'] {
  const together = new Map<string, { count: number; words: Proof }>()
  for (const n of new Set(uses.map((u) => u.sentence))) {
    const seen = new Set([entity.id])
    for (const u of gathered.usesIn(n)) {
      if (seen.has(u.entity)) continue
      seen.add(u.entity)
      const known = together.get(u.entity)
      if (known !== undefined) known.count++
      else
        together.set(u.entity, {
          count: 1,
          words: { article: u.article, from: u.from, to: u.to, words: u.words },
        })
    }
  }
  return [...together]
    .sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1))
    .slice(0, BESIDE)
    .flatMap(([id, { count, words }]) => {
      const other = gathered.entities.get(id)
      return other === undefined ? [] : [{ ...lineOf(other), found: null, together: count, words }]
    })
}
