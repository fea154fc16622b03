import { setImmediate } from 'node:timers/promises'
import type { Archive } from '../../archive/archive.ts'
import { answerAgreement } from '../answer-agreement.ts'
import { answerActors } from '../answer-actors.ts'
import { answerMap, answerSummary } from '../answer-account.ts'
import { answerDossier, answerFacets, answerOutlets } from '../answer-dossier.ts'
import { answerScale } from '../answer-scale.ts'
import { holdArchive, holdDossier, type Held } from '../held.ts'
import type { Entry } from '../lists/dictionary.ts'
import { packJson } from '../lists/text.ts'
import { writeList } from '../lists/write-list.ts'
import { accountLists } from './account-lists.ts'
import { preparedKey } from './key.ts'
import { lineLists } from './line-lists.ts'
import { splitStories } from './split-stories.ts'

/** An account of fewer articles is read whole in no time. */
const LEAST = 2_000
/** A story of more articles than this is kept in lists, too: it takes long to read whole. */
const LARGE_STORY = 60

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

async function* valuesOf(archive: Archive, largeStory: number): AsyncGenerator<Entry> {
  const whole = holdArchive(archive)
  yield* storyValues(archive, whole, largeStory)
  yield* accountValues('all', whole)
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
  for (const [name, { items, extra }] of Object.entries(lists)) {
    yield* writeList(`${path}/${name}`, items, extra)
    await setImmediate()
  }
}

async function* storyValues(archive: Archive, whole: Held, large: number): AsyncGenerator<Entry> {
  const stories = await whole.stories()
  const { overview, shelf } = await whole.account()
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
      articles: overview.counts.articles,
      outlets: overview.outlets.map((o) => o.outlet),
    }),
  )
  yield* writeList(
    'stories/members',
    stories.map(({ articles }) => ({ row: [...articles] })),
  )
  for (const [id, dossier] of splitStories(shelf.dossier, stories)) {
    yield [`story/${id}`, packJson(dossier)]
    if (dossier.articles.length > large)
      yield* accountValues(`story/${id}`, holdDossier(archive, dossier))
  }
}
