import type { Annotation } from '../../text/annotation.ts'
import { overlaps, type Range } from '../../text/range.ts'
import type { Proof, Report } from '../types.ts'
import type { LostPlace, PassageKind } from './types.ts'

/** Where the words of a correction stand now. */
export type Found<T> =
  { readonly at: T; readonly moved: boolean } | { readonly at: null; readonly lost: LostPlace }

/** What analysis read of a kind in an article. */
const readIn = (
  { analysis }: Report,
  kind: PassageKind,
): readonly (Annotation & { readonly type?: string })[] =>
  kind === 'event'
    ? analysis.events
    : kind === 'statement'
      ? analysis.statements
      : analysis.mentions

/**
 * The annotation that a person spoke of: at the same words; where the text has moved, at the nearest
 * place with these words; of several at one place that of the type, else that which covers most.
 */
export function findPassage(
  report: Report | undefined,
  kind: PassageKind,
  on: Proof,
  type?: string,
): Found<Annotation> {
  const words = findWords(report, on)
  if (!report || words.at === null) return words as Found<never>
  const range = words.at
  const common = (r: Range): number => Math.min(r.to, range.to) - Math.max(r.from, range.from)
  const near = readIn(report, kind)
    .filter((a) => overlaps(a, range))
    .sort(
      (a, b) =>
        Number(b.type === type) - Number(a.type === type) ||
        common(b) - common(a) ||
        a.to - a.from - (b.to - b.from),
    )
  const [best] = near
  if (best) return { at: best, moved: words.moved }
  return { at: null, lost: { article: on.article, words: on.words, why: 'not-read' } }
}

/** The range at which words of a correction stand now. */
export function findWords(report: Report | undefined, on: Proof): Found<Range> {
  const { article, from, to, words } = on
  if (!report) return { at: null, lost: { article, words, why: 'no-article' } }
  const { text } = report.article
  if (text.slice(from, to) === words) return { at: { from, to }, moved: false }
  const nearest = nearestPlace(text, words, from)
  if (nearest < 0) return { at: null, lost: { article, words, why: 'no-words' } }
  return { at: { from: nearest, to: nearest + words.length }, moved: true }
}

/** Where the words stand nearest to a place; -1 where they do not. */
function nearestPlace(text: string, words: string, place: number): number {
  const before = text.lastIndexOf(words, place)
  const after = text.indexOf(words, place)
  if (before < 0 || after < 0) return Math.max(before, after)
  return place - before <= after - place ? before : after
}
