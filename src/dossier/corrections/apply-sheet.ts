import type { EventMention, Mention, Statement } from '../../analysis/layers.ts'
import type { Annotation } from '../../text/annotation.ts'
import { overlaps, type Range } from '../../text/range.ts'
import type { Report } from '../types.ts'
import type { Bearers } from './bearers.ts'

/** What was decided about the annotations of one article, by their ids. */
export interface Sheet {
  readonly rejected: Set<string>
  readonly accepted: Set<string>
  readonly events: Map<string, Partial<EventMention>>
  readonly statements: Map<string, Partial<Statement>>
  readonly mentions: Map<string, Partial<Mention>>
}

/** A report as it is after what was decided; the very same where nothing concerns it. */
export function applySheet(report: Report, sheet: Sheet | undefined, bearers: Bearers): Report {
  const { article, analysis } = report
  const isNamed =
    bearers.hasJoined && analysis.mentions.some((m) => bearers.bearerOf(article.id, m))
  if (!sheet && !isNamed) return report
  const named = analysis.mentions.map((m) => ({ m, to: bearers.bearerOf(article.id, m) }))
  const isKept = (a: Annotation): boolean => !sheet?.rejected.has(a.id)
  /** Who stands in a range by what was decided, else the entity that was read there. */
  const entityAt = (range: Range | null, entity: string | null = null): string | null => {
    const own = range && named.find((x) => x.to && overlaps(x.m, range))
    if (own?.to && (entity === null || own.m.entity === entity)) return own.to.entity
    return entity && (bearers.bearerOfEntity(article.id, entity)?.entity ?? entity)
  }
  const all = new Map(analysis.statements.map((s) => [s.id, s]))
  /** The statement that holds, or the first round it that was not rejected. */
  const holder = (id: string | null): string | null => {
    let at = id
    while (at !== null && sheet?.rejected.has(at)) at = all.get(at)?.within ?? null
    return at
  }
  return {
    article,
    analysis: {
      ...analysis,
      mentions: named
        .filter(({ m }) => isKept(m))
        .map(({ m, to }) => ({ ...m, ...sheet?.mentions.get(m.id), ...to })),
      statements: analysis.statements.filter(isKept).map((s) => ({
        ...s,
        speakerEntity: entityAt(s.source, s.speakerEntity),
        ...sheet?.statements.get(s.id),
        within: holder(s.within),
      })),
      events: analysis.events.filter(isKept).map((e): EventMention => {
        const now = { ...e, ...sheet?.events.get(e.id) }
        return {
          ...now,
          actorEntity: entityAt(now.actor, now.actorEntity),
          targetEntity: entityAt(now.target, now.targetEntity),
          placeEntity: entityAt(now.place, now.placeEntity),
          saidIn: holder(e.saidIn),
        }
      }),
    },
  }
}
