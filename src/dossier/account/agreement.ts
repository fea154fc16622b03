import type { Family, Report } from '../types.ts'
import { lettersOf } from '../views/letters.ts'
import { dayOf } from '../../text/edtf.ts'
import { sliceOf } from '../../text/range.ts'
import type { Agreement, Happening, OutletPair, Quantity, Silence } from './types.ts'
import { agree } from './quantities.ts'

/** Outlets that are compared, those with most articles. */
const OUTLETS = 24
/** Who printed something within so many days of the first report could have told it. */
const DAYS = 2

/** Which outlets share wording, figures and names, and who did not report what others did. */
export function findAgreement(
  reports: readonly Report[],
  families: readonly Family[],
  ledger: readonly Quantity[],
  happenings: readonly Happening[],
): Agreement {
  const articles = Map.groupBy(
    reports.filter((r) => r.article.outlet !== null),
    (r) => r.article.outlet ?? '',
  )
  const outlets = [...articles]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .slice(0, OUTLETS)
    .map(([outlet]) => outlet)
  const pairs = new Map<string, { -readonly [K in keyof OutletPair]: OutletPair[K] }>()
  const pairOf = (x: string, y: string): { -readonly [K in keyof OutletPair]: OutletPair[K] } => {
    const [a, b] = x < y ? [x, y] : [y, x]
    const key = `${a}\n${b}`
    const made = pairs.get(key) ?? {
      outlets: [a, b] as const,
      texts: 0,
      happenings: 0,
      figures: { same: 0, differing: 0 },
      names: { same: 0, differing: 0 },
    }
    pairs.set(key, made)
    return made
  }
  const isAsked = new Set(outlets)
  const eachPair = (some: Iterable<string | null>, use: (a: string, b: string) => void): void => {
    const list = [...new Set(some)].filter((o) => o !== null && isAsked.has(o)) as string[]
    list.forEach((a, i) => list.slice(i + 1).forEach((b) => use(a, b)))
  }
  const outletOf = new Map(reports.map((r) => [r.article.id, r.article.outlet]))

  for (const f of families)
    eachPair(
      f.articles.map((id) => outletOf.get(id) ?? null),
      (a, b) => pairOf(a, b).texts++,
    )
  for (const h of happenings)
    eachPair(
      h.accounts.map((x) => x.outlet),
      (a, b) => pairOf(a, b).happenings++,
    )
  for (const q of ledger) {
    const last = new Map(
      q.entries.filter((e) => e.relation !== 'superseded').map((e) => [e.outlet, e]),
    )
    eachPair(last.keys(), (a, b) => {
      const [x, y] = [last.get(a), last.get(b)]
      if (!x || !y) return
      const { figures } = pairOf(a, b)
      pairOf(a, b).figures = agree(x, y)
        ? { ...figures, same: figures.same + 1 }
        : { ...figures, differing: figures.differing + 1 }
    })
  }
  for (const names of namesByEntity(articles, isAsked).values())
    eachPair(names.keys(), (a, b) => {
      const pair = pairOf(a, b)
      pair.names =
        names.get(a) === names.get(b)
          ? { ...pair.names, same: pair.names.same + 1 }
          : { ...pair.names, differing: pair.names.differing + 1 }
    })
  const days = new Map(
    outlets.map((o) => [
      o,
      new Set(
        (articles.get(o) ?? []).map(({ article }) => dayNumber(article.published?.value ?? null)),
      ),
    ]),
  )
  return {
    pairs: [...pairs.values()].sort(
      (a, b) => b.texts + b.happenings - a.texts - a.happenings || (a.outlets < b.outlets ? -1 : 1),
    ),
    silent: happenings.flatMap((h) => silenceOf(h, days)),
  }
}

/** For each entity of the knowledge base what each outlet calls it most often. */
function namesByEntity(
  articles: ReadonlyMap<string, readonly Report[]>,
  isAsked: ReadonlySet<string>,
): Map<string, Map<string, string>> {
  const names = new Map<string, Map<string, string>>()
  for (const [outlet, reports] of articles) {
    if (!isAsked.has(outlet)) continue
    const counts = new Map<string, Map<string, number>>()
    for (const { article, analysis } of reports)
      for (const m of analysis.mentions) {
        if (!/^(?:person|org|group):/.test(m.entity)) continue
        const words = lettersOf(sliceOf(article.text, m))
        const of = counts.get(m.entity) ?? new Map<string, number>()
        counts.set(m.entity, of.set(words, (of.get(words) ?? 0) + 1))
      }
    for (const [entity, words] of counts) {
      const most = [...words].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
      const of = names.get(entity) ?? new Map<string, string>()
      names.set(entity, of.set(outlet, most))
    }
  }
  return names
}

/** Outlets that printed something in the days of the first report, and nothing of this. */
function silenceOf(
  happening: Happening,
  days: ReadonlyMap<string, ReadonlySet<number | null>>,
): Silence[] {
  const first = dayNumber(happening.accounts[0]?.published ?? null)
  if (first === null) return []
  const told = new Set(happening.accounts.map((a) => a.outlet))
  const after = Array.from({ length: DAYS + 1 }, (_, i) => first + i)
  const silent = [...days].flatMap(([outlet, printed]) =>
    !told.has(outlet) && after.some((day) => printed.has(day)) ? [outlet] : [],
  )
  return silent.length === 0 ? [] : [{ happening: happening.id, outlets: silent }]
}

function dayNumber(value: string | null): number | null {
  const day = value === null ? null : dayOf(value)
  return day === null ? null : Date.parse(day) / 86_400_000
}
