import type { Analysis, Figure, StatementAct, StatementForm } from '../analysis/layers.ts'
import type {
  Agreement,
  Claim,
  Dispute,
  Fact,
  Framing,
  Happening,
  Quantity,
} from './account/types.ts'
import type { CorrectionOutcome } from './corrections/types.ts'
import type { Dating } from './dating/types.ts'
import type { Article } from '../reading/article.ts'
import type { Range } from '../text/range.ts'

/** An article with what was found in it: what a dossier is computed from. */
export interface Report {
  readonly article: Article
  readonly analysis: Analysis
}

/** The exact words that carry a line. Nothing is shown without one. UTF-16 code units of the article's text. */
export interface Proof extends Range {
  readonly article: string
  readonly words: string
}

/** One copied passage: `a` in the copy, `b` in the article that it is a copy of. */
export interface Passage {
  readonly a: Range
  readonly b: Range
}

/** How an article stands to the one it shares text with. */
export interface Copy {
  readonly article: string
  /** The member of its family before it that it shares most text with. */
  readonly of: string
  /** Share of this article's words that stand in `of` too, 0…1, and the reverse. */
  readonly share: number
  readonly shareBack: number
  readonly passages: readonly Passage[]
}

/** The member of a family that seems to have had the text first. */
export interface Origin {
  readonly article: string
  /** The reason in words. */
  readonly why: string
  /**
   * The reason as a key: no other article; named by others as their source; published first; among
   * the first, and holds most of the others' text; the same where no date is known.
   */
  readonly reason?: 'alone' | 'credited' | 'earliest' | 'earliest-fullest' | 'fullest'
}

/** Articles that carry one text: one origin. A lone article is a family of one. */
export interface Family {
  readonly id: string
  /** The origin first, then in order of publication. */
  readonly articles: readonly string[]
  readonly origin: Origin
  /** One for each other member. */
  readonly copies: readonly Copy[]
  /** Whom the members credit with the text: an agency that is no member, or the origin's outlet. */
  readonly credit?: string | null
}

/** A line of the timeline: dated words of one or more articles. */
export interface TimelineEntry {
  readonly id: string
  /** EDTF. */
  readonly date: string
  readonly kind: 'statement' | 'sentence'
  /** Who speaks, for statements. */
  readonly speaker: string | null
  /**
   * Whose date it is: the words' own (a date in the sentence), the day on which the statement was made
   * as the sentence tells it, or only the day of publication.
   */
  readonly basis?: 'content' | 'said' | 'published'
  readonly proofs: readonly Proof[]
  /** Families behind the proofs: the number of independent origins. */
  readonly families: readonly string[]
}

/** A statement with its chain, once a family. */
export interface StatementLine {
  readonly id: string
  readonly speaker: string | null
  readonly act: StatementAct
  readonly form: StatementForm
  /** Outermost first: outlet, the agency it credits, those who passed it on. */
  readonly chain: readonly string[]
  /** When it was made: as its sentence tells, else the day of publication. */
  readonly date: string | null
  readonly content: Proof
  readonly cue: Proof | null
  readonly source: Proof | null
  /** The same words in other members of the family. */
  readonly copies: readonly Proof[]
}

/** Statements of one speaker, the earliest first. */
export interface SpeakerLines {
  /** The name that most of the statements give. */
  readonly speaker: string
  readonly entity: string | null
  /**
   * Bare family names taken for his, because the story names nobody else in full who bears them; each
   * with where it names him.
   */
  readonly surnames?: readonly { readonly name: string; readonly fullName: Proof }[]
  readonly statements: readonly StatementLine[]
}

/** A figure as one article gives it. */
export interface FigureLine {
  readonly figure: Pick<Figure, 'value' | 'max' | 'op' | 'unit' | 'what'>
  readonly proof: Proof
}

/** An outlet and how much of what it printed is somebody else's text. */
export interface OutletLine {
  readonly outlet: string
  readonly articles: readonly string[]
  /** Share of the words of its articles that are copied from an article of another outlet, 0…1. */
  readonly copied: number
}

/** An article as lists show it. */
export interface ArticleLine {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  readonly published: string | null
  readonly publishedBasis: string | null
  readonly url: string | null
  readonly family: string
  readonly words: number
}

/** What a story comes to. */
export interface Dossier {
  readonly articles: readonly ArticleLine[]
  readonly families: readonly Family[]
  readonly timeline: readonly TimelineEntry[]
  /** Those with most statements first; statements of which nobody is named as speaker have no place here. */
  readonly speakers: readonly SpeakerLines[]
  readonly figures: readonly FigureLine[]
  readonly outlets: readonly OutletLine[]
  /** For each article that came without a date: when it was published, as far as its content tells. */
  readonly datings?: readonly Dating[]
  /** Quantities that several articles give, those told most often first. */
  readonly ledger?: readonly Quantity[]
  /** Statements that several make or that somebody denies. */
  readonly claims?: readonly Claim[]
  /** Events that several articles tell, in order of time. */
  readonly happenings?: readonly Happening[]
  /** Passages that cannot both hold. */
  readonly disputes?: readonly Dispute[]
  /** What several origins give as past and dated, in order of time. */
  readonly facts?: readonly Fact[]
  /** Things and events that articles name in words that judge them differently. */
  readonly framings?: readonly Framing[]
  /** Which outlets share wording, figures, names; who did not report what. */
  readonly agreement?: Agreement
  /** Articles by the event that they report, the latest first. */
  readonly stories?: readonly StoryLine[]
  /** What became of each correction that a person made and did not take back. */
  readonly corrections?: readonly CorrectionOutcome[]
}

/** Articles that report one event. Those of one affair have its id in common. */
export interface StoryLine {
  /** Of its first article. */
  readonly id: string
  /** The course of events that it belongs to: the id of the first story of it. */
  readonly affair: string
  /** The title of the article that has most in common with the others. */
  readonly title: string
  /** In order of publication. */
  readonly articles: readonly string[]
  /** Independent origins among them. */
  readonly families: readonly string[]
  /** EDTF days of the first and the last; null where none has a date. */
  readonly from: string | null
  readonly to: string | null
}
