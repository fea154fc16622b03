import type { ArticleLine, Proof } from '../dossier/types.ts'

/** A footnote: the words, and the exact place where they stand. */
export interface Note {
  readonly number: number
  readonly words: string
  readonly article: string
  /** UTF-16 code units of the article's text. */
  readonly from: number
  readonly to: number
  readonly outlet: string
  readonly published: string
  readonly title: string
  /** Only where it is a web address. */
  readonly url: string | null
}

/** Numbers proofs as they are first named; one place has one number. */
export function createNotes(articles: ReadonlyMap<string, ArticleLine>): {
  readonly numberOf: (proof: Proof) => number
  readonly notes: readonly Note[]
} {
  const numbers = new Map<string, number>()
  const notes: Note[] = []
  return {
    notes,
    numberOf({ article: id, from, to, words }) {
      const key = `${id}:${from}-${to}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      const article = articles.get(id)
      const number = notes.length + 1
      numbers.set(key, number)
      notes.push({
        number,
        words,
        article: id,
        from,
        to,
        outlet: article?.outlet ?? 'مصدر غير معروف',
        published: article?.published ?? 'بلا تاريخ',
        title: article?.title ?? '',
        url: webAddress(article?.url ?? null),
      })
      return number
    },
  }
}

/** Nothing but http and https leads anywhere from a report. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
