import type { Quote } from '../arabic/quotes.ts'
import type { Sentence } from '../arabic/sentences.ts'
import type { Article } from '../reading/article.ts'
import type { Annotation } from '../text/annotation.ts'
import type { Range } from '../text/range.ts'
import type { Words } from '../text/words.ts'
import type {
  ENTITY_TYPES,
  EVENT_STATUSES,
  FIGURE_OPS,
  FIGURE_WHATS,
  STATEMENT_ACTS,
  STATEMENT_FORMS,
} from './codes.ts'

/** How sure a date's resolution is, and against what it was resolved. */
export type DateAnchor = 'absolute' | 'published' | 'text' | 'none'

/** An expression of time. */
export interface DateMention extends Annotation {
  /** EDTF (2019-11-27, 2019-11, 2018-05-01/2018-05-10, 2019-04~) or ISO 8601 duration (P257D); null while it cannot be resolved. */
  readonly value: string | null
  readonly calendar: 'gregorian' | 'islamic'
  readonly anchor: DateAnchor
  /**
   * What the words say by themselves, for what could not be resolved or was resolved against the
   * publication date: `weekday(4,on-or-before)`, `month(-1)`; `resolveSymbolic` of dates/symbolic.ts
   * gives its value for any day of publication. Null for absolute dates.
   */
  readonly symbolic: string | null
  /** Can be read two ways (03/04/2024). */
  readonly ambiguous: boolean
  /**
   * The day or month that a name holds («ثورة 25 يناير»: `XXXX-01-25`), in its calendar. Such words name
   * something and do not say when what is told took place: `symbolic` is null, and `value` too unless it is
   * known which day was it (dates/named-days.tsv).
   */
  readonly named?: string
}

export type FigureOp = (typeof FIGURE_OPS)[number]
export type FigureWhat = (typeof FIGURE_WHATS)[number]

/** A number with what it counts. */
export interface Figure extends Annotation {
  readonly value: number
  /** The upper end, where the words give a span (between 10 and 15). */
  readonly max: number | null
  readonly op: FigureOp
  /** The counted noun in the singular; empty where the text names none. */
  readonly unit: string
  readonly what: FigureWhat
  /** An age and the score of a match are figures of their own kinds; a count where absent. */
  readonly kind?: 'count' | 'age' | 'score'
  /** What the other side scored: «3-1». */
  readonly against?: number
  /** The sum so far («ليرتفع العدد إلى 120»), or one more («3 وفيات جديدة»). Absent: not said. */
  readonly change?: 'total' | 'added'
  /** The counted noun's words. */
  readonly counted?: Range | null
  /** The figure of which this one counts a part: «12 قتيلا بينهم طفلان». */
  readonly within?: string | null
}

export type EntityType = (typeof ENTITY_TYPES)[number]

/** A word of a wording that judges: `insurgents` or `militia` for an army; what it does to whom it is said of. */
export interface LoadedWord extends Range {
  readonly valence: 'blames' | 'praises' | 'softens'
}

/** A phrase that grants or denies standing: «المعترف بها دوليا», «ما يسمى». */
export interface Recognition extends Range {
  readonly stance: 'grants' | 'denies'
}

/** Words that name somebody or something. */
export interface Mention extends Annotation {
  readonly type: EntityType
  /** Same string within one article: same thing. A knowledge base id, or `local:…`. */
  readonly entity: string
  /** The fullest name of the entity here, or its name in the knowledge base. */
  readonly name: string
  /** How it is called here: by its name, by an office or title, by what it is. Absent: by name. */
  readonly wording?: 'name' | 'office' | 'description'
  /** The outlet keeps the words at a distance: they, or some of them, stand in quotation marks. */
  readonly quoted?: boolean
  readonly loaded?: readonly LoadedWord[]
  readonly recognition?: readonly Recognition[]
}

export type StatementForm = (typeof STATEMENT_FORMS)[number]
export type StatementAct = (typeof STATEMENT_ACTS)[number]

/** How far the outlet's verb stands by what was said: قال against زعم against كشف. */
export type Commitment = 'neutral' | 'doubtful' | 'strong'

/** What kind of source the words name; `named` where a person's name is among them. */
export type SourceClass =
  | 'named'
  | 'official'
  | 'military'
  | 'diplomatic'
  | 'medical'
  | 'local'
  | 'witness'
  | 'medium'
  | 'document'
  | 'other'

