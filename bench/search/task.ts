import { readFileSync } from 'node:fs'
import { sharedPath } from '../shared.ts'

/** Questions with the paragraphs that answer each. */
export interface Task {
  readonly documents: readonly { readonly id: string; readonly text: string }[]
  readonly queries: readonly {
    readonly id: string
    readonly text: string
    readonly relevant: readonly string[]
  }[]
}

/** An engine under test, with its documents in it. */
export interface Engine {
  /** Ids of the best documents, best first. */
  search(text: string, limit: number): Promise<readonly string[]> | readonly string[]
  /** Answers all questions ahead, where one call for each would only measure the calls. */
  prepare?(texts: readonly string[], limit: number): void
  close?(): void
}

export interface Rival {
  readonly name: string
  /** The engine filled; a text says why there is none. */
  open(documents: Task['documents']): Promise<Engine | string>
}

/** The task that lies beside the checkout; null in a clone without it. */
export function loadTask(): Task | null {
  const docs = sharedPath('data', 'arcd-docs.jsonl')
  const queries = sharedPath('data', 'arcd-queries.jsonl')
  if (docs === null || queries === null) return null
  return {
    documents: linesOf(docs) as Task['documents'],
    queries: linesOf(queries) as Task['queries'],
  }
}

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
