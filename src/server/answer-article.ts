import type { Dossier } from '../dossier/types.ts'
import type { ArticleAnswer, ExplainAnswer, FamilyAnswer } from './api-types.ts'
import { explainAt } from './explain.ts'
import type { Held } from './held.ts'

interface Asked {
  readonly params: { readonly id: string }
}

export async function answerArticle(held: Held, { params }: Asked): Promise<ArticleAnswer | null> {
  const stored = await held.archive.article(params.id)
  if (stored === null) return null
  const { id, text, blocks, title, body, byline, dateline, published, outlet, url } = stored.article
  const { dossier } = await held.dossier()
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
    analysis: stored.analysis,
    family: familyOf(dossier, params.id),
  }
}

export const answerSource = ({ archive }: Held, { params }: Asked): Promise<string | null> =>
  archive.sourceText(params.id)

export async function answerExplain(
  { archive }: Held,
  { params, query }: Asked & { readonly query: { readonly at: number } },
): Promise<ExplainAnswer | null> {
  const stored = await archive.article(params.id)
  return stored && explainAt(stored.article.text, stored.analysis, query.at)
}

function familyOf(dossier: Dossier, article: string): FamilyAnswer | null {
  const family = dossier.families.find((f) => f.articles.includes(article))
  if (family === undefined) return null
  return {
    id: family.id,
    origin: family.origin,
    members: dossier.articles.filter((a) => family.articles.includes(a.id)),
    copies: family.copies,
    credit: family.credit ?? null,
  }
}
