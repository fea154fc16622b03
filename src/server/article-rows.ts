import type { ArticleLine } from '../dossier/types.ts'
import type { Shelf } from '../dossier/views/shelf.ts'

/** What an article has its text from: the article before it, whose, and how much of its words. */
export interface CopyOf {
  readonly article: string
  readonly outlet: string | null
  /** 0…1 */
  readonly share: number
}

/** An article in a list that asks which of them stand for themselves. */
export interface ArticleRow extends ArticleLine {
  /** Null where the text is its own, or the first of those who have it. */
  readonly copy: CopyOf | null
}

/** Says of the articles of an account what each is a copy of. */
export function createCopyOf({ families, articles }: Shelf): (line: ArticleLine) => CopyOf | null {
  // Per family once: a family may be as large as the list that asks for each of its members.
  const copies = new Map<string, ReadonlyMap<string, CopyOf>>()
  const within = (family: string): ReadonlyMap<string, CopyOf> => {
    const known = copies.get(family)
    if (known !== undefined) return known
    const made = new Map(
      (families.get(family)?.copies ?? []).map((c): [string, CopyOf] => [
        c.article,
        { article: c.of, outlet: articles.get(c.of)?.outlet ?? null, share: c.share },
      ]),
    )
    copies.set(family, made)
    return made
  }
  return ({ id, family }) => within(family).get(id) ?? null
}
