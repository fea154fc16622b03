import { parseDay, type Day } from '../../arabic/calendar/days.ts'
import { edtfSpan } from '../../text/edtf.ts'
import { contains } from '../../text/range.ts'
import { toProof } from '../proofs.ts'
import type { Family, Report } from '../types.ts'
import { constraintsOf, reaching } from './constraints.ts'
import { createLandmarkFinder } from './landmarks.ts'
import { createDatingReader, type DatingText } from './reader.ts'
import { findSameTellings } from './same-telling.ts'
import { solve, toDating, type Solved } from './solve.ts'
import type { Constraint, Dating, ResolveSymbolic } from './types.ts'

/** Days that may lie between two reports of one happening. */
const REPORTED_WITHIN = 3
/** Dates passed on from one undated article to the next, so often at most. */
const ROUNDS = 3

/**
 * When the undated among the reports were published, each with its reasons: what their own words say
 * of the day, and what is known of their copies and of other reports of the same happening.
 */
export function dateReports(
  reports: readonly Report[],
  families: readonly Family[],
  resolve: ResolveSymbolic,
): Dating[] {
  const undated = reports.map((r) => r.article.published === null)
  if (!undated.includes(true)) return []
  const read = createDatingReader()
  // Of those with a date only the few that tell what an undated one tells are kept.
  const texts = new Map<number, DatingText>()
  const readAt = (i: number): DatingText | undefined => {
    const report = reports[i]
    return texts.get(i) ?? (report && read(report))
  }
  const textOf = (i: number): DatingText | undefined => {
    const text = readAt(i)
    if (text) texts.set(i, text)
    return text
  }
  const place = new Map(reports.map((r, i) => [r.article.id, i]))
  const home = new Map(families.flatMap((f) => f.articles.map((id) => [id, f] as const)))
  const findLandmark = createLandmarkFinder()
  const own = reports.map((_, i) => {
    const text = undated[i] ? textOf(i) : undefined
    return text ? constraintsOf(text, resolve, findLandmark) : []
  })
  const tellings = Map.groupBy(
    findSameTellings(reports.length, readAt, (i) => undated[i] === true),
    (telling) => telling.a,
  )
  const solved = new Map<number, Solved>()
  const sources = new Map<number, ReadonlySet<number>>()
  reports.forEach((_, i) => {
    if (undated[i]) solved.set(i, solve(own[i] ?? []))
  })

  /** First and last day of an article, known or told so far. */
  const spanOf = (i: number): { from: Day; to: Day } | null => {
    const published = reports[i]?.article.published?.value
    if (published != null) {
      const day = parseDay(published)
      const span = edtfSpan(published)
      if (day !== null) return { from: day, to: day }
      return span && Number.isFinite(span.to - span.from)
        ? { from: Math.floor(span.from / MS), to: Math.floor((span.to - 1) / MS) }
        : null
    }
    const days = solved.get(i)?.days
    const [from, to] = [days?.[0], days?.at(-1)]
    return from !== undefined && to !== undefined && to - from <= REPORTED_WITHIN
      ? { from, to }
      : null
  }

  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (const i of solved.keys()) {
      const text = textOf(i)
      if (!text) continue
      const others: Constraint[] = []
      const from = new Set<number>()
      // What an article was dated by is not dated by it in turn.
      const isFree = (j: number): boolean => j !== i && sources.get(j)?.has(i) !== true
      for (const { b, inA, inB } of tellings.get(i) ?? []) {
        const other = textOf(b)
        const span = isFree(b) ? spanOf(b) : null
        if (!span || !other) continue
        from.add(b)
        const proofs = [toProof(text.article, inA), toProof(other.article, inB)]
        others.push({
          code: 'same-happening',
          by: other.article.id,
          proofs,
          from: span.from - REPORTED_WITHIN,
          to: span.to + REPORTED_WITHIN,
          allows: () => true,
        })
        const shared = sharedWeekday(text, other, span, resolve)
        if (shared) others.push(shared)
      }
      for (const copy of copiesOf(home, text.article.id)) {
        const at = place.get(copy)
        const span = at === undefined || !isFree(at) ? null : spanOf(at)
        if (!span || at === undefined) continue
        from.add(at)
        others.push({
          code: 'copy',
          by: copy,
          proofs: firstSentence(text),
          from: span.from - REPORTED_WITHIN,
          to: span.to + REPORTED_WITHIN,
          allows: () => true,
        })
      }
      sources.set(i, from)
      const next = solve([...(own[i] ?? []), ...others])
      const before = solved.get(i)?.days
      if (next.days?.join() !== before?.join()) {
        solved.set(i, next)
        changed = true
      } else if (others.length > 0) solved.set(i, next)
    }
    if (!changed) break
  }
  return [...solved].map(([i, s]) => toDating(reports[i]?.article.id ?? '', s))
}

const MS = 86_400_000

/** Two reports of one happening name one weekday: it is the same day. */
function sharedWeekday(
  text: DatingText,
  other: DatingText,
  span: { from: Day; to: Day },
  resolve: ResolveSymbolic,
): Constraint | null {
  const isWeekday = (d: { symbolic: string | null }): boolean =>
    d.symbolic?.startsWith('weekday(') === true
  const [mine, theirs] = [text.dates.find(isWeekday), other.dates.find(isWeekday)]
  if (mine?.symbolic == null || mine.symbolic !== theirs?.symbolic) return null
  const day = parseDay(resolve(theirs.symbolic, span.from) ?? '')
  if (day === null || parseDay(resolve(theirs.symbolic, span.to) ?? '') !== day) return null
  const found = reaching(text, mine.symbolic, day, resolve, 'same-happening', other.article.id, [
    mine,
  ])
  return found && { ...found, proofs: [...found.proofs, toProof(other.article, theirs)] }
}

const copiesOf = (home: ReadonlyMap<string, Family>, id: string): readonly string[] =>
  home.get(id)?.articles.filter((a) => a !== id) ?? []

const firstSentence = (text: DatingText): Constraint['proofs'] => {
  const first = text.sentences.find((s) => text.article.body.some((b) => contains(b, s)))
  return first ? [toProof(text.article, first)] : []
}
