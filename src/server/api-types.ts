import type { ErrorCode } from '../error.ts'
import type { Analysis } from '../analysis/layers.ts'
import type { ArticleLine, Copy, Family } from '../dossier/types.ts'
import type { Correction, CorrectionOutcome } from '../dossier/corrections/types.ts'
import type { EntityLine, EntityPage } from '../dossier/views/entities.ts'
import type { EventRow, Events } from '../dossier/views/events.ts'
import type { Figures } from '../dossier/views/figures.ts'
import type { Ledger } from '../dossier/views/ledger.ts'
import type { Naming } from '../dossier/views/naming.ts'
import type { Overview } from '../dossier/views/overview.ts'
import type { Quoted } from '../dossier/views/quoted.ts'
import type { Page } from '../dossier/views/shelf.ts'
import type { TimelineRow as TimelineLine } from '../dossier/views/timeline-page.ts'
import type { Facets } from './account/facets.ts'
import type { Disputes } from './account/disputes.ts'
import type { ClaimRow } from './account/claims.ts'
import type { ArticlePlace } from './account/article-places.ts'
import type { ArticleRow } from './article-rows.ts'
import type { SaidMarks } from './account/said-marks.ts'
import type { Actors } from './account/actors.ts'
import type { FactRow } from './account/facts.ts'
import type { Framings } from './account/framings.ts'
import type { HappeningPage, Happenings } from './account/happenings.ts'
import type { OutletAgreement } from './account/agreement.ts'
import type { EventsMap } from './account/places.ts'
import type { Elsewhere, LineMarks } from './account/marks.ts'
import type { Scale } from './account/scale.ts'
import type { Quantities } from './account/quantities.ts'
import type { Shared } from './account/shared.ts'
import type { SummaryLine } from './account/summary.ts'
import type { ImportState } from './imports/state.ts'
import type { ReviewRow } from './review/rows.ts'
import type { StoryRow } from './stories/story-rows.ts'
import type { Article, Source } from '../reading/article.ts'
import type { Range } from '../text/range.ts'

export type { ErrorCode } from '../error.ts'
export type { ArticleRow, CopyOf } from './article-rows.ts'
export type {
  Analysis,
  DateMention,
  EntityType,
  EventMention,
  EventStatus,
  Figure,
  FigureOp,
  FigureWhat,
  Mention,
  Statement,
  StatementAct,
  StatementForm,
} from '../analysis/layers.ts'
export type { ArticleLine, Copy, Family, Passage, Proof, StatementLine } from '../dossier/types.ts'
export type { EntityLine, SaidLine } from '../dossier/views/entities.ts'
export type { EventRow } from '../dossier/views/events.ts'
export type { FigureGroup, FigureRow } from '../dossier/views/figures.ts'
export type { Party } from '../dossier/views/gather.ts'
export type { LedgerRow } from '../dossier/views/ledger.ts'
export type { NamingRow, Wording } from '../dossier/views/naming.ts'
export type { Overview } from '../dossier/views/overview.ts'
export type { QuotedCell, QuotedRow } from '../dossier/views/quoted.ts'
export type { Page, Witness } from '../dossier/views/shelf.ts'
export type { Account } from './account/accounts.ts'
export type { ActorEdge, ActorNode, Relation } from './account/actors.ts'
export type { ArticlePlace, PlaceKind } from './account/article-places.ts'
export type { SaidMarks } from './account/said-marks.ts'
export type { ClaimRow } from './account/claims.ts'
export type { DisputeAbout, DisputeRow, DisputeValue } from './account/disputes.ts'
export type { FactRow } from './account/facts.ts'
export type { FramingRow } from './account/framings.ts'
export type { HappeningLine, HappeningRow, HappeningTelling } from './account/happenings.ts'
export type { LineMarks } from './account/marks.ts'
export type { MapPlace } from './account/places.ts'
export type { QuantityRow, QuantityTelling } from './account/quantities.ts'
export type {
  Change,
  Correction,
  CorrectionOutcome,
  PassageKind,
} from '../dossier/corrections/types.ts'
export type { ReviewReason, ReviewRow } from './review/rows.ts'
export type { StoryRow } from './stories/story-rows.ts'
export type { ScaleStep, ScaleUnit } from './account/scale.ts'
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

/** `GET /api/dossier`: what stands over the account; its lists have addresses of their own. */
export interface DossierAnswer extends Overview {
  /** Null while no dossier has been computed yet. */
  readonly key: string | null
  /** How much of the account several articles tell. */
  readonly account: {
    readonly disputes: number
    readonly happenings: number
    readonly quantities: number
    readonly claims: number
    readonly facts: number
    readonly framings: number
  }
}

