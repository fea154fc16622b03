import type { FormTable } from '../../text/words.ts'
import type { Article } from '../../reading/article.ts'
import { PUNCT } from '../../text/words.ts'
import type { Range } from '../../text/range.ts'
import { articleTerms, type ArticleTerms } from './article-terms.ts'
import { BREAK, searchedParts, wordsOf, type SearchForm } from './words.ts'

/** An article as an index of texts takes it: words parted by spaces, in their order. */
export interface IndexColumns {
  readonly title: string
  readonly body: string
  /** All lemmas and links of its words, in no order that means anything. */
  readonly lemmas: string
  readonly near: string
  /** The same for ranking. */
  readonly terms: ArticleTerms
}

export function indexColumns(article: Article, forms: FormTable<SearchForm>): IndexColumns {
  const parts = searchedParts(article)
  const title = keysOf(article.text, parts.title, forms)
  const body = keysOf(article.text, parts.body, forms)
  const lemmas: string[] = []
  const near: string[] = []
  for (const { keys } of [...title.forms, ...body.forms]) {
    lemmas.push(...keys.lemmas)
    near.push(...keys.near)
  }
  return {
    title: title.keys,
    body: body.keys,
    lemmas: lemmas.join(' '),
    near: near.join(' '),
    terms: articleTerms(title.forms, body.forms),
  }
}

function keysOf(
  text: string,
  parts: readonly Range[],
  forms: FormTable<SearchForm>,
): { keys: string; forms: SearchForm[] } {
  const keys: string[] = []
  const kept: SearchForm[] = []
  const words = wordsOf(text, parts, forms)
  words.forms.forEach((form, i) => {
    if (i > 0 && words.part[i] !== words.part[i - 1]) keys.push(BREAK)
    if (form.kind === PUNCT) return
    keys.push(form.key)
    kept.push(form)
  })
  return { keys: keys.join(' '), forms: kept }
}
