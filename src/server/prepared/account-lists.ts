import { lettersOf } from '../../dossier/views/letters.ts'
import { figuresPage } from '../../dossier/views/figures.ts'
import { createArticlePlaces, type ArticlePlace } from '../account/article-places.ts'
import type { ArticleGround } from '../account/marks.ts'
import { familyOf } from '../answer-article.ts'
import { claimsPage, lettersOfClaim } from '../account/claims.ts'
import { disputesPage, lettersOfDispute } from '../account/disputes.ts'
import { factsPage, lettersOfFact } from '../account/facts.ts'
import { framingsPage, lettersOfFraming } from '../account/framings.ts'
import { happeningOf, happeningsPage, lettersOfHappening } from '../account/happenings.ts'
import { lettersOfQuantity, quantitiesPage } from '../account/quantities.ts'
import { answerFamilies, answerQuoted } from '../answer-dossier.ts'
import type { ArticleRow, FamilyAnswer } from '../api-types.ts'
import { createCopyOf } from '../article-rows.ts'
import type { Held, HeldAccount } from '../held.ts'
import type { ListItem, Mark } from '../lists/write-list.ts'

/** A list as it is written: its rows in order, and what comes with an answer to all of it. */
export interface WrittenList {
  readonly items: AsyncIterable<ListItem> | Iterable<ListItem>
  readonly extra?: () => unknown
}

const ALL = { offset: 0, limit: Infinity }

/** Lists by name, each made when its turn comes, so that no two of them are held at a time. */
export type Lists = Readonly<Record<string, () => WrittenList | Promise<WrittenList>>>

/** The lists of what several articles tell. */
export async function accountLists(held: Held): Promise<Lists> {
  const account = await held.account()
  const { shelf, tellings } = account
  const { dossier } = shelf
  const byId = <T extends { readonly id: string }>(all: readonly T[] = []) => {
    const map = new Map(all.map((x) => [x.id, x]))
    return (id: string, write: (of: T) => Omit<ListItem, 'row'>): Omit<ListItem, 'row'> => {
      const of = map.get(id)
      return { id, ...(of === undefined ? {} : write(of)) }
    }
  }
  const disputes = byId(dossier.disputes)
  const quantities = byId(dossier.ledger)
  const claims = byId(dossier.claims)
  const facts = byId(dossier.facts)
  const framings = byId(dossier.framings)
  const happenings = byId(dossier.happenings)
  const copyOf = createCopyOf(shelf)
  const inTime = () => happeningsPage(dossier, tellings, { ...ALL, order: 'time' }).rows
  return {
    disputes: () => ({
      items: disputesPage(dossier, tellings, ALL).rows.map((row) => ({
        row,
        ...disputes(row.id, (d) => ({
          letters: lettersOfDispute.once(d),
          marks: [
            ['code', d.code],
            ['of', d.about],
          ],
        })),
      })),
    }),
    happenings: () => {
      const byOrigins = happeningsPage(dossier, tellings, { ...ALL, order: 'origins' }).rows
      const toldMost = new Map(byOrigins.map((h, i) => [h.id, i]))
      return {
        items: inTime().map((row) => ({
          row,
          ...happenings(row.id, (h) => ({
            letters: lettersOfHappening.once(h),
            date: h.date,
            marks: [['type', h.type], ...marksOf('outlet', h.accounts)],
            keys: { origins: toldMost.get(h.id) ?? 0 },
          })),
        })),
      }
    },
    'happenings/pages': () => ({
      items: inTime().map(({ id }) => ({ row: happeningOf(dossier, tellings, id) })),
    }),
    quantities: () => ({
      items: quantitiesPage(dossier, tellings, ALL).rows.map((row) => ({
        row,
        ...quantities(row.id, (q) => ({
          letters: lettersOfQuantity.once(q),
          marks: [['what', q.what]],
        })),
      })),
    }),
    claims: () => ({
      items: claimsPage(dossier, tellings, ALL).rows.map((row) => ({
        row,
        ...claims(row.id, (c) => ({
          letters: lettersOfClaim.once(c),
          marks: c.denied.length > 0 ? [['denied', 'true']] : [],
        })),
      })),
    }),
    facts: () => ({
      items: factsPage(dossier, tellings, ALL).rows.map((row) => ({
        row,
        ...facts(row.id, (f) => ({ letters: lettersOfFact.once(f), date: f.date })),
      })),
    }),
    framings: () => ({
      items: framingsPage(dossier, tellings, ALL).rows.map((row) => ({
        row,
        ...framings(row.id, (f) => ({
          letters: lettersOfFraming.once(f),
          marks: [['of', f.about], ...f.sides.map((s): Mark => ['stance', s.stance])],
        })),
      })),
    }),
    figures: () => {
      const { rows, whats } = figuresPage(shelf, ALL)
      return {
        items: rows.map((row) => ({ row, marks: [['what', row.what]] })),
        extra: () => ({ whats }),
      }
    },
    quoted: async () => {
      const { rows, outlets } = await answerQuoted(held, { query: ALL })
      return {
        items: rows.map((row) => ({ row, letters: lettersOf(row.speaker) })),
        extra: () => ({ outlets }),
      }
    },
    families: async () => ({
      items: (await answerFamilies(held, { query: ALL })).rows.map((row) => ({ row })),
    }),
    articles: () => ({
      items: dossier.articles.map((line) => ({
        row: { ...line, copy: copyOf(line) } satisfies ArticleRow,
        id: line.id,
        marks: line.outlet === null ? [] : [['outlet', line.outlet]],
      })),
    }),
    'articles/pages': () => ({ items: articlePages(account) }),
  }
}

/** What an article's page tells of its place in the account. */
export interface KeptArticle {
  readonly family: FamilyAnswer | null
  readonly places: readonly ArticlePlace[]
  readonly ground: ArticleGround
}

function* articlePages({ shelf, ground }: HeldAccount): Generator<{ readonly row: KeptArticle }> {
  const placesOf = createArticlePlaces(shelf.dossier)
  for (const { id } of shelf.dossier.articles)
    yield { row: { family: familyOf(shelf, id), places: placesOf(id), ground: ground(id) } }
}

/** The outlets among those who tell something. */
const marksOf = (kind: string, told: readonly { readonly outlet: string | null }[]): Mark[] =>
  told.flatMap(({ outlet }): Mark[] => (outlet === null ? [] : [[kind, outlet]]))
