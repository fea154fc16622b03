import type { Change, Proof } from '../../server/api-types.ts'
import type { PassageSubject, Subject } from './subject.ts'

/** It is as it was read, or nothing of the kind stands there; in its copies too. */
export const toVerdicts = (s: PassageSubject, action: 'accept' | 'reject'): Change[] =>
  [s.on, ...s.copies].map((on) => ({ kind: s.kind, action, on, ...typeOf(s) }))

/** What is to be read instead, in its copies too; nothing where nothing was changed. */
export function toEdits(
  s: PassageSubject,
  fields: Readonly<Record<string, string>>,
  reachesArticle: boolean,
): Change[] {
  const now: Readonly<Record<string, string | null>> = { ...s.now }
  const changed = Object.entries(fields).filter(
    ([name, value]) => Object.hasOwn(now, name) && value.trim() !== (now[name] ?? ''),
  )
  if (changed.length === 0) return []
  const fixed = changed.map(
    ([name, value]) => [name, value.trim() === '' ? null : value.trim()] as const,
  )
  const reach = s.kind === 'entity' && reachesArticle ? { reach: 'article' as const } : {}
  // The fields are those of `s.now`, so they fit its kind; the server checks each.
  return [s.on, ...s.copies].map(
    (on) =>
      ({
        kind: s.kind,
        action: 'edit',
        on,
        ...typeOf(s),
        to: { ...Object.fromEntries(fixed.map(([k, v]) => [k, valueAt(s, on, k, v)])), ...reach },
      }) as Change,
  )
}

/** Who acts, on whom and where is told by words of the sentence: a change of them is a place. */
const isPart = (name: string): boolean => ['actor', 'target', 'place'].includes(name)

/** What is written in a field of a part and stands nowhere in the sentence; null where all do. */
export function notInSentence(
  s: PassageSubject,
  fields: Readonly<Record<string, string>>,
): string | null {
  if (s.kind !== 'event') return null
  const now: Readonly<Record<string, string | null>> = { ...s.now }
  for (const [name, value] of Object.entries(fields)) {
    const words = value.trim()
    if (isPart(name) && words !== (now[name] ?? '') && !s.sentence.words.includes(words))
      return words
  }
  return null
}

/**
 * The words as a place of the sentence, the one nearest to the event. A copy prints the sentence as
 * far from its event as the first does, as near as makes no difference to who looks for the words.
 */
function valueAt(
  s: PassageSubject,
  on: Proof,
  name: string,
  value: string | null,
): string | Proof | null {
  if (s.kind !== 'event' || value === null || !isPart(name)) return value
  const { from, words } = s.sentence
  const event = s.on.from - from
  const before = words.lastIndexOf(value, event)
  const after = words.indexOf(value, event)
  const nearest = before < 0 || (after >= 0 && after - event < event - before) ? after : before
  const at = Math.max(0, from + nearest + on.from - s.on.from)
  return { article: on.article, from: at, to: at + value.length, words: value }
}

const typeOf = (s: PassageSubject): { type?: string } =>
  s.kind === 'event' ? { type: s.now.type } : {}

/** Both are one; the first is what it is called by. */
export function toMerge(first: Subject, other: Subject): Change | null {
  if (first.kind === 'affair' && other.kind === 'affair') {
    const [a, b] = [first.articles[0], other.articles[0]]
    return a === undefined || b === undefined
      ? null
      : { kind: 'affair', action: 'merge', articles: [a, b] }
  }
  if (first.kind === 'affair' || other.kind === 'affair' || first.kind !== other.kind) return null
  return { kind: first.kind, action: 'merge', on: [first.on, other.on] }
}

/** They are two. Of stories all articles of the one are parted from all of the other. */
export function toSplit(first: Subject, other: Subject): Change | null {
  if (first.kind === 'affair' && other.kind === 'affair')
    return { kind: 'affair', action: 'split', sides: [first.articles, other.articles] }
  if (first.kind === 'affair' || other.kind === 'affair' || first.kind !== other.kind) return null
  return { kind: first.kind, action: 'split', sides: [[first.on], [other.on]] }
}
