import type { Change } from '../../server/api-types.ts'
import type { PassageSubject, Subject } from './subject.ts'

/** It is as it was read, or nothing of the kind stands there. */
export const toVerdict = (s: PassageSubject, action: 'accept' | 'reject'): Change => ({
  kind: s.kind,
  action,
  on: s.on,
  ...(s.kind === 'event' ? { type: s.now.type } : {}),
})

/** What is to be read instead; null where nothing was changed. */
export function toEdit(
  s: PassageSubject,
  fields: Readonly<Record<string, string>>,
  reachesArticle: boolean,
): Change | null {
  const now: Readonly<Record<string, string | null>> = { ...s.now }
  const changed = Object.entries(fields).filter(
    ([name, value]) => Object.hasOwn(now, name) && value.trim() !== (now[name] ?? ''),
  )
  if (changed.length === 0) return null
  const to = Object.fromEntries(
    changed.map(([name, value]) => [name, value.trim() === '' ? null : value.trim()]),
  )
  // Checked by the server, field by field.
  return {
    kind: s.kind,
    action: 'edit',
    on: s.on,
    ...(s.kind === 'event' ? { type: s.now.type } : {}),
    to: s.kind === 'entity' && reachesArticle ? { ...to, reach: 'article' } : to,
  }
}

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
