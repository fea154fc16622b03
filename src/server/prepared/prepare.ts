import { setImmediate } from 'node:timers/promises'
import type { Dossier } from '../../dossier/types.ts'
import { createStringSharer } from '../../dossier/share-strings.ts'
import { createGathering } from '../../dossier/views/gather.ts'
import { toOverview } from '../../dossier/views/overview.ts'
import { createShelf, type Shelf } from '../../dossier/views/shelf.ts'
import type { Story } from '../stories/story-rows.ts'
import type { Archive } from '../../archive/archive.ts'
import { openCorrector } from '../../build/reports.ts'
import { answerAgreement } from '../answer-agreement.ts'
import { answerActors } from '../answer-actors.ts'
import { answerMap, answerSummary } from '../answer-account.ts'
import { answerDossier, answerFacets, answerOutlets } from '../answer-dossier.ts'
import { answerScale } from '../answer-scale.ts'
import { holdArchive, holdDossier, placeIn, type Held } from '../held.ts'
import type { Entry } from '../lists/dictionary.ts'
import { packJson, unpackJson } from '../lists/text.ts'
import { writeList } from '../lists/write-list.ts'
import { accountLists } from './account-lists.ts'
import { preparedKey } from './key.ts'
import { lineLists } from './line-lists.ts'
import { splitStories } from './split-stories.ts'

/** An account of fewer articles is read whole in no time. */
const LEAST = 2_000
/** A story of more articles than this is kept in lists, too: it takes long to read whole. */
const LARGE_STORY = 12

export interface PrepareOptions {
  /** An account of fewer articles is not prepared. */
  readonly least?: number
  /** A story of more articles is prepared as a whole archive is. */
  readonly largeStory?: number
}

/**
 * Keeps in a large archive what the server answers of its account, so that it need not hold the account
 * in memory: to be called whenever the account was made anew. Does nothing where that is done already.
 */
export async function prepareArchive(
  archive: Archive,
  { least = LEAST, largeStory = LARGE_STORY }: PrepareOptions = {},
): Promise<void> {
  const made = await archive.dossierKey()
  const known = await archive.prepared.key()
  const articles = made === null ? 0 : (await archive.articleIds()).length
  if (made === null || articles < least) {
    if (known !== null) await archive.prepared.clear()
    return
  }
  const key = preparedKey(made)
  if (known !== key) await archive.prepared.replace(key, valuesOf(archive, largeStory))
}

/**
 * The whole is let go before the first large story is gathered, and each story before the next: what is
 * held of all articles at a time is what an archive of many can be prepared with.
 */
async function* valuesOf(archive: Archive, largeStory: number): AsyncGenerator<Entry> {
  const large = yield* wholeValues(archive, largeStory)
  const corrector = await openCorrector(archive)
  for (const [id, packed] of large) {
    const dossier = unpackJson(packed) as Dossier
    const gathering = createGathering(placeIn(createShelf(dossier)))
    const shared = createStringSharer()
    for (const { id: article } of dossier.articles) {
      const stored = await archive.article(article)
      if (stored === null || stored.analysis === null) continue
      gathering.add(
        corrector.correct(shared({ article: stored.article, analysis: stored.analysis })),
      )
    }
    yield* accountValues(`story/${id}`, holdDossier(archive, dossier, gathering.done()))
  }
}

/** What is kept of the archive as a whole, and the dossier of each story; gives those of large ones. */
async function* wholeValues(
  archive: Archive,
  largeStory: number,
): AsyncGenerator<Entry, ReadonlyMap<string, Uint8Array>> {
  const whole: Held = holdArchive({
    ...archive,
    async *articles() {
      const shared = createStringSharer()
      for await (const stored of archive.articles())
        if (stored.analysis !== null) {
          const { article, analysis } = stored
          yield { ...stored, analysis: shared({ article, analysis }).analysis }
        }
    },
  })
  const large = new Map<string, Uint8Array>()
  const { shelf } = await whole.account()
  const stories = await whole.stories()
  yield* storyList(stories, shelf)
  for (const [id, dossier] of splitStories(shelf.dossier, stories)) {
    const packed = packJson(dossier)
    yield [`story/${id}`, packed]
    if (dossier.articles.length > largeStory) large.set(id, packed)
  }
  yield* accountValues('all', whole)
  return large
}

/** All that is asked of one account. */
async function* accountValues(path: string, held: Held): AsyncGenerator<Entry> {
  const answers = {
    dossier: () => answerDossier(held),
    summary: () => answerSummary(held),
    outlets: () => answerOutlets(held),
    agreement: () => answerAgreement(held),
    actors: () => answerActors(held),
    map: () => answerMap(held, { query: {} }),
    facets: () => answerFacets(held, { query: { offset: 0, limit: 1 } }),
    scale: () => answerScale(held, { query: { offset: 0, limit: 1 } }),
  }
  for (const [name, answer] of Object.entries(answers))
    yield [`${path}/answer/${name}`, packJson(await answer())]
  const lists = { ...(await accountLists(held)), ...(await lineLists(held)) }
  for (const [name, make] of Object.entries(lists)) {
    const { items, extra } = await make()
    yield* writeList(`${path}/${name}`, items, extra)
    await setImmediate()
  }
}

async function* storyList(stories: readonly Story[], shelf: Shelf): AsyncGenerator<Entry> {
  yield* writeList(
    'stories',
    stories.map(({ row, letters }) => ({
      row,
      id: row.id,
      letters,
      marks: row.outlets.map((o) => ['outlet', o.name] as const),
      keys: {
        articles: row.articles,
        last: Number((row.published?.[1] ?? '0').replaceAll('-', '')),
      },
    })),
    () => ({
      alone: stories.filter(({ row }) => row.articles === 1).length,
      stories: stories.filter(({ row }) => row.articles > 1).length,
      articles: shelf.dossier.articles.length,
      outlets: toOverview(shelf).outlets.map((o) => o.outlet),
    }),
  )
  yield* writeList(
    'stories/members',
    stories.map(({ articles }) => ({ row: [...articles] })),
  )
}
