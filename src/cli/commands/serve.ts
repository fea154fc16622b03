import type { Command } from '../command.ts'

export const serve: Command = {
  name: 'serve',
  usage: 'story.isnad [--port N]',
  operands: 1,
  about: `Serves the desk and its JSON API on the loopback address and prints where. Nothing leaves the machine. An archive that is not there is begun, with no article in it. Articles can be added in the desk; their files are kept beside the archive, in FILE.imports. Ctrl-C ends it.`,
  examples: [
    ['isnad serve story.isnad', 'then open the printed address'],
    ['isnad serve story.isnad --port 8080', 'on a port of your own'],
  ],
  options: [
    { name: 'port', short: 'p', value: 'N', help: 'the port (default: 4747 or the next free one)' },
    {
      name: 'host',
      value: 'ADDRESS',
      help: 'listen elsewhere than on loopback: opens the archive to the network, to read',
    },
  ],
  run: async (terminal, args) => (await import('../runs/serve.ts')).runServe(terminal, args),
}
