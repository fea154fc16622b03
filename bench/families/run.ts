import { findFamilies } from '../../src/dossier/families.ts'
import { sharedPath } from '../shared.ts'
import { exactPairs, type Pair } from './exact.ts'
import { minHash, simHash, type Peer } from './peers.ts'
import { readTexts, type Text } from './texts.ts'

/**
 * Families against the exact overlap of eight-word shingles of every pair, with MinHash and SimHash in
 * the same run.
 *
 *     node bench/families/run.ts [articles.jsonl[.gz]] [most]      one JSON object on standard output
 *
 * `found`: share of the pairs with Jaccard 0.8 and more that are taken for one. `strangers`: pairs with
 * containment below 0.2 that are, as a share of all such pairs, of those that share a shingle at all,
 * and of all pairs taken for one.
 */
const [file = sharedPath('data', 'saudinewsnet-2015-07.jsonl.gz'), most = 'Infinity'] =
  process.argv.slice(2)
if (file === null) {
  console.error('bench/families: no articles; name a file of JSON Lines')
  process.exit(2)
}
const ALIKE = 0.8
const STRANGE = 0.2

const seconds = <T>(run: () => T): { readonly cpu: number; readonly result: T } => {
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  return { cpu: Math.round((user + system) / 1e4) / 100, result }
}

const texts = readTexts(file, Number(most))
const truth = seconds(() => exactPairs(texts))
const keyOf = (a: number, b: number): number => Math.max(a, b) * texts.length + Math.min(a, b)
const exact = new Map(truth.result.map((p) => [keyOf(p.a, p.b), p]))
const allPairs = (texts.length * (texts.length - 1)) / 2
const alike = truth.result.filter((p) => p.jaccard >= ALIKE)
const strange = truth.result.filter((p) => p.containment < STRANGE)

const report = (cpu: number, pairs: readonly [number, number][]): object => {
  const taken = new Set(pairs.map(([a, b]) => keyOf(a, b)))
  const has = (p: Pair): boolean => taken.has(keyOf(p.a, p.b))
  let wrong = 0
  for (const key of taken) if ((exact.get(key)?.containment ?? 0) < STRANGE) wrong++
  return {
    cpuSeconds: cpu,
    pairs: taken.size,
    found: rounded(alike.filter(has).length / Math.max(1, alike.length)),
    strangers: {
      ofAllPairs: wrong / Math.max(1, allPairs - truth.result.length + strange.length),
      ofThoseThatShare: rounded(strange.filter(has).length / Math.max(1, strange.length)),
      ofTaken: rounded(wrong / Math.max(1, taken.size)),
      count: wrong,
    },
  }
}
const rounded = (share: number): number => Math.round(share * 1e5) / 1e5

/** Pairs within each family. */
const families = (all: readonly Text[]): [number, number][] => {
  const place = new Map(all.map(({ article }, i) => [article.id, i]))
  return findFamilies(all).flatMap(({ articles }) => {
    const members = articles.flatMap((id) => place.get(id) ?? [])
    return members.flatMap((a, i) => members.slice(i + 1).map((b): [number, number] => [a, b]))
  })
}

const ways: Readonly<Record<string, Peer>> = { isnad: families, minHash, simHash }
const results = Object.entries(ways).map(([name, way]) => {
  const { cpu, result } = seconds(() => way(texts))
  return [name, report(cpu, result)]
})
console.log(
  JSON.stringify(
    {
      articles: texts.length,
      exact: {
        cpuSeconds: truth.cpu,
        pairsThatShare: truth.result.length,
        alike: alike.length,
        strange: strange.length,
      },
      ...Object.fromEntries(results),
    },
    null,
    2,
  ),
)
