/** What a dossier is made in, in turn, and how much of the work each part is, as measured. */
const PARTS = [
  ['families', 14],
  ['lines', 7],
  ['passages', 7],
  ['happenings', 28],
  ['figures', 7],
  ['claims', 12],
  ['background', 9],
  ['stories', 16],
] as const

export type Part = (typeof PARTS)[number][0]

/** Tells, for each part that is done, the share of the whole work done with it: 0…1. */
export function createSteps(onProgress: (share: number) => void): (part: Part) => void {
  const whole = PARTS.reduce((sum, [, work]) => sum + work, 0)
  return (part) => {
    const last = PARTS.findIndex(([name]) => name === part)
    const done = PARTS.slice(0, last + 1).reduce((sum, [, work]) => sum + work, 0)
    onProgress(done / whole)
  }
}
