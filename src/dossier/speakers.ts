import { byTime, edtfSpan } from '../text/edtf.ts'
import { sliceOf, trimRange } from '../text/range.ts'
import { nameKey, type FullName, type FullNames } from './full-names.ts'
import type { Line } from './lines.ts'
import type { Saying } from './one-saying.ts'
import { toProof } from './proofs.ts'
import type { Family, SpeakerLines, StatementLine } from './types.ts'

/**
 * Statements by who makes them. A bare family name joins the one person of the story who bears it, and
 * keeps where the story names him in full.
 */
export function createSpeakers(
  sayings: readonly Saying[],
  families: readonly Family[],
  names: FullNames,
): SpeakerLines[] {
  const credits = new Map(families.map((f) => [f.id, f.credit ?? null]))
  const made = sayings.flatMap((saying) => {
    const said = statementOf(saying)
    if (!said) return []
    const { article } = said.line
    const line = createLine(saying, said, credits.get(saying.family) ?? null)
    const full = names.bearer(article, said.speaker, said.entity)
    const speaker = names.standing(article, said.speaker, said.entity)
    return [{ line, entity: full?.entity ?? said.entity, speaker, full, rank: said.line.rank }]
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
  const named = Map.groupBy(speakers.values(), nameOf)
  return [...named.values()]
    .map((lists) => lists.flat())
    .map((lines) => ({
      speaker: nameOf(lines),
      entity: lines.find((m) => m.entity !== null)?.entity ?? null,
      ...surnamesOf(lines),
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

/** What most of the statements call him; a bare family name gives way to the full one. */
function nameOf(
  lines: readonly { readonly speaker: string; readonly full: FullName | undefined }[],
): string {
  const told = lines.filter((m) => !m.full).map((m) => m.speaker)
  return mostFrequent(told.length > 0 ? told : lines.map((m) => m.full?.name ?? m.speaker))
}

/** The bare family names among the wordings, each with where the full one stands. */
function surnamesOf(
  lines: readonly { readonly speaker: string; readonly full: FullName | undefined }[],
): Pick<SpeakerLines, 'surnames'> {
  const found = new Map<string, FullName>()
  for (const { speaker, full } of lines) if (full) found.set(speaker, full)
  if (found.size === 0) return {}
  return { surnames: [...found].map(([name, full]) => ({ name, fullName: full.proof })) }
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

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1)
  const [best] = [...counts].sort(
    ([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1),
  )
  return best?.[0] ?? ''
}
