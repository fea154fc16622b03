import { parseFigure, type FigureValue } from '../dossier/account/figure-value.ts'
import type { Told } from '../dossier/account/types.ts'
import type { Dossier, Proof } from '../dossier/types.ts'

/** The parts of an account that `isnad show` prints by name, in the order of printing. */
export const PARTS: Readonly<Record<string, (dossier: Dossier) => string>> = {
  stories: (d) =>
    section(
      'STORIES',
      (d.stories ?? [])
        .filter((s) => s.articles.length > 1)
        .map((s) => [
          `${s.from === s.to ? (s.from ?? 'undated') : `${s.from ?? ''} – ${s.to ?? ''}`}  ${oneLine(s.title)}: ${count(s.articles.length, s.families.length)}`,
          `  ${s.articles.join(', ')}${s.affair === s.id ? '' : `; of the affair ${s.affair}`}`,
        ]),
    ),
  happenings: (d) =>
    section(
      'HAPPENINGS',
      (d.happenings ?? []).map((h) => [
        `${h.date ?? 'no date'}  ${h.type}: ${reach(h.families, h.accounts)}`,
        ...h.accounts.map((a) => told(a, a.status)),
        ...(h.reactions ?? []).map((r) => told(r, r.kind)),
      ]),
    ),
  figures: (d) =>
    section(
      'FIGURES',
      (d.ledger ?? []).map((q) => [
        `${q.what}${q.unit === '' ? '' : ` (${q.unit})`}: ${q.low === q.high ? q.low : `${q.low}–${q.high}`}, latest ${q.latest}; ${reach(q.families, q.entries)}`,
        ...q.entries.map((e) => told(e, `${figureInWords(e)}, ${e.relation}`)),
      ]),
    ),
  disputes: (d) =>
    section('DISPUTES', [
      ...(d.disputes ?? []).map((x) => [
        `${x.code} (${x.about})`,
        ...x.sides.flatMap((side, i) => side.told.map((t) => told(t, sideName(side.value, i)))),
      ]),
      ...(d.framings ?? []).map((f) => [
        `named differently: ${f.name} (${f.about})`,
        ...f.sides.flatMap((side) =>
          side.told.map((t) => `  ${side.stance}: «${oneLine(t.proof.words)}»  ${place(t.proof)}`),
        ),
      ]),
    ]),
  background: (d) =>
    section(
      'BACKGROUND',
      (d.facts ?? []).map((f) => [
        `${f.date}: ${reach(f.families, f.told)}`,
        ...f.told.map((t) => told(t, `«${oneLine(t.dateWords.words)}» = ${t.date}`)),
      ]),
    ),
  dates: (d) =>
    section(
      'DATES OF ARTICLES THAT CAME WITHOUT ONE',
      (d.datings ?? []).map((x) => [
        `${x.article}: ${x.value ?? 'not determined'}`,
        ...x.reasons.map(
          (r) =>
            `  ${r.code}${r.by === null ? '' : ` (${r.by})`}${r.from === null && r.to === null ? '' : ` ${r.from ?? '…'} – ${r.to ?? '…'}`}: ${r.proofs.map((p) => `«${oneLine(p.words)}» ${place(p)}`).join('; ')}`,
        ),
        ...x.against.map((r) => `  does not go with these: ${r.code}`),
      ]),
    ),
  corrections: (d) =>
    section(
      'CORRECTIONS',
      (d.corrections ?? []).map((c) => [
        `${c.correction}: ${c.state}`,
        ...c.lost.map(
          (l) => `  ${l.why}: ${l.article}${l.words === null ? '' : ` «${oneLine(l.words)}»`}`,
        ),
      ]),
    ),
}

/** «>140000» tells a program that it is the least; a reader is told so. */
const figureInWords = ({ value, max, op }: FigureValue): string =>
  BOUNDS[op](`${value}${max === null ? '' : `–${max}`}`)

const BOUNDS = {
  '=': (n: string) => n,
  '>': (n: string) => `${n} or more`,
  '<': (n: string) => `${n} or less`,
  '~': (n: string) => `about ${n}`,
} as const

function sideName(value: string | null, side: number): string {
  const figure = parseFigure(value)
  return figure === null ? (value ?? `side ${side + 1}`) : figureInWords(figure)
}

const section = (title: string, blocks: readonly (readonly string[])[]): string =>
  blocks.length === 0 ? '' : `${title}\n\n${blocks.map((b) => b.join('\n')).join('\n\n')}\n\n`

const reach = (families: readonly string[], all: readonly Told[]): string => {
  return count(new Set(all.map((t) => t.article)).size, families.length)
}

const count = (articles: number, origins: number): string =>
  `${articles} ${articles === 1 ? 'article' : 'articles'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`

const told = (t: Told, note: string): string =>
  `  ${note}: ${t.claimant === null ? '' : `${t.claimant} ← `}${t.outlet ?? 'outlet not known'}, ${t.published ?? 'undated'}: «${oneLine(t.sentence.words)}»  ${place(t.proof)}`

/** An article and the code units of its text. */
export const place = (p: Proof): string => `${p.article}:${p.from}-${p.to}`
export const oneLine = (s: string): string => s.replace(/\s+/g, ' ').trim()
