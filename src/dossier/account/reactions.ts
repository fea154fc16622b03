import type { Statement } from '../../analysis/layers.ts'
import { fold } from '../../arabic/fold.ts'
import { cleanView } from '../../arabic/clean.ts'
import { contains, sliceOf, type Range } from '../../text/range.ts'
import type { Report } from '../types.ts'
import type { Seen } from './happenings.ts'
import type { Passages } from './passages.ts'
import type { Reaction, ReactionKind } from './types.ts'

/** Acts that answer what happened; who says, announces or confirms tells it. */
const ANSWERS = new Set<Statement['act']>(['condemn', 'praise', 'accuse', 'deny', 'demand', 'warn'])
/** «its responsibility for the attack»: a folded stem, with «عن» soon after it. */
const RESPONSIBILITY = /^[وفب]{0,2}مسووليت/
/** «adopts the attack», as a cue: folded forms of the verb. */
const ADOPTS = /^[وفب]?[يت]?تبن[يت]/
/** Acts by which somebody takes something upon himself. */
const TAKES = new Set<Statement['act']>(['announce', 'confirm', 'say'])
/** «لم تعلن أي جهة مسؤوليتها» is no claim. */
const NEGATION = /^[وف]?(?:لم|لن|لا|دون|بدون)$/
/** What may stand beside the words that name the event, or one sentence on, and not hold them. */
const NEAR_BY = new Set<ReactionKind>(['responsibility', 'condemn'])

/**
 * What is done and said about a happening, in the articles that tell it: statements that condemn,
 * praise, accuse, deny, demand or warn in a sentence that names it or next to one, and claims of
 * responsibility. A speaker who is reported in the same way by the same origin counts once.
 */
export function reactionsTo(group: readonly Seen[], passages: Passages): Reaction[] {
  const found: Reaction[] = []
  const seen = new Set<string>()
  for (const { report, mentions } of group) {
    const places = new Set(mentions.map((m) => passages.placeOf(report, m)))
    for (const statement of report.analysis.statements) {
      if (statement.speaker === null || statement.to <= statement.from) continue
      const place = passages.placeOf(report, statement)
      const isNamed = mentions.some((m) => contains(statement, m))
      // What was said of the event itself, or right after it was named.
      const isBeside = places.has(place) || places.has(place - 1)
      const kind = isNamed || isBeside ? kindOf(report, statement, passages) : null
      if (kind === null || !(isNamed || NEAR_BY.has(kind))) continue
      const told = passages.toTold(report, statement)
      const key = `${kind} ${statement.speaker} ${told.family}`
      if (seen.has(key)) continue
      seen.add(key)
      found.push({ ...told, kind, claimant: statement.speaker })
    }
  }
  return found.sort(
    (a, b) =>
      passages.rankOf(a.article) - passages.rankOf(b.article) || a.proof.from - b.proof.from,
  )
}

function kindOf(report: Report, statement: Statement, passages: Passages): ReactionKind | null {
  if (statement.negated) return null
  if (ANSWERS.has(statement.act)) return statement.act as ReactionKind
  if (!TAKES.has(statement.act)) return null
  const cue = statement.cue ? wordsOf(report, statement.cue) : []
  if (cue.some((w) => ADOPTS.test(w))) return 'responsibility'
  const words = wordsOf(report, passages.sentenceOf(report, statement))
  const isClaim = words.some(
    (w, i) => RESPONSIBILITY.test(w) && words.slice(i + 1, i + 4).includes('عن'),
  )
  return isClaim && !words.some((w) => NEGATION.test(w)) ? 'responsibility' : null
}

const wordsOf = ({ article }: Report, range: Range): string[] =>
  fold(cleanView(sliceOf(article.text, range)).text).match(/\p{L}+/gu) ?? []
