import { describe, expect, it } from 'vitest'
import {
  articleHash,
  filtersOf,
  followStory,
  parseHash,
  placeOf,
  searchHash,
  storyHash,
  storyIn,
  toHash,
  type Place,
} from './address.ts'

const PLACES: readonly Place[] = [
  placeOf('story'),
  placeOf('story', { q: 'جسر', from: '2021-03-01', to: '2021-03-31' }),
  { page: 'sources' },
  placeOf('statements', { q: 'قال & أعلن', speaker: 'وزارة الأشغال', act: 'deny', view: 'quoted' }),
  placeOf('statements'),
  placeOf('events', { type: 'ASSAULT', status: 'denied', actor: 'org:a/b' }),
  placeOf('names', { type: 'PER', differing: 'true' }),
  placeOf('figures', { what: 'killed' }),
  { page: 'entity', id: 'name:أ_ب@LY/1' },
  { page: 'article', id: 'a/1 ?#%', proof: { from: 3, to: 9 }, off: ['date', 'name'] },
  { page: 'article', id: 'مقال', proof: null, off: [] },
  placeOf('search', { q: 'جسر الريحان', kind: 'events', outlet: 'م&ن', from: '2021-03-01' }),
  placeOf('review', { view: 'log' }),
  placeOf('stories', { q: 'جسر', order: 'recent' }),
  { page: 'home' },
]

describe('addresses', () => {
  it.each(PLACES)('are read back as they were written: $page', (place) =>
    expect(parseHash(toHash(place))).toEqual(place),
  )
  it('begin at home; words and filters there are of the account', () => {
    expect(parseHash('')).toEqual({ page: 'home' })
    expect(parseHash('#/')).toEqual({ page: 'home' })
    expect(parseHash('#/?q=جسر')).toEqual(placeOf('story', { q: 'جسر' }))
  })
  it('stay in the story that one is in, but for the pages of the archive', () => {
    const id = 'مقال/1 ?'
    expect(storyIn(storyHash(id))).toBe(id)
    expect(parseHash(storyHash(id))).toEqual(placeOf('story'))
    followStory(() => id)
    try {
      for (const place of PLACES) {
        expect(parseHash(toHash(place))).toEqual(place)
        const isOfArchive = place.page === 'home' || place.page === 'stories'
        expect(storyIn(toHash(place))).toBe(isOfArchive ? null : id)
      }
    } finally {
      followStory(() => null)
    }
    expect(storyIn('#/in/%E0%A4%A/events')).toBeNull()
    expect(storyIn('#/events')).toBeNull()
  })
  it('take no proof that is none', () => {
    for (const q of ['from=9&to=3', 'from=-1&to=3', 'from=x&to=3', 'from=3', 'from=1e3&to=9999'])
      expect(parseHash(`#/article/a?${q}`)).toMatchObject({ proof: null })
  })
  it('give the API the filters that it knows', () => {
    const place = placeOf('statements', { q: 'نفى', form: 'direct', view: 'quoted' })
    expect([...filtersOf(place)]).toEqual([
      ['q', 'نفى'],
      ['form', 'direct'],
    ])
  })
  it('lead nowhere when they are broken', () => {
    expect(parseHash('#/article/%E0%A4%A').page).toBe('unknown')
    expect(parseHash('#/article').page).toBe('unknown')
    expect(parseHash('#/elsewhere').page).toBe('unknown')
  })
  it('have short forms', () => {
    expect(articleHash('a1', { from: 1, to: 2 })).toBe('#/article/a1?from=1&to=2')
    expect(parseHash(searchHash('جسر'))).toMatchObject({ page: 'search', q: 'جسر' })
  })
})
