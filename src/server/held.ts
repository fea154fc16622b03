import { setImmediate } from 'node:timers/promises'
import { createTellings, type Tellings } from './account/accounts.ts'
import { createFacets, type FacetIndex } from './account/facets.ts'
import { createGround, createMarks, type ArticleGround, type LineMarks } from './account/marks.ts'
import { summarise, type SummaryLine } from './account/summary.ts'
import type { Archive, StoredArticle } from '../archive/archive.ts'
import { openCorrector } from '../build/reports.ts'
import type { Corrector } from '../dossier/corrections/corrector.ts'
import type { Dossier, Proof, TimelineEntry } from '../dossier/types.ts'
import { eventsByArticle, toEventRows, type EventRow } from '../dossier/views/events.ts'
import { createGathering, type Gathered, type PlaceOf } from '../dossier/views/gather.ts'
import { toOverview, type Overview } from '../dossier/views/overview.ts'
import { createShelf, type Shelf } from '../dossier/views/shelf.ts'
import { inOrderOfTime } from '../dossier/views/timeline-page.ts'
import type { Ready, ReadyArchive } from './prepared/ready.ts'
import { toReviewQueue } from './review/queue.ts'
import type { ReviewRow } from './review/rows.ts'
import { restrictDossier } from './stories/restrict.ts'
import { toStories, type Story } from './stories/story-rows.ts'

const EMPTY: Dossier = {
  articles: [],
  families: [],
  timeline: [],
  speakers: [],
  figures: [],
  outlets: [],
}

export interface HeldDossier {
  /** Null while no dossier has been computed yet; `dossier` is empty then. */
  readonly key: string | null
  readonly dossier: Dossier
}

/** The dossier with its look-ups, and its lines in the order in which they are shown. */
export interface HeldAccount {
  readonly key: string | null
  readonly shelf: Shelf
  readonly timeline: readonly TimelineEntry[]
  readonly overview: Overview
  readonly tellings: Tellings
  /** What the account knows of words of an article. */
  readonly marksOf: (proofs: readonly Proof[]) => LineMarks
  /** What is known of the places of an article. */
  readonly ground: (article: string) => ArticleGround
  /** By outlet alone; what events tell of a line is in the views. */
  readonly outlets: FacetIndex
}

/** What is gathered from all articles: names, statements, events. */
export interface HeldViews {
  readonly gathered: Gathered
  readonly events: readonly EventRow[]
  readonly eventsIn: ReadonlyMap<string, readonly EventRow[]>
  readonly facets: FacetIndex
}

/** An archive as requests read it, with its dossier at hand. */
export interface Held {
  readonly archive: Archive
  /** What was prepared of this account; null where nothing was: it is read whole then. */
  ready(): Promise<Ready | null>
  /** The same of the archive, whatever part of it this is. */
  readyArchive(): Promise<ReadyArchive | null>
  /** Whether it is one story of the archive. */
  readonly isPart: boolean
  /** What people decided, placed in the articles as they are now. */
  corrector(): Promise<Corrector>
  dossier(): Promise<HeldDossier>
  account(): Promise<HeldAccount>
  /** Goes through all articles when first asked, and again when they have changed. */
  views(): Promise<HeldViews>
  /** Read anew when the articles have changed. */
  summary(): Promise<readonly SummaryLine[]>
  /** Begins to go through all articles, so that they are at hand when they are asked for. */
  prepare(): void
  /** The account has just been made anew: what lagged behind is read again. */
  reload(): void
  /** What a person should look at first. */
  review(): Promise<readonly ReviewRow[]>
  /** All stories of the archive, the largest first. */
  stories(): Promise<readonly Story[]>
  /** The same, of the articles of one story; null where there is no such story. */
  within(story: string): Promise<Held | null>
  /**
   * Stands for all that any answer can say; null while a build is running and the dossier lags
   * behind its articles, when an answer may change with no change of content.
   */
  etag(): Promise<string | null>
}

/** How much longer than its reading took a dossier that lags behind is taken for the last. */
const LAGS = 10
/** Milliseconds before what nobody has asked for yet is begun. */
const AFTER = 20
/** Milliseconds of work after which others have their turn. */
const BREATH = 8
/** Stories whose accounts are kept at hand. */
const STORIES_KEPT = 6

/** Nothing was prepared. */
const none = (): Promise<null> => Promise.resolve(null)

