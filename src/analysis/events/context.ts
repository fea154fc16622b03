import type { Sentence } from '../../arabic/sentences.ts'
import { rangeWithinToken, type Words } from '../../text/words.ts'
import type { Range } from '../../text/range.ts'
import type { DateMention, Figure, Layers, Mention, Statement } from '../layers.ts'
import { classOfSpelling } from './spelling.ts'
import type { WordClass } from './word-class.ts'

/** An article as the event rules see it: its layers by token. */
export interface Context {
  readonly words: Words
  readonly sentences: readonly Sentence[]
  /** The layer's annotation that begins at a token, else undefined. */
  readonly mentionAt: readonly (At<Mention> | undefined)[]
  readonly figureAt: readonly (At<Figure> | undefined)[]
  readonly dateAt: readonly (At<DateMention> | undefined)[]
  readonly dates: readonly At<DateMention>[]
  readonly figures: readonly At<Figure>[]
  /** The class of each token. */
  readonly classes: readonly WordClass[]
  /** The statement whose verb begins at an offset. */
  readonly cueAt: ReadonlyMap<number, Statement>
  readonly statements: readonly Statement[]
  readonly titleEnd: number
}

/** An annotation with the tokens it covers. */
export interface At<T> {
  readonly value: T
  readonly first: number
  readonly end: number
}

type Input = Pick<
  Layers,
  'article' | 'words' | 'sentences' | 'dates' | 'figures' | 'mentions' | 'statements'
>

export function contextOf(l: Input): Context {
  const { words } = l
  const dates = place(words, l.dates)
  const figures = place(words, l.figures)
  const title = l.article.title
  return {
    words,
    sentences: l.sentences,
    mentionAt: index(words, place(words, l.mentions)),
    figureAt: index(words, figures),
    dateAt: index(words, dates),
    dates,
    figures,
    classes: words.forms.map(classOfSpelling),
    cueAt: new Map(l.statements.flatMap((x) => (x.cue ? [[x.cue.from, x]] : []))),
    statements: l.statements,
    titleEnd: title === null ? 0 : title.to,
  }
}

/** Tokens of annotations that come in order of place. */
function place<T extends Range>(words: Words, items: readonly T[]): At<T>[] {
  const found: At<T>[] = []
  let k = 0
  for (const value of items) {
    while (k > 0 && (words.from[k] ?? 0) > value.from) k--
    while (k < words.count && (words.to[k] ?? 0) <= value.from) k++
    let end = k
    while (end < words.count && (words.from[end] ?? 0) < value.to) end++
    if (end > k) found.push({ value, first: k, end })
  }
  return found
}

function index<T>(words: Words, items: readonly At<T>[]): (At<T> | undefined)[] {
  const at = new Array<At<T> | undefined>(words.count).fill(undefined)
  for (const x of items) {
    const known = at[x.first]
    if (!known || known.end < x.end) at[x.first] = x
  }
  return at
}

const NOTHING = classOfSpelling({ id: -1, clean: '', fold: '', kind: 3 })

/** The class of a token; that of a mark outside the article. */
export const classAt = (c: Context, i: number): WordClass => c.classes[i] ?? NOTHING
export const foldAt = (c: Context, i: number): string => c.words.forms[i]?.fold ?? ''

/** The article range of tokens, the first from `skip` on. */
export function rangeOf(c: Context, first: number, skip: number, end: number): Range {
  const { words } = c
  const from =
    skip === 0 ? (words.from[first] ?? 0) : rangeWithinToken(words, first, skip, skip + 1).from
  return { from, to: words.to[end - 1] ?? from }
}
