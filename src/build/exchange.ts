import type { Analysis, EventMention, Statement } from '../analysis/layers.ts'
import type { Article } from '../reading/article.ts'
import type { Range } from '../text/range.ts'

/**
 * An analysed article in the exchange format of `isnad analyse`: plain objects, every place a
 * half-open range of UTF-16 code units of `text`. `text` itself is given back only where the input
 * was HTML.
 */
export function toExchange(article: Article, analysis: Analysis, withText: boolean): object {
  const speakers = new Map(analysis.statements.map((s) => [s.id, s.speaker]))
  return {
    id: article.id,
    ...(withText ? { text: article.text } : {}),
    title: article.title && range(article.title),
    body: article.body.map(range),
    published: article.published && {
      value: article.published.value,
      basis: article.published.basis,
    },
    dates: analysis.dates
      .filter((d) => d.value !== null)
      .map((d) => ({ ...range(d), value: d.value })),
    figures: analysis.figures.map((f) => ({
      ...range(f),
      value: f.value,
      ...(f.max === null ? {} : { max: f.max }),
      op: f.op,
      unit: f.unit,
      what: f.what,
    })),
    statements: analysis.statements.map(statement),
    events: analysis.events.map((e) => event(e, speakers)),
    mentions: analysis.mentions.map((m) => ({
      ...range(m),
      type: m.type,
      entity: m.entity,
      name: m.name,
    })),
  }
}

const range = (r: Range): Range => ({ from: r.from, to: r.to })

const statement = (s: Statement): object => ({
  ...range(s),
  cue: s.cue && range(s.cue),
  source: s.source && range(s.source),
  speaker: s.speaker,
  via: s.via.map(range),
  form: s.form,
  act: s.act,
})

const event = (e: EventMention, speakers: ReadonlyMap<string, string | null>): object => ({
  trigger: range(e),
  type: e.type,
  actor: e.actor && range(e.actor),
  target: e.target && range(e.target),
  place: e.place && range(e.place),
  date: e.date,
  status: e.status,
  saidBy: e.saidIn === null ? null : (speakers.get(e.saidIn) ?? null),
})
