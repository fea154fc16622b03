import { createBackground } from './background.ts'
import { together, type StoryDecision } from './decisions.ts'
import type { StoryInput } from './input.ts'
import { DAYS_APART, LEAST_COSINE, likeness, STRANGERS } from './likeness.ts'
import { createPartition } from './partition.ts'
import { createVectorReader, type Vectors } from './vectors.ts'

/** Articles grouped into happenings as they come. */
export interface StoryIndex {
  /** Adds an article; only articles of the days around it are looked at. One that is in already stays. */
  add(article: StoryInput): void
  /** The happening of each article: the id of its first article. */
  stories(): Map<string, string>
}

export interface StoryIndexOptions {
  /** Articles as one would expect, for the rarity of words until the index has a past of its own. */
  readonly sample?: Iterable<StoryInput>
  /** What a person decided; it holds over every likeness. */
  readonly decisions?: readonly StoryDecision[]
}

/** What a person said weighs more than all that a story can hold. */
const DECIDED = 1e6
/** Edges weaker than this are as if they were not there. */
const NO_EDGE = STRANGERS + 0.25

interface Node {
  readonly id: string
  readonly time: number | null
  readonly vectors: Vectors
}

/** An index with nothing in it. Articles added in order of time give the same groups every time. */
export function createStoryIndex(options: StoryIndexOptions = {}): StoryIndex {
  const background = createBackground(options.sample ?? [])
  const vectorsOf = createVectorReader(background)
  const decided = together(options.decisions ?? [])
  const partition = createPartition(STRANGERS)
  const nodes: Node[] = []
  const places = new Map<string, number>()
  const days = new Map<number, Map<number, Posting>>()

  /** Postings of the days that an article may share a happening with. */
  const around = (time: number | null): Iterable<Map<number, Posting>> => {
    if (time === null) return days.values()
    const found: Map<number, Posting>[] = []
    for (let d = Math.floor(time - DAYS_APART); d <= Math.floor(time + DAYS_APART); d++) {
      const postings = days.get(d)
      if (postings) found.push(postings)
    }
    const undated = days.get(UNDATED)
    if (undated) found.push(undated)
    return found
  }

  const edgesOf = (node: Node): Map<number, number> => {
    const cosines = new Map<number, number>()
    for (const postings of around(node.time)) {
      for (const [term, weight] of node.vectors.whole) {
        const posting = postings.get(term)
        if (!posting) continue
        for (let i = 0; i < posting.nodes.length; i++) {
          const other = posting.nodes[i] ?? 0
          cosines.set(other, (cosines.get(other) ?? 0) + weight * (posting.weights[i] ?? 0))
        }
      }
    }
    const edges = new Map<number, number>()
    for (const [place, cosine] of cosines) {
      const other = nodes[place]
      if (!other || cosine < LEAST_COSINE) continue
      const apart = daysBetween(node.time, other.time)
      if (apart > DAYS_APART) continue
      const weight = likeness(node.vectors, other.vectors, cosine, apart)
      if (weight > NO_EDGE) edges.set(place, weight)
    }
    for (const [id, sign] of decided.get(node.id) ?? []) {
      const place = places.get(id)
      if (place !== undefined) edges.set(place, sign * DECIDED)
    }
    return edges
  }

  const post = (place: number, { time, vectors }: Node): void => {
    const day = time === null ? UNDATED : Math.floor(time)
    let postings = days.get(day)
    if (!postings) days.set(day, (postings = new Map<number, Posting>()))
    for (const [term, weight] of vectors.whole) {
      const posting = postings.get(term)
      if (!posting) postings.set(term, { nodes: [place], weights: [weight] })
      else {
        posting.nodes.push(place)
        posting.weights.push(weight)
      }
    }
  }

  return {
    add(article) {
      if (places.has(article.id)) return
      background.see(article)
      const node = { id: article.id, time: article.time, vectors: vectorsOf(article) }
      const place = partition.add(edgesOf(node))
      nodes.push(node)
      places.set(node.id, place)
      post(place, node)
    },
    stories() {
      const first = new Map<number, Node>()
      nodes.forEach((node, place) => {
        const group = partition.groupOf(place)
        const earliest = first.get(group)
        if (!earliest || byTime(node, earliest) < 0) first.set(group, node)
      })
      return new Map(
        nodes.map((node, place) => [node.id, first.get(partition.groupOf(place))?.id ?? node.id]),
      )
    },
  }
}

interface Posting {
  readonly nodes: number[]
  readonly weights: number[]
}

const UNDATED = -Infinity

/** Days between two articles; a guess of one where a day is not known. */
const daysBetween = (a: number | null, b: number | null): number =>
  a === null || b === null ? 1 : Math.abs(a - b)

/** In order of publication, the undated last. */
export const byTime = (
  a: Pick<StoryInput, 'id' | 'time'>,
  b: Pick<StoryInput, 'id' | 'time'>,
): number => {
  const [x, y] = [a.time ?? Infinity, b.time ?? Infinity]
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
