import type { Sentence } from '../../arabic/sentences.ts'
import { rangeWithinToken, type Words } from '../../text/words.ts'
import type { Range } from '../../text/range.ts'
import type { DateMention, Figure, Layers, Mention, Statement } from '../layers.ts'
import type { Phrase } from './noun-phrase.ts'
import type { PredicateReading } from './readings.ts'
import type { Head } from './head.ts'
import { spellingOf, type Spelling } from './spelling.ts'
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
  /** What is known of each token's spelling. */
  readonly spellings: readonly Spelling[]
  /** The tokens that can be read as a predicate, in order. */
  readonly marked: readonly number[]
  /** The statement whose verb begins at an offset. */
  readonly cueAt: ReadonlyMap<number, Statement>
  readonly statements: readonly Statement[]
  readonly titleEnd: number
  /** Phrases that were read, by place; a cache of `phraseAt`, which alone knows it. */
  readonly phrases: ({ readonly limit: number; readonly phrase: Phrase | null } | undefined)[]
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
  const spellings: Spelling[] = []
  const marked: number[] = []
  for (let i = 0; i < words.count; i++) {
    const form = words.forms[i]
    if (!form) break
    const spelling = spellingOf(form)
    spellings.push(spelling)
    if (spelling.readings.length > 0) marked.push(i)
  }
  const mentions = place(words, l.mentions)
  // «فتحي باشاغا»: no word of a name is a verb.
  for (const { value, first, end } of mentions) {
    for (let k = first; k < end; k++) {
      const lead = k === first ? value.from - (words.from[k] ?? 0) : 0
      const spelling = spellings[k]
      if (spelling) spellings[k] = spelling.named(lead > 0 && lead <= MOST_LEAD ? lead : 0)
    }
  }
  const dates = place(words, l.dates)
  const figures = place(words, l.figures)
  const title = l.article.title
  const cueAt = new Map<number, Statement>()
  for (const x of l.statements) if (x.cue) cueAt.set(x.cue.from, x)
  return {
    words,
    sentences: l.sentences,
    mentionAt: index(words, mentions),
    figureAt: index(words, figures),
    dateAt: index(words, dates),
    dates,
    figures,
    spellings,
    marked,
    cueAt,
    statements: l.statements,
    phrases: new Array<undefined>(2 * words.count),
    titleEnd: title === null ? 0 : title.to,
  }
}

/** «ول…», «وب…» */
const MOST_LEAD = 2

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

const NOTHING = spellingOf({ id: -1, clean: '', fold: '', kind: 3 })
const NO_READINGS: readonly PredicateReading[] = []

/** The class of a token; that of a mark outside the article. */
export const classAt = (c: Context, i: number): WordClass => (c.spellings[i] ?? NOTHING).word
/** What a phrase is of which a token is the head. */
export const headAt = (c: Context, i: number): Head => (c.spellings[i] ?? NOTHING).head
/** What the readings of a token hold, as the bits of spelling.ts. */
export const traitsAt = (c: Context, i: number): number => c.spellings[i]?.traits ?? 0
/** The lists in which a token stands, as the bits of settings.ts. */
export const turnAt = (c: Context, i: number): number => c.spellings[i]?.turn ?? 0
/** All ways to read a token as a predicate. */
export const readingsAt = (c: Context, i: number): readonly PredicateReading[] =>
  c.spellings[i]?.readings ?? NO_READINGS
/** The country whose adjective a token is; empty for none. */
export const nationAt = (c: Context, i: number): string => c.spellings[i]?.nation ?? ''
export const foldAt = (c: Context, i: number): string => c.words.forms[i]?.fold ?? ''

/** The article range of tokens, the first from `skip` on. */
export function rangeOf(c: Context, first: number, skip: number, end: number): Range {
  const { words } = c
  const from =
    skip === 0 ? (words.from[first] ?? 0) : rangeWithinToken(words, first, skip, skip + 1).from
  return { from, to: words.to[end - 1] ?? from }
}
