import type { Quote } from '../../arabic/quotes.ts'
import { createIds } from '../../text/annotation.ts'
import { byPlace, contains, overlaps, type Range } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import { rangeOfTokens, type Words } from '../../text/words.ts'
import type { Layers, Mention, Statement, StatementForm } from '../layers.ts'
import { parseSentence, type Draft } from './parse.ts'
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
    for (const s of sentences) {
      for (const d of parseSentence(words, s, quotes)) {
        const source = d.source && range(d.source)
        const who = source && speakerOf(words.text, source, mentions, fullest)
        const speaker: { speaker: string; entity: string | null } | null =
          who ?? (d.inherits ? last : null)
        if (who) last = who
        const content = range(d.content)
        const cue = d.cue && range(d.cue)
        found.push({
          ...content,
          rule: d.rule,
          parts: mentions.filter((m) => source && contains(source, m)).map((m) => m.id),
          cue,
          source,
          speaker: speaker?.speaker ?? null,
          speakerEntity: speaker?.entity ?? null,
          via: d.via.map(range),
          form: formOf(words, quotes, d),
          act: d.act,
          negated: d.negated,
        })
      }
    }
    const id = createIds('statement')
    const withIds = found.sort(byPlace).map((s) => ({ id: id(s), ...s }))
    return { statements: withIds.map((s) => ({ ...s, within: outer(withIds, s) })) }
  },
})

/** The fullest wording of the speaker so far; a person's later short names lead to the first long one. */
function speakerOf(
  text: string,
  source: Range,
  mentions: readonly Mention[],
  fullest: Map<string, string>,
): { speaker: string; entity: string | null } {
  const wording = text.slice(source.from, source.to).replace(/\s+/g, ' ')
  const people = mentions.filter((m) => contains(source, m))
  const entity =
    people.findLast((m) => m.type === 'PER') ?? (people.length === 1 ? people[0] : undefined)
  if (!entity) return { speaker: wording, entity: null }
  const known = fullest.get(entity.entity)
  const speaker = known !== undefined && known.length >= wording.length ? known : wording
  fullest.set(entity.entity, speaker)
  return { speaker, entity: entity.entity }
}

function formOf(words: Words, quotes: readonly Quote[], d: Draft): StatementForm {
  const { first, end } = d.content
  let quoted = false
  for (const q of quotes) {
    if (q.open === first - 1 && q.last === end - 1) return 'direct'
    const inside = q.open >= first && q.last < end
    if (inside || (q.open < end && q.last >= first && q.depth === 0)) quoted = true
  }
  return quoted && words.count > 0 ? 'mixed' : 'indirect'
}

/** The smallest other statement that holds this one's cue and content. */
function outer(
  all: readonly (Range & { id: string; cue: Range | null })[],
  s: Range & { id: string; cue: Range | null },
) {
  let best: (Range & { id: string }) | null = null
  for (const o of all) {
    if (o.id === s.id || !contains(o, s) || (s.cue && !overlaps(o, s.cue))) continue
    if (!best || contains(best, o)) best = o
  }
  return best?.id ?? null
}
