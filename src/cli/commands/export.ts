import { basename, join, resolve } from 'node:path'
import { openArchive } from '../../archive/open.ts'
import type { Archive } from '../../archive/archive.ts'
import { refreshDossier } from '../../build/refresh-dossier.ts'
import { readReports } from '../../build/reports.ts'
import type { Dossier, Report } from '../../dossier/types.ts'
import { IsnadError } from '../../error.ts'
import { annotationsOf } from '../../export/annotations.ts'
import { acledTable } from '../../export/events-acled.ts'
import { cameoTable } from '../../export/events-cameo.ts'
import { ploverLines } from '../../export/events-plover.ts'
import type { EventTable } from '../../export/events-table.ts'
import { reportHtml } from '../../export/report-html.ts'
import { reportMarkdown } from '../../export/report-markdown.ts'
import { csvRows, toCsv } from '../../export/table-csv.ts'
import { tablesOf } from '../../export/table-rows.ts'
import { toXlsx } from '../../export/table-xlsx.ts'
import type { Command } from '../command.ts'
import { write } from '../write.ts'
import { writePieces, writeWhole } from '../write-file.ts'

/** What is written, and where to: a file, or a folder of several. */
interface Job {
  readonly archive: Archive
  readonly dossier: Dossier
  readonly title: string
  readonly to: string
}

/** The formats, in the order in which help names them. Each resolves with the paths written. */
const FORMATS: Readonly<Record<string, (job: Job) => Promise<readonly string[]>>> = {
  html: ({ dossier, title, to }) => writeWhole(to, reportHtml(dossier, title)),
  md: ({ dossier, title, to }) => writeWhole(to, reportMarkdown(dossier, title)),
  csv: async ({ dossier, to }) => {
    const written: string[] = []
    for (const table of tablesOf(dossier))
      written.push(...(await writeWhole(join(to, `${table.name}.csv`), toCsv(table))))
    return written
  },
  xlsx: ({ dossier, to }) => writeWhole(to, toXlsx(tablesOf(dossier))),
  plover: ({ archive, to }) => writePieces(to, eventLines(archive)),
  cameo: ({ archive, to }) => writePieces(to, eventRows(archive, cameoTable)),
  acled: ({ archive, to }) => writePieces(to, eventRows(archive, acledTable)),
  annotations: ({ archive, to }) => writePieces(to, annotationLines(archive)),
  corrections: async ({ archive, to }) => writeWhole(to, await archive.corrections.toJsonLines()),
}
const NAMES = Object.keys(FORMATS).join(', ')

export const exportCommand: Command = {
  name: 'export',
  usage: 'story.isnad --as FORMAT --to PATH',
  operands: 1,
  about: `Writes the account of an archive into files that need nothing else.
html: one page, right to left, fit to print; each line leads to a footnote that quotes and locates its proof. md: the same as Markdown. csv: a folder with timeline.csv, statements.csv, figures.csv, disputes.csv and sources.csv. xlsx: the same five as sheets of one workbook. plover, cameo, acled: every event as a row of its own, with its status, who says so and the words that prove it: PLOVER as one JSON object a line; CSV with the columns of GDELT (CAMEO codes) and of ACLED, these two only of what came to pass. annotations: every date, figure, name, statement and event found, as W3C Web Annotations, one JSON object a line. corrections: the log of what people decided, one JSON object a line.
Each row and line names the article and the place (UTF-16 code units; in annotations also code points) of the words that carry it.`,
  examples: [
    ['isnad export story.isnad --as html --to story.html', 'a report to print or to send'],
    [
      'isnad export story.isnad --as html --to story.html --title "مذكرة التفاهم"',
      'with a title of your own',
    ],
    ['isnad export story.isnad --as csv --to tables/', 'five tables for a spreadsheet'],
    ['isnad export story.isnad --as acled --to events.csv', 'violence and protest, a row an event'],
    [
      "isnad export story.isnad --as annotations --to /dev/stdout | jq -r '.target.selector[0].exact'",
      'the words of every annotation',
    ],
  ],
  options: [
    { name: 'as', value: 'FORMAT', help: NAMES },
    { name: 'to', short: 'o', value: 'PATH', help: 'the file; for csv the folder' },
    { name: 'title', value: 'WORDS', help: 'title of a report (default: the name of the archive)' },
  ],
  async run(terminal, args) {
    const file = args.positionals[0]
    if (file === undefined) {
      throw new IsnadError('usage', 'export needs an archive', {
        hint: 'make one with: isnad build articles/ --into story.isnad',
      })
    }
    const as = args.value('as')
    const format = as !== undefined && Object.hasOwn(FORMATS, as) ? FORMATS[as] : undefined
    if (!format) {
      const problem = as === undefined ? 'export needs a format' : `there is no format "${as}"`
      throw new IsnadError('usage', problem, { hint: `--as ${NAMES.replaceAll(', ', '|')}` })
    }
    const to = args.value('to')
    if (to === undefined) {
      throw new IsnadError('usage', 'export needs a place to write to', {
        hint: `isnad export ${file} --as ${as ?? ''} --to ${as === 'csv' ? 'tables/' : `story.${as ?? ''}`}`,
      })
    }
    const archive = openArchive(resolve(terminal.cwd, file), { create: false })
    try {
      const title = args.value('title') ?? basename(file).replace(/\.isnad$/, '')
      const dossier = await refreshDossier(archive)
      const written = await format({ archive, dossier, title, to: resolve(terminal.cwd, to) })
      if (!written.includes('/dev/stdout'))
        await write(terminal.stdout, `${written.map((w) => `wrote ${w}`).join('\n')}\n`)
    } finally {
      await archive.close()
    }
    return 0
  },
}

async function* annotationLines(archive: Archive): AsyncGenerator<string> {
  for await (const report of readReports(archive))
    for (const a of annotationsOf(report)) yield `${JSON.stringify(a)}\n`
}

async function* eventLines(archive: Archive): AsyncGenerator<string> {
  for await (const report of readReports(archive)) yield ploverLines([report])
}

/** Rows of events article by article, under the names of their columns. */
async function* eventRows(
  archive: Archive,
  toTable: (reports: readonly Report[]) => EventTable,
): AsyncGenerator<string> {
  yield toCsv(toTable([]))
  for await (const report of readReports(archive)) {
    const { rows } = toTable([report])
    if (rows.length > 0) yield csvRows(rows)
  }
}
