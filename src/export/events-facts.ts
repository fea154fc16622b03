import type { EventMention, EventStatus, Statement } from '../analysis/layers.ts'
import type { Report } from '../dossier/types.ts'
import type { Range } from '../text/range.ts'

/** Who acts or is acted upon: the words, and what the names layer takes them for. */
export interface Party {
  readonly words: string
  readonly entity: string | null
  /** The entity's name, else the words. */
  readonly name: string
  /** ISO 3166, two letters. */
  readonly country: string | null
}

/** An event of an article with all that rows of any format need. */
export interface EventFact {
  readonly id: string
  readonly event: EventMention
  readonly article: string
  readonly outlet: string | null
  readonly url: string | null
  /** The day of publication. */
  readonly published: string | null
  /** The first and last day of its date; the day of publication where it has none and came to pass. */
  readonly from: string | null
  readonly to: string | null
  readonly dateBasis: string
  readonly actor: Party | null
  readonly target: Party | null
  readonly place: Party | null
  /** The words of the trigger, and of the sentence. */
  readonly trigger: string
  readonly sentence: string
  /** Who says so, outermost first; empty in the outlet's own voice. */
  readonly chain: readonly string[]
  readonly killed: number | null
  readonly wounded: number | null
  readonly detained: number | null
}

/** What came to pass or goes on; the rest was planned, asked for, denied… */
export const CAME_TO_PASS: readonly EventStatus[] = ['happened', 'ongoing']

/** All events of reports, in order of report and place. */
export function eventFacts(reports: readonly Report[]): EventFact[] {
  return reports.flatMap((r) => factsOf(r))
}

function factsOf({ article, analysis }: Report): EventFact[] {
  const { text } = article
  const names = new Map<string, string>()
  for (const m of analysis.mentions) if (!names.has(m.entity)) names.set(m.entity, m.name)
  const statements = new Map(analysis.statements.map((s) => [s.id, s]))
  const figures = new Map(analysis.figures.map((f) => [f.id, f]))
  const words = (r: Range): string => text.slice(r.from, r.to).replace(/\s+/g, ' ').trim()
  const party = (
    range: Range | null,
    entity: string | null | undefined,
    country: string | null | undefined,
  ): Party | null =>
    range && {
      words: words(range),
      entity: entity ?? null,
      name: (entity ? names.get(entity) : undefined) ?? words(range),
      country: country ?? null,
    }
  const published = article.published?.value.slice(0, 10) ?? null
  let next = 0
  return analysis.events.map((e) => {
    while ((analysis.sentences[next]?.to ?? Infinity) <= e.from) next++
    const days = daysOf(e.date)
    const dated = days.from !== null || days.to !== null
    const passed = CAME_TO_PASS.includes(e.status)
    const told = !dated && passed ? published : null
    const sum = (what: string): number | null => {
      const counts = (e.figures ?? []).flatMap((id) => figures.get(id) ?? [])
      const own = counts.filter((f) => f.what === what && (f.within ?? null) === null)
      return own.length === 0 ? null : Math.max(...own.map((f) => f.value))
    }
    return {
      id: `${article.id}:${e.from}-${e.to}`,
      event: e,
      article: article.id,
      outlet: article.outlet,
      url: article.url,
      published,
      from: days.from ?? told,
      to: days.to ?? told,
      dateBasis: dated ? (e.dateBasis ?? 'none') : told === null ? 'none' : 'published',
      actor: party(e.actor, e.actorEntity, e.actorCountry),
      target: party(e.target, e.targetEntity, e.targetCountry),
      place: party(e.place, e.placeEntity, null),
      trigger: words(e),
      sentence: words(analysis.sentences[next] ?? e),
      chain: chainOf(e.saidIn, statements, words),
      killed: sum('killed'),
      wounded: sum('wounded'),
      detained: sum('detained'),
    }
  })
}

/** Those who say so: each statement's chain and speaker, the outermost statement first. */
function chainOf(
  id: string | null,
  statements: ReadonlyMap<string, Statement>,
  words: (r: Range) => string,
): string[] {
  const chain: string[] = []
  const seen = new Set<string>()
  let at = id
  while (at !== null && !seen.has(at)) {
    seen.add(at)
    const s = statements.get(at)
    if (!s) break
    const speaker = s.speaker ?? (s.source ? words(s.source) : null)
    chain.unshift(...s.via.map(words), ...(speaker === null ? [] : [speaker]))
    at = s.within
  }
  return chain
}

/** The first and last day of an EDTF value; null for an open or unknown end. */
export function daysOf(value: string | null): { from: string | null; to: string | null } {
  if (value === null || value.startsWith('P')) return { from: null, to: null }
  const [first = '', last = first] = value.replaceAll(/[~?%]/g, '').split('/')
  return { from: dayOf(first, 'first'), to: dayOf(last, 'last') }
}

function dayOf(part: string, end: 'first' | 'last'): string | null {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(part)
  if (!m) return null
  const [, year = '', month, day] = m
  if (day !== undefined) return `${year}-${month ?? ''}-${day}`
  if (end === 'first') return `${year}-${month ?? '01'}-01`
  const lastDay = new Date(Date.UTC(Number(year), Number(month ?? '12'), 0)).getUTCDate()
  return `${year}-${month ?? '12'}-${lastDay}`
}
