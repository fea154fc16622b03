import type { Change } from '../../server/api-types.ts'
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
  const to = Object.fromEntries(
    changed.map(([name, value]) => [name, value.trim() === '' ? null : value.trim()]),
  )
  const reach = s.kind === 'entity' && reachesArticle ? { reach: 'article' as const } : {}
  // The fields are those of `s.now`, so they fit its kind; the server checks each.
  return [s.on, ...s.copies].map(
    (on) => ({ kind: s.kind, action: 'edit', on, ...typeOf(s), to: { ...to, ...reach } }) as Change,
  )
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
