import type { Statement } from '../analysis/layers.ts'
import { byTime, dayOf, edtfSpan } from '../text/edtf.ts'
import { isStatement, type Saying } from './one-saying.ts'
import { toProof } from './proofs.ts'
import { groupByWords, overlapOf } from './same-words.ts'
import type { TimelineEntry } from './types.ts'

/** Reports that are no copies of each other word one thing alike only when most words are the same. */
const ALIKE = 0.7

/** A saying at one of its dates. */
interface Dated {
  readonly saying: Saying
  readonly date: string
}

/**
 * The timeline: what is said of each date, in order of time; at one date in order of publication.
 * Sayings of several families in nearly the same words are one entry with several origins.
 */
export function createTimeline(sayings: readonly Saying[]): TimelineEntry[] {
  const byDate = new Map<string, Dated[]>()
  for (const saying of [...sayings].sort(byPublication))
    for (const date of saying.dates) {
      const key = dayOf(date) ?? date
      const list = byDate.get(key) ?? []
      list.push({ saying, date })
      byDate.set(key, list)
    }
  const entries = [...byDate.values()].flatMap((dated) =>
    groupByWords(dated, (d) => d.saying.lines[0].words, likeness).map(entryOf),
  )
  return entries
    .map((entry) => ({ ...entry, span: edtfSpan(entry.entry.date) }))
    .sort((a, b) => byTime(a.span, b.span) || byPublication(a.saying, b.saying))
    .map(({ entry }) => entry)
}

const byPublication = (a: Saying, b: Saying): number =>
  a.lines[0].rank - b.lines[0].rank ||
  a.lines[0].range.from - b.lines[0].range.from ||
  b.lines[0].range.to - a.lines[0].range.to

/** How alike two sayings of one date are; 0 when they are not one. */
function likeness(a: Dated, b: Dated): number {
  const x = a.saying.lines[0]
  const y = b.saying.lines[0]
  const [s, t] = [x.statement, y.statement]
  if (s?.speaker && t?.speaker && !sameSpeaker(s, t)) return 0
  const both = overlapOf(x.words, y.words)
  return both >= ALIKE ? both : 0
}

/** By entity where the names layer knows both, else by name. */
function sameSpeaker(a: Statement, b: Statement): boolean {
  const isKnown = (entity: string | null): boolean => !!entity && !entity.startsWith('local:')
  if (isKnown(a.speakerEntity) && isKnown(b.speakerEntity))
    return a.speakerEntity === b.speakerEntity
  return a.speaker === b.speaker
}

function entryOf(group: readonly [Dated, ...Dated[]]): { entry: TimelineEntry; saying: Saying } {
  const [{ saying, date }] = group
  const lines = group.flatMap((d) => d.saying.lines)
  const first = saying.lines[0]
  const statement = lines.find(isStatement)
  const speaker = lines.find((l) => l.statement?.speaker)?.statement?.speaker ?? null
  const entry: TimelineEntry = {
    id: `t:${date}:${first.article.id}:${first.range.from}-${first.range.to}`,
    date,
    kind: statement ? 'statement' : 'sentence',
    speaker,
    basis: saying.basis,
    proofs: lines.map((l) => toProof(l.article, l.range)),
    families: [...new Set(group.map((d) => d.saying.family))],
  }
  return { entry, saying }
}
