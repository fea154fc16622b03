import { lineBlocks } from '../../build/line-blocks.ts'
import { mapOrdered } from '../../build/ordered.ts'
import { createPool } from '../../build/pool.ts'
import type { Command } from '../command.ts'
import { reportSkips } from '../skips.ts'
import { wholeNumber } from '../whole-number.ts'
import { write } from '../write.ts'

/** Blocks under way for each thread: enough that none waits for the writer. */
const AHEAD = 4

export const analyse: Command = {
  name: 'analyse',
  usage: '< articles.jsonl > analyses.jsonl',
  operands: 0,
  about: `Reads one JSON object a line on standard input: {"id", "text" or "html", and if known "url", "outlet", "title", "published"}. Writes one object a line on standard output, in the same order: title, body, published, dates, figures, statements, events, mentions. Every place is a half-open range of UTF-16 code units of the input's text (of the "text" given back, where the input was HTML).
An article that cannot be analysed gives {"id", "error"} and a line on standard error; the rest is done and the exit status is 1.`,
  examples: [
    [
      'isnad analyse < articles.jsonl > analyses.jsonl',
      'analyse a file of articles, using all cores',
    ],
    [
      'zcat archive.jsonl.gz | isnad analyse | head -1',
      'look at the first article of a large archive',
    ],
  ],
  options: [{ name: 'threads', value: 'N', help: 'how many threads (default: one a core)' }],
  async run(terminal, args) {
    const pool = createPool({ threads: wholeNumber(args, 'threads', 1) })
    let skipped = 0
    try {
      const blocks = lineBlocks(terminal.stdin as AsyncIterable<Uint8Array>, 'stdin')
      for await (const done of mapOrdered(blocks, pool.threads * AHEAD, (b) => pool.analyse(b))) {
        reportSkips(terminal, done.skips)
        skipped += done.skips.length
        await write(terminal.stdout, done.lines)
      }
    } finally {
      await pool.close()
    }
    return skipped > 0 ? 1 : 0
  },
}
