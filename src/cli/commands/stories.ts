import { findFamilies } from '../../dossier/families.ts'
import { groupStories } from '../../dossier/stories.ts'
import { createStoryReader } from '../../dossier/stories/input.ts'
import { toSkip } from '../../build/work.ts'
import type { Article } from '../../reading/article.ts'
import { readRecord } from '../../reading/record.ts'
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
    const story = groupStories(articles.map(createStoryReader()))
    const family = new Map<string, string>()
    for (const f of findFamilies(articles.map((article) => ({ article })))) {
      for (const id of f.articles) family.set(id, f.id)
    }
    for (const { id } of articles) {
      await write(
        terminal.stdout,
        `${JSON.stringify({ id, story: story.get(id) ?? id, family: family.get(id) ?? id })}\n`,
      )
    }
    return skipped > 0 ? 1 : 0
  },
}