/** A report of somebody's words; the range is the content. */
export interface Statement extends Annotation {
  /** The reporting verb, participle or preposition; null for a quotation with no verb. */
  readonly cue: Range | null
  /** The words that name the speaker here; null when elided. */
  readonly source: Range | null
  /** Who speaks: the fullest name or role in the article; null when nobody is named. */
  readonly speaker: string | null
  /** The entity of the speaker, where the names layer knows it. */
  readonly speakerEntity: string | null
  /** Those who passed it on, outermost first, the outlet itself left out. */
  readonly via: readonly Range[]
  readonly form: StatementForm
  readonly act: StatementAct
  /** «لم يقل», «لا ينفي»: the act itself is negated. */
  readonly negated: boolean
  /** The statement whose content holds this one. */
  readonly within: string | null
  readonly commitment?: Commitment
  /** Who was told: «للصحافيين». */
  readonly addressee?: Range | null
  readonly place?: Range | null
  /** When it was said, as written beside the verb. */
  readonly time?: Range | null
  /** «في بيان», «على تويتر». */
  readonly medium?: Range | null
  /** Null where nobody is named. */
  readonly sourceClass?: SourceClass | null
  /**
   * The medium to which the whole article is credited (dateline, byline, closing credit), where nobody
   * else passed these words on: the outermost link of their chain. Absent: there is none.
   */
  readonly credit?: Range
  /** Whom an unnamed source stands with: «في قوات حفتر». */
  readonly allegiance?: Range | null
  /** Those who, asked about it, declined to speak: «ورفض الوزير التعليق». */
  readonly noComment?: readonly NoCommentMention[]
}

/** «لم يعلق», «رفض التعليق»: no report of words, but told beside one. */
export interface NoCommentMention extends Range {
  /** The words that name who declined; null when elided. */
  readonly source: Range | null
}

export type EventStatus = (typeof EVENT_STATUSES)[number]

/** A coded happening; the range is the trigger. */
export interface EventMention extends Annotation {
  readonly type: string
  readonly actor: Range | null
  readonly target: Range | null
  readonly place: Range | null
  readonly date: string | null
  readonly status: EventStatus
  /** The statement that claims it; null in the outlet's own voice. */
  readonly saidIn: string | null
  /** Which of actor and target no rule found: the likeliest name near by; two of three are wrong. */
  readonly likely?: readonly ('actor' | 'target')[]
  /** The finer kind within its type: `arrest`, `visit`, `heavy-weapons`. */
  readonly mode?: string
  /** Entities of the arguments, where the names layer knows them. */
  readonly actorEntity?: string | null
  readonly targetEntity?: string | null
  readonly placeEntity?: string | null
  /** What the date rests on: its own words, its sentence, what was told before, the day of publication. */
  readonly dateBasis?: 'own' | 'sentence' | 'discourse' | 'published' | 'none'
  readonly datePrecision?: 'day' | 'month' | 'year' | 'span' | 'none'
  /** How well the day is known, in ACLED's classes: 1 the day, 2 the week, 3 the month. */
  readonly timePrecision?: 1 | 2 | 3 | null
  /** Where its place lies, where the gazetteer knows it. */
  readonly point?: EventPoint | null
  /** ISO 3166 codes of the countries of who acts and who is acted upon, as far as the article tells. */
  readonly actorCountry?: string | null
  readonly targetCountry?: string | null
  /** Ids of the figures that count its dead, wounded, detained… */
  readonly figures?: readonly string[]
  /** Other words of the sentence that tell the same happening. */
  readonly sameAs?: readonly Range[]
}

/** The point on the map for an event's place. */
export interface EventPoint {
  /** The entity of the gazetteer. */
  readonly entity: string
  readonly latitude: number
  readonly longitude: number
  /** How well the point stands for the gazetteer's place. */
  readonly precision: 'site' | 'settlement' | 'near' | 'area'
  /** In ACLED's classes: 1 the very place, 2 a part of a region or near a town, 3 a region. */
  readonly class: 1 | 2 | 3
}

/** All layers of an article, as the pipeline fills them. */
export interface Layers {
  article: Article
  words: Words
  quotes: readonly Quote[]
  sentences: readonly Sentence[]
  dates: readonly DateMention[]
  figures: readonly Figure[]
  mentions: readonly Mention[]
  statements: readonly Statement[]
  events: readonly EventMention[]
}

/** What is kept of an article's analysis: the annotations, plain and JSON-serialisable. */
export interface Analysis {
  /** Stage versions and lexicon hash: a stored analysis of another version is stale. */
  readonly version: string
  readonly sentences: readonly Range[]
  readonly dates: readonly DateMention[]
  readonly figures: readonly Figure[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly Statement[]
  readonly events: readonly EventMention[]
}
