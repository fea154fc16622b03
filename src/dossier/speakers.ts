import { cleanView } from '../arabic/clean.ts'
import { fold } from '../arabic/fold.ts'
import { byTime, edtfSpan } from '../text/edtf.ts'
import { sliceOf, trimRange } from '../text/range.ts'
import type { Line } from './lines.ts'
import type { Saying } from './one-saying.ts'
import { toProof } from './proofs.ts'
import type { Family, SpeakerLines, StatementLine } from './types.ts'

/** Statements by who makes them. */
export function createSpeakers(
  sayings: readonly Saying[],
  families: readonly Family[],
): SpeakerLines[] {
  const credits = new Map(families.map((f) => [f.id, f.credit ?? null]))
  const made = sayings.flatMap((saying) => {
    const said = statementOf(saying)
    if (!said) return []
    const line = createLine(saying, said, credits.get(saying.family) ?? null)
    return [{ line, entity: said.entity, speaker: said.speaker, rank: said.line.rank }]
  })

  // A name that is known as an entity's anywhere counts as its name everywhere.
  const entities = new Map<string, string>()
  for (const m of made) if (m.entity !== null) entities.set(nameKey(m.speaker), m.entity)
  const speakers = new Map<string, typeof made>()
  for (const m of made) {
    const name = nameKey(m.speaker)
    const key = m.entity ?? entities.get(name) ?? name
    const list = speakers.get(key) ?? []
    list.push(m)
    speakers.set(key, list)
  }
  // Two that the account would call by one name are one to its reader.
  const named = Map.groupBy(speakers.values(), (lines) => mostFrequent(lines.map((m) => m.speaker)))
  return [...named.values()]
    .map((lists) => lists.flat())
    .map((lines) => ({
      speaker: mostFrequent(lines.map((m) => m.speaker)),
      entity: lines.find((m) => m.entity !== null)?.entity ?? null,
      statements: lines
        .map((m) => ({ ...m, span: m.line.date === null ? null : edtfSpan(m.line.date) }))
        .sort(
          (a, b) =>
            byTime(a.span, b.span) || a.rank - b.rank || a.line.content.from - b.line.content.from,
        )
        .map((m) => m.line),
    }))
    .sort(
      (a, b) =>
        b.statements.length - a.statements.length ||
        (a.speaker < b.speaker ? -1 : a.speaker > b.speaker ? 1 : 0),
    )
}

interface Said {
  readonly line: Line
  readonly speaker: string
  /** Of the knowledge base; what only one article calls so is none. */
  readonly entity: string | null
}

/** The first line of a saying that names its speaker. */
function statementOf(saying: Saying): Said | undefined {
  for (const line of saying.lines) {
    const speaker = line.statement?.speaker
    if (speaker === null || speaker === undefined || speaker.trim() === '') continue
    const entity = line.statement?.speakerEntity ?? null
    return { line, speaker, entity: entity?.startsWith('local:') ? null : entity }
  }
  return undefined
}

function createLine(saying: Saying, { line, speaker }: Said, credit: string | null): StatementLine {
  const { article, range, statement } = line
  const proofOf = (r: { from: number; to: number } | null | undefined) =>
    r && r.to > r.from ? toProof(article, r) : null
  return {
    id: `s:${article.id}:${range.from}-${range.to}`,
    speaker,
    act: statement?.act ?? 'say',
    form: statement?.form ?? 'indirect',
    chain: chainOf(line, credit),
    date: saying.said,
    content: toProof(article, range),
    cue: proofOf(statement?.cue),
    source: proofOf(statement?.source),
    copies: saying.lines.filter((l) => l !== line).map((l) => toProof(l.article, l.range)),
  }
}

/** Outlet, the agency that it credits, those who passed it on; nobody twice. */
function chainOf({ article, statement }: Line, credit: string | null): string[] {
  const via = (statement?.via ?? []).map((r) => sliceOf(article.text, trimRange(article.text, r)))
  const chain: string[] = []
  for (const name of [article.outlet, credit, ...via]) {
    if (name === null || name === '') continue
    const key = nameKey(name)
    const known = chain.some((c) => nameKey(c).includes(key) || key.includes(nameKey(c)))
    if (!known) chain.push(name)
  }
  return chain
}

/** A name without what spelling varies in. */
const nameKey = (name: string): string =>
  fold(cleanView(name).text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '')
    .join(' ')

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1)
  const [best] = [...counts].sort(
    ([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1),
  )
  return best?.[0] ?? ''
}
