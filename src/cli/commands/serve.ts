import { resolve } from 'node:path'
import { openArchive } from '../../archive/open.ts'
import { IsnadError } from '../../error.ts'
import { serve as listen } from '../../server/serve.ts'
import type { Command } from '../command.ts'
import { write } from '../write.ts'

export const serve: Command = {
  name: 'serve',
  usage: 'story.isnad [--port N]',
  about: `Serves the desk and its JSON API on the loopback address and prints where. Nothing leaves the machine. Ctrl-C ends it.`,
  examples: [
    ['isnad serve story.isnad', 'then open the printed address'],
    ['isnad serve story.isnad --port 8080', 'on a port of your own'],
  ],
  options: [
    { name: 'port', short: 'p', value: 'N', help: 'the port (default: 4747 or the next free one)' },
    {
      name: 'host',
      value: 'ADDRESS',
      help: 'listen elsewhere than on loopback: opens the archive to the network',
    },
  ],
  async run(terminal, args) {
    const file = args.positionals[0]
    if (file === undefined) {
      throw new IsnadError('usage', 'serve needs an archive', {
        hint: 'make one with: isnad build articles/ --into story.isnad',
      })
    }
    const given = args.value('port')
    const port = given === undefined ? undefined : Number(given)
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
      throw new IsnadError('usage', `--port takes a number from 0 to 65535, not "${given ?? ''}"`)
    }
    const host = args.value('host')
    const archive = openArchive(resolve(terminal.cwd, file))
    try {
      const serving = await listen(archive, {
        ...(port === undefined ? {} : { port }),
        ...(host === undefined ? {} : { host }),
      })
      await write(terminal.stdout, `The desk is at ${serving.url}\nCtrl-C ends it.\n`)
      await terminal.interrupted
      await serving.close()
    } finally {
      await archive.close()
    }
    return 0
  },
}
