import { parseFigure } from '../dossier/account/figure-value.ts'
import type { Dispute, Happening, Told } from '../dossier/account/types.ts'
import type { ArticleLine, Dossier, Proof } from '../dossier/types.ts'
import { countOf } from './report-counts.ts'
import { figureInWords, wordsFor } from './report-words.ts'

/** Words of a report with the proofs that stand behind them. */
export interface Line {
  /** What stands before the words: a date, an outlet, a speaker. */
  readonly label: string
  readonly words: string
  /** What stands behind them, milder: «3 مقالات، أصلان». */
  readonly note: string
  readonly proofs: readonly Proof[]
}

/** Lines under a heading; sides of a dispute are lines of one block. */
export interface Block {
  readonly heading: string
  readonly lines: readonly Line[]
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A dossier as reports tell it, whatever their format. Every line has its proofs. */
export interface ReportModel {
  readonly title: string
  readonly summary: string
  readonly sections: readonly Section[]
  readonly articles: ReadonlyMap<string, ArticleLine>
}

/** Sections without lines are left out. */
export function toReport(dossier: Dossier, title: string): ReportModel {
  const articles = new Map(dossier.articles.map((a) => [a.id, a]))
  const sections: Section[] = [
    { id: 'happenings', title: 'ما وقع', blocks: (dossier.happenings ?? []).map(happeningBlock) },
    {
      id: 'disputes',
      title: 'ما اختلفت فيه المصادر',
      blocks: (dossier.disputes ?? []).map(disputeBlock),
    },
    { id: 'figures', title: 'الأرقام', blocks: figureBlocks(dossier) },
    { id: 'timeline', title: 'التسلسل الزمني', blocks: timelineBlocks(dossier) },
    { id: 'background', title: 'ما يذكره الجميع خلفيةً', blocks: factBlocks(dossier) },
    { id: 'framings', title: 'ما سُمّي بغير اسم', blocks: framingBlocks(dossier) },
    { id: 'statements', title: 'الأقوال', blocks: statementBlocks(dossier) },
    { id: 'dates', title: 'تأريخ ما جاء بلا تاريخ', blocks: datingBlocks(dossier, articles) },
  ]
  const outlets = dossier.outlets.length
  return {
    title,
    summary: [
      countOf('articles', dossier.articles.length),
      countOf('independent', dossier.families.length),
      countOf('outlets', outlets),
    ].join('، '),
    sections: sections.filter((s) => s.blocks.some((b) => b.lines.length > 0)),
    articles,
  }
}

const byline = (t: Told): string =>
  [t.outlet ?? 'مصدر غير معروف', t.published ?? 'بلا تاريخ'].join('، ')

const toldLine = (t: Told, note = ''): Line => ({
  label: byline(t),
  words: t.sentence.words,
  note: [t.claimant ?? '', note].filter((x) => x !== '').join(' — '),
  proofs: [t.proof, t.sentence],
})

/** «7 مقالات، 3 أصول». */
const reach = (
  families: readonly string[],
  told: readonly { readonly article: string }[],
): string =>
  `${countOf('articles', new Set(told.map((t) => t.article)).size)}، ${countOf('origins', families.length)}`

function happeningBlock(h: Happening): Block {
  return {
    heading: `${h.date ?? 'بلا تاريخ'} — ${wordsFor(h.type)} (${reach(h.families, h.accounts)})`,
    lines: [
      ...h.accounts.map((a) => toldLine(a, a.status === 'happened' ? '' : wordsFor(a.status))),
      ...(h.reactions ?? []).map((r) => toldLine(r, wordsFor(r.kind))),
    ],
  }
}

function disputeBlock(d: Dispute): Block {
  return {
    heading: wordsFor(d.code),
    lines: d.sides.flatMap((side, i) =>
      side.told.map((t) => toldLine(t, sideName(d, side.value, i))),
    ),
  }
}

/** What a side of a dispute holds. */
export function sideName(d: Dispute, value: string | null, side: number): string {
  const figure = parseFigure(value)
  if (figure !== null) return figureInWords(figure)
  if (value !== null) return wordsFor(value)
  return d.code === 'claim-denied' ? (side === 0 ? 'يُقال' : 'يُنفى') : `الرواية ${side + 1}`
}

const figureBlocks = (d: Dossier): Block[] =>
  (d.ledger ?? []).map((q) => ({
    heading: `${wordsFor(q.what)}${q.unit === '' ? '' : ` (${q.unit})`}: ${
      q.low === q.high ? q.low : `${q.low}–${q.high}`
    }، آخرها ${q.latest}`,
    lines: q.entries.map((e) => toldLine(e, `${figureInWords(e)}، ${wordsFor(e.relation)}`)),
  }))

function timelineBlocks(d: Dossier): Block[] {
  const days = Map.groupBy(d.timeline, (e) => e.date)
  return [...days].map(([date, entries]) => ({
    heading: date,
    lines: entries.map((e) => ({
      label: e.speaker ?? '',
      words: e.proofs[0]?.words ?? '',
      note: reach(e.families, e.proofs),
      proofs: e.proofs,
    })),
  }))
}

const factBlocks = (d: Dossier): Block[] =>
  (d.facts ?? []).map((f) => ({
    heading: `${f.date} (${reach(f.families, f.told)})`,
    lines: f.told.map((t) => ({
      ...toldLine(t, t.dateWords.words),
      proofs: [t.dateWords, t.sentence],
    })),
  }))

const framingBlocks = (d: Dossier): Block[] =>
  (d.framings ?? []).map((f) => ({
    heading: f.name,
    lines: f.sides.flatMap((side) =>
      side.told.map((t) => ({
        label: byline(t),
        words: t.proof.words,
        note: wordsFor(side.stance),
        proofs: [t.proof],
      })),
    ),
  }))

const statementBlocks = (d: Dossier): Block[] =>
  d.speakers.map((s) => ({
    heading: s.speaker,
    lines: s.statements.map((x) => ({
      label: x.date ?? 'بلا تاريخ',
      words: x.content.words,
      note: `${wordsFor(x.act)} — ${x.chain.join(' ← ')}`,
      proofs: [x.content, ...x.copies],
    })),
  }))

const datingBlocks = (d: Dossier, articles: ReadonlyMap<string, ArticleLine>): Block[] =>
  (d.datings ?? []).map((dating) => ({
    heading: `${articles.get(dating.article)?.title ?? dating.article}: ${dating.value ?? 'لا يُعرف'}`,
    lines: dating.reasons.map((r) => ({
      label: wordsFor(r.code),
      words: r.proofs[0]?.words ?? '',
      note: r.from === null && r.to === null ? '' : `${r.from ?? '…'} – ${r.to ?? '…'}`,
      proofs: r.proofs,
    })),
  }))
