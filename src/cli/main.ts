import { parseArgs } from 'node:util'
import { IsnadError, isIsnadError } from '../error.ts'
import type { Arguments, Command, Terminal } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, generalHelp } from './help.ts'
import { version } from './version.ts'

/** Runs one command line (without the program's name). Resolves with the exit status. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const about = commands.find((c) => c.name === rest[0])
      terminal.stdout.write(about ? commandHelp(await about.load()) : generalHelp(commands))
      return name === undefined ? 2 : 0
    }
    if (name === '--version' || name === '-v') {
      terminal.stdout.write(`${version}\n`)
      return 0
    }
    const row = commands.find((c) => c.name === name)
    if (!row) {
      throw new IsnadError('usage', `there is no command "${name}"`, {
        hint: `commands: ${commands.map((c) => c.name).join(', ')}; try isnad --help`,
      })
    }
    const command = await row.load()
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.stdout.write(commandHelp(command))
      return 0
    }
    return await command.run(terminal, parse(command, rest))
  } catch (e) {
    if (isIsnadError(e)) {
      terminal.stderr.write(`isnad: ${e.message}${e.hint ? `\n       ${e.hint}` : ''}\n`)
      return e.code === 'usage' ? 2 : 1
    }
    // A reader that went away (`isnad … | head`) is no failure.
    if (e instanceof Error && 'code' in e && e.code === 'EPIPE') return 0
    throw e
  }
}

function parse(command: Command, argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(
        command.options.map((o) => [
          o.name,
          {
            type: o.value === undefined ? ('boolean' as const) : ('string' as const),
            ...(o.short === undefined ? {} : { short: o.short }),
          },
        ]),
      ),
    })
    const extra = positionals[command.operands]
    if (extra !== undefined) {
      throw new IsnadError('usage', `isnad ${command.name} does not take "${extra}"`, {
        hint:
          command.operands === 0
            ? `it reads standard input: isnad ${command.name} < ${extra}`
            : `isnad ${command.name} ${command.usage}`,
      })
    }
    return {
      positionals,
      value(name) {
        const v = values[name]
        return typeof v === 'string' ? v : undefined
      },
      has: (name) => values[name] === true,
    }
  } catch (cause) {
    if (isIsnadError(cause)) throw cause
    const message = cause instanceof Error ? (cause.message.split(/[.\n]/)[0] ?? '') : String(cause)
    throw new IsnadError('usage', message, {
      hint: `isnad ${command.name} --help tells the options`,
      cause,
    })
  }
}
