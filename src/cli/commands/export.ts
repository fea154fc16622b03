import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { openArchive } from '../../archive/open.ts'
import type { Archive } from '../../archive/archive.ts'
import { refreshDossier } from '../../build/build.ts'
import type { Dossier } from '../../dossier/types.ts'
import { IsnadError } from '../../error.ts'
import { annotationsOf } from '../../export/annotations.ts'
import { reportHtml } from '../../export/report-html.ts'
import { reportMarkdown } from '../../export/report-markdown.ts'
import { toCsv } from '../../export/table-csv.ts'
import { tablesOf } from '../../export/table-rows.ts'
import { toXlsx } from '../../export/table-xlsx.ts'
import type { Command } from '../command.ts'
import { write } from '../write.ts'

/** What is written, and where to: a file, or a folder of several. */
interface Job {
  readonly archive: Archive
  readonly dossier: Dossier
  readonly title: string
  readonly to: string
}

/** The formats, in the order in which help names them. Each resolves with the paths written. */
const FORMATS: Readonly<Record<string, (job: Job) => Promise<readonly string[]>>> = {
  html: ({ dossier, title, to }) => writeTo(to, reportHtml(dossier, title)),
  md: ({ dossier, title, to }) => writeTo(to, reportMarkdown(dossier, title)),
  csv: async ({ dossier, to }) => {
    const written: string[] = []
    for (const table of tablesOf(dossier))
      written.push(...(await writeTo(join(to, `${table.name}.csv`), toCsv(table))))
    return written
  },
  xlsx: ({ dossier, to }) => writeTo(to, toXlsx(tablesOf(dossier))),
  annotations: ({ archive, to }) => writeAnnotations(archive, to),
}
const NAMES = Object.keys(FORMATS).join(', ')

export const exportCommand: Command = {
  name: 'export',
  usage: 'story.isnad --as html|md|csv|xlsx|annotations --to PATH',
  about: `Writes the account of an archive into files that need nothing else.
html: one page, right to left, fit to print; each line leads to a footnote that quotes and locates its proof. md: the same as Markdown. csv: a folder with timeline.csv, statements.csv, figures.csv, disputes.csv and sources.csv. xlsx: the same five as sheets of one workbook. annotations: every date, figure, name, statement and event found, as W3C Web Annotations, one JSON object a line.
Each row and line names the article and the place (UTF-16 code units; in annotations also code points) of the words that carry it.`,
  examples: [
    ['isnad export story.isnad --as html --to story.html', 'a report to print or to send'],
    [
      'isnad export story.isnad --as html --to story.html --title "مذكرة التفاهم"',
      'with a title of your own',
    ],
    ['isnad export story.isnad --as csv --to tables/', 'five tables for a spreadsheet'],
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
    const archive = openArchive(resolve(terminal.cwd, file))
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

async function writeTo(path: string, content: string | Uint8Array): Promise<readonly string[]> {
  await writable(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  })
  return [path]
}

/** Article by article: an archive may hold more than memory does. */
async function writeAnnotations(archive: Archive, path: string): Promise<readonly string[]> {
  await writable(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    const out = createWriteStream(path)
    const done = new Promise<void>((resolve, reject) => {
      out.on('error', reject)
      out.on('close', resolve)
    })
    for await (const { article, analysis } of archive.articles()) {
      if (!analysis) continue
      for (const a of annotationsOf({ article, analysis }))
        await write(out, `${JSON.stringify(a)}\n`)
    }
    out.end()
    await done
  })
  return [path]
}

/** What the file system refuses is told with the path. */
async function writable(path: string, action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause
    throw new IsnadError('unreadable-file', `${path} cannot be written: ${cause.message}`, {
      hint: 'check the folder and its rights',
      cause,
    })
  }
}
