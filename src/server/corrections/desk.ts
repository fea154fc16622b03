import type { Archive } from '../../archive/archive.ts'
import { parseChange } from '../../archive/corrections/parse.ts'
import type { Correction } from '../../dossier/corrections/types.ts'

/** Takes what people decide at the desk, and has the account made anew after it. */
export interface CorrectionDesk {
  add(asked: unknown): Promise<Correction>
  undo(id: string, by: string): Promise<Correction>
  takeOver(jsonLines: string): Promise<{ readonly added: number; readonly known: number }>
  /** Whether the account lags behind the log. */
  readonly isMaking: boolean
  /** Why the account could not be made anew the last time; null where it could. */
  readonly failed: string | null
  /** Told whenever the account has been made anew. */
  onMade(tell: () => void): void
  /** Resolves when the account fits the log. */
  idle(): Promise<void>
}

/**
 * @param refresh makes the account of the archive anew; several decisions that come while it runs
 * are one more run
 */
export function createCorrectionDesk(
  archive: Archive,
  refresh: () => Promise<unknown>,
): CorrectionDesk {
  let run: Promise<void> | null = null
  let isAskedAgain = false
  let failed: string | null = null
  const listeners: (() => void)[] = []
  const make = async (): Promise<void> => {
    do {
      isAskedAgain = false
      try {
        await refresh()
        failed = null
        for (const tell of listeners) tell()
      } catch (e) {
        failed = e instanceof Error ? e.message : String(e)
      }
      // Asked for again while it ran.
    } while (wasAskedAgain())
    run = null
  }
  const wasAskedAgain = (): boolean => isAskedAgain
  const makeAnew = (): void => {
    if (run === null) run = make()
    else isAskedAgain = true
  }
  return {
    async add(asked) {
      const { change, by, note } = Object(asked) as Record<string, unknown>
      const made = await archive.corrections.add(parseChange(change), {
        by: nameOf(by),
        note: typeof note === 'string' && note.trim() !== '' ? note.trim().slice(0, 2000) : null,
      })
      makeAnew()
      return made
    },
    async undo(id, by) {
      const undone = await archive.corrections.undo(id, { by: nameOf(by) })
      makeAnew()
      return undone
    },
    async takeOver(jsonLines) {
      const taken = await archive.corrections.fromJsonLines(jsonLines)
      if (taken.added > 0) makeAnew()
      return taken
    },
    get isMaking() {
      return run !== null
    },
    get failed() {
      return failed
    },
    onMade(tell) {
      listeners.push(tell)
    },
    async idle() {
      while (run !== null) await run
    },
  }
}

/** Checked further by the log. */
const nameOf = (by: unknown): string => (typeof by === 'string' ? by.trim().slice(0, 120) : '')
