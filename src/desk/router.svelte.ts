import { followStory, parseHash, storyIn, toHash, type Place } from './address.ts'

let place = $state.raw<Place>(parseHash(location.hash))
let story = $state.raw<string | null>(storyIn(location.hash))
followStory(() => story)
/** Where to stand once the page has its content; null when that is done. */
let pending: number | null = null

/** Where the desk is; follows the address. */
export const here = (): Place => place

/** The story that one is in; null in the whole archive. */
export const storyHere = (): string | null => story

/** Changes the address without a new step in the history: filters and switches. */
export function replacePlace(next: Place): void {
  const hash = toHash(next)
  history.replaceState(history.state, '', hash)
  story = storyIn(hash)
  place = next
}

export function goTo(hash: string): void {
  location.hash = hash
}

/**
 * Called by a page when its content stands: a page come back to, also by reload, is scrolled to
 * where it was left. True if it was.
 */
export function restoreScroll(): boolean {
  const y = pending
  pending = null
  if (y === null || y === 0) return false
  window.scrollTo({ top: y, behavior: 'instant' })
  return true
}

const SCROLLS = 'isnad-scroll'

/** Follows the address. A new page begins at its top. */
export function startRouter(): void {
  history.scrollRestoration = 'manual'
  let step = stepHere()
  pending = step === null ? null : (readScrolls()[step] ?? null)
  step ??= newStep()
  window.addEventListener('hashchange', () => {
    const known = stepHere()
    pending = known === null ? null : (readScrolls()[known] ?? null)
    step = known ?? newStep()
    story = storyIn(location.hash)
    place = parseHash(location.hash)
    if (known === null) window.scrollTo({ top: 0, behavior: 'instant' })
  })
  const remember = (): void => {
    const scrolls = { ...readScrolls(), [step ?? '']: Math.round(window.scrollY) }
    sessionStorage.setItem(SCROLLS, JSON.stringify(scrolls))
  }
  // When scrolling ends, not while it runs.
  window.addEventListener('scrollend', remember)
  window.addEventListener('pagehide', remember)
}

/** The name of this step in the history; null on a first visit. */
function stepHere(): string | null {
  const state: unknown = history.state
  return typeof state === 'string' ? state : null
}

function newStep(): string {
  const step = Date.now().toString(36)
  history.replaceState(step, '', location.hash === '' ? '#/' : location.hash)
  return step
}

function readScrolls(): Record<string, number> {
  const stored: unknown = JSON.parse(sessionStorage.getItem(SCROLLS) ?? '{}')
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, number>) : {}
}
