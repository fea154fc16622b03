import type { StoredArticle } from '../archive/archive.ts'
import type { ArticleLine } from '../dossier/types.ts'
import type { Shelf } from '../dossier/views/shelf.ts'
import type { ArticleAnswer, ExplainAnswer, FamilyAnswer } from './api-types.ts'
import { explainAt } from './explain.ts'
import type { Held } from './held.ts'
import { articleIn } from './prepared/article.ts'

interface Asked {
  readonly params: { readonly id: string }
}

export async function answerArticle(held: Held, { params }: Asked): Promise<ArticleAnswer | null> {
  const stored = await held.archive.article(params.id)
  if (stored === null) return null
  const { id, text, blocks, title, body, byline, dateline, published, outlet, url } = stored.article
  const ready = await held.ready()
  const family =
    ready === null
      ? familyOf((await held.account()).shelf, params.id)
      : ((await articleIn(ready, params.id))?.family ?? null)
  const analysis = await analysisOf(held, stored)
  return {
    id,
    text,
    blocks,
    title,
    body,
    byline,
    dateline,
    published,
    outlet,
    url,
    source: stored.source,
    analysis,
    family,
  }
}

export const answerSource = ({ archive }: Held, { params }: Asked): Promise<string | null> =>
  archive.sourceText(params.id)

export async function answerExplain(
  held: Held,
  { params, query }: Asked & { readonly query: { readonly at: number } },
): Promise<ExplainAnswer | null> {
  const stored = await held.archive.article(params.id)
  return stored && explainAt(stored.article.text, await analysisOf(held, stored), query.at)
}

/** What was found in an article, as it is after what people decided. */
async function analysisOf(
  held: Held,
  { article, analysis }: StoredArticle,
): Promise<StoredArticle['analysis']> {
  return analysis && (await held.corrector()).correct({ article, analysis }).analysis
}

export function familyOf(shelf: Shelf, article: string): FamilyAnswer | null {
  const family = shelf.families.get(shelf.articles.get(article)?.family ?? '')
  if (family === undefined) return null
  return {
    id: family.id,
    origin: family.origin,
    members: family.articles.flatMap((id): ArticleLine[] => {
      const line = shelf.articles.get(id)
      return line === undefined ? [] : [line]
    }),
    copies: family.copies,
    credit: family.credit ?? null,
  }
}
