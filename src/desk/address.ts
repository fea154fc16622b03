/** What the address asks to see. Everything worth keeping on reload is in here. */
export type Place =
  /** What an archive opens with: its stories, or the account where it is of one. */
  | { readonly page: 'home' }
  | Filtered<'stories', 'order' | 'outlet'>
  | Filtered<'review', 'view' | 'kind'>
  | Filtered<'search', 'kind' | 'outlet' | 'from' | 'to' | 'speaker' | 'type'>
  | Filtered<'story', 'type' | 'status' | 'actor' | 'place' | 'outlet' | 'from' | 'to'>
  | Filtered<'disputes', 'view' | 'code' | 'of' | 'stance'>
  | Filtered<'statements', 'speaker' | 'act' | 'form' | 'outlet' | 'from' | 'to' | 'order' | 'view'>
  | Filtered<
      'events',
      | 'view'
      | 'type'
      | 'status'
      | 'actor'
      | 'target'
      | 'relation'
      | 'place'
      | 'voice'
      | 'from'
      | 'to'
    >
  | Filtered<'names', 'type' | 'differing'>
  | { readonly page: 'entity'; readonly id: string }
  | Filtered<'figures', 'view' | 'what'>
  | { readonly page: 'happening'; readonly id: string }
  | { readonly page: 'compare'; readonly id: string; readonly other: string }
  | { readonly page: 'sources' }
  | { readonly page: 'add' }
  | {
      readonly page: 'article'
      readonly id: string
      /** The proof one came for. */
      readonly proof: { readonly from: number; readonly to: number } | null
      /** Layers switched off. */
      readonly off: readonly string[]
    }
  | { readonly page: 'unknown'; readonly hash: string }

/** A page whose filters stand in the address: words, and what is chosen of each list. */
export type Filtered<P extends string, F extends string> = {
  readonly page: P
  readonly q: string
} & { readonly [K in F]: string | null }

/** The filters of each page, in the order in which the address gives them. */
const FILTERS = {
  stories: ['order', 'outlet'],
  review: ['view', 'kind'],
  search: ['kind', 'outlet', 'from', 'to', 'speaker', 'type'],
  story: ['type', 'status', 'actor', 'place', 'outlet', 'from', 'to'],
  disputes: ['view', 'code', 'of', 'stance'],
  statements: ['view', 'speaker', 'act', 'form', 'outlet', 'from', 'to', 'order'],
  events: ['view', 'type', 'status', 'actor', 'target', 'relation', 'place', 'voice', 'from', 'to'],
  names: ['type', 'differing'],
  figures: ['view', 'what'],
} as const
type FilteredPage = keyof typeof FILTERS
const isFiltered = (page: string): page is FilteredPage => Object.hasOwn(FILTERS, page)

/** Pages that are of the archive, never of one story. */
const OF_ARCHIVE = new Set<Place['page']>(['home', 'stories', 'add', 'unknown'])

let storyOf: () => string | null = () => null

/** The router tells which story one is in; every address that is made then stays in it. */
export function followStory(read: () => string | null): void {
  storyOf = read
}

/** The story that an address is in: of `#/in/ID/events` the ID. */
export function storyIn(hash: string): string | null {
  const [, id] = /^#?\/in\/([^/?]+)/.exec(hash) ?? []
  return (id === undefined ? undefined : decode(id)) ?? null
}

