import type { Range } from '../../text/range.ts'
import type { Statement } from '../layers.ts'
import { fold } from '../../arabic/fold.ts'
import { genderOf } from './agreement.ts'
import type { Span } from './draft.ts'

/** The words that name a statement's speaker: its own, else the last that named him before it. */
export type FindSpeaker = (s: Statement | null, before: number) => Span | null

export function createSpeakers(statements: readonly Statement[], text: string): FindSpeaker {
  const spans = new Map<Statement, Span>()
  const spanOf = (s: Statement): Span => {
    const span = spans.get(s) ?? spanOfSource(s, text)
    spans.set(s, span)
    return span
  }
  let named: ReadonlyMap<string, readonly Statement[]> | null = null
  return (s, before) => {
    if (!s) return null
    if (s.source && !isPronoun(s.source, text)) return spanOf(s)
    const key = keyOf(s)
    // Read when the first asks: most statements name their speakers.
    named ??= namedSpeakers(statements, text)
    const list = key === null ? undefined : named.get(key)
    if (!list) return null
    let lo = 0
    let hi = list.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if ((list[mid]?.source?.from ?? 0) < before) lo = mid + 1
      else hi = mid
    }
    const last = list[lo - 1]
    return last ? spanOf(last) : null
  }
}

/** The statements that name each speaker, by the place of his name. */
function namedSpeakers(
  statements: readonly Statement[],
  text: string,
): ReadonlyMap<string, readonly Statement[]> {
  const named = new Map<string, Statement[]>()
  for (const s of statements) {
    const key = keyOf(s)
    // «وهو» names nobody.
    if (key === null || !s.source || isPronoun(s.source, text)) continue
    const list = named.get(key)
    if (list) list.push(s)
    else named.set(key, [s])
  }
  for (const list of named.values())
    list.sort((a, b) => (a.source?.from ?? 0) - (b.source?.from ?? 0))
  return named
}

const isPronoun = (r: Range, text: string): boolean =>
  /^[وف]?ه(?:و|ي|م|ما)$/.test(text.slice(r.from, r.to))

/**
 * «متحدث باسم الجيش»: he speaks of what others do, and «we» are they. A name behind a comma is his where
 * he is definite («الناطق باسم الجيش، فلان»), else theirs («متحدث باسم القائد، فلان»).
 */
const FOR_OTHERS = /^ال(?:\S+\s+){0,3}?باسم\s+([^،,(]+)|^(?!ال)(?:\S+\s+){0,3}?باسم\s+([^(]+)/

/** Who is meant by whoever speaks of himself: the speaker, or those in whose name he speaks. */
export function forWhom(one: Span | null, text: string): Span | null {
  if (!one) return null
  const words = text.slice(one.range.from, one.range.to)
  const told = words.length < LONGEST && words.includes('باسم') ? FOR_OTHERS.exec(words) : null
  const principal = (told?.[1] ?? told?.[2])?.trimEnd()
  if (principal === undefined) return one
  const from = one.range.from + words.indexOf(principal, words.indexOf('باسم'))
  return partyAt({ from, to: from + principal.length }, null, principal)
}
const LONGEST = 120

/** Speakers of whom there are several: «مسؤولون», «مصادر أمنية». */
const MANY = /^\S*(?:ون|ين|ات)(?:\s|$)|\sو(?=\S{3})|^(?:مصادر|شهود|خبراء|سكان|أطباء|نشطاء)/

const keyOf = (s: Statement): string | null => s.speakerEntity ?? s.speaker

function spanOfSource(s: Statement, text: string): Span {
  const range = s.source ?? s
  return partyAt(range, s.speakerEntity, text.slice(range.from, range.to))
}

function partyAt(range: Range, entity: string | null, words: string): Span {
  const gap = words.search(/\s/)
  const first = gap < 0 ? words : words.slice(0, gap)
  const folded = fold(first)
  const head = folded.startsWith('ال') ? folded.slice(2) : folded
  return {
    range,
    entity,
    place: false,
    agent: true,
    gender: genderOf(head, null, first.endsWith('ة')) || 'm',
    many: MANY.test(words),
  }
}
