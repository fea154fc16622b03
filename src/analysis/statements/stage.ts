import { createIds } from '../../text/annotation.ts'
import { byPlace, contains, type Range } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import { rangeOfTokens, rangeWithinToken } from '../../text/words.ts'
import type { Layers, NoCommentMention, Statement, StatementForm } from '../layers.ts'
import { findCredit } from './credit.ts'
import type { Draft } from './draft.ts'
import { createGroundMaker } from './create-ground.ts'
import {
  formAt,
  opensQuote,
  rangeOf,
  type Ground,
  type Span,
  quotesFrom,
  classAt,
  isOneOf,
} from './ground.ts'
import { hearerAt } from './media.ts'
import { findNoComments, type NoComment } from './no-comment.ts'
import { createOwnNames } from './own-names.ts'
import { parseSentence } from './parse.ts'
import { ADJOINS } from './speech-act.ts'
import { allegianceOf, classOfSource } from './source-class.ts'
import {} from './word-class.ts'
import { resolveSpeakers, type Resolved } from './who.ts'

const createGround = createGroundMaker()

/** Reported speech with cue, source, content and those who passed it on. */
export const statementsStage = defineStage<Layers>()({
  name: 'statements',
  version: 9,
  reads: ['article', 'words', 'quotes', 'sentences', 'dates', 'mentions'],
  writes: ['statements'],
  run({ article, words, quotes, sentences, dates, mentions }) {
    const g = createGround(words, quotes, mentions, dates)
    const drafts: { draft: Draft; sentence: number }[] = []
    const declined: NoComment[] = []
    const title = article.title
    sentences.forEach((s, sentence) => {
      const at = words.from[s.first] ?? 0
      const heading = title !== null && at >= title.from && at < title.to
      for (const draft of parseSentence(g, s, {
        heading,
        spoken: drafts.length > 0,
        before: sentences[sentence - 1] ?? null,
      }))
        drafts.push({ draft, sentence })
      declined.push(...findNoComments(g, s))
    })
    const isOwn = createOwnNames(article)
    const resolved = resolveSpeakers(g, sentences, drafts, isOwn)
    const range = (s: Span): Range => rangeOfTokens(words, s.first, s.end - 1)
    const credit = resolved.length === 0 ? null : findCredit(g, article, isOwn)
    const found = resolved.map((r) => toStatement(g, r, range, credit)).sort(byPlace)
    return { statements: withNoComments(g, nest(found), declined) }
  },
})

function toStatement(
  g: Ground,
  r: Resolved,
  range: (s: Span) => Range,
  credit: Range | null,
): Omit<Statement, 'id' | 'within'> {
  const { draft: d, speaker } = r
  const maybe = (s: Span | null): Range | null => s && range(s)
  const allegiance = d.source && allegianceOf(g, d.source)
  return {
    ...range(withClosingMark(g, d.content)),
    rule: d.rule,
    parts: speaker?.parts ?? [],
    cue: maybe(d.cue),
    source:
      d.source &&
      (d.rule === 'statements/leading' || d.rule === 'statements/trailing'
        ? viaRange(g, d.source)
        : rangeOf(g, d.source)),
    speaker: speaker?.name ?? null,
    speakerEntity: speaker?.entity ?? null,
    via: r.via.map((s) => viaRange(g, s)),
    form: formOf(g, d),
    act: d.act,
    negated: d.negated,
    commitment: d.commitment,
    addressee: d.addressee && rangeOf(g, d.addressee),
    place: d.place && adjunctRange(g, d.place),
    time: maybe(d.time),
    medium: d.medium && adjunctRange(g, d.medium),
    sourceClass: speaker ? classOfSource(g, speaker.span) : null,
    allegiance: allegiance && viaRange(g, allegiance),
    ...(credit && r.via.length === 0 ? { credit } : null),
  }
}

/** What opens that which the mark closes. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['»', '«'],
  ['”', '“'],
  ['"', '"'],
  [')', '('],
  [']', '['],
])

/** How far back the mark that opens a quotation is looked for. */
const QUOTED = 400