/** Reads `#/article/ID?from=1&to=9`. */
export function parseHash(hash: string): Place {
  const [path = '', search = ''] = split(hash.replace(/^#/, ''))
  const q = new URLSearchParams(search)
  const steps = path.split('/').filter((p) => p !== '')
  const [head = '', id, second] = steps[0] === 'in' ? steps.slice(2) : steps
  // Words or filters right after `#/` are of the account.
  if (steps.length === 0 && q.size === 0) return { page: 'home' }
  if (head === '' || head === TIMELINE) return filteredPlace('story', q)
  if (isFiltered(head) && head !== 'story') return filteredPlace(head, q)
  switch (head) {
    case 'entity':
    case 'happening': {
      const of = id === undefined ? undefined : decode(id)
      if (of === undefined) break
      return { page: head, id: of }
    }
    case 'compare': {
      const [one, other] = [id, second].map((x) => (x === undefined ? undefined : decode(x)))
      if (one === undefined || other === undefined) break
      return { page: 'compare', id: one, other }
    }
    case 'sources':
    case 'add':
      return { page: head }
    case 'article': {
      const article = id === undefined ? undefined : decode(id)
      if (article === undefined) break
      const from = toOffset(q.get('from'))
      const to = toOffset(q.get('to'))
      return {
        page: 'article',
        id: article,
        proof: from !== null && to !== null && from < to ? { from, to } : null,
        off: (q.get('off') ?? '').split(',').filter((l) => l !== ''),
      }
    }
  }
  return { page: 'unknown', hash }
}

/** The address of a place; `parseHash` reads it back. */
export function toHash(place: Place): string {
  const story = OF_ARCHIVE.has(place.page) ? null : storyOf()
  const hash = hashOf(place)
  return story === null ? hash : `#/in/${encodeURIComponent(story)}${hash.slice(1)}`
}

/** The way to the timeline of the whole archive. */
const TIMELINE = 'timeline'

function hashOf(place: Place): string {
  switch (place.page) {
    case 'home':
      return '#/'
    case 'stories':
    case 'review':
    case 'search':
    case 'story':
    case 'disputes':
    case 'statements':
    case 'events':
    case 'names':
    case 'figures': {
      const filters: Readonly<Record<string, string | null>> = { ...place }
      return withQuery(`#/${place.page === 'story' ? TIMELINE : place.page}`, {
        q: place.q,
        ...Object.fromEntries(FILTERS[place.page].map((f) => [f, filters[f] ?? null])),
      })
    }
    case 'entity':
    case 'happening':
      return `#/${place.page}/${encodeURIComponent(place.id)}`
    case 'compare':
      return `#/compare/${encodeURIComponent(place.id)}/${encodeURIComponent(place.other)}`
    case 'sources':
    case 'add':
      return `#/${place.page}`
    case 'article':
      return withQuery(`#/article/${encodeURIComponent(place.id)}`, {
        from: place.proof && String(place.proof.from),
        to: place.proof && String(place.proof.to),
        off: place.off.join(','),
      })
    case 'unknown':
      return place.hash
  }
}

/** A page with no filter but those given. */
export function placeOf<P extends FilteredPage>(
  page: P,
  filters: Partial<Omit<Place & { readonly page: P }, 'page'>> = {},
): Place & { readonly page: P } {
  const none = Object.fromEntries(FILTERS[page].map((f) => [f, null]))
  return { page, q: '', ...none, ...filters } as Place & { readonly page: P }
}

/** Is any filter set? */
export const isNarrowed = (place: Place & { readonly page: FilteredPage }): boolean =>
  toHash(place).includes('?')

/** The filters of a page as the API takes them: same names, but for those that only the desk knows. */
export function filtersOf(place: Place & { readonly page: FilteredPage }): URLSearchParams {
  const q = new URLSearchParams(toHash(place).split('?')[1] ?? '')
  q.delete('view')
  return q
}

export const entityHash = (id: string): string => toHash({ page: 'entity', id })

export const happeningHash = (id: string): string => toHash({ page: 'happening', id })

/** Two articles beside each other. */
export const compareHash = (id: string, other: string): string =>
  toHash({ page: 'compare', id, other })

/** The passages that part over a quantity, claim or happening. */
export const disputesHash = (of: string): string => toHash(placeOf('disputes', { of }))

/** The address of an article, opened at a proof where one is given. */
export const articleHash = (
  id: string,
  proof: { readonly from: number; readonly to: number } | null = null,
): string => toHash({ page: 'article', id, proof, off: [] })

/** All articles, names, statements and events that hold the words. */
export const searchHash = (q: string): string => toHash(placeOf('search', { q }))

/** A page of the account with nothing chosen. */
export const pageHash = (page: FilteredPage | 'sources'): string =>
  toHash(page === 'sources' ? { page } : placeOf(page))

/** The account of one story, from outside it. */
export const storyHash = (id: string): string => `#/in/${encodeURIComponent(id)}/${TIMELINE}`

function filteredPlace(page: FilteredPage, q: URLSearchParams): Place {
  return placeOf(page, {
    q: q.get('q') ?? '',
    ...Object.fromEntries(FILTERS[page].map((f) => [f, q.get(f)])),
  })
}

const split = (s: string): string[] => {
  const at = s.indexOf('?')
  return at < 0 ? [s] : [s.slice(0, at), s.slice(at + 1)]
}

function withQuery(path: string, query: Readonly<Record<string, string | null>>): string {
  const q = new URLSearchParams()
  for (const [k, v] of Object.entries(query)) if (v !== null && v !== '') q.set(k, v)
  const s = q.toString()
  return s === '' ? path : `${path}?${s}`
}

const toOffset = (s: string | null): number | null =>
  s !== null && /^\d{1,9}$/.test(s) ? Number(s) : null

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    // A hand-made address with a broken escape leads nowhere.
    return undefined
  }
}
