import type { Dossier } from '../dossier/types.ts'
import { oneLine } from './report-html.ts'
import { toReport, type Line } from './report-model.ts'
import { createNotes, type Note } from './report-notes.ts'

/** The dossier as Markdown with footnotes; the same lines as the HTML report. */
export function reportMarkdown(dossier: Dossier, title: string): string {
  const report = toReport(dossier, title)
  const { numberOf, notes } = createNotes(report.articles)
  const lineOf = (line: Line): string => {
    const marks = [...new Set(line.proofs.map(numberOf))].map((n) => `[^${n}]`).join('')
    const label = line.label === '' ? '' : `**${plain(line.label)}** `
    return `- ${label}«${plain(line.words)}»${marks}${line.note === '' ? '' : ` — ${plain(line.note)}`}`
  }
  const sections = report.sections.map(
    (s) =>
      `## ${s.title}\n\n${s.blocks
        .filter((b) => b.lines.length > 0)
        .map((b) => `### ${plain(b.heading)}\n\n${b.lines.map(lineOf).join('\n')}`)
        .join('\n\n')}`,
  )
  return `# ${plain(title)}\n\n${report.summary}\n\n${sections.join('\n\n')}\n\n${notes.map(noteOf).join('\n')}\n`
}

const noteOf = (n: Note): string =>
  `[^${n.number}]: «${plain(n.words)}» — ${plain(n.outlet)}، ${plain(n.published)}${
    n.title === '' ? '' : `، «${plain(n.title)}»`
  } \`${n.article}:${n.from}-${n.to}\`${n.url === null ? '' : ` <${n.url}>`}`

/** Words of an article are no markup. */
const plain = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#|]/g, '\\$&')
