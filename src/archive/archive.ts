import type { Analysis } from '../analysis/layers.ts'
import type { Dossier, Proof } from '../dossier/types.ts'
import type { Article, Source } from '../reading/article.ts'
import type { Corrections } from './corrections/corrections.ts'

export type { Corrections } from './corrections/corrections.ts'

/** What is made of a dossier once, when it is built, so that its readers need not read all of it. */
export interface Prepared {
  /** The content key of the dossier that it was made of, with the version of its maker; null: nothing. */
  key(): Promise<string | null>
  value(name: string): Promise<Uint8Array | null>
  /**
   * Puts values by their names in the place of all that were there, which are read until the last of the
   * new ones is written. It goes from part to part, so that other writers need not wait for all of it.
   */
  replace(key: string, values: AsyncIterable<readonly [string, Uint8Array]>): Promise<void>
  /** Forgets all. */
  clear(): Promise<void>
}

/** An article as the archive keeps it: the source it came from and what was found in it. */
export interface StoredArticle {
  readonly article: Article
  /** Without the text of the source, which `source(id)` gives. */
  readonly source: Omit<Source, 'text'>
  readonly analysis: Analysis | null
}

/** What of an input is here already: lets a second build do only what changed. */
export interface InputState {
  /** Path or address of the input. */
  readonly origin: string
  /** SHA-256 of its bytes, with the version of the rules that read them. */
  readonly sha256: string
  /** The articles that were read from it. */
  readonly articles: readonly string[]
}

export interface SearchHit {
  readonly article: string
  readonly title: string
  readonly outlet: string | null
  readonly published: string | null
  readonly family: string | null
  /** Articles of the same family that answer too and rank below it; absent where there are none. */
  readonly copies?: readonly string[]
  readonly score: number
  /** Where the query's words stand, in original spelling, best passage first. */
  readonly proofs: readonly Proof[]
}

/** Filters may also stand in the text (`outlet:… from:… to:… speaker:… type:…`); the fields go before. */
export interface SearchQuery {
  readonly text: string
  readonly outlet?: string
  /** EDTF days, inclusive. */
  readonly from?: string
  readonly to?: string
  /** A part of the name of somebody whom the article quotes, as the stored dossier has it. */
  readonly speaker?: string
  /** The type of an event that the stored analysis has. */
  readonly type?: string
  /** Ids: none but these. */
  readonly articles?: readonly string[]
  readonly limit?: number
  readonly offset?: number
}

/**
 * Storage of one archive file. All methods are asynchronous so that a server database can stand
 * behind the same interface; every write method is one transaction: after a kill at any moment
 * the file opens and holds all of a call or nothing of it.
 */
export interface Archive {
  /** What a second build need not do again. */
  inputs(): Promise<ReadonlyMap<string, InputState>>
  /**
   * Adds or replaces what one input held; articles that it no longer holds go, those that are as they
   * were keep their analyses. Of two articles of one input with one id the later counts; of an id
   * that several inputs hold, the article of the first input by name is shown.
   */
  putInput(
    input: Omit<InputState, 'articles'>,
    articles: readonly { readonly article: Article; readonly source: Source }[],
  ): Promise<void>
  /** Forgets an input that is no longer among those built, and its articles. */
  removeInput(origin: string): Promise<void>
  /** Ids of articles with no analysis of this version. */
  stale(version: string): Promise<readonly string[]>
  /** @throws IsnadError `not-found` for an id that is no article here. */
  putAnalyses(analyses: ReadonlyMap<string, Analysis>): Promise<void>
  article(id: string): Promise<StoredArticle | null>
  /** The text of an article, without what was found in it. */
  text(id: string): Promise<string | null>
  /** The decoded source text of an article. */
  sourceText(id: string): Promise<string | null>
  articleIds(): Promise<readonly string[]>
  /** All articles in order of publication, in constant memory. */
  articles(): AsyncIterable<StoredArticle>
  /** The dossier last computed, with the content key and the version of the rules it was computed for. */
  dossier(): Promise<{
    readonly key: string
    readonly version: string
    readonly dossier: Dossier
  } | null>
  putDossier(key: string, dossier: Dossier, version?: string): Promise<void>
  /** What the stored dossier was computed for, without reading it; null where there is none. */
  dossierKey(): Promise<{ readonly key: string; readonly version: string } | null>
  readonly prepared: Prepared
  /** What people decided about the account: a log of its own, kept over every build. */
  readonly corrections: Corrections
  /**
   * The same for the same articles, analyses and corrections, however the articles came; changes
   * whenever they change.
   */
  contentKey(): Promise<string>
  /**
   * Articles with all words of the query in any form, or, where there are none, with any; what stands
   * in quotation marks must stand so. Copies of one text are one hit; `total` counts articles. No text
   * makes it throw.
   */
  search(
    query: SearchQuery,
  ): Promise<{ readonly total: number; readonly hits: readonly SearchHit[] }>
  close(): Promise<void>
}
