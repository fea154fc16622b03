import type { Command } from '../command.ts'

export const explain: Command = {
  name: 'explain',
  usage: 'FILE [--at N]',
  operands: 1,
  about: `Reads a file as isnad build would and prints what each rule found, with its place (UTF-16 code units of the article's text), its value, and the annotations that it stands on. With --at, only what covers that place, and the kind of the block it lies in.`,
  examples: [
    ['isnad explain page.html', 'everything that was found'],
    ['isnad explain article.txt --at 120', 'what covers the place 120, with the tree of rules'],
  ],
  options: [
    { name: 'at', value: 'N', help: 'a place in the text' },
    { name: 'json', help: 'as JSON' },
  ],
  run: async (terminal, args) => (await import('../runs/explain.ts')).runExplain(terminal, args),
}
