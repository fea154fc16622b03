import { resolve } from 'node:path'
import { openArchive } from '../../archive/open.ts'
import { createMemoryIndex } from '../../archive/search/memory.ts'
import { createSearchForms } from '../../archive/search/words.ts'
import { IsnadError } from '../../error.ts'
import { loadLexicon } from '../../load-lexicon.ts'
import type { Command } from '../command.ts'
import { readJsonLinesFile } from '../read-json-lines.ts'
import { wholeNumber } from '../whole-number.ts'
import { write } from '../write.ts'

export const search: Command = {
  name: 'search',
  usage: 'story.isnad WORDS… | --docs docs.jsonl --queries queries.jsonl',
  operands: Infinity,
  about: `With an archive and words: the articles that hold them, best first, with the passage in its original spelling. Any form of a word finds all its forms. Words in double quotes are a phrase, -word leaves articles out, begin* is any word that begins so; outlet:… from:… to:… speaker:… type:… narrow the search. Copies of one text are one line.
With --docs and --queries (JSON Lines with "id" and "text"): writes {"id": query, "hits": [doc, …]} a line, for measuring.`,
  examples: [
    ['isnad search story.isnad مذكرة التفاهم', 'articles about the memorandum'],
    [
      'isnad search --docs docs.jsonl --queries queries.jsonl --limit 10',
      'rank documents for each query',
    ],
  ],
  options: [
    { name: 'docs', value: 'FILE', help: 'documents, one JSON object a line' },
    { name: 'queries', value: 'FILE', help: 'queries, one JSON object a line' },
    { name: 'limit', value: 'N', help: 'hits a query (default 10)' },
    { name: 'json', help: 'hits as JSON' },
  ],
  async run(terminal, args) {
    const limit = wholeNumber(args, 'limit', 1) ?? 10
    const [docs, queries] = [args.value('docs'), args.value('queries')]
    if (docs !== undefined && queries !== undefined) {
      const forms = createSearchForms(loadLexicon)
      const index = createMemoryIndex(await textsOf(resolve(terminal.cwd, docs)), forms)
      for (const { id, text } of await textsOf(resolve(terminal.cwd, queries))) {
        const hits = index.search(text, limit).map((h) => h.id)
        await write(terminal.stdout, `${JSON.stringify({ id, hits })}\n`)
      }
      return 0
    }
    const [file, ...words] = args.positionals
    if (file === undefined || words.length === 0) {
      throw new IsnadError('usage', 'search needs an archive and words, or --docs and --queries', {
        hint: 'isnad search story.isnad مذكرة التفاهم',
      })
    }
    const archive = openArchive(resolve(terminal.cwd, file), { readonly: true })
    try {
      const { total, hits } = await archive.search({ text: words.join(' '), limit })
      if (args.has('json')) {
        await write(terminal.stdout, `${JSON.stringify({ total, hits }, null, 2)}\n`)
        return 0
      }
      for (const h of hits) {
        const meta = [h.outlet, h.published].filter((x) => x !== null).join(', ')
        await write(
          terminal.stdout,
          `${h.title}${meta === '' ? '' : `  (${meta})`}  ${h.article}\n`,
        )
        if (h.copies) await write(terminal.stdout, `    the same text: ${h.copies.join(', ')}\n`)
        const article = h.proofs[0] && (await archive.article(h.article))
        if (article && h.proofs[0]) {
          await write(terminal.stdout, `    ${around(article.article.text, h.proofs[0])}\n`)
        }
      }
      await write(
        terminal.stdout,
        total === 0
          ? 'No article holds these words. Try fewer or other words; spelling of hamza and ta marbuta does not matter.\n'
          : `${total} ${total === 1 ? 'article' : 'articles'}\n`,
      )
    } finally {
      await archive.close()
    }
    return 0
  },
}

/** The words with some of the text before and after, on one line. */
function around(text: string, r: { readonly from: number; readonly to: number }): string {
  const from = Math.max(0, text.lastIndexOf(' ', r.from - 60))
  const end = text.indexOf(' ', r.to + 80)
  return text
    .slice(from, end < 0 ? undefined : end)
    .replace(/\s+/g, ' ')
    .trim()
}

async function textsOf(path: string): Promise<{ id: string; text: string }[]> {
  const out: { id: string; text: string }[] = []
  for await (const { record, where } of readJsonLinesFile(path)) {
    if (
      typeof record !== 'object' ||
      record === null ||
      !('id' in record) ||
      !('text' in record) ||
      typeof record.text !== 'string'
    ) {
      throw new IsnadError('bad-record', `${where}: the record needs "id" and "text"`)
    }
    out.push({ id: String(record.id), text: record.text })
  }
  return out
}
