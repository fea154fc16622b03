import type { ArticleLine, Dossier, Family, Proof, StatementLine, TimelineEntry } from '../types.ts'
import { rememberLetters, type Letters } from './letters.ts'

/** A dossier with the look-ups that its views need. */
export interface Shelf {
  readonly dossier: Dossier
  readonly articles: ReadonlyMap<string, ArticleLine>
  readonly families: ReadonlyMap<string, Family>
  /** The statement whose content is exactly these words. */
  statementAt(proof: Proof): StatementLine | undefined
  /** What a search compares of a line. */
  readonly letters: {
    readonly entry: Letters<TimelineEntry>
    readonly statement: Letters<StatementLine>
  }
}

export function createShelf(dossier: Dossier): Shelf {
  const key = (p: Proof): string => `${p.article}:${p.from}-${p.to}`
  const statements = new Map<string, StatementLine>()
  for (const { statements: lines } of dossier.speakers)
    for (const s of lines) {
      statements.set(key(s.content), s)
      for (const c of s.copies) if (!statements.has(key(c))) statements.set(key(c), s)
    }
  return {
    dossier,
    articles: new Map(dossier.articles.map((a) => [a.id, a])),
    families: new Map(dossier.families.map((f) => [f.id, f])),
    statementAt: (proof) => statements.get(key(proof)),
    letters: {
      entry: rememberLetters((e) => `${e.speaker ?? ''} ${e.proofs[0]?.words ?? ''}`),
      statement: rememberLetters((s) => [s.speaker ?? '', s.content.words, ...s.chain].join(' ')),
    },
  }
}

/** One origin behind a line, with the articles that carry its words, the origin first. */
export interface Witness {
  readonly family: string
  readonly reports: readonly {
    readonly article: ArticleLine
    readonly proof: Proof
    readonly isOrigin: boolean
  }[]
}

/** Who carries these words, by origin; an article is named once, with its first proof. */
export const witnessesOf = (shelf: Shelf, proofs: readonly Proof[]): Witness[] =>
  witnessesAmong((id) => {
    const article = shelf.articles.get(id)
    if (article === undefined) return undefined
    return { article, isOrigin: shelf.families.get(article.family)?.origin.article === id }
  }, proofs)

/** The same of articles that are looked up elsewhere. */
export function witnessesAmong(
  find: (id: string) => Omit<Witness['reports'][number], 'proof'> | undefined,
  proofs: readonly Proof[],
): Witness[] {
  const witnesses = new Map<string, Witness['reports'][number][]>()
  const seen = new Set<string>()
  for (const proof of proofs) {
    const found = seen.has(proof.article) ? undefined : find(proof.article)
    if (found === undefined) continue
    const { article, isOrigin } = found
    seen.add(article.id)
    const reports = witnesses.get(article.family) ?? []
    reports.push({ article, proof, isOrigin })
    witnesses.set(article.family, reports)
  }
  return [...witnesses].map(([family, reports]) => ({
    family,
    reports: reports.sort((a, b) => Number(b.isOrigin) - Number(a.isOrigin)),
  }))
}

/** A part of a long list, with how long the whole is. */
export interface Page<T> {
  readonly total: number
  readonly rows: readonly T[]
}

export const pageOf = <T>(
  all: readonly T[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Page<T> => ({ total: all.length, rows: all.slice(offset, offset + limit) })

/** How many of each name there are, the most frequent first. */
export function countBy<T, N extends string>(
  items: readonly T[],
  nameOf: (item: T) => N,
): { readonly name: N; readonly count: number }[] {
  const counts = new Map<N, number>()
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
