import { resolve } from 'node:path'
import { createAnalyser } from '../../analysis/analyse.ts'
import type { Analysis } from '../../analysis/layers.ts'
import { skipsOf } from '../../build/skip.ts'
import { IsnadError } from '../../error.ts'
import { readFile } from '../../reading/read.ts'
import type { Article } from '../../reading/article.ts'
import type { Annotation } from '../../text/annotation.ts'
import { reportSkips } from '../skips.ts'
import { wholeNumber } from '../whole-number.ts'
import { write } from '../write.ts'
import type { Arguments, Terminal } from '../command.ts'

const LAYERS = ['dates', 'figures', 'mentions', 'statements', 'events'] as const

/** Prints what was found in a file, or at one place of it. */
export async function runExplain(terminal: Terminal, args: Arguments): Promise<number> {
  const file = args.positionals[0]
  if (file === undefined) {
    throw new IsnadError('usage', 'explain needs a file', {
      hint: 'isnad explain page.html --at 120',
    })
  }
  const at = wholeNumber(args, 'at', 0) ?? null
  const analyser = createAnalyser()
  let failed = 0
  for await (const result of readFile(resolve(terminal.cwd, file), { origin: file })) {
    const skips = skipsOf(result, result.ok ? result.source.origin : result.origin)
    reportSkips(terminal, skips)
    failed += skips.length
    if (!result.ok) continue
    const analysis = analyser.analyse(result.article)
    if (at !== null && at >= result.article.text.length) {
      throw new IsnadError(
        'usage',
        `the text ends at ${result.article.text.length}; --at ${at} is beyond it`,
        { hint: 'without --at all that was found is printed, with its places' },
      )
    }
    const text = args.has('json')
      ? `${JSON.stringify({ id: result.article.id, blocks: result.article.blocks, ...analysis }, null, 2)}\n`
      : explainArticle(result.article, analysis, at)
    await write(terminal.stdout, text)
  }
  return failed > 0 ? 1 : 0
}

function explainArticle(article: Article, analysis: Analysis, at: number | null): string {
  const covers = (r: { from: number; to: number }): boolean =>
    at === null || (r.from <= at && at < r.to)
  const lines: string[] = []
  const { published } = article
  lines.push(
    `${article.id}  outlet: ${article.outlet ?? 'not known'}  published: ${published ? `${published.value} (${published.basis}, ${published.rule})` : 'not known'}`,
  )
  for (const b of article.blocks) {
    if (!covers(b)) continue
    lines.push(
      `${place(b)} ${b.kind}  by=${b.rule}  «${shorten(article.text.slice(b.from, b.to))}»`,
    )
  }
  const byId = new Map<string, Annotation>()
  for (const layer of LAYERS) for (const a of analysis[layer]) byId.set(a.id, a)
  for (const layer of LAYERS) {
    for (const a of analysis[layer]) {
      if (!covers(a)) continue
      lines.push(
        `${place(a)} ${layer}  ${valueOf(a)}  by=${a.rule}  «${shorten(article.text.slice(a.from, a.to))}»`,
      )
      for (const id of a.parts) {
        const part = byId.get(id)
        const words = part
          ? `by=${part.rule}  «${shorten(article.text.slice(part.from, part.to))}»`
          : ''
        lines.push(`    from ${id}  ${words}`)
      }
    }
  }
  if (at !== null && lines.length < 2) lines.push(`nothing covers ${at}`)
  return `${lines.join('\n')}\n`
}

const place = (r: { from: number; to: number }): string => `${r.from}-${r.to}`.padEnd(11)
const shorten = (s: string): string => {
  const line = s.replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line
}

const HIDDEN = new Set(['id', 'rule', 'parts', 'from', 'to'])

/** The values of an annotation, without its place and trace. */
function valueOf(a: Annotation): string {
  return Object.entries(a)
    .filter(([k, v]) => !HIDDEN.has(k) && v !== null && v !== false && typeof v !== 'object')
    .map(([k, v]) => `${k}=${String(v)}`)
    .join(' ')
}
