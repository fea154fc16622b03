import { expect, it } from 'vitest'
import { DAYS_APART, isEdge, LEAST_COSINE, likeness } from './likeness.ts'
import { createNeighbours, type Located } from './neighbours.ts'
import { cosine, type Vector } from './vectors.ts'

let state = 7
/** A whole number below `most`; the same from run to run. */
const random = (most: number): number => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return Math.floor((state / 2 ** 32) * most)
}

/** Terms drawn from a few topics, of length 1. */
function vectorOf(topic: number, size: number): Vector {
  const weights = new Map<number, number>()
  for (let i = 0; i < size; i++)
    weights.set(random(3) === 0 ? random(40) : 40 + topic * 30 + random(30), 1 + random(5))
  const sorted = [...weights].sort(([a], [b]) => a - b)
  const norm = Math.sqrt(sorted.reduce((sum, [, w]) => sum + w * w, 0))
  return {
    terms: Int32Array.from(sorted, ([term]) => term),
    weights: Float32Array.from(sorted, ([, w]) => w / norm),
  }
}

it('finds the edges that comparing all pairs finds, with the same log-odds', () => {
  const articles = Array.from({ length: 300 }, (_, i): Located => {
    const topic = random(8)
    return {
      time: i % 17 === 0 ? null : Math.floor(i / 20) + random(10) / 10,
      vectors: { whole: vectorOf(topic, 30), title: vectorOf(topic, 5), lead: vectorOf(topic, 12) },
    }
  })
  const neighbours = createNeighbours()
  let edges = 0
  articles.forEach((article, i) => {
    const all = new Map<number, number>()
    articles.slice(0, i).forEach((other, place) => {
      const [a, b] = [article.vectors, other.vectors]
      const titles = (cosine(a.title, b.lead) + cosine(b.title, a.lead)) / 2
      const apart =
        article.time === null || other.time === null ? 1 : Math.abs(article.time - other.time)
      const whole = cosine(a.whole, b.whole)
      if (apart > DAYS_APART || whole < LEAST_COSINE || !isEdge(whole, titles, apart)) return
      all.set(place, likeness(whole, titles, apart))
    })
    const found = neighbours.of(article)
    expect([...found.keys()]).toEqual([...all.keys()])
    for (const [place, weight] of all) expect(found.get(place)).toBeCloseTo(weight, 6)
    edges += all.size
    neighbours.add(article)
  })
  // Some are, most are not.
  expect(edges).toBeGreaterThan(500)
  expect(edges).toBeLessThan(30_000)
})
