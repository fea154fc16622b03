import { cleanView } from '../arabic/clean.ts'
import { createArabicForms } from '../arabic/forms.ts'
import { findQuotes } from '../arabic/quotes.ts'
import { findSentences } from '../arabic/sentences.ts'
import type { Article } from '../reading/article.ts'
import { identityMap } from '../text/offset-map.ts'
import { tokenise } from '../text/words.ts'
import type { Layers } from './layers.ts'

/** The day on which the articles of tests and rule examples are published: a Thursday. */
const TEST_DAY = '2020-06-04'

/** An article of one body with no title, for tests and rule examples. */
export function articleOf(text: string, published: string | null = TEST_DAY): Article {
  const whole = { from: 0, to: text.length }
  return {
    id: 'test',
    text,
    blocks: [{ ...whole, kind: 'paragraph', rule: 'test' }],
    title: null,
    body: [whole],
    byline: null,
    dateline: null,
    published: published === null ? null : { value: published, basis: 'metadata', rule: 'test' },
    outlet: null,
    url: null,
    toSource: identityMap,
  }
}

/** The layers below all extractors, for an article as `articleOf` makes it. */
export function groundLayers(
  article: Article,
): Pick<Layers, 'article' | 'words' | 'quotes' | 'sentences'> {
  const words = tokenise(article.text, cleanView(article.text), article.body, createArabicForms())
  const quotes = findQuotes(words)
  return { article, words, quotes, sentences: findSentences(words, quotes) }
}
