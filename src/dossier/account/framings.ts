import type { Mention } from '../../analysis/layers.ts'
import { overlaps, sliceOf, type Range } from '../../text/range.ts'
import type { Report } from '../types.ts'
import type { Seen } from './happenings.ts'
import type { Passages } from './passages.ts'
import type { Framing, FramingSide, Stance, Told } from './types.ts'

/** Passages of one side that are kept, one an article. */
const KEPT = 12

/** A word of a report that names the thing. */
interface Use {
  readonly stance: Stance
  readonly report: Report
  readonly at: Range
}

/**
 * Where articles name one thing in words that judge it differently: «the aggression» and «the
 * offensive», «the putschist» and «the commander». Not a dispute of fact: both passages may hold.
 * `happenings` gives the words of events with the id of each.
 */
export function findFramings(
  passages: Passages,
  happenings: ReadonlyMap<string, readonly Seen[]>,
): Framing[] {
  const uses = new Map<string, { name: string; uses: Use[] }>()
  const framingOf = (about: string, name: string, all: readonly Use[]): Framing[] =>
    toFraming(about, name, all, ({ report, at }) => passages.toTold(report, at))
  for (const report of passages.reports) {
    for (const m of report.analysis.mentions) {
      if (!isKnown(m.entity) || m.to <= m.from) continue
      const of = uses.get(m.entity) ?? { name: m.name, uses: [] }
      uses.set(m.entity, of)
      of.uses.push({ stance: stanceOf(m), report, at: m })
    }
  }
  const ofNames = [...uses].flatMap(([about, { name, uses: all }]) => framingOf(about, name, all))
  const ofEvents = [...happenings].flatMap(([about, group]) => {
    const words = group.flatMap(({ report, mentions }) =>
      mentions.map((m) => ({ stance: wordStance(report, m), report, at: m })),
    )
    const [first] = words
    return framingOf(about, first ? sliceOf(first.report.article.text, first.at) : '', words)
  })
  return [...ofEvents, ...ofNames].sort((a, b) => reach(b) - reach(a) || (a.id < b.id ? -1 : 1))
}

/**
 * Sides by stance; none where all name it alike, or where one article alone judges and praises. Only
 * uses that are shown are told in full.
 */
function toFraming(
  about: string,
  name: string,
  uses: readonly Use[],
  toTold: (use: Use) => Told,
): Framing[] {
  const sides = new Map<Stance, Map<string, Use>>()
  for (const use of uses) {
    const side = sides.get(use.stance) ?? new Map<string, Use>()
    sides.set(use.stance, side)
    const { id } = use.report.article
    if (!side.has(id)) side.set(id, use)
  }
  const articles = new Set(uses.map((u) => u.report.article.id))
  const judged = [...sides].some(([stance]) => stance !== 'plain')
  if (!judged || sides.size < 2 || articles.size < 2) return []
  // Some article must see it otherwise than another, not only once more mildly.
  const differ = [...sides.values()].some((a) =>
    [...sides.values()].some((b) => [...a.keys()].some((x) => !b.has(x))),
  )
  if (!differ) return []
  return [
    {
      id: `n:${about}`,
      about,
      name,
      sides: [...sides].map(([stance, side]): FramingSide => ({
        stance,
        articles: side.size,
        told: [...side.values()].slice(0, KEPT).map(toTold),
      })),
    },
  ]
}

const reach = (f: Framing): number => f.sides.reduce((n, s) => n + s.articles, 0)

/** Of the knowledge base: what one article calls so is no other's. */
const isKnown = (entity: string): boolean => /^(?:person|org|group):/.test(entity)

function stanceOf({ loaded, recognition }: Mention): Stance {
  const judged = loaded?.find((l) => l.valence !== 'softens')
  if (judged) return judged.valence
  return recognition?.[0]?.stance ?? (loaded?.length ? 'softens' : 'plain')
}

/** The stance of an event's own word, where the names layer knows it to judge. */
function wordStance({ analysis }: Report, event: { from: number; to: number }): Stance {
  for (const { loaded } of analysis.mentions) {
    const word = loaded?.find((l) => overlaps(l, event))
    if (word) return word.valence
  }
  return 'plain'
}
