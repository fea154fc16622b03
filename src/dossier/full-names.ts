import { cleanView } from '../arabic/clean.ts'
import { fold } from '../arabic/fold.ts'
import type { Mention } from '../analysis/layers.ts'
import type { Article } from '../reading/article.ts'
import { sliceOf } from '../text/range.ts'
import { toProof } from './proofs.ts'
import type { Proof, Report } from './types.ts'

/** The one person of a story whose family name it is, and where the story names him in full. */
export interface FullName {
  readonly entity: string
  readonly name: string
  readonly proof: Proof
}

/** What the articles of a story call its people, looked up by article. */
export interface FullNames {
  /**
   * Whose family name a speaker's wording is: where the wording is one word and the story names just
   * one person in full who bears it. Undefined where it names none, or two.
   */
  bearer(article: Article, speaker: string, entity: string | null): FullName | undefined
  /** The wording without an office of somebody told of before: «وزير خارجيتها فلان» is «فلان». */
  standing(article: Article, speaker: string, entity: string | null): string
}

/** `storyOf` tells the story of an article by its id. */
export function createFullNames(
  reports: readonly Report[],
  storyOf: (article: string) => string,
): FullNames {
  /** By story and family name, then by entity. */
  const bearers = new Map<string, Map<string, FullName>>()
  /** By article and entity, the full names as they are written. */
  const written = new Map<string, string[]>()
  for (const { article, analysis } of reports) {
    for (const m of analysis.mentions) {
      if (!isName(m)) continue
      const name = sliceOf(article.text, m)
      const words = nameKey(name).split(' ')
      const surname = words.at(-1) ?? ''
      if (words.length < 2) continue
      push(written, `${article.id} ${m.entity}`, name)
      const key = `${storyOf(article.id)} ${surname}`
      const known = bearers.get(key) ?? new Map<string, FullName>()
      bearers.set(key, known)
      if (known.has(m.entity)) continue
      known.set(m.entity, { entity: m.entity, name: m.name, proof: toProof(article, m) })
    }
  }
  return {
    bearer(article, speaker, entity) {
      const word = nameKey(speaker)
      if (word === '' || word.includes(' ') || !isNameless(entity, word)) return undefined
      const [only, ...more] = bearers.get(`${storyOf(article.id)} ${word}`)?.values() ?? []
      return more.length === 0 ? only : undefined
    },
    standing(article, speaker, entity) {
      for (const name of (entity !== null && written.get(`${article.id} ${entity}`)) || []) {
        if (!speaker.endsWith(name) || speaker.length === name.length) continue
        const before = speaker.slice(0, -name.length).trim().split(/\s+/)
        if (before.some(isOfSomebody)) return name
      }
      return speaker
    },
  }
}

/** An entity that has no more of a name than the word: one of the base is known already. */
const isNameless = (entity: string | null, word: string): boolean =>
  entity === null || entity.startsWith('local:') || entity === `name:${word}`

const isName = (m: Mention): boolean =>
  m.type === 'PER' && (m.wording === undefined || m.wording === 'name')

/** «خارجيتها», «نظيره»: of somebody told of before. */
const isOfSomebody = (word: string): boolean => word.length > 3 && OF_SOMEBODY.test(word)
const OF_SOMEBODY = /^(?!ال).*(?:ها|هم|هما|هن|ه|نا)$/u

/** A name without what spelling varies in. */
export const nameKey = (name: string): string =>
  fold(cleanView(name).text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '')
    .join(' ')

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
