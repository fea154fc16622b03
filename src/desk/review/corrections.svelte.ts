import type { ApiError, Change, Correction, CorrectionsAnswer } from '../../server/api-types.ts'
import { forgetAnswers } from '../load.svelte.ts'
import type { Subject } from './subject.ts'

const AUTHOR = 'isnad-author'
const TICK = 300

let log = $state.raw<CorrectionsAnswer | null>(null)
let author = $state(localStorage.getItem(AUTHOR) ?? '')
/** What one chose to join with something else, or to part from it. */
let held = $state.raw<Subject | null>(null)
let watching = false
/** Something was sent whose effect has not been seen yet. */
let awaits = false

/** The log, as far as it has been asked for. */
export const corrections = (): CorrectionsAnswer | null => log
export const canCorrect = (): boolean => log?.enabled === true
export const isMakingAnew = (): boolean => log?.making === true
export const authorName = (): string => author
export const heldSubject = (): Subject | null => held

export function signAs(name: string): void {
  author = name
  localStorage.setItem(AUTHOR, name)
}
export function hold(subject: Subject | null): void {
  held = subject
}

/** Asks for the log, and goes on asking while the account is made anew after it. */
export async function watchCorrections(): Promise<void> {
  if (watching) return
  watching = true
  try {
    for (;;) {
      // What was asked before something was sent does not tell of it.
      const wasAwaited = awaits
      const r = await fetch('/api/corrections', { cache: 'no-store' })
      if (!r.ok) return
      log = (await r.json()) as CorrectionsAnswer
      if (!log.making && wasAwaited) {
        awaits = false
        forgetAnswers()
      }
      if (!log.making && !awaits) return
      await new Promise((done) => setTimeout(done, TICK))
    }
  } catch {
    // The server is gone: pages that ask it for anything say so.
  } finally {
    watching = false
  }
}

/** A correction that was taken, or the code of what kept it from being. */
export type Answered =
  | { readonly ok: true; readonly made: Correction | null }
  | { readonly ok: false; readonly code: string; readonly message: string }

export const correct = (change: Change, note: string): Promise<Answered> =>
  send('/api/corrections', JSON.stringify({ change, by: author, note }))

export const undo = (id: string): Promise<Answered> =>
  send(`/api/corrections/${encodeURIComponent(id)}/undo`, JSON.stringify({ by: author }))

/** A log that was written here or elsewhere. */
export const takeOver = (file: File): Promise<Answered> => send('/api/corrections/log', file)

async function send(url: string, body: string | File): Promise<Answered> {
  const type = typeof body === 'string' ? 'application/json' : 'application/octet-stream'
  try {
    const r = await fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body })
    if (!r.ok) {
      const { code, message } = (await r.json()) as ApiError
      return { ok: false, code, message }
    }
    const made = (await r.json()) as Partial<Correction>
    awaits = true
    if (log !== null) log = { ...log, making: true }
    void watchCorrections()
    return { ok: true, made: made.id === undefined ? null : (made as Correction) }
  } catch {
    return { ok: false, code: 'offline', message: '' }
  }
}
