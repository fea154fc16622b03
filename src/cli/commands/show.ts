import { resolve } from 'node:path'
import { openArchive } from '../../archive/open.ts'
import { refreshDossier } from '../../build/build.ts'
import type { Dossier, Proof, StatementLine } from '../../dossier/types.ts'
import { IsnadError } from '../../error.ts'
import type { Command } from '../command.ts'
import { write } from '../write.ts'

export const show: Command = {
  name: 'show',
  usage: 'story.isnad [--timeline|--statements|--sources] [--json]',
  about: `Prints the dossier of an archive. Each line names the article and the place (UTF-16 code units) of the words that carry it.`,
  examples: [
    ['isnad show story.isnad', 'everything'],
    [
      'isnad show story.isnad --timeline',
      'what happened when, and how many independent texts say so',
    ],
    ['isnad show story.isnad --json | jq .families', 'the whole dossier as JSON'],
  ],
  options: [
    { name: 'timeline', help: 'the timeline' },
    { name: 'statements', help: 'the statements by speaker' },
    { name: 'sources', help: 'outlets, families, copies' },
    { name: 'json', help: 'the dossier as JSON' },
  ],
  async run(terminal, args) {
    const file = args.positionals[0]
    if (file === undefined) {
      throw new IsnadError('usage', 'show needs an archive', {
        hint: 'make one with: isnad build articles/ --into story.isnad',
      })
    }
    const archive = openArchive(resolve(terminal.cwd, file))
    try {
      const dossier = await refreshDossier(archive)
      const all = !['timeline', 'statements', 'sources'].some((x) => args.has(x))
      if (args.has('json')) {
        const part = all
          ? dossier
          : {
              ...(args.has('timeline') ? { timeline: dossier.timeline } : {}),
              ...(args.has('statements') ? { speakers: dossier.speakers } : {}),
              ...(args.has('sources')
                ? {
                    articles: dossier.articles,
                    families: dossier.families,
                    outlets: dossier.outlets,
                  }
                : {}),
            }
        await write(terminal.stdout, `${JSON.stringify(part, null, 2)}\n`)
        return 0
      }
      if (dossier.articles.length === 0) {
        await write(
          terminal.stdout,
          'The archive holds no article yet. Add some: isnad build articles/ --into ' + `${file}\n`,
        )
        return 0
      }
      if (all || args.has('timeline')) await write(terminal.stdout, timeline(dossier))
      if (all || args.has('statements')) await write(terminal.stdout, statements(dossier))
      if (all || args.has('sources')) await write(terminal.stdout, sources(dossier))
    } finally {
      await archive.close()
    }
    return 0
  },
}

function timeline(d: Dossier): string {
  const lines = ['TIMELINE', '']
  for (const e of d.timeline) {
    const [first] = e.proofs
    const articles = new Set(e.proofs.map((p) => p.article)).size
    const origins = `${articles} ${articles === 1 ? 'article' : 'articles'}, ${e.families.length} ${e.families.length === 1 ? 'origin' : 'origins'}`
    lines.push(
      `${e.date.padEnd(22)} ${e.speaker === null ? '' : `${e.speaker}: `}«${line(first?.words ?? '')}»`,
    )
    lines.push(`${''.padEnd(22)} ${origins}; ${e.proofs.map(place).join(', ')}`)
  }
  return `${lines.join('\n')}\n\n`
}

function statements(d: Dossier): string {
  const lines = ['STATEMENTS BY SPEAKER', '']
  for (const s of d.speakers) {
    lines.push(`${s.speaker} (${s.statements.length})`)
    for (const x of s.statements) lines.push(`  ${statement(x)}`)
  }
  return `${lines.join('\n')}\n\n`
}

function statement(x: StatementLine): string {
  const copies = x.copies.length > 0 ? `; also ${x.copies.map(place).join(', ')}` : ''
  return `${x.date ?? 'undated'}  ${x.act}, ${x.form}  «${line(x.content.words)}»\n      ${x.chain.length > 0 ? x.chain.join(' ← ') : 'outlet not known'}  ${place(x.content)}${copies}`
}

function sources(d: Dossier): string {
  const lines = ['SOURCES', '']
  for (const o of d.outlets) {
    lines.push(
      `${o.outlet}: ${o.articles.length} articles, ${Math.round(o.copied * 100)} % of their words copied`,
    )
  }
  const title = new Map(
    d.articles.map((a) => [
      a.id,
      `${a.title} (${a.outlet ?? 'outlet not known'}, ${a.published ?? 'undated'})`,
    ]),
  )
  for (const f of d.families.filter((x) => x.articles.length > 1)) {
    lines.push(
      '',
      `One text, ${f.articles.length} articles; first: ${title.get(f.origin.article) ?? f.origin.article} — ${f.origin.why}`,
    )
    for (const c of f.copies) {
      lines.push(
        `  ${title.get(c.article) ?? c.article}: ${Math.round(c.share * 100)} % of its words`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}

const place = (p: Proof): string => `${p.article}:${p.from}-${p.to}`
const line = (s: string): string => s.replace(/\s+/g, ' ').trim()
