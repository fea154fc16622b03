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
      events: analysis.events.map((e) => ({ ...e, rule: share(e.rule), type: share(e.type) })),
    },
  })
}
