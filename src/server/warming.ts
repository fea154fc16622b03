import { setImmediate } from 'node:timers/promises'
import type { Archive, SearchQuery } from '../archive/archive.ts'

/** After the first answer: the page asks for some more right away. */
const WARM_AFTER = 1500

/**
 * What nobody asked for, one after another, so that the first who asks need not wait while lexicons, statements
 * and lists of words are read. A search of each kind, then a page of each list that is searched by words, then the
 * ids of what is opened alone.
 * The words stand in most archives; whether they do in this one makes no difference.
 */
const SEARCHES: readonly SearchQuery[] = [
  { text: 'الرئيس' },
  { text: '"رئيس الوزراء"' },
  { text: 'حكوم*' },
  { text: 'الرئيس -الوزير' },
  { text: 'الرئيس', from: '2000-01-01', type: 'CONSULT' },
  { text: 'الرئيس', speaker: 'الرئيس' },
]
const PAGES: readonly string[] = [
  'timeline',
  'statements',
  'events',
  'disputes',
  'naming',
  'entities',
]
  .map((list) => `/api/${list}?limit=1&q=${encodeURIComponent('الرئيس')}`)
  .concat([
    '/api/timeline/facets?type=CONSULT',
    // Nothing has this id: to look for it reads the ids of the list.
    ...['entities', 'happenings', 'articles'].map((list) => `/api/${list}/-`),
  ])

export type Answer = (request: Request) => Promise<unknown>

/** Reads what is read first, from step to step; `isEnded` is asked before each. */
export async function warm(archive: Archive, answer: Answer, isEnded = () => false): Promise<void> {
  // Without lists a page is made of all articles: that is for those who ask for it.
  const pages = (await archive.prepared.key()) === null ? [] : PAGES
  const steps: readonly (() => Promise<unknown>)[] = [
    ...SEARCHES.map((query) => () => archive.search({ ...query, limit: 1 })),
    ...pages.map((path) => () => answer(new Request(`http://127.0.0.1${path}`))),
  ]
  for (const step of steps) {
    if (isEnded()) return
    // An archive that cannot be searched says so to the reader who searches it.
    await Promise.allSettled([Promise.resolve().then(step)])
    // Who is waiting meanwhile has his turn.
    await setImmediate()
  }
}

export interface Warming {
  /** Begins the first time it is called. */
  begin(): void
  end(): Promise<void>
}

/** Warms an archive that is served, after its first answer. */
export function createWarming(archive: Archive, answer: Answer): Warming {
  let timer: NodeJS.Timeout | undefined
  let [isEnded, running] = [false, Promise.resolve()]
  return {
    begin() {
      timer ??= setTimeout(() => {
        running = Promise.allSettled([warm(archive, answer, () => isEnded)]).then(() => undefined)
      }, WARM_AFTER).unref()
    },
    async end() {
      isEnded = true
      clearTimeout(timer)
      await running
    },
  }
}