/**
 * An archive with its stories, each of which can be asked the same as the whole. `readyArchive` tells
 * what was prepared of it; without it all is read from the dossier.
 */
export function holdArchive(archive: Archive, readyArchive: Held['readyArchive'] = none): Held {
  let kept: (HeldDossier & { readonly key: string }) | null = null
  let lagging: { readonly of: HeldDossier; readonly until: number } | null = null
  /**
   * Keeps the dossier that fits the content in memory; one that lags behind a build is read again when
   * ten times as long has passed as the reading takes, which for a large one is seconds.
   */
  const dossier = async (): Promise<HeldDossier> => {
    const contentKey = await archive.contentKey()
    if (kept?.key === contentKey) return kept
    const from = performance.now()
    if (lagging !== null && lagging.of.key !== contentKey && from < lagging.until) return lagging.of
    const stored = await archive.dossier()
    kept = stored?.key === contentKey ? stored : null
    const of = stored ?? { key: null, dossier: EMPTY }
    const now = performance.now()
    lagging = kept === null ? { of, until: now + LAGS * (now - from) } : null
    return of
  }
  const reload = (): void => {
    lagging = null
  }
  let decided: { readonly key: string; readonly made: Promise<Corrector> } | null = null
  const corrector = async (): Promise<Corrector> => {
    const key = await archive.contentKey()
    if (decided?.key !== key) decided = { key, made: openCorrector(archive) }
    return decided.made
  }
  let told: { readonly of: Dossier; readonly stories: readonly Story[] } | null = null
  const stories = async (): Promise<readonly Story[]> => {
    const { shelf } = await whole.account()
    if (told?.of !== shelf.dossier) told = { of: shelf.dossier, stories: toStories(shelf) }
    return told.stories
  }
  let accounts: { readonly key: string; readonly of: Map<string, Held> } | null = null
  const openPart = async (id: string): Promise<Held | null> => {
    const prepared = await readyArchive()
    if (prepared !== null) {
      const story = await prepared.story(id)
      if (story === null) return null
      let read: Promise<Dossier> | null = null
      const { ready } = story
      return holdPart(
        prepared.key,
        () => (read ??= story.dossier()),
        () => Promise.resolve(ready),
      )
    }
    const story = (await stories()).find(({ row }) => row.id === id)
    if (story === undefined) return null
    const { key, dossier: all } = await dossier()
    const part = restrictDossier(all, (a) => story.articles.has(a))
    return holdPart(key, () => Promise.resolve(part), none)
  }
  const within = async (id: string): Promise<Held | null> => {
    const key = (await readyArchive())?.key ?? (await dossier()).key ?? ''
    if (accounts?.key !== key) accounts = { key, of: new Map() }
    const part = accounts.of.get(id) ?? (await openPart(id))
    if (part === null) return null
    // The one asked for last goes last.
    accounts.of.delete(id)
    accounts.of.set(id, part)
    if (accounts.of.size > STORIES_KEPT) accounts.of.delete(accounts.of.keys().next().value ?? '')
    return part
  }
  const holdPart = (
    key: string | null,
    part: () => Promise<Dossier>,
    ready: () => Promise<Ready | null>,
  ): Held => {
    const at: Source = {
      archive,
      isPart: true,
      ready,
      readyArchive,
      reload,
      corrector,
      stories,
      within,
      dossier: async () => ({ key, dossier: await part() }),
      async *articles() {
        for (const { id } of (await part()).articles) {
          const stored = await archive.article(id)
          if (stored !== null) yield stored
        }
      },
    }
    return hold(at)
  }
  const whole = hold({
    archive,
    isPart: false,
    ready: readyArchive,
    readyArchive,
    reload,
    corrector,
    stories,
    within,
    dossier,
    articles: () => archive.articles(),
  })
  return whole
}

/** The account of some articles, with what was gathered from them. */
export function holdDossier(archive: Archive, dossier: Dossier, gathered: Gathered): Held {
  const never = (): never => {
    throw new Error('a part has no parts, and is gathered already')
  }
  return hold({
    archive,
    isPart: true,
    ready: none,
    readyArchive: none,
    reload: () => undefined,
    corrector: () => openCorrector(archive),
    stories: never,
    within: never,
    dossier: () => Promise.resolve({ key: null, dossier }),
    articles: never,
    gathered,
  })
}

/** A look-up that is made when it is first asked. */
function createOnce<A, T>(make: () => (of: A) => T): (of: A) => T {
  let made: ((of: A) => T) | null = null
  return (of) => (made ??= make())(of)
}

