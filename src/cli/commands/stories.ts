import { parseDay } from '../../arabic/calendar/days.ts'
import { cleanView } from '../../arabic/clean.ts'
import { searchTerm } from '../../arabic/terms.ts'
import { createAnalyser } from '../../analysis/analyse.ts'
import { toSkip } from '../../build/work.ts'
import { findFamilies } from '../../dossier/families.ts'
import { groupStories, type StoryInput } from '../../dossier/stories.ts'
import type { Article } from '../../reading/article.ts'
import { readRecord } from '../../reading/record.ts'
import type { Range } from '../../text/range.ts'
import type { Command } from '../command.ts'
import { readJsonLines } from '../read-json-lines.ts'
import { reportSkips } from '../skips.ts'
import { write } from '../write.ts'

export const stories: Command = {
  name: 'stories',
  usage: '< articles.jsonl > stories.jsonl',
  about: `Reads the same JSON Lines as isnad analyse. Writes {"id", "story", "family"} a line, in the same order: articles with one "story" report the same happening, articles with one "family" carry one text (a wire report and its copies, light edits).`,
  examples: [
    ['isnad stories < articles.jsonl > stories.jsonl', 'group a file of articles'],
    [
      "isnad stories < articles.jsonl | cut -d'\"' -f8 | sort | uniq -c | sort -rn | head",
      'the largest stories',
    ],
  ],
  options: [],
  async run(terminal) {
    const articles: Article[] = []
    let skipped = 0
    const input = readJsonLines(terminal.stdin as AsyncIterable<Uint8Array>, 'stdin')
    for await (const { record, where, problem } of input) {
      const result = problem ? { ok: false as const, error: problem } : readRecord(record, where)
      if (result.ok) articles.push(result.article)
      else {
        reportSkips(terminal, [toSkip(where, result.error)])
        skipped++
      }
    }
    const grouped = groupStories(articles.map(storyInput))
    const family = new Map<string, string>()
    const { emptyAnalysis } = createAnalyser()
    const reports = articles.map((article) => ({ article, analysis: emptyAnalysis }))
    for (const f of findFamilies(reports)) for (const id of f.articles) family.set(id, f.id)
    for (const { id } of articles) {
      await write(
        terminal.stdout,
        `${JSON.stringify({ id, story: grouped.get(id) ?? id, family: family.get(id) ?? id })}\n`,
      )
    }
    return skipped > 0 ? 1 : 0
  },
}

function storyInput(a: Article): StoryInput {
  const termsOf = (ranges: readonly Range[]): string[] =>
    ranges.flatMap((r) =>
      (cleanView(a.text.slice(r.from, r.to)).text.match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(
        searchTerm,
      ),
    )
  return {
    id: a.id,
    day: a.published ? parseDay(a.published.value) : null,
    titleTerms: a.title ? termsOf([a.title]) : [],
    terms: termsOf(a.body),
  }
}
