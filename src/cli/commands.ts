import type { Command } from './command.ts'
import { analyse } from './commands/analyse.ts'

/** All commands, in the order in which help lists them. */
export const commands: readonly Command[] = [analyse]
