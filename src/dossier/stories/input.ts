import { parseDay } from '../../arabic/calendar/days.ts'
import { cleanView } from '../../arabic/clean.ts'
import { searchTerm } from '../../arabic/terms.ts'
import type { Article } from '../../reading/article.ts'
import { overlaps, type Range } from '../../text/range.ts'

/** An article as grouping sees it: its words as search terms, and when it appeared. */
export interface StoryInput {
  readonly id: string
  /** Days since 1970, with the hour as fraction where it is known; null when the day is not. */
  readonly time: number | null
  readonly title: readonly string[]
  /** Terms of the body in order, without the title. */
  readonly body: readonly string[]
}

/** Words further on than this say little about what the article is about. */
const READ = 300

/** Reads articles for grouping; holds a cache of spellings. */
export function createStoryReader(): (article: Article) => StoryInput {
  const terms = new Map<string, string>()
  const termOf = (word: string): string => {
    let term = terms.get(word)
    if (term === undefined) terms.set(word, (term = searchTerm(word)))
    return term
  }
  const read = (text: string, part: Range, into: string[], most: number): void => {
    for (const word of cleanView(text.slice(part.from, part.to)).text.match(WORDS) ?? []) {
      if (into.length >= most) return
      into.push(termOf(word))
    }
  }
  return ({ id, text, title, body, published }) => {
    const [head, rest]: [string[], string[]] = [[], []]
    if (title) read(text, title, head, READ)
    for (const part of body) {
      if (rest.length >= READ) break
      if (!title || !overlaps(part, title)) read(text, part, rest, READ)
    }
    return { id, time: published ? timeOf(published.value) : null, title: head, body: rest }
  }
}

/** The word characters of Arabic and Latin; a run of two or more. */
const WORDS = /[\p{L}\p{N}]{2,}/gu

/** `2018-05-02T06:30:00+00:00` → days since 1970 with a fraction; a day alone counts as its noon. */
export function timeOf(edtf: string): number | null {
  const day = parseDay(edtf)
  if (day === null) return null
  const clock = /^.{10}T(\d\d):(\d\d)/.exec(edtf)
  return clock ? day + (Number(clock[1]) * 60 + Number(clock[2])) / 1440 : day + 0.5
}