/** A line of the timeline with what the account knows of its words. */
export type TimelineRow = TimelineLine & LineMarks

/** `GET /api/timeline` */
export type TimelineAnswer = Page<TimelineRow>
/** `GET /api/timeline/events`: by the id of the line. */
export type TimelineEventsAnswer = Page<{
  readonly id: string
  readonly events: readonly Pick<EventRow, 'id' | 'type' | 'status' | 'trigger'>[]
}>
/** `GET /api/timeline/scale` */
export type ScaleAnswer = Scale
/** `GET /api/timeline/facets` */
export type FacetsAnswer = Facets

/** `GET /api/summary` */
export interface SummaryAnswer {
  readonly lines: readonly (SummaryLine & LineMarks)[]
}

/** `GET /api/disputes` */
export type DisputesAnswer = Disputes

/** `GET /api/happenings` */
export type HappeningsAnswer = Happenings

/** `GET /api/happenings/{id}` */
export type HappeningAnswer = HappeningPage

/** `GET /api/actors` */
export type ActorsAnswer = Actors

/** `GET /api/facts` */
export type FactsAnswer = Page<FactRow>

/** `GET /api/framings` */
export type FramingsAnswer = Framings

/** `GET /api/agreement` */
export type AgreementAnswer = OutletAgreement

/** `GET /api/map` */
export type MapAnswer = EventsMap

/** `GET /api/quantities` */
export type QuantitiesAnswer = Quantities

/** `GET /api/claims` */
export type ClaimsAnswer = Page<ClaimRow>

/** `GET /api/articles/{id}/places` */
export interface PlacesAnswer {
  readonly places: readonly ArticlePlace[]
}

/** `GET /api/statements/marks` */
export type SaidMarksAnswer = Page<SaidMarks>

/** `GET /api/articles/{id}/elsewhere` */
export type ElsewhereAnswer = Elsewhere

/** `GET /api/articles/{id}/shared/{other}` */
export interface SharedAnswer extends Shared {
  readonly first: ArticleLine
  readonly second: ArticleLine
}

/** `GET /api/statements` */
export type LedgerAnswer = Ledger
/** `GET /api/quoted` */
export type QuotedAnswer = Quoted
/** `GET /api/events` */
export type EventsAnswer = Events
/** `GET /api/figures` */
export type FiguresAnswer = Figures
/** `GET /api/naming` */
export type NamingAnswer = Naming
/** `GET /api/entities` */
export type EntitiesAnswer = Page<EntityLine>
/** `GET /api/entities/{id}` */
export type EntityAnswer = EntityPage
/** `GET /api/articles` */
export type ArticlesAnswer = Page<ArticleRow>

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
  /** Articles of the same text that answer too. */
  readonly copies: readonly ArticleLine[]
}

/** `GET /api/search` */
export interface SearchAnswer {
  /** Articles; copies of one text are one row. */
  readonly total: number
  readonly rows: readonly SearchResult[]
}

/** `GET /api/families`: those of two articles and more. */
export type FamiliesAnswer = Page<{
  readonly family: Family
  readonly articles: readonly ArticleLine[]
}>

/** `GET /api/imports` */
export interface ImportsAnswer extends ImportState {
  /** Whether this server takes articles. */
  readonly enabled: boolean
}

/** `GET /api/stories` */
export interface StoriesAnswer extends Page<StoryRow> {
  /** Articles that share their story with no other. */
  readonly alone: number
  /** Stories of two articles and more, unfiltered. */
  readonly stories: number
  /** Articles of the whole archive. */
  readonly articles: number
  readonly outlets: readonly string[]
}

/** `GET /api/stories/{id}` */
export interface StoryAnswer extends StoryRow {
  /** Its articles, by id. */
  readonly members: readonly string[]
}

/** `GET /api/corrections` */
export interface CorrectionsAnswer extends Page<{
  readonly correction: Correction
  /** What became of it; null while the account has not been made anew, and where it was taken back. */
  readonly outcome: CorrectionOutcome | null
}> {
  /** Whether this server takes corrections. */
  readonly enabled: boolean
  /** The account is being made anew. */
  readonly making: boolean
  /** Why it could not be. */
  readonly failed: string | null
}

/** `GET /api/review` */
export interface ReviewAnswer extends Page<ReviewRow> {
  readonly kinds: readonly { readonly name: ReviewRow['kind']; readonly count: number }[]
}

/** `GET /api/outlets` */
export interface OutletsAnswer {
  readonly outlets: Overview['outlets']
}
