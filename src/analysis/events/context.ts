import type { Sentence } from '../../arabic/sentences.ts'
import { rangeWithinToken, type Words } from '../../text/words.ts'
import type { Range } from '../../text/range.ts'
import type { DateMention, Figure, Layers, Mention, Statement } from '../layers.ts'
import type { Phrase } from './noun-phrase.ts'
import type { PredicateReading } from './readings.ts'
import type { Head } from './head.ts'
import { MARKED, spellingOf, spellings, type Spelling, WHOLE } from './spelling.ts'
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
  /** Of each token, by its spelling: TELLS, CARRIED, MARKED and the bits of what it speaks of. */
  readonly bits: Int32Array
  /** Of a token of a name, how many letters of it stand before the name, and one; 0 of all others. */
  readonly leads: Uint8Array
  /** What is known of the tokens that were asked for; `spellingAt` and `classAt` know the others. */
  readonly spellings: (Spelling | undefined)[]
  readonly classes: (WordClass | undefined)[]
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
  const { count } = words
  const bits = spellings.bitsOf(words)
  const marked: number[] = []
  for (let i = 0; i < count; i++) if (((bits[i] ?? 0) & MARKED) !== 0) marked.push(i)
  const mentions = place(words, l.mentions)
  const leads = new Uint8Array(count)
  const asked = new Array<Spelling | undefined>(count)
  // «فتحي باشاغا»: no word of a name is a verb.
  for (const { value, first, end } of mentions) {
    const lead = value.from - (words.from[first] ?? 0)
    for (let k = first; k < end; k++) {
      const before = k !== first ? 0 : lead === 0 ? WHOLE : lead > 0 && lead <= MOST_LEAD ? lead : 0
      if (leads[k] === 0) leads[k] = before + 1
      // A name within a name: only another beginning tells something new.
      else if (before !== 0) asked[k] = spellingIn(words, leads, asked, k).named(before)
    }
  }
  // «هجمات 11 سبتمبر»: the day of another happening.
  const dates = place(
    words,
    l.dates.filter((d) => d.named === undefined),
  )
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
    bits,
    leads,
    spellings: asked,
    classes: new Array<WordClass | undefined>(count),
    marked,
    cueAt,
    statements: l.statements,
    phrases: new Array<undefined>(2 * count),
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
  const at = new Array<At<T> | undefined>(words.count)
  for (const x of items) {
    const known = at[x.first]
    if (!known || known.end < x.end) at[x.first] = x
  }
  return at
}

const NOTHING = spellingOf({ id: -1, clean: '', fold: '', kind: 3 })
const NO_READINGS: readonly PredicateReading[] = []

/** What is known of a token's spelling; of one outside the article what is known of a mark. */
export const spellingAt = (c: Context, i: number): Spelling =>
  i < 0 || i >= c.words.count
    ? NOTHING
    : (c.spellings[i] ?? spellingIn(c.words, c.leads, c.spellings, i))

function spellingIn(
  words: Words,
  leads: Uint8Array,
  asked: (Spelling | undefined)[],
  i: number,
): Spelling {
  const known = asked[i]
  if (known) return known
  const own = spellings.at(words, i) ?? NOTHING
  const lead = leads[i] ?? 0
  return (asked[i] = lead === 0 ? own : own.named(lead - 1))
}

/** The class of a token; that of a mark outside the article. */
export const classAt = (c: Context, i: number): WordClass =>
  i < 0 || i >= c.words.count ? NOTHING.word : (c.classes[i] ??= spellingAt(c, i).word)
/** What a phrase is of which a token is the head. */
export const headAt = (c: Context, i: number): Head => spellingAt(c, i).head
/** What the readings of a token hold, as the bits of spelling.ts. */
export const traitsAt = (c: Context, i: number): number => (i < 0 ? 0 : (c.bits[i] ?? 0))
/** The lists in which a token stands, as the bits of settings.ts. */
export const turnAt = (c: Context, i: number): number => spellingAt(c, i).turn
/** What a token does at the head of a phrase, as the bits of phrase-heads.ts. */
export const opensAt = (c: Context, i: number): number => spellingAt(c, i).opens
/** All ways to read a token as a predicate. */
export const readingsAt = (c: Context, i: number): readonly PredicateReading[] =>
  (traitsAt(c, i) & MARKED) === 0 ? NO_READINGS : spellingAt(c, i).readings
/** The country whose adjective a token is; empty for none. */
export const nationAt = (c: Context, i: number): string => spellingAt(c, i).nation
export const foldAt = (c: Context, i: number): string =>
  i < 0 ? '' : (c.words.forms[i]?.fold ?? '')

/** The article range of tokens, the first from `skip` on. */
export function rangeOf(c: Context, first: number, skip: number, end: number): Range {
  const { words } = c
  const from =
    skip === 0 ? (words.from[first] ?? 0) : rangeWithinToken(words, first, skip, skip + 1).from
  return { from, to: words.to[end - 1] ?? from }
}
