import { findFamilies } from '../../dossier/families.ts'
import { groupArticles } from '../../dossier/stories.ts'
import { createStoryReader } from '../../dossier/stories/input.ts'
import { skipsOf } from '../../build/skip.ts'
import type { Article } from '../../reading/article.ts'
import { readRecord } from '../../reading/record.ts'
import type { Command } from '../command.ts'
import { readJsonLines } from '../read-json-lines.ts'
import { reportSkips } from '../skips.ts'
import { write } from '../write.ts'

export const stories: Command = {
  name: 'stories',
  usage: '< articles.jsonl > stories.jsonl',
  operands: 0,
  about: `Reads the same JSON Lines as isnad analyse. Writes {"id", "story", "affair", "family"} a line, in the same order. Articles with one "story" report the same happening: the report, its update, the reactions to it. Those with one "affair" belong to one course of events, of weeks or months: the signing, the vote, the departure of troops. Those with one "family" carry one text: a wire report and its copies, light edits.`,
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
      const skips = skipsOf(result, where)
      reportSkips(terminal, skips)
      skipped += skips.length
    }
    const { stories: story, affairs } = groupArticles(articles.map(createStoryReader()))
    const family = new Map<string, string>()
    for (const f of findFamilies(articles.map((article) => ({ article })))) {
      for (const id of f.articles) family.set(id, f.id)
    }
    for (const { id } of articles) {
      await write(
        terminal.stdout,
        `${JSON.stringify({
          id,
          story: story.get(id) ?? id,
          affair: affairs.get(id) ?? id,
          family: family.get(id) ?? id,
        })}\n`,
      )
    }
    return skipped > 0 ? 1 : 0
  },
}
