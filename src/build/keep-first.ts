import type { Archive } from '../archive/archive.ts'
import type { Input } from './inputs.ts'
import type { Skip } from './skip.ts'
import type { ReadArticle } from './work.ts'

/**
 * The articles of an input that bring an id of their own. An id counts once, from the first that
 * brought it (`owner`: the input that holds each id); what comes later under it is skipped by name.
 */
export async function keepFirst(
  articles: readonly ReadArticle[],
  input: Input,
  owner: Map<string, string>,
  archive: Archive,
  skip: (s: Skip) => void,
): Promise<ReadArticle[]> {
  const kept = new Map<string, ReadArticle>()
  for (const a of articles) {
    const { id, text } = a.article
    const holder = owner.get(id)
    const here = kept.get(id)
    if (holder !== undefined && holder !== input.origin) {
      const stored = await archive.article(id)
      skip(duplicate(a, holder, stored?.article.text === text))
    } else if (here !== undefined) {
      skip(duplicate(a, here.source.origin, here.article.text === text))
    } else {
      owner.set(id, input.origin)
      kept.set(id, a)
    }
  }
  return [...kept.values()]
}

const duplicate = ({ article, source }: ReadArticle, holder: string, isSame: boolean): Skip => ({
  origin: source.origin,
  code: 'bad-record',
  message: `the article ${article.id} is in the archive already, from ${holder}`,
  hint: isSame
    ? 'left out: the same text under the same id counts once'
    : 'left out, though its text is another: give it an id of its own',
})
