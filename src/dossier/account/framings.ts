import type { Mention } from '../../analysis/layers.ts'
import { overlaps } from '../../text/range.ts'
import type { Report } from '../types.ts'
import type { Seen } from './happenings.ts'
import type { Passages } from './passages.ts'
import type { Framing, FramingSide, Stance, Told } from './types.ts'

/** Passages of one side that are kept, one an article. */
const KEPT = 12

interface Use {
  readonly stance: Stance
  readonly told: Told
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
  for (const report of passages.reports) {
    for (const m of report.analysis.mentions) {
      if (!isKnown(m.entity) || m.to <= m.from) continue
      const of = uses.get(m.entity) ?? { name: m.name, uses: [] }
      uses.set(m.entity, of)
      of.uses.push({ stance: stanceOf(m), told: passages.toTold(report, m) })
    }
  }
  const ofNames = [...uses].flatMap(([about, { name, uses: all }]) => toFraming(about, name, all))
  const ofEvents = [...happenings].flatMap(([about, group]) => {
    const words = group.flatMap(({ report, mentions }) =>
      mentions.map((m) => ({ stance: wordStance(report, m), told: passages.toTold(report, m) })),
    )
    return toFraming(about, words[0]?.told.proof.words ?? '', words)
  })
  return [...ofEvents, ...ofNames].sort((a, b) => reach(b) - reach(a) || (a.id < b.id ? -1 : 1))
}

/** Sides by stance; none where all name it alike, or where one article alone judges and praises. */
function toFraming(about: string, name: string, uses: readonly Use[]): Framing[] {
  const sides = new Map<Stance, Map<string, Told>>()
  for (const { stance, told } of uses) {
    const side = sides.get(stance) ?? new Map<string, Told>()
    sides.set(stance, side)
    if (!side.has(told.article)) side.set(told.article, told)
  }
  const articles = new Set(uses.map((u) => u.told.article))
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
      sides: [...sides].map(([stance, told]): FramingSide => ({
        stance,
        articles: told.size,
        told: [...told.values()].slice(0, KEPT),
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
