import type { Command } from '../command.ts'
import { DEFAULT_ARCHIVE } from '../default-archive.ts'

export const build: Command = {
  name: 'build',
  usage: 'FOLDER|FILES… [--into story.isnad]',
  operands: Infinity,
  about: `Reads every file given and every file below the folders given: saved web pages (HTML, any charset), plain text (an article, or a whole page's text with its menus), JSON Lines (fields: id, text or html, url, outlet, title, published, fetched), each of them gzipped or not. The format is told by content, not by name.
Everything goes into one archive file. Run it again after adding or changing files: only what changed is done. A build that is stopped can be run again and continues.
A file that holds no article is named on standard error with the reason; everything else is done and the exit status is 1.`,
  examples: [
    ['isnad build articles/', 'read a folder into story.isnad'],
    ['isnad build pages/ wire.jsonl.gz --into libya.isnad', 'several inputs into a named archive'],
    ['isnad serve story.isnad', 'then look at it'],
  ],
  options: [
    { name: 'into', short: 'o', value: 'FILE', help: `the archive (default ${DEFAULT_ARCHIVE})` },
    { name: 'threads', value: 'N', help: 'how many threads (default: one a core)' },
    {
      name: 'entities',
      value: 'FILE',
      help: 'names of your own, a TSV with the columns type, name, aliases… (default: story.entities.tsv beside story.isnad, if it is there)',
    },
    {
      name: 'corrections',
      value: 'FILE',
      help: 'merge, split, rename or reject entities, one a line (default: story.corrections.tsv beside story.isnad, if it is there)',
    },
    { name: 'quiet', short: 'q', help: 'no progress and no summary, only what was skipped' },
    { name: 'json', help: 'the summary as JSON' },
  ],
  run: async (terminal, args) => (await import('../runs/build.ts')).runBuild(terminal, args),
}
