import type { ArticleLine } from '../../dossier/types.ts'
import type { Held } from '../held.ts'
import type { KeptArticle } from './account-lists.ts'
import type { ArticleRow } from '../article-rows.ts'
import { pageOf } from './pages.ts'
import type { Ready } from './ready.ts'

/** What was prepared of an article; null where there is no such article. */
export const articleIn = (ready: Ready, id: string): Promise<KeptArticle | null> =>
  pageOf(ready, 'articles', id)

/** Articles as lists show them, undefined for those that are not there. */
export async function articleLines(
  held: Held,
  ids: readonly string[],
): Promise<(ArticleLine | undefined)[]> {
  const ready = await held.ready()
  if (ready === null) {
    const { articles } = (await held.account()).shelf
    return ids.map((id) => articles.get(id))
  }
  const list = await ready.list('articles')
  return Promise.all(
    ids.map(async (id) => {
      const place = await list.placeOf(id)
      const [row] = place === null ? [] : await list.rows<ArticleRow>([place])
      return row && lineOf(row)
    }),
  )
}

/** Without what only the list of articles tells. */
const lineOf = (row: ArticleRow): ArticleLine => ({
  id: row.id,
  title: row.title,
  outlet: row.outlet,
  published: row.published,
  publishedBasis: row.publishedBasis,
  url: row.url,
  family: row.family,
  words: row.words,
})

/** The articles that an account is of. */
export async function articlesHere(held: Held): Promise<readonly string[]> {
  const ready = await held.ready()
  if (ready === null) return [...(await held.account()).shelf.articles.keys()]
  return [...(await (await ready.list('articles')).ids()).keys()]
}
