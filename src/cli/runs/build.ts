import { resolve } from 'node:path'
import type { Archive } from '../../archive/archive.ts'
import { openArchive } from '../../archive/open.ts'
import { build, type BuildSummary } from '../../build/build.ts'
import { loadOwnNames } from '../../build/own-names.ts'
import { createPool } from '../../build/pool.ts'
import { IsnadError } from '../../error.ts'
import { prepareArchive } from '../../server/prepared/prepare.ts'
import { DEFAULT_ARCHIVE } from '../default-archive.ts'
import { createProgress } from '../progress.ts'
import { reportSkips } from '../skips.ts'
import { wholeNumber } from '../whole-number.ts'
import { write } from '../write.ts'
import type { Arguments, Terminal } from '../command.ts'

/** Of fewer files the articles are counted: one file may hold a whole archive. */
const MANY = 20

/** Reads and analyses all that is named, then computes the account. */
export async function runBuild(terminal: Terminal, args: Arguments): Promise<number> {
  if (args.positionals.length === 0) {
    throw new IsnadError('usage', 'build needs a folder or files', {
      hint: 'isnad build articles/ --into story.isnad; try the samples: isnad build samples/memoranda',
    })
  }
  const into = args.value('into') ?? DEFAULT_ARCHIVE
  const threads = wholeNumber(args, 'threads', 1)
  const quiet = args.has('quiet')
  const ownNames = await loadOwnNames(into, terminal.cwd, {
    entities: args.value('entities'),
    corrections: args.value('corrections'),
  })
  const archive = openArchive(resolve(terminal.cwd, into), { create: true })
  const pool = createPool({ threads, ownNames })
  const progress = {
    files: createProgress(terminal, 'files read:'),
    articles: createProgress(terminal, 'articles analysed:'),
    // What comes after the articles has a rate of its own, from where it begins.
    account: once(() => createProgress(terminal, 'articles put into the account:')),
    pages: once(() => createProgress(terminal, 'pages prepared:')),
    end(): void {
      this.files.end()
      this.articles.end()
    },
  }
  const stop = { asked: false }
  void terminal.interrupted.then(() => {
    stop.asked = true
  })
  /** What is told of the build, without the account: that need not be held while pages are prepared. */
  const buildAll = async (): Promise<{ readonly told: string; readonly status: number }> => {
    const summary = await build({
      paths: args.positionals,
      cwd: terminal.cwd,
      archive,
      pool,
      ...(ownNames ? { ownNames } : {}),
      stopped: () => stop.asked,
      onProgress: (done, of, articles) => {
        if (quiet) return
        if (of >= MANY) progress.files.update(done, of)
        else progress.articles.update(articles, 0)
      },
      // The threads hold as much as all that follows.
      onAnalysed: () => pool.close(),
      onAccount: (done, of) => {
        progress.end()
        if (!quiet) progress.account().update(done, of)
      },
      onSkip: (s) => {
        progress.end()
        reportSkips(terminal, [s])
      },
    })
    const told = args.has('json')
      ? `${JSON.stringify(toJson(summary))}\n`
      : quiet
        ? ''
        : inWords(summary, into, stop.asked)
    return { told, status: summary.skips.length > 0 || stop.asked ? 1 : 0 }
  }
  try {
    const { told, status } = await buildAll()
    progress.end()
    progress.account().end()
    await prepareArchive(
      countingPages(archive, (pages) => {
        if (!quiet) progress.pages().update(pages, 0)
      }),
    )
    progress.pages().end()
    if (told !== '') await write(terminal.stdout, told)
    return status
  } finally {
    await pool.close()
    await archive.close()
  }
}

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** The archive, telling how many values were prepared for the server. */
const countingPages = (archive: Archive, onPage: (pages: number) => void): Archive => ({
  ...archive,
  prepared: {
    ...archive.prepared,
    async replace(key, values) {
      let pages = 0
      async function* counted(): AsyncGenerator<readonly [string, Uint8Array]> {
        for await (const value of values) {
          onPage(++pages)
          yield value
        }
      }
      await archive.prepared.replace(key, counted())
    },
  },
})

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

function inWords(s: BuildSummary, into: string, stopped: boolean): string {
  const d = s.dossier
  const statements = d.speakers.reduce((n, x) => n + x.statements.length, 0)
  const changed = [
    s.unchanged > 0 ? `${count(s.unchanged, 'input')} unchanged` : '',
    s.removed > 0 ? `${count(s.removed, 'input')} gone` : '',
  ].filter((x) => x !== '')
  const lines = [
    `${count(s.files, 'file')}, ${count(s.analysed, 'article')} analysed${changed.length > 0 ? ` (${changed.join(', ')})` : ''}.`,
    `The archive ${into} holds ${count(d.articles.length, 'article')} of ${count(d.outlets.length, 'outlet')}: ${count(d.families.length, 'independent text', 'independent texts')}, ${count(statements, 'statement')} by ${count(d.speakers.length, 'speaker')}, ${count(d.timeline.length, 'dated line')}.`,
  ]
  if (s.skips.length > 0) {
    const reasons = new Map<string, number>()
    for (const x of s.skips) reasons.set(x.message, (reasons.get(x.message) ?? 0) + 1)
    const top = [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 5)
    lines.push(`Skipped ${s.skips.length}: ${top.map(([r, n]) => `${r} (${n})`).join('; ')}.`)
  }
  if (stopped) lines.push('Stopped before the end; run the same command again to continue.')
  else if (d.articles.length === 0) lines.push('Nothing to show yet: no article was found.')
  else lines.push(`Look at it: isnad serve ${into}`)
  return `${lines.join('\n')}\n`
}

const toJson = (s: BuildSummary): object => ({
  files: s.files,
  read: s.read,
  unchanged: s.unchanged,
  removed: s.removed,
  analysed: s.analysed,
  skips: s.skips,
  articles: s.dossier.articles.length,
  families: s.dossier.families.length,
  outlets: s.dossier.outlets.length,
})
