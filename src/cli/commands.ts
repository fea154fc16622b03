import type { Command } from './command.ts'

/**
 * A command by name; its code is loaded when it is asked for. Where running takes much code (folder runs),
 * that is loaded when it runs: `--help` answers at once.
 */
export interface CommandRow {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  load(): Promise<Command>
}

/** All commands, in the order in which help lists them. */
export const commands: readonly CommandRow[] = [
  {
    name: 'build',
    summary: 'read pages and articles, analyse them, group copies, compute the account',
    load: async () => (await import('./commands/build.ts')).build,
  },
  {
    name: 'serve',
    summary: 'open the desk: the account in the browser, on this machine only',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  {
    name: 'show',
    summary: 'the account in the terminal: timeline, statements by speaker, sources',
    load: async () => (await import('./commands/show.ts')).show,
  },
  {
    name: 'export',
    summary: 'the account as a page to print, Markdown, spreadsheets, web annotations',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'search',
    summary: 'find articles, whatever the spelling of hamza, ta marbuta, digits or vowels',
    load: async () => (await import('./commands/search.ts')).search,
  },
  {
    name: 'explain',
    summary: 'what was found in an article, at which place and by which rules',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'analyse',
    summary:
      'JSON Lines in, JSON Lines out: dates, figures, names, statements, each with its place',
    load: async () => (await import('./commands/analyse.ts')).analyse,
  },
  {
    name: 'stories',
    summary: 'group articles: which tell one story, which are copies of one text',
    load: async () => (await import('./commands/stories.ts')).stories,
  },
]
