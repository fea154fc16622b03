import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { openArchive } from '../../archive/open.ts'
import { loadOwnNames } from '../../build/own-names.ts'
import { IsnadError } from '../../error.ts'
import { createCorrectionDesk } from '../../server/corrections/desk.ts'
import { refreshInThread } from '../../server/corrections/refresh-in-thread.ts'
import { createImports } from '../../server/imports/imports.ts'
import { serve as listen } from '../../server/serve.ts'
import { write } from '../write.ts'
import type { Arguments, Terminal } from '../command.ts'

/** In a checkout beside the sources, in the package beside the compiled ones. */
const SAMPLE = resolve(
  import.meta.dirname,
  import.meta.url.endsWith('.ts') ? '../../../samples/memoranda' : '../../../../samples/memoranda',
)

/** Serves an archive until the user interrupts. */
export async function runServe(terminal: Terminal, args: Arguments): Promise<number> {
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
  const path = resolve(terminal.cwd, file)
  const ownNames = host === undefined ? await loadOwnNames(path, terminal.cwd, {}) : undefined
  // To begin with no archive is right where articles can be dropped into the desk.
  const isNew = host === undefined && !existsSync(path)
  const archive = openArchive(path, { create: host === undefined })
  // Who is let in from the network may read, not write.
  const imports =
    host === undefined
      ? createImports(archive, {
          folder: `${path}.imports`,
          prepare: () => refreshInThread(path, { isMade: true }),
          ...(existsSync(SAMPLE) ? { sample: SAMPLE } : {}),
          ...(ownNames === undefined ? {} : { ownNames }),
        })
      : null
  const corrections =
    host === undefined ? createCorrectionDesk(archive, () => refreshInThread(path)) : null
  try {
    const serving = await listen(archive, {
      ...(port === undefined ? {} : { port }),
      ...(host === undefined ? {} : { host }),
      ...(imports === null ? {} : { imports }),
      ...(corrections === null ? {} : { corrections }),
    })
    if (isNew) {
      await write(terminal.stdout, `There was no ${file}; it is made now, with no article in it.\n`)
    }
    await write(terminal.stdout, `The desk is at ${serving.url}\nCtrl-C ends it.\n`)
    await terminal.interrupted
    await serving.close()
  } finally {
    await imports?.close()
    await corrections?.idle()
    await archive.close()
  }
  return 0
}
