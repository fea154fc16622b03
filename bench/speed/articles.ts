import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Article } from '../../src/reading/article.ts'
import { readRecord } from '../../src/reading/record.ts'
import { ROOT, sharedPath } from '../shared.ts'

/** Words of the article in which rates are given. */
export const ARTICLE_WORDS = 350

/** Articles to measure with, and how many articles of 350 words their words make. */
export interface Load {
  readonly articles: readonly Article[]
  readonly units: number
  /** Where they come from. */
  readonly name: string
}

/** The first `count` articles of the news corpus where it is beside the checkout, else the samples again and again. */
export function loadArticles(count: number): Load {
  const corpus = sharedPath('data', 'ant-2018-01_06.jsonl.gz')
  const articles: Article[] = []
  const add = (record: unknown): void => {
    const r = readRecord(record, 'bench')
    if (r.ok) articles.push(r.article)
  }
  if (corpus === null) {
    const folder = join(ROOT, 'samples/memoranda')
    const texts = readdirSync(folder)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => readFileSync(join(folder, f), 'utf8'))
    for (let i = 0; i < count; i++) add({ id: String(i), text: texts[i % texts.length] })
  } else {
    const lines = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n')
    for (const line of lines.slice(0, count)) if (line !== '') add(JSON.parse(line))
  }
  const words = articles.reduce((n, a) => n + a.text.split(/\s+/).length, 0)
  return {
    articles,
    units: words / ARTICLE_WORDS,
    name: corpus === null ? 'the sample story, repeated' : 'ANT, January to June 2018',
  }
}
