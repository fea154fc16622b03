/** What the address asks to see. Everything worth keeping on reload is in here. */
export type Place =
  | { readonly page: 'story' }
  | { readonly page: 'statements'; readonly q: string; readonly speaker: string | null }
  | { readonly page: 'sources' }
  | {
      readonly page: 'article'
      readonly id: string
      /** The proof one came for. */
      readonly proof: { readonly from: number; readonly to: number } | null
      /** Layers switched off. */
      readonly off: readonly string[]
    }
  | {
      readonly page: 'search'
      readonly q: string
      readonly outlet: string | null
      readonly from: string | null
      readonly to: string | null
      readonly limit: number
    }
  | { readonly page: 'unknown'; readonly hash: string }

export const SEARCH_STEP = 30

/** Reads `#/article/ID?from=1&to=9`. */
export function parseHash(hash: string): Place {
  const [path = '', search = ''] = split(hash.replace(/^#/, ''))
  const q = new URLSearchParams(search)
  const [head = '', id] = path.split('/').filter((p) => p !== '')
  switch (head) {
    case '':
      return { page: 'story' }
    case 'statements':
      return { page: 'statements', q: q.get('q') ?? '', speaker: q.get('speaker') }
    case 'sources':
      return { page: 'sources' }
    case 'search':
      return {
        page: 'search',
        q: q.get('q') ?? '',
        outlet: q.get('outlet'),
        from: q.get('from'),
        to: q.get('to'),
        limit: Math.min(100, Math.max(SEARCH_STEP, Number(q.get('limit')) || SEARCH_STEP)),
      }
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
  switch (place.page) {
    case 'story':
      return '#/'
    case 'sources':
      return '#/sources'
    case 'statements':
      return withQuery('#/statements', { q: place.q, speaker: place.speaker })
    case 'search':
      return withQuery('#/search', {
        q: place.q,
        outlet: place.outlet,
        from: place.from,
        to: place.to,
        limit: place.limit > SEARCH_STEP ? String(place.limit) : null,
      })
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

/** The address of an article, opened at a proof where one is given. */
export const articleHash = (
  id: string,
  proof: { readonly from: number; readonly to: number } | null = null,
): string => toHash({ page: 'article', id, proof, off: [] })

export const searchHash = (q: string): string =>
  toHash({ page: 'search', q, outlet: null, from: null, to: null, limit: SEARCH_STEP })

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
