import { groupAffairs, type HappeningWords } from './affairs.ts'
import { createBackground, expectedOf, type Expected } from './background.ts'
import type { Decision } from '../corrections/replay.ts'
import { together } from './decisions.ts'
import type { StoryInput } from './input.ts'
import { CROWD, STRANGERS } from './likeness.ts'
import { createNeighbours } from './neighbours.ts'
import { createPartition } from './partition.ts'
import { ordinaryTerms } from './ordinary.ts'
import { createTermTable, type Numbered } from './terms.ts'
import { findTheme, type Themed } from './theme.ts'
import { vectorsOf, type Vectors } from './vectors.ts'

/** Articles grouped into happenings as they come. */
export interface StoryIndex {
  /** Adds an article; only articles of the days around it are looked at. One that is in already stays. */
  add(article: StoryInput): void
  /** The happening of each article: the id of its first article. */
  stories(): Map<string, string>
  /** The affair of each article: the id of its first article. */
  affairs(): Map<string, string>
}

export interface StoryIndexOptions {
  /**
   * Articles as one would expect, for the rarity of words until the index has a past of its own, beside
   * what news holds everywhere.
   */
  readonly sample?: Iterable<StoryInput>
  /** What a person decided; it holds over every likeness. */
  readonly decisions?: readonly Decision[]
}

/** What a person said weighs more than all that a story can hold. */
const DECIDED = 1e6

/**
 * What a sample lets expect, and news as it is everywhere: of a handful of articles, copies of one text
 * say by themselves that every word of theirs is common.
 */
function withOrdinary(sample: Expected, numbered: (article: StoryInput) => Numbered): Expected {
  const shares = [...ordinaryTerms()]
  const { title } = numbered({ id: '', time: null, title: shares.map(([t]) => t), body: [] })
  const holders = new Map(sample.holders)
  shares.forEach(([, share], i) => {
    const term = title[i] ?? 0
    holders.set(term, (holders.get(term) ?? 0) + share * ORDINARY)
  })
  return { articles: sample.articles + ORDINARY, holders }
}
/** So many articles stand in for news as it is everywhere. */
const ORDINARY = 100

interface Node {
  readonly id: string
  readonly time: number | null
  readonly vectors: Vectors
  /** Terms of the archive's theme that it holds. */
  readonly theme: readonly number[]
}

/** An index with nothing in it. Articles added in order of time give the same groups every time. */
export function createStoryIndex(options: StoryIndexOptions = {}): StoryIndex {
  const numbered = createTermTable()
  const sample = [...(options.sample ?? [])]
  const background = createBackground(withOrdinary(expectedOf(sample.map(numbered)), numbered))
  const theme = themeBy(sample, numbered)
  const decided = together(options.decisions ?? [])
  const partition = createPartition(STRANGERS, { crowd: CROWD })
  const neighbours = createNeighbours()
  const nodes: Node[] = []
  const places = new Map<string, number>()

  const edgesOf = ({ id, time, vectors }: Node): Map<number, number> => {
    const edges = neighbours.of({ time, vectors })
    for (const [other, sign] of decided.get(id) ?? []) {
      const place = places.get(other)
      if (place !== undefined) edges.set(place, sign * DECIDED)
    }
    return edges
  }

  /** The nodes of each happening, the first first; happenings in order of time. */
  const happenings = (): Node[][] => {
    const groups = new Map<number, Node[]>()
    nodes.forEach((node, place) => {
      const group = partition.groupOf(place)
      const list = groups.get(group)
      if (list) list.push(node)
      else groups.set(group, [node])
    })
    const all = [...groups.values()].map((list) => list.sort(byTime))
    return all.sort(([a], [b]) => (a && b ? byTime(a, b) : 0))
  }
  /** For each article the name that `nameOf` gives its happening. */
  const named = (nameOf: (happening: string) => string): Map<string, string> => {
    const names = new Map<string, string>()
    for (const list of happenings()) {
      for (const { id } of list) names.set(id, nameOf(list[0]?.id ?? id))
    }
    // In the order in which they came.
    return new Map(nodes.map(({ id }) => [id, names.get(id) ?? id]))
  }

  return {
    add(article) {
      if (places.has(article.id)) return
      const { id, time } = article
      const day = time === null ? null : Math.floor(time)
      const terms = numbered(article)
      background.see(terms, day)
      const node = {
        id,
        time,
        vectors: vectorsOf(terms, background),
        theme: theme.size === 0 ? NONE : [...terms.distinct].filter((t) => theme.has(t)),
      }
      const edges = edgesOf(node)
      const place = partition.add([...edges.keys()], [...edges.values()])
      nodes.push(node)
      places.set(id, place)
      neighbours.add(node)
    },
    stories: () => named((happening) => happening),
    affairs() {
      const affairs = groupAffairs(happenings().map(wordsOf), theme)
      return named((happening) => affairs.get(happening) ?? happening)
    },
  }
}

function wordsOf(articles: readonly Node[]): HappeningWords {
  const days = articles.flatMap(({ time }) => (time === null ? [] : [time]))
  return {
    id: articles[0]?.id ?? '',
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    articles: articles.map(({ vectors }) => vectors.whole),
    theme: new Set(heldByHalf(articles.map(({ theme }) => theme))),
  }
}

const NONE: readonly number[] = []

/** What at least half of the lists hold. */
function* heldByHalf(lists: readonly (readonly number[])[]): Generator<number> {
  const counts = new Map<number, number>()
  for (const term of lists.flat()) counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const [term, n] of counts) if (2 * n >= lists.length) yield term
}

/** The theme of a sample, its terms as numbers. */
function themeBy(
  sample: readonly StoryInput[],
  numbered: (article: StoryInput) => Numbered,
): Themed {
  const theme = [...findTheme(sample)]
  const { title } = numbered({ id: '', time: null, title: theme.map(([t]) => t), body: [] })
  return new Map(theme.map(([, share], i) => [title[i] ?? 0, share]))
}

/** In order of publication, the undated last. */
export const byTime = (
  a: Pick<StoryInput, 'id' | 'time'>,
  b: Pick<StoryInput, 'id' | 'time'>,
): number => {
  const [x, y] = [a.time ?? Infinity, b.time ?? Infinity]
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
