import type { ArticleLine, Dossier } from '../../dossier/types.ts'
import { countBy, type Shelf } from '../../dossier/views/shelf.ts'
import { lettersOf } from '../../dossier/views/letters.ts'
import { daysFrom } from './days.ts'

/** One story of the archive as the home page lists it. */
export interface StoryRow {
  readonly id: string
  /** The article whose headline stands for it. */
  readonly lead: ArticleLine
  /** The headlines of its largest happenings beside that of the lead. */
  readonly also: readonly ArticleLine[]
  readonly articles: number
  /** Independent texts. */
  readonly origins: number
  /** Those with most articles first, all that are known. */
  readonly outlets: readonly { readonly name: string; readonly count: number }[]
  /** First and last day of publication. */
  readonly published: readonly [string, string] | null
  /** Articles a day or, of a long story, a stretch of days, from the first to the last. */
  readonly spark: readonly number[]
  /** Passages of its articles that cannot both hold. */
  readonly disputes: number
}

/** A story with all that it is found and opened by. */
export interface Story {
  readonly row: StoryRow
  /** Whole families: a copy that stands in another story's words is here too. */
  readonly articles: ReadonlySet<string>
  /** All its headlines, as searches compare them. */
  readonly letters: string
}

/** Bars of a sparkline. */
const BARS = 24
/** Further headlines under a story. */
const ALSO = 2

/** The affairs of an archive, the largest first; none where the account does not know them. */
export function toStories(shelf: Shelf): Story[] {
  const { dossier } = shelf
  if (dossier.stories === undefined) return []
  const homes = new Map(dossier.stories.flatMap((s) => s.articles.map((id) => [id, s] as const)))
  const disputes = disputesByArticle(dossier)
  const families = new Map(dossier.families.map((f) => [f.id, f.articles]))
  const affairs = Map.groupBy(dossier.articles, (a) => homes.get(a.id)?.affair ?? a.id)
  return [...affairs]
    .map(([id, lines]): Story => {
      const happenings = [...Map.groupBy(lines, (a) => homes.get(a.id)?.id ?? a.id)]
        .map(([, of]) => of)
        .sort((a, b) => b.length - a.length)
      const leads = happenings.slice(0, ALSO + 1).flatMap((of) => leadOf(shelf, of) ?? [])
      const [lead] = leads
      const about = new Set(lines.flatMap((a) => disputes.get(a.id) ?? []))
      return {
        row: {
          id,
          lead: lead ?? lines[0] ?? NO_LINE,
          also: leads.slice(1).filter((a) => a.title !== '' && a.title !== lead?.title),
          articles: lines.length,
          origins: new Set(lines.map((a) => a.family)).size,
          outlets: countBy(
            lines.filter((a) => a.outlet !== null),
            (a) => a.outlet ?? '',
          ),
          ...spreadOf(lines),
          disputes: about.size,
        },
        articles: new Set(lines.flatMap((a) => [a.id, ...(families.get(a.family) ?? [])])),
        letters: lettersOf(lines.map((a) => a.title).join(' ')),
      }
    })
    .sort((a, b) => b.row.articles - a.row.articles || lastOf(b).localeCompare(lastOf(a)))
}

const lastOf = (s: Story): string => s.row.published?.[1] ?? ''

/** Never shown: every story has an article. */
const NO_LINE: ArticleLine = {
  id: '',
  title: '',
  outlet: null,
  published: null,
  publishedBasis: null,
  url: null,
  family: '',
  words: 0,
}

/** The origin that most of the articles copy; where none is copied, the first with a headline. */
function leadOf(shelf: Shelf, lines: readonly ArticleLine[]): ArticleLine | undefined {
  const [largest] = countBy(lines, (a) => a.family)
  const origin =
    largest !== undefined && largest.count > 1
      ? shelf.articles.get(shelf.families.get(largest.name)?.origin.article ?? '')
      : undefined
  return origin ?? lines.find((a) => a.title !== '') ?? lines[0]
}

/** When its articles appeared. */
function spreadOf(lines: readonly ArticleLine[]): Pick<StoryRow, 'published' | 'spark'> {
  const days = lines
    .flatMap((a) => (a.published === null ? [] : [a.published.slice(0, 10)]))
    .filter((d) => d.length === 10)
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { published: null, spark: [] }
  const length = daysFrom(first, last) + 1
  const bars = Array.from({ length: Math.min(BARS, length) }, () => 0)
  for (const day of days) {
    const bar = Math.floor((daysFrom(first, day) / length) * bars.length)
    bars[bar] = (bars[bar] ?? 0) + 1
  }
  return { published: [first, last], spark: bars }
}

/** The disputes that each article takes part in. */
function disputesByArticle({ disputes = [] }: Dossier): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>()
  for (const d of disputes)
    for (const article of new Set(d.sides.flatMap((s) => s.told.map((t) => t.article)))) {
      const of = by.get(article)
      if (of) of.push(d.id)
      else by.set(article, [d.id])
    }
  return by
}
