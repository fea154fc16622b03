import type { Command } from './command.ts'
import type { CommandRow } from './commands.ts'

const WIDTH = 88

/** The help of the whole program. */
export function generalHelp(commands: readonly CommandRow[]): string {
  const wide = Math.max(...commands.map((c) => c.name.length))
  return `Isnad reads what many Arabic outlets say about one affair and builds one sourced account of it.
Every line leads to the exact words that carry it.

  isnad build articles/ --into story.isnad     read, analyse, group copies
  isnad serve story.isnad                      look at it in the browser
  isnad show story.isnad --timeline            or in the terminal

Commands:
${commands.map((c) => `  ${c.name.padEnd(wide)}  ${c.summary}`).join('\n')}

isnad <command> --help teaches a command by example. isnad --version prints the version.
`
}

/** The help of one command. */
export function commandHelp(c: Command): string {
  const flag = (o: Command['options'][number]): string =>
    `${o.short ? `-${o.short}, ` : ''}--${o.name}${o.value ? ` ${o.value}` : ''}`
  const wide = Math.max(0, ...c.options.map((o) => flag(o).length))
  const options = c.options.map((o) => `  ${flag(o).padEnd(wide)}  ${o.help}`).join('\n')
  const examples = c.examples.map(([line, what]) => `  ${line}\n      ${what}`).join('\n')
  return `isnad ${c.name} ${c.usage}

${wrap(c.about)}

Examples:
${examples}
${options === '' ? '' : `\nOptions:\n${options}\n`}`
}

function wrap(text: string): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > WIDTH) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.join('\n')
}
