import type { Report } from './types.ts'

/**
 * Gives reports in which equal names, entities and rules are one string: an archive that is held whole
 * tells the same few over and over. Nothing else is changed.
 */
export function createStringSharer(): (report: Report) => Report {
  const known = new Map<string, string>()
  const share = (text: string): string => {
    const same = known.get(text)
    if (same !== undefined) return same
    known.set(text, text)
    return text
  }
  return ({ article, analysis }) => ({
    article,
    analysis: {
      ...analysis,
      mentions: analysis.mentions.map((m) => ({
        ...m,
        rule: share(m.rule),
        entity: share(m.entity),
        name: share(m.name),
      })),
      statements: analysis.statements.map((s) => ({
        ...s,
        rule: share(s.rule),
        speaker: s.speaker === null ? null : share(s.speaker),
        speakerEntity: s.speakerEntity === null ? null : share(s.speakerEntity),
      })),
      events: analysis.events.map((e) => ({
        ...e,
        rule: share(e.rule),
        type: share(e.type),
        date: e.date === null ? null : share(e.date),
        ...(e.actorEntity == null ? {} : { actorEntity: share(e.actorEntity) }),
        ...(e.targetEntity == null ? {} : { targetEntity: share(e.targetEntity) }),
        ...(e.placeEntity == null ? {} : { placeEntity: share(e.placeEntity) }),
      })),
    },
  })
}