/** «الخطوة "خرق صريح"», «في ديسمبر (كانون الأول)»: what opens inside what is said ends inside it too. */
function withClosingMark(g: Ground, content: Span): Span {
  const next = formAt(g, content.end).clean
  const opener = OPENERS.get(next)
  if (opener === undefined) return content
  let open = 0
  for (let k = content.end - 1; k >= content.first && k > content.end - QUOTED; k--) {
    const mark = formAt(g, k).clean
    if (next === '"') open ^= mark === '"' ? 1 : 0
    else if (mark === next) open--
    else if (mark === opener && ++open > 0) break
  }
  if (open <= 0) return content
  // «("كانون الأول")»: one mark behind the other.
  return withClosingMark(g, { first: content.first, end: content.end + 1 })
}

/** «وفي بيان»: the و is none of it. */
function adjunctRange(g: Ground, s: Span): Range {
  const r = rangeOf(g, s)
  const { fold, clean } = formAt(g, s.first)
  return fold.startsWith('و') && isOneOf(g, s.first, ADJOINS) && r.from === g.words.from[s.first]
    ? { from: rangeWithinToken(g.words, s.first, 1, clean.length).from, to: r.to }
    : r
}

const isTold = (g: Ground, k: number): boolean => hearerAt(g, k, g.words.count) !== null

/** A hearer's ل is no part of his name: «لرويترز». */
function viaRange(g: Ground, s: Span): Range {
  const r = rangeOf(g, s)
  const f = formAt(g, s.first)
  if (f.fold === 'ل') return rangeOf(g, { first: s.first + 1, end: s.end })
  const c = classAt(g, s.first)
  const lam = c.prefix === 'ل' || (c.bits === 0 && f.fold.startsWith('ل') && isTold(g, s.first))
  return lam && r.from === g.words.from[s.first] && !f.fold.startsWith('لل')
    ? { from: rangeWithinToken(g.words, s.first, 1, f.clean.length).from, to: r.to }
    : r
}

function formOf(g: Ground, d: Draft): StatementForm {
  if (d.direct) return 'direct'
  const { first } = d.content
  if (/^["«“]$/.test(formAt(g, first - 1).clean) && quotesFrom(g, first - 1)) return 'mixed'
  return opensQuote(g, d.content) ? 'mixed' : 'indirect'
}

/** A refusal to speak stands with the statement told before it; with the first one where none was. */
function withNoComments(
  g: Ground,
  statements: readonly Statement[],
  declined: readonly NoComment[],
): Statement[] {
  if (declined.length === 0 || statements.length === 0) return [...statements]
  const byStatement = new Map<Statement, NoCommentMention[]>()
  const whole = statements.filter((s) => s.within === null)
  let n = 0
  for (const d of declined) {
    const words = rangeOf(g, d.words)
    while (n + 1 < whole.length && (whole[n + 1]?.from ?? 0) < words.from) n++
    const at = whole[n]
    const mention = { ...words, source: d.source && rangeOf(g, d.source) }
    if (at) byStatement.set(at, [...(byStatement.get(at) ?? []).slice(0, 9), mention])
  }
  return statements.map((s) => {
    const noComment = byStatement.get(s)
    return noComment ? { ...s, noComment } : s
  })
}

/** How many enclosing statements are looked at: deeper nesting is not Arabic. */
const MAX_DEPTH = 8

/** Gives each statement the smallest other one whose content holds its cue and content. */
function nest(sorted: readonly Omit<Statement, 'id' | 'within'>[]): Statement[] {
  const id = createIds('statement')
  const open: Statement[] = []
  return sorted.map((s) => {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= s.from) open.pop()
    const outer = open
      .slice(-MAX_DEPTH)
      .findLast((o) => contains(o, s) && (s.cue === null || contains(o, s.cue)))
    const statement: Statement = { id: id(s), ...s, within: outer?.id ?? null }
    open.push(statement)
    return statement
  })
}
