import type { Command } from './command.ts'
import { analyse } from './commands/analyse.ts'
import { build } from './commands/build.ts'
import { explain } from './commands/explain.ts'
import { search } from './commands/search.ts'
import { serve } from './commands/serve.ts'
import { show } from './commands/show.ts'
import { stories } from './commands/stories.ts'

/** All commands, in the order in which help lists them. */
export const commands: readonly Command[] = [build, serve, show, search, explain, analyse, stories]
