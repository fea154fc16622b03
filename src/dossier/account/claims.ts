import type { Statement } from '../../analysis/layers.ts'
import type { Day } from '../../arabic/calendar/days.ts'
import { keyOfPassage } from '../corrections/corrector.ts'
import { replay, type Decision } from '../corrections/replay.ts'
import { cosine, type Vector } from '../stories/vectors.ts'
import type { Report } from '../types.ts'
import { groupItems, NO_EDGE, STRANGERS } from './group.ts'
import type { Passages } from './passages.ts'
import type { Claim, Told } from './types.ts'

/** Contents less alike than this say two things. */
const ALIKE = 0.5
const DAYS = 10
/** A denial and what it denies need few words in common when one follows the other. */
const DENIED = 0.3
const DENIED_NEAR = 0.12
const ANSWERED = 0.04
const ANSWERED_FAR = 0.1
/** Sentences between the two. */
const NEAR = 2
/** A content of fewer words says too little to be compared. */
const LEAST_TERMS = 3

interface Said {
  readonly key: string
  readonly day: Day | null
  readonly vector: Vector
  readonly report: Report
  readonly statement: Statement
}

/** Statements that several make, or that somebody denies; with who denies them. */
export function findClaims(passages: Passages, decisions: readonly Decision[] = []): Claim[] {
  const said: Said[] = passages.reports.flatMap((report) =>
    report.analysis.statements
      .filter((s) => s.to > s.from && s.act !== 'ask')
      .map((statement) => ({
        key: '',
        day: passages.dayOf(report),
        vector: passages.wordsOf(report, statement),
        report,
        statement,
      }))
      .filter((s) => s.vector.terms.length >= LEAST_TERMS),
  )
  const denials = said.filter(isDenial)
  const found = groupItems(
    said.filter((s) => !isDenial(s)),
    // Words in common never speak against two being one more than no words in common do.
    { days: DAYS, least: ALIKE + NO_EDGE, weigh: (_a, _b, c) => Math.max(STRANGERS, c - ALIKE) },
  )
  const groups = replay(found, decisions, { keysOf: (s) => [keyOf(s)], moves: 'groups' })
  const denied = new Map<number, Said[]>()
  const byArticle = new Map<string, { group: number; said: Said }[]>()
  groups.forEach((group, i) => {
    for (const s of group) {
      const list = byArticle.get(s.report.article.id) ?? []
      list.push({ group: i, said: s })
      byArticle.set(s.report.article.id, list)
    }
  })
  for (const denial of denials) {
    // The claim stands where the denial stands: an outlet that reports the one reports the other.
    const own = byArticle.get(denial.report.article.id) ?? []
    let [best, most] = [decidedFor(denial, decisions, groups), 0]
    const around = passages.wordsOf(
      denial.report,
      passages.sentenceOf(denial.report, denial.statement),
    )
    for (const { group, said: claim } of best < 0 ? own : []) {
      if (isDecidedApart(denial, claim, decisions)) continue
      const likeness = deniedBy(denial, around, claim, passages)
      if (likeness > most) [best, most] = [group, likeness]
    }
    if (best >= 0) denied.set(best, [...(denied.get(best) ?? []), denial])
  }
  return groups
    .flatMap((group, i): Claim[] => {
      const [first] = group
      const against = denied.get(i) ?? []
      const isRepeated = new Set(group.map((s) => s.report)).size > 1
      if (!first || (against.length === 0 && !isRepeated)) return []
      return [
        {
          id: `c:${first.report.article.id}:${first.statement.from}-${first.statement.to}`,
          said: group.map((s) => toTold(s, passages)),
          denied: against.map((s) => toTold(s, passages)),
        },
      ]
    })
    .sort(
      (a, b) =>
        b.said.length + b.denied.length - a.said.length - a.denied.length || (a.id < b.id ? -1 : 1),
    )
}

const keyOf = ({ report, statement }: Said): string => keyOfPassage(report.article.id, statement)

/** The claim that a person said a denial is of; -1 where nobody did. */
function decidedFor(
  denial: Said,
  decisions: readonly Decision[],
  groups: readonly (readonly Said[])[],
): number {
  const key = keyOf(denial)
  const last = decisions.findLast((d) => d.sides.some((side) => side.includes(key)))
  if (last?.action !== 'merge') return -1
  const named = new Set(last.sides.flat())
  return groups.findIndex((group) => group.some((s) => named.has(keyOf(s))))
}

function isDecidedApart(a: Said, b: Said, decisions: readonly Decision[]): boolean {
  const [x, y] = [keyOf(a), keyOf(b)]
  const sideOf = (d: Decision, key: string): number => d.sides.findIndex((s) => s.includes(key))
  return decisions.some((d) => {
    const [p, q] = [sideOf(d, x), sideOf(d, y)]
    return d.action === 'split' && p >= 0 && q >= 0 && p !== q
  })
}

const isDenial = ({ statement }: Said): boolean => statement.act === 'deny' && !statement.negated

/** How surely a denial is one of a claim; 0 when not. */
function deniedBy(denial: Said, around: Vector, claim: Said, passages: Passages): number {
  const [d, c] = [denial.statement, claim.statement]
  if (d.speaker !== null && d.speaker === c.speaker) return 0
  if (d.speakerEntity !== null && d.speakerEntity === c.speakerEntity) return 0
  // One holds the other: the same words, not an answer.
  if (d.from < c.to && c.from < d.to) return 0
  const likeness = Math.max(cosine(denial.vector, claim.vector), cosine(around, claim.vector))
  const apart = Math.abs(passages.placeOf(denial.report, d) - passages.placeOf(claim.report, c))
  // Who is accused and denies it next answers, if a name or a thing comes back at all.
  if (c.act === 'accuse' && likeness >= (apart <= NEAR ? ANSWERED : ANSWERED_FAR))
    return likeness + DENIED
  if (apart <= NEAR && c.act === 'announce' && likeness >= DENIED_NEAR)
    return likeness + DENIED_NEAR
  return likeness >= DENIED ? likeness : 0
}

const toTold = ({ report, statement }: Said, passages: Passages): Told => ({
  ...passages.toTold(report, statement),
  claimant: statement.speaker,
})