/** What an account is held of: the whole archive or a part. */
interface Source extends Pick<
  Held,
  | 'archive'
  | 'isPart'
  | 'ready'
  | 'readyArchive'
  | 'dossier'
  | 'reload'
  | 'corrector'
  | 'stories'
  | 'within'
> {
  /** In order of publication. */
  readonly articles: () => AsyncIterable<StoredArticle>
  /** What was gathered from them already. */
  readonly gathered?: Gathered
}

/** Keeps what is made of a dossier until it changes. */
function hold({ archive, dossier, articles, gathered, ...rest }: Source): Held {
  let account: (HeldAccount & { readonly of: Dossier }) | null = null
  let summary: { readonly of: Dossier; readonly made: Promise<readonly SummaryLine[]> } | null =
    null
  let views: { readonly key: string; readonly made: Promise<HeldViews> } | null = null
  const toAccount = async (): Promise<HeldAccount> => {
    const { key, dossier: of } = await dossier()
    if (account?.of !== of) {
      const shelf = createShelf(of)
      const timeline = inOrderOfTime(of.timeline)
      const marksOf = createMarks(of)
      account = {
        of,
        key,
        shelf,
        timeline,
        overview: toOverview(shelf),
        tellings: createTellings(shelf),
        marksOf,
        ground: createOnce(() => createGround(shelf)),
        outlets: createFacets(shelf, new Map()),
      }
    }
    return account
  }
  const toViews = async (): Promise<HeldViews> => {
    const key = await archive.contentKey()
    const of = await toAccount()
    if (views?.key !== key) {
      const made =
        gathered === undefined
          ? rest.corrector().then((c) => gather(articles(), of, c))
          : Promise.resolve(toViewsOf(gathered, of))
      views = { key, made }
      // One that failed is tried again by the next request.
      made.catch(() => (views = null))
    }
    return views.made
  }
  let review: { readonly of: HeldViews; readonly rows: readonly ReviewRow[] } | null = null
  return {
    ...rest,
    async review() {
      const of = await toViews()
      if (review?.of !== of) {
        const { shelf, marksOf } = await toAccount()
        const corrections = await archive.corrections.list()
        review = { of, rows: toReviewQueue({ ...of, shelf, marksOf, corrections }) }
      }
      return review.rows
    },
    archive,
    dossier,
    account: toAccount,
    views: toViews,
    async summary() {
      const { shelf } = await toAccount()
      if (summary?.of !== shelf.dossier) {
        const made = summarise(shelf, (id) => archive.article(id))
        summary = { of: shelf.dossier, made }
        // One that failed is tried again by the next request.
        made.catch(() => (summary = null))
      }
      return summary.made
    },
    prepare() {
      // Nobody waits for it: the answer that made one think of it goes out first, and who asks for
      // the views is told what went wrong.
      setTimeout(() => void toViews().catch(() => undefined), AFTER).unref()
    },
    async etag() {
      const key = (await rest.readyArchive())?.key ?? (await dossier()).key
      return key !== null && key === (await archive.contentKey()) ? `"${key}"` : null
    },
  }
}

async function gather(
  articles: AsyncIterable<StoredArticle>,
  { shelf }: Pick<HeldAccount, 'shelf'>,
  corrector: Corrector,
): Promise<HeldViews> {
  const gathering = createGathering(placeIn(shelf))
  let since = performance.now()
  for await (const { article, analysis } of articles)
    if (analysis !== null) {
      gathering.add(corrector.correct({ article, analysis }))
      if (performance.now() - since < BREATH) continue
      // Other requests are answered meanwhile.
      await setImmediate()
      since = performance.now()
    }
  return toViewsOf(gathering.done(), { shelf })
}

/** Where an article stands in an account. */
export const placeIn =
  (shelf: Pick<Shelf, 'articles' | 'families'>): PlaceOf =>
  (id) => {
    const family = shelf.articles.get(id)?.family ?? id
    const origin = shelf.families.get(family)?.origin.article
    return { family, copied: origin !== undefined && origin !== id }
  }

function toViewsOf(gathered: Gathered, { shelf }: Pick<HeldAccount, 'shelf'>): HeldViews {
  const events = toEventRows(gathered)
  const eventsIn = eventsByArticle(events)
  return { gathered, events, eventsIn, facets: createFacets(shelf, eventsIn) }
}
