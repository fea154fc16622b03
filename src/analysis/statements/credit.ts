import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import type { Article, BlockKind } from '../../reading/article.ts'
import { overlaps, type Range } from '../../text/range.ts'
import { createWordTrie, type WordTrie } from '../../text/trie.ts'
import { PUNCT, rangeOfTokens, tokenAt } from '../../text/words.ts'
import { formAt, mentionOf, type Ground } from './ground.ts'

/** Names of media with what stands for them in a credit: «أ ف ب», «واس». */
const names: WordTrie<string> = createWordTrie(
  loadTable(new URL('./media.tsv', import.meta.url)).rows.flatMap((r) =>
    `${r['forms'] ?? ''}|${r['credits'] ?? ''}`
      .split('|')
      .filter((form) => form !== '')
      .map((form): [string[], string] => [fold(form).split(' '), r['key'] ?? '']),
  ),
)

/** Words that may stand right before or behind a name in a credit: «وكالة رويترز للأنباء». */
const BESIDE = new Set('وكاله وكالات المصدر المصادر عن للانباء وكالة'.split(' ').map(fold))
/** How many words of a line can be a credit. */
const MOST = 30
/** How many tokens at the foot of a report the bracket of a credit takes: «(أ ف ب)». */
const FOOT = 9

const LINES: ReadonlySet<BlockKind> = new Set(['byline', 'dateline'])

/**
 * The medium to which the article as a whole is credited, where it stands: in the byline, the dateline,
 * the closing credit. Null where there is none but the outlet itself.
 *
 *     طرابلس (رويترز) - قال متحدث …
 *             ^^^^^^
 */
export function findCredit(
  g: Ground,
  article: Article,
  isOwn: (medium: string) => boolean,
): Range | null {
  const { blocks, byline, dateline, body } = article
  const lines = blocks.filter((b) => LINES.has(b.kind))
  const places: Range[] = [...lines]
  for (const r of [byline, dateline]) if (r && !places.some((p) => overlaps(p, r))) places.push(r)
  for (const r of places.sort((a, b) => a.from - b.from)) {
    const found = creditIn(g, tokenAt(g.words, r.from), tokenAt(g.words, r.to), isOwn)
    if (found) return found
  }
  const last = body.at(-1)
  return last ? creditAtFoot(g, tokenAt(g.words, last.to), isOwn) : null
}

/** A report that ends with a bracket which names a medium. */
function creditAtFoot(g: Ground, end: number, isOwn: (medium: string) => boolean): Range | null {
  let close = end - 1
  while (close > end - 3 && formAt(g, close).clean === '.') close--
  if (formAt(g, close).clean !== ')') return null
  for (let k = close - 1; k > close - FOOT; k--)
    if (formAt(g, k).clean === '(') return creditIn(g, k + 1, close, isOwn)
  return null
}

/** The first medium named between marks, or alone, among these tokens. */
function creditIn(
  g: Ground,
  first: number,
  end: number,
  isOwn: (medium: string) => boolean,
): Range | null {
  const tokens: number[] = []
  for (let k = first; k < end && tokens.length < MOST; k++)
    if (formAt(g, k).kind !== PUNCT) tokens.push(k)
  for (let i = 0; i < tokens.length; i++) {
    const hit = names.longest((k) => {
      const at = tokens[k]
      return at === undefined ? undefined : formAt(g, at).fold
    }, i)
    const from = tokens[i]
    const to = hit && tokens[hit.end - 1]
    if (!hit || from === undefined || to === undefined) continue
    const free = stands(g, from - 1, first, end) && stands(g, to + 1, first, end)
    // «الرياض (واس)»: a town is no paper.
    const town = mentionOf(g, from)?.type === 'GPE' && formAt(g, from - 1).clean !== '('
    if (free && !town && !isOwn(hit.value)) return rangeOfTokens(g.words, from, to)
  }
  return null
}

const stands = (g: Ground, k: number, first: number, end: number): boolean => {
  const f = formAt(g, k)
  return k < first || k >= end || f.kind === PUNCT || BESIDE.has(f.fold)
}
