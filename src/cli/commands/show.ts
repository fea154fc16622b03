import { resolve } from 'node:path'
import { openArchive } from '../../archive/open.ts'
import { refreshDossier } from '../../build/refresh-dossier.ts'
import type { Dossier, StatementLine } from '../../dossier/types.ts'
import { IsnadError } from '../../error.ts'
import { oneLine, PARTS, place } from '../account-text.ts'
import type { Command } from '../command.ts'
import { write } from '../write.ts'

export const show: Command = {
  name: 'show',
  usage: 'story.isnad [--timeline|--happenings|--disputes|…] [--json]',
  operands: 1,
  about: `Prints the dossier of an archive. Each line names the article and the place (UTF-16 code units) of the words that carry it.`,
  examples: [
    ['isnad show story.isnad', 'everything'],
    [
      'isnad show story.isnad --timeline',
      'what happened when, and how many independent texts say so',
    ],
    [
      'isnad show story.isnad --happenings --disputes',
      'each event with all who tell it, and where they differ',
    ],
    ['isnad show story.isnad --json | jq .families', 'the whole dossier as JSON'],
  ],
  options: [
    { name: 'timeline', help: 'the timeline' },
    { name: 'stories', help: 'articles by the event that they report, where several report it' },
    { name: 'happenings', help: 'each event with its accounts, who claimed or condemned it' },
    { name: 'figures', help: 'each quantity with all values, by whom and when' },
    { name: 'disputes', help: 'passages that cannot both hold, and what is named differently' },
    { name: 'background', help: 'what several origins give as past and dated' },
    { name: 'dates', help: 'when undated articles were published, with the reasons' },
    { name: 'statements', help: 'the statements by speaker' },
    { name: 'sources', help: 'outlets, families, copies' },
    { name: 'corrections', help: 'what became of what people decided, and what was lost' },
    { name: 'json', help: 'the dossier as JSON' },
  ],
  async run(terminal, args) {
    const file = args.positionals[0]
    if (file === undefined) {
      throw new IsnadError('usage', 'show needs an archive', {
        hint: 'make one with: isnad build articles/ --into story.isnad',
      })
    }
    const archive = openArchive(resolve(terminal.cwd, file), { create: false })
    try {
      const dossier = await refreshDossier(archive)
      const parts = Object.keys(PARTS)
      const all = !['timeline', 'statements', 'sources', ...parts].some((x) => args.has(x))
      if (args.has('json')) {
        const part = all
          ? dossier
          : {
              ...(args.has('timeline') ? { timeline: dossier.timeline } : {}),
              ...(args.has('statements') ? { speakers: dossier.speakers } : {}),
              ...(args.has('happenings') ? { happenings: dossier.happenings } : {}),
              ...(args.has('figures') ? { ledger: dossier.ledger } : {}),
              ...(args.has('disputes')
                ? { disputes: dossier.disputes, framings: dossier.framings }
                : {}),
              ...(args.has('background') ? { facts: dossier.facts } : {}),
              ...(args.has('stories') ? { stories: dossier.stories } : {}),
              ...(args.has('corrections') ? { corrections: dossier.corrections } : {}),
              ...(args.has('dates') ? { datings: dossier.datings } : {}),
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
      for (const part of parts) {
        const text = all || args.has(part) ? (PARTS[part]?.(dossier) ?? '') : ''
        if (text !== '') await write(terminal.stdout, text)
      }
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
      `${e.date.padEnd(22)} ${e.speaker === null ? '' : `${e.speaker}: `}«${oneLine(first?.words ?? '')}»`,
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
  return `${x.date ?? 'undated'}  ${x.act}, ${x.form}  «${oneLine(x.content.words)}»\n      ${x.chain.length > 0 ? x.chain.join(' ← ') : 'outlet not known'}  ${place(x.content)}${copies}`
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
