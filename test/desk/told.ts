import type {
  Analysis,
  EventStatus,
  Figure,
  Mention,
  StatementAct,
  StatementForm,
} from '../../src/analysis/layers.ts'
import type { Article, BlockKind, Published } from '../../src/reading/article.ts'
import { identityMap } from '../../src/text/offset-map.ts'
import type { Range } from '../../src/text/range.ts'

/** An article as a test tells it: its lines, and what is found in it named by its words. */
export interface Told {
  readonly id: string
  readonly outlet: string
  readonly url: string | null
  readonly published: Published | null
  readonly lines: readonly (readonly [BlockKind, string])[]
  readonly dates: readonly (readonly [string, string])[]
  readonly figures: readonly (readonly [string, Pick<Figure, 'value' | 'unit' | 'what'>])[]
  /** An entity of the article's own, unless one is given. */
  readonly mentions: readonly (readonly [
    string,
    Pick<Mention, 'type' | 'name'> & {
      readonly entity?: string
      /** The words in it that judge. */
      readonly judged?: readonly [string, 'blames' | 'praises' | 'softens']
    },
  ])[]
  readonly statements: readonly ToldStatement[]
  readonly events?: readonly ToldEvent[]
  readonly copyOf?: string
}

export interface ToldEvent {
  readonly trigger: string
  readonly type: string
  readonly status: EventStatus
  readonly actor?: string
  readonly target?: string
  readonly date?: string
  /** Where, by the words of a mention, and its latitude and longitude. */
  readonly place?: string
  readonly at?: readonly [number, number]
}

export interface ToldStatement {
  readonly speaker: string
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly act: StatementAct
  readonly form: StatementForm
  readonly via?: readonly string[]
  readonly date: string
  readonly negated?: boolean
  /** Words beside it that say that somebody declined to speak. */
  readonly noComment?: string
  /** Stands in the statement told before it. */
  readonly isInner?: boolean
}

export interface ToldReport {
  readonly told: Told
  readonly article: Article
  readonly analysis: Analysis
}

/** Finds every range by its words; words that are not there are a mistake in the test. */
export function defineReport(told: Told): ToldReport {
  const text = told.lines.map(([, line]) => line).join('\n\n')
  let at = 0
  const blocks = told.lines.map(([kind, line]) => {
    const block = { from: at, to: at + line.length, kind, rule: `told/${kind}` }
    at = block.to + 2
    return block
  })
  const find = (words: string, after = 0): Range => {
    const from = text.indexOf(words, after)
    if (from < 0) throw new Error(`${told.id} does not say: ${words}`)
    return { from, to: from + words.length }
  }
  const note = (layer: string, r: Range, rule: string, parts: readonly string[] = []) => ({
    ...r,
    id: `${layer}:${r.from}-${r.to}`,
    rule,
    parts,
  })
  const rangeOf = (kind: BlockKind): Range | null => {
    const b = blocks.find((x) => x.kind === kind)
    return b ? { from: b.from, to: b.to } : null
  }
  const article: Article = {
    id: told.id,
    text,
    blocks,
    title: rangeOf('title'),
    body: blocks
      .filter((b) => b.kind === 'paragraph' || b.kind === 'heading')
      .map(({ from, to }) => ({ from, to })),
    byline: rangeOf('byline'),
    dateline: rangeOf('dateline'),
    published: told.published,
    outlet: told.outlet,
    url: told.url,
    toSource: identityMap,
  }
  const dates = told.dates.map(([words, value]) => ({
    ...note('date', find(words), 'date/day-month-year', [
      `word:${find(words).from}-${find(words).to}`,
    ]),
    value,
    calendar: 'gregorian' as const,
    anchor: 'absolute' as const,
    symbolic: null,
    ambiguous: false,
  }))
  const body = blocks.find((b) => b.kind === 'paragraph')?.from ?? 0
  const mentions = told.mentions.map(([words, { judged, ...m }]) => ({
    ...note('name', find(words, body), 'name/gazetteer'),
    entity: `local:${m.name}`,
    ...m,
    ...(judged === undefined
      ? {}
      : { loaded: [{ ...find(judged[0], find(words, body).from), valence: judged[1] }] }),
  }))
  const ranges = told.statements.map((s) => find(s.content, body))
  const statements = told.statements.map((s, i) => {
    const content = find(s.content, body)
    const source = find(s.source, body)
    const outer = s.isInner === true ? ranges[i - 1] : undefined
    return {
      ...note(
        'statement',
        content,
        `statement/${s.form}`,
        mentions.filter((m) => source.from <= m.from && m.to <= source.to).map((m) => m.id),
      ),
      cue: find(s.cue, body),
      source,
      speaker: s.speaker,
      speakerEntity: mentions.find((m) => m.name === s.speaker)?.entity ?? null,
      via: (s.via ?? []).map((v) => find(v, body)),
      form: s.form,
      act: s.act,
      negated: s.negated ?? false,
      ...(s.noComment === undefined
        ? {}
        : { noComment: [{ ...find(s.noComment, body), source: null }] }),
      within: outer ? `statement:${outer.from}-${outer.to}` : null,
    }
  })
  const events = (told.events ?? []).map((e) => {
    const trigger = find(e.trigger, body)
    const actor = e.actor === undefined ? null : find(e.actor, body)
    const target = e.target === undefined ? null : find(e.target, body)
    const place = e.place === undefined ? null : find(e.place, body)
    const placeEntity = mentions.find((m) => m.from === place?.from)?.entity ?? null
    return {
      ...note('event', trigger, `event/${e.type}`),
      type: e.type,
      status: e.status,
      actor,
      target,
      place,
      date: e.date ?? null,
      saidIn: statements.find((s) => s.from <= trigger.from && trigger.to <= s.to)?.id ?? null,
      actorEntity: mentions.find((m) => m.from === actor?.from)?.entity ?? null,
      targetEntity: mentions.find((m) => m.from === target?.from)?.entity ?? null,
      placeEntity,
      ...(e.at === undefined || placeEntity === null
        ? {}
        : {
            point: {
              entity: placeEntity,
              latitude: e.at[0],
              longitude: e.at[1],
              precision: 'site' as const,
              class: 1 as const,
            },
          }),
    }
  })
  return {
    told,
    article,
    analysis: {
      version: 'told',
      sentences: blocks.map(({ from, to }) => ({ from, to })),
      dates,
      figures: told.figures.map(([words, f]) => ({
        ...note('figure', find(words), 'figure/digits'),
        max: null,
        op: '=' as const,
        ...f,
      })),
      mentions,
      statements,
      events,
    },
  }
}
