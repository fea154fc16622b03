import type { Dossier } from '../dossier/types.ts'
import { toReport, type Line, type Section } from './report-model.ts'
import { createNotes, type Note } from './report-notes.ts'

/**
 * The dossier as one HTML file that needs nothing else: no script, no font, no address is fetched.
 * Right to left, fit to print; each line leads to footnotes that quote and locate its proofs.
 */
export function reportHtml(dossier: Dossier, title: string): string {
  const report = toReport(dossier, title)
  const { numberOf, notes } = createNotes(report.articles)
  const lineOf = (line: Line): string => {
    const marks = [...new Set(line.proofs.map(numberOf))].map(
      (n) => `<sup><a href="#n${n}">${n}</a></sup>`,
    )
    const label = line.label === '' ? '' : `<b><bdi>${inline(line.label)}</bdi></b> `
    const note = line.note === '' ? '' : ` <small><bdi>${inline(line.note)}</bdi></small>`
    return `<li>${label}<q>${escape(oneLine(line.words))}</q>${marks.join('')}${note}</li>`
  }
  const sectionOf = (s: Section): string =>
    `<section id="${s.id}"><h2>${escape(s.title)}</h2>\n${s.blocks
      .filter((b) => b.lines.length > 0)
      .map(
        (b) =>
          `<h3><bdi>${inline(b.heading)}</bdi></h3>\n<ul>\n${b.lines.map(lineOf).join('\n')}\n</ul>`,
      )
      .join('\n')}\n</section>`
  const sections = report.sections.map(sectionOf)
  const contents = report.sections.map((s) => `<li><a href="#${s.id}">${escape(s.title)}</a></li>`)
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1><bdi>${escape(title)}</bdi></h1><p>${escape(report.summary)}</p></header>
<nav><ol>${contents.join('')}</ol></nav>
<main>
${sections.join('\n')}
</main>
<section id="notes"><h2>الشواهد</h2>
<p>الموضع: رقم المقال، ثم من حرف إلى حرف (وحدات UTF-16 من نص المقال).</p>
<ol>
${notes.map(noteOf).join('\n')}
</ol></section>
</body>
</html>
`
}

function noteOf(n: Note): string {
  const title = n.title === '' ? '' : `، «${escape(oneLine(n.title))}»`
  const where = `<code dir="ltr">${escape(n.article)}:${n.from}-${n.to}</code>`
  const link = n.url === null ? '' : ` <a href="${escape(n.url)}" dir="ltr">${escape(n.url)}</a>`
  return `<li id="n${n.number}" value="${n.number}"><q>${escape(oneLine(n.words))}</q> — <bdi>${escape(n.outlet)}</bdi>، <bdi>${inline(n.published)}</bdi>${title} ${where}${link}</li>`
}

/** Line ends of an article are spaces in a line of a report. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)

/** Dates of the report's own: among Arabic words their parts would change places. */
const inline = (text: string): string =>
  escape(text).replace(DATES, (date) => `<bdi dir="ltr">${date}</bdi>`)
const DATES =
  /(?:\d{4}(?:-\d\d){1,2}(?:T[\d:+-]{5,20}Z?)?[~?]?|\.\.)(?:\/(?:\d{4}(?:-\d\d){0,2}[~?]?|\.\.))?/g

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.8 "Noto Naskh Arabic", "Amiri", "Segoe UI", "Tahoma", serif; max-inline-size: 52rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.8rem; margin-block: 0 .2rem; }
h2 { font-size: 1.35rem; border-block-end: 1px solid; padding-block-end: .2rem; margin-block: 2.2rem .8rem; }
h3 { font-size: 1.05rem; margin-block: 1.2rem .3rem; break-after: avoid; }
ul { list-style: none; padding: 0; margin: 0; }
li { margin-block: .35rem; break-inside: avoid; }
q { quotes: "«" "»"; }
sup { margin-inline: .15em; line-height: 0; }
small { opacity: .75; }
#notes { font-size: .85rem; }
#notes li:target { outline: 2px solid; }
code { font-size: .85em; overflow-wrap: anywhere; }
@media print {
  body { max-inline-size: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h2 { break-after: avoid; }
}
`
