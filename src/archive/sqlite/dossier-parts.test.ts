import { expect, it } from 'vitest'
import type { Dossier } from '../../dossier/types.ts'
import { joinParts, partsOf } from './dossier-parts.ts'

const article = (n: number): Dossier['articles'][number] => ({
  id: `a${n}`,
  title: `خبر ${n}`,
  outlet: null,
  published: null,
  publishedBasis: null,
  url: null,
  family: `f${n}`,
  words: n,
})

it('cuts a long dossier into parts, and joins them to the same', () => {
  const dossier: Dossier = {
    articles: Array.from({ length: 4500 }, (_, n) => article(n)),
    families: [],
    timeline: [],
    speakers: [],
    figures: [],
    outlets: [],
    agreement: { pairs: [], silent: [] },
  }
  const parts = [...partsOf(dossier)]
  expect(parts.filter((p) => p.name === 'articles')).toHaveLength(3)
  // As they come out of the archive: every part read by itself.
  const read = parts.map(({ name, value }) => ({
    name,
    value: JSON.parse(JSON.stringify(value)) as unknown,
  }))
  expect(joinParts(read)).toEqual(dossier)
})
