import type { Readable, Writable } from 'node:stream'

/** What a command sees of the world. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly cwd: string
  /** Resolves when the user interrupts (Ctrl-C). */
  readonly interrupted: Promise<void>
}

export interface Option {
  readonly name: string
  readonly short?: string
  /** The name of the value in the help text; none for a switch. */
  readonly value?: string
  readonly help: string
}

export interface Arguments {
  readonly positionals: readonly string[]
  /** The value of an option that takes one. */
  value(name: string): string | undefined
  /** Is a switch set? */
  has(name: string): boolean
}

export interface Command {
  readonly name: string
  /** What stands behind the name in a usage line. */
  readonly usage: string
  /** How many words behind the name it takes at most; none: it reads standard input. */
  readonly operands: number
  /** A few sentences that teach: what it does, what it prints, what to do next. */
  readonly about: string
  /** Command lines with what each does. */
  readonly examples: readonly (readonly [string, string])[]
  readonly options: readonly Option[]
  /** Resolves with the exit status: 0 all done, 1 something was skipped or failed. */
  run(terminal: Terminal, args: Arguments): Promise<number>
}
