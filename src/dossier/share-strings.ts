import type { EventMention, EventPoint } from '../analysis/layers.ts'
import type { Annotation } from '../text/annotation.ts'
import type { Report } from './types.ts'

/** One for all lists that hold nothing: most annotations have two or three of them. */
const NOTHING: readonly never[] = Object.freeze([])
const list = <T>(items: readonly T[]): readonly T[] => (items.length === 0 ? NOTHING : items)

/**
 * Gives reports in which equal ids, names, entities and rules are one string and lists of nothing are
 * one list: an archive that is held whole tells the same few over and over. Nothing else is changed.
 */
export function createStringSharer(): (report: Report) => Report {
  const known = new Map<string, string>()
  const points = new Map<string, EventPoint>()
  const share = (text: string): string => {
    const same = known.get(text)
    if (same !== undefined) return same
    known.set(text, text)
    return text
  }
  const point = (at: EventPoint): EventPoint => {
    const key = JSON.stringify(at)
    const same = points.get(key) ?? at
    points.set(key, same)
    return same
  }
  const annotation = ({
    id,
    rule,
    parts,
  }: Annotation): Pick<Annotation, 'id' | 'rule' | 'parts'> => ({
    id: share(id),
    rule: share(rule),
    parts: list(parts),
  })
  const event = (e: EventMention): EventMention => ({
    ...e,
    ...annotation(e),
    type: share(e.type),
    date: e.date === null ? null : share(e.date),
    ...(e.point == null ? {} : { point: point(e.point) }),
    ...(e.figures === undefined ? {} : { figures: list(e.figures) }),
    ...(e.sameAs === undefined ? {} : { sameAs: list(e.sameAs) }),
    ...(e.actorEntity == null ? {} : { actorEntity: share(e.actorEntity) }),
    ...(e.targetEntity == null ? {} : { targetEntity: share(e.targetEntity) }),
    ...(e.placeEntity == null ? {} : { placeEntity: share(e.placeEntity) }),
  })
  return ({ article, analysis }) => ({
    article,
    analysis: {
      ...analysis,
      dates: analysis.dates.map((d) => ({ ...d, ...annotation(d) })),
      figures: analysis.figures.map((f) => ({ ...f, ...annotation(f) })),
      mentions: analysis.mentions.map((m) => ({
        ...m,
        ...annotation(m),
        entity: share(m.entity),
        name: share(m.name),
      })),
      statements: analysis.statements.map((s) => ({
        ...s,
        ...annotation(s),
        speaker: s.speaker === null ? null : share(s.speaker),
        speakerEntity: s.speakerEntity === null ? null : share(s.speakerEntity),
        via: list(s.via),
      })),
      events: analysis.events.map(event),
    },
  })
}
