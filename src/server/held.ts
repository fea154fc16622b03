import { setImmediate } from 'node:timers/promises'
import { createTellings, type Tellings } from './account/accounts.ts'
import { createFacets, type FacetIndex } from './account/facets.ts'
import { createElsewhere, createMarks, type Elsewhere, type LineMarks } from './account/marks.ts'
import { summarise, type SummaryLine } from './account/summary.ts'
import type { Archive } from '../archive/archive.ts'
import type { Dossier, Proof, TimelineEntry } from '../dossier/types.ts'
import { eventsByArticle, toEventRows, type EventRow } from '../dossier/views/events.ts'
import { createGathering, type Gathered } from '../dossier/views/gather.ts'
import { toOverview, type Overview } from '../dossier/views/overview.ts'
import { createShelf, type Shelf } from '../dossier/views/shelf.ts'
import type { Range } from '../text/range.ts'
import { inOrderOfTime } from '../dossier/views/timeline-page.ts'

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
  readonly elsewhere: (article: string, at: Range) => Elsewhere
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
  dossier(): Promise<HeldDossier>
  account(): Promise<HeldAccount>
  /** Goes through all articles when first asked, and again when they have changed. */
  views(): Promise<HeldViews>
  /** Read anew when the articles have changed. */
  summary(): Promise<readonly SummaryLine[]>
  /** Begins to go through all articles, so that they are at hand when they are asked for. */
  prepare(): void
  /**
   * Stands for all that any answer can say; null while a build is running and the dossier lags
   * behind its articles, when an answer may change with no change of content.
   */
  etag(): Promise<string | null>
}

/** Keeps the dossier that fits the content in memory; one that lags behind is read each time. */
export function holdArchive(archive: Archive): Held {
  let kept: (HeldDossier & { readonly key: string }) | null = null
  let account: (HeldAccount & { readonly of: Dossier }) | null = null
  let summary: { readonly of: Dossier; readonly made: Promise<readonly SummaryLine[]> } | null =
    null
  let views: { readonly key: string; readonly made: Promise<HeldViews> } | null = null
  const dossier = async (): Promise<HeldDossier> => {
    const contentKey = await archive.contentKey()
    if (kept?.key === contentKey) return kept
    const stored = await archive.dossier()
    kept = stored?.key === contentKey ? stored : null
    return stored ?? { key: null, dossier: EMPTY }
  }
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
        elsewhere: createElsewhere(shelf, marksOf),
        outlets: createFacets(shelf, new Map()),
      }
    }
    return account
  }
  const toViews = async (): Promise<HeldViews> => {
    const key = await archive.contentKey()
    const of = await toAccount()
    if (views?.key !== key) {
      const made = gather(archive, of)
      views = { key, made }
      // One that failed is tried again by the next request.
      made.catch(() => (views = null))
    }
    return views.made
  }
  return {
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
      // Nobody waits for it: who asks for the views is told what went wrong.
      toViews().catch(() => undefined)
    },
    async etag() {
      const { key } = await dossier()
      return key !== null && key === (await archive.contentKey()) ? `"${key}"` : null
    },
  }
}

async function gather(archive: Archive, { shelf }: HeldAccount): Promise<HeldViews> {
  const gathering = createGathering((id) => {
    const family = shelf.articles.get(id)?.family ?? id
    const origin = shelf.families.get(family)?.origin.article
    return { family, copied: origin !== undefined && origin !== id }
  })
  let read = 0
  for await (const { article, analysis } of archive.articles())
    if (analysis !== null) {
      gathering.add({ article, analysis })
      // Other requests are answered meanwhile.
      if (++read % 50 === 0) await setImmediate()
    }
  const gathered = gathering.done()
  const events = toEventRows(gathered)
  const eventsIn = eventsByArticle(events)
  return { gathered, events, eventsIn, facets: createFacets(shelf, eventsIn) }
}
