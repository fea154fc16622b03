import type {
  Analysis,
  Block,
  DateMention,
  EventMention,
  Figure,
  Mention,
  Range,
  Statement,
} from '../../server/api-types.ts'

/** Layers that the reader can switch, in the order of the switches. */
export const LAYERS = ['said', 'source', 'cue', 'date', 'figure', 'name', 'event'] as const
export type Layer = (typeof LAYERS)[number]

/** What a highlight stands for; `part` says which part of a statement it is. */
export type Note =
  | { readonly kind: 'date'; readonly of: DateMention }
  | { readonly kind: 'figure'; readonly of: Figure }
  | { readonly kind: 'name'; readonly of: Mention }
  | { readonly kind: 'event'; readonly of: EventMention }
  | {
      readonly kind: 'statement'
      readonly of: Statement
      readonly part: 'said' | 'source' | 'cue' | 'via'
    }

export interface Highlight extends Range {
  readonly layer: Layer
  readonly note: Note
}

/** Every stretch of an article that a layer marks, in the order in which layers lie over each other. */
export function toHighlights(analysis: Analysis, off: readonly string[]): Highlight[] {
  const all: Highlight[] = []
  for (const s of analysis.statements) {
    const add = (layer: Layer, part: 'said' | 'source' | 'cue' | 'via', r: Range | null): void => {
      if (r !== null)
        all.push({ from: r.from, to: r.to, layer, note: { kind: 'statement', of: s, part } })
    }
    add('said', 'said', s)
    add('source', 'source', s.source)
    for (const v of s.via) add('source', 'via', v)
    add('cue', 'cue', s.cue)
  }
  for (const m of analysis.mentions) all.push(over('name', { kind: 'name', of: m }))
  for (const f of analysis.figures) all.push(over('figure', { kind: 'figure', of: f }))
  for (const e of analysis.events) all.push(over('event', { kind: 'event', of: e }))
  for (const d of analysis.dates) all.push(over('date', { kind: 'date', of: d }))
  return all.filter((h) => !off.includes(h.layer))
}

const over = (layer: Layer, note: Note): Highlight => ({
  from: note.of.from,
  to: note.of.to,
  layer,
  note,
})

/** The line under a stretch says one thing: the finest of its layers. */
const LINES: readonly Layer[] = ['date', 'figure', 'event', 'name', 'cue']
export const lineOf = (covers: readonly Highlight[]): Layer | undefined =>
  LINES.find((layer) => covers.some((h) => h.layer === layer))

/** A stretch of blocks read in one go: the article's own, or what the page put around it. */
export interface Run {
  readonly outside: boolean
  readonly blocks: readonly Block[]
}

export function toRuns(blocks: readonly Block[]): Run[] {
  const runs: { outside: boolean; blocks: Block[] }[] = []
  for (const block of blocks) {
    const outside = block.kind === 'boilerplate'
    const last = runs.at(-1)
    if (last?.outside === outside) last.blocks.push(block)
    else runs.push({ outside, blocks: [block] })
  }
  return runs
}

/** The link where it is one that a browser may follow; an article could name any scheme. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}

/** A statement and those whose words it gives in its turn. */
export interface Nested {
  readonly statement: Statement
  readonly inner: readonly Nested[]
}

/** The statements of an article as trees, in reading order. One whose outer statement is not kept stands by itself. */
export function nestStatements(statements: readonly Statement[]): Nested[] {
  const ids = new Set(statements.map((s) => s.id))
  const outerOf = (s: Statement): string | null =>
    s.within !== null && s.within !== s.id && ids.has(s.within) ? s.within : null
  const inside = Map.groupBy(statements, outerOf)
  // Each is placed once: statements that name each other as outer would never end.
  const placed = new Set<string>()
  const nest = (of: readonly Statement[]): Nested[] =>
    [...of]
      .sort((a, b) => a.from - b.from)
      .filter((s) => !placed.has(s.id))
      .map((statement) => {
        placed.add(statement.id)
        return { statement, inner: nest(inside.get(statement.id) ?? []) }
      })
  return nest(inside.get(null) ?? [])
}

/** The statement and those that it stands in, the innermost first. */
export function outward(statements: readonly Statement[], innermost: Statement): Statement[] {
  const byId = new Map(statements.map((s) => [s.id, s]))
  const chain: Statement[] = []
  let next: Statement | undefined = innermost
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next)
    next = next.within === null ? undefined : byId.get(next.within)
  }
  return chain
}
