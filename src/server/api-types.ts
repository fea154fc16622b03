import type { ErrorCode } from '../error.ts'
import type { Analysis } from '../analysis/layers.ts'
import type { ArticleLine, Copy, Dossier, Family, OutletLine } from '../dossier/types.ts'
import type { Article, Source } from '../reading/article.ts'
import type { Range } from '../text/range.ts'

export type { ErrorCode } from '../error.ts'
export type {
  Analysis,
  DateMention,
  EntityType,
  EventMention,
  Figure,
  FigureOp,
  FigureWhat,
  Mention,
  Statement,
  StatementAct,
  StatementForm,
} from '../analysis/layers.ts'
export type {
  ArticleLine,
  Copy,
  Dossier,
  Family,
  FigureLine,
  OutletLine,
  Passage,
  Proof,
  SpeakerLines,
  StatementLine,
  TimelineEntry,
} from '../dossier/types.ts'
export type { Block, BlockKind, Published } from '../reading/article.ts'
export type { Range } from '../text/range.ts'

/** What may go wrong with a request, over and above what an operation reports. */
export type ApiErrorCode = ErrorCode | 'bad-request' | 'wrong-host' | 'internal'

/** Every answer that is not 2xx or 304. */
export interface ApiError {
  readonly code: ApiErrorCode
  readonly message: string
  /** The way out, where there is one. */
  readonly hint: string | null
}

/** `GET /api` */
export interface AboutAnswer {
  readonly name: 'isnad'
  /** Changes whenever articles or analyses change; also the ETag of every answer. */
  readonly contentKey: string
  readonly articles: number
}

/** `GET /api/dossier` */
export interface DossierAnswer {
  /** Null while no dossier has been computed yet. */
  readonly key: string | null
  readonly dossier: Dossier
}

/** The family of one article, with what lists need of its members. */
export interface FamilyAnswer {
  readonly id: string
  readonly origin: Family['origin']
  readonly members: readonly ArticleLine[]
  readonly copies: readonly Copy[]
  /** Whom the members credit with the text. */
  readonly credit: string | null
}

/** `GET /api/articles/{id}` */
export interface ArticleAnswer extends Omit<Article, 'toSource'> {
  readonly source: Omit<Source, 'text'>
  readonly analysis: Analysis | null
  readonly family: FamilyAnswer | null
}

/** One annotation, with the annotations and words it stands on. */
export interface WhyNode extends Range {
  readonly id: string
  /** `dates`, `figures`, `mentions`, `statements`, `events`; for anything else what its id begins with. */
  readonly layer: string
  readonly words: string
  /** Null for a part that is not kept with the analysis. */
  readonly rule: string | null
  readonly parts: readonly string[]
}

/** `GET /api/articles/{id}/explain?at=N` */
export interface ExplainAnswer {
  readonly at: number
  /** Ids of the annotations that hold the place, the shortest first. */
  readonly roots: readonly string[]
  /** The roots and all that they stand on. */
  readonly nodes: readonly WhyNode[]
}

/** A stretch of an article around the words of a query. */
export interface SearchPassage extends Range {
  readonly text: string
  /** The line goes on before or after what is given. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
  /** The found words, as ranges of the article. */
  readonly marks: readonly Range[]
}

export interface SearchResult {
  readonly article: string
  readonly title: string
  readonly outlet: string | null
  readonly published: string | null
  readonly family: string | null
  readonly passages: readonly SearchPassage[]
}

/** `GET /api/search` */
export interface SearchAnswer {
  readonly total: number
  readonly hits: readonly SearchResult[]
}

/** `GET /api/families` */
export interface FamiliesAnswer {
  readonly families: readonly Family[]
}

/** `GET /api/outlets` */
export interface OutletsAnswer {
  readonly outlets: readonly OutletLine[]
}
