import type { Quote } from '../../arabic/quotes.ts'
import { createIds } from '../../text/annotation.ts'
import { byPlace, contains, overlaps, type Range } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import { rangeOfTokens } from '../../text/words.ts'
import type { Layers, Mention, Statement, StatementForm } from '../layers.ts'
import { parseSentence } from './parse.ts'
import type { Span } from './source.ts'

/** Reported speech with cue, source, content and those who passed it on. */
export const statementsStage = defineStage<Layers>()({
  name: 'statements',
  version: 1,
  reads: ['words', 'quotes', 'sentences', 'mentions'],
  writes: ['statements'],
  run({ words, quotes, sentences, mentions }) {
    const range = (s: Span): Range => rangeOfTokens(words, s.first, s.end - 1)
    const found: Omit<Statement, 'id' | 'within'>[] = []
    let last: { speaker: string; entity: string | null } | null = null
    const fullest = new Map<string, string>()
    const quotesAt = new Map(quotes.map((q) => [q.open, q]))
    const outermost = quotes.filter((q) => q.depth === 0)
    for (const s of sentences) {
      for (const d of parseSentence(words, s, quotesAt)) {
        const source = d.source && range(d.source)
        const named = source ? within(mentions, source) : []
        const who = source && speakerOf(words.text, source, named, fullest)
        const speaker: { speaker: string; entity: string | null } | null =
          who ?? (d.inherits ? last : null)
        if (who) last = who
        const content = range(d.content)
        const cue = d.cue && range(d.cue)
        found.push({
          ...content,
          rule: d.rule,
          parts: named.map((m) => m.id),
          cue,
          source,
          speaker: speaker?.speaker ?? null,
          speakerEntity: speaker?.entity ?? null,
          via: d.via.map(range),
          form: formOf(quotesAt, outermost, d.content),
          act: d.act,
          negated: d.negated,
        })
      }
    }
    const id = createIds('statement')
    const withIds = found.sort(byPlace).map((s) => ({ id: id(s), ...s }))
    return { statements: nest(withIds) }
  },
})

/** Of sorted ranges that do not overlap, those inside `r`: by binary search. */
function within<T extends Range>(sorted: readonly T[], r: Range): T[] {
  const found: T[] = []
  for (let k = firstFrom(sorted, r.from); k < sorted.length; k++) {
    const x = sorted[k]
    if (!x || x.from >= r.to) break
    if (contains(r, x)) found.push(x)
  }
  return found
}

/** The first of sorted ranges that begins at or after `at`. */
function firstFrom(sorted: readonly Range[], at: number): number {
  let lo = 0
  let hi = sorted.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((sorted[mid]?.from ?? Infinity) < at) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** The fullest wording of the speaker so far; a person's later short names lead to the first long one. */
function speakerOf(
  text: string,
  source: Range,
  people: readonly Mention[],
  fullest: Map<string, string>,
): { speaker: string; entity: string | null } {
  const wording = text.slice(source.from, source.to).replace(/\s+/g, ' ')
  const entity =
    people.findLast((m) => m.type === 'PER') ?? (people.length === 1 ? people[0] : undefined)
  if (!entity) return { speaker: wording, entity: null }
  const known = fullest.get(entity.entity)
  const speaker = known !== undefined && known.length >= wording.length ? known : wording
  fullest.set(entity.entity, speaker)
  return { speaker, entity: entity.entity }
}

/** `outermost` are the quotations of depth 0, in order: they do not overlap. */
function formOf(
  quotesAt: ReadonlyMap<number, Quote>,
  outermost: readonly Quote[],
  { first, end }: Span,
): StatementForm {
  if (quotesAt.get(first - 1)?.last === end - 1) return 'direct'
  let lo = 0
  let hi = outermost.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((outermost[mid]?.last ?? Infinity) < first) lo = mid + 1
    else hi = mid
  }
  const q = outermost[lo]
  return q && q.open < end ? 'mixed' : 'indirect'
}

/** How many enclosing statements are looked at: deeper nesting is not Arabic. */
const MAX_DEPTH = 8

/** Gives each statement the smallest other one that holds its cue and content; `sorted` by place. */
function nest(sorted: readonly Omit<Statement, 'within'>[]): Statement[] {
  const open: Omit<Statement, 'within'>[] = []
  return sorted.map((s) => {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= s.from) open.pop()
    const outer = open
      .slice(-MAX_DEPTH)
      .findLast((o) => contains(o, s) && (s.cue === null || overlaps(o, s.cue)))
    open.push(s)
    return { ...s, within: outer?.id ?? null }
  })
}
