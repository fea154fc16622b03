import type { Article } from '../reading/article.ts'
import type { Outcome } from '../text/outcome.ts'
import { createPipeline, type AnyStage, type Pipeline } from '../text/stage.ts'
import { rangeOfTokens } from '../text/words.ts'
import { datesStage } from './dates/stage.ts'
import { eventsStage } from './events/stage.ts'
import { figuresStage } from './figures/stage.ts'
import { createWordsStage, quotesStage, sentencesStage } from './ground.ts'
import type { Analysis, Layers } from './layers.ts'
import { base as packageBase } from './names/base.ts'
import { readOwnNames, versionWith, type OwnNames } from './names/own-names.ts'
import { createNamesStage, namesStage } from './names/stage.ts'
import { statementsStage } from './statements/stage.ts'
import { lexiconHash } from './versions.ts'

/** All stages in the order in which they run. */
export const createStages = (own?: OwnNames): readonly AnyStage<Layers>[] => [
  createWordsStage(),
  quotesStage,
  sentencesStage,
  datesStage,
  figuresStage,
  own ? createOwnNamesStage(own) : namesStage,
  statementsStage,
  eventsStage,
]

/** How many articles have all their layers in memory at a time: a file may hold a whole archive. */
const LOT = 128

export interface Analyser {
  /** Stage versions and lexicon hash: the key under which results are stored. */
  readonly version: string
  analyse(article: Article): Analysis
  /** Many articles at once, faster than one by one and with the same results; in their order. */
  analyseAll(articles: readonly Article[]): Outcome<Analysis>[]
  /** An analysis that found nothing, for what needs the article alone. */
  readonly emptyAnalysis: Analysis
  /** All layers, for `explain` and for tests. */
  layers(article: Article): Layers
}

function createOwnNamesStage(own: OwnNames): AnyStage<Layers> {
  const { base, corrections } = readOwnNames(own)
  return createNamesStage(base ?? packageBase, corrections)
}

/**
 * An analyser; make one a worker, it holds caches. Its results depend on the article alone, and on the
 * names that the user adds or corrects.
 * @throws IsnadError `bad-record` naming file and line, where one of the user's files is wrong.
 */
export function createAnalyser(own?: OwnNames): Analyser {
  const pipeline: Pipeline<Layers, 'article'> = createPipeline(['article'], createStages(own))
  const version = versionWith(`${pipeline.version} lexicon:${lexiconHash}`, own)
  const toAnalysis = (l: Layers): Analysis => ({
    version,
    sentences: l.sentences.map((s) => rangeOfTokens(l.words, s.first, s.end - 1)),
    dates: l.dates,
    figures: l.figures,
    mentions: l.mentions,
    statements: l.statements,
    events: l.events,
  })
  return {
    version,
    emptyAnalysis: {
      version,
      sentences: [],
      dates: [],
      figures: [],
      mentions: [],
      statements: [],
      events: [],
    },
    layers: (article) => pipeline.run({ article }),
    analyse: (article) => toAnalysis(pipeline.run({ article })),
    analyseAll(articles) {
      const found: Outcome<Analysis>[] = []
      for (let at = 0; at < articles.length; at += LOT) {
        const lot = articles.slice(at, at + LOT).map((article) => ({ article }))
        for (const x of pipeline.runAll(lot)) {
          found.push(x.ok ? { ok: true, value: toAnalysis(x.value) } : x)
        }
      }
      return found
    },
  }
}
