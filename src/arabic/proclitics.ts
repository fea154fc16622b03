/** A way to read a word as proclitics and a rest. */
export interface Stem {
  /** The letters before the rest: و, ب, وال… with the article in it. */
  readonly proclitics: string
  /** Where the rest begins, in units of the form. */
  readonly at: number
  /** The rest, folded. */
  readonly rest: string
  /** Is the article ال (or لل) among the proclitics? */
  readonly definite: boolean
}

const CONJUNCTIONS = ['', 'و', 'ف'] as const
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'] as const

/**
 * All ways to cut و ف, then ب ل ك, then ال off a folded word, the whole word first. No look-up: a
 * caller keeps the way whose rest its lexicon knows. The rest is two letters at least.
 */
export function stemsOf(fold: string): Stem[] {
  const stems: Stem[] = []
  for (const c of CONJUNCTIONS) {
    if (!fold.startsWith(c)) continue
    for (const p of PREPOSITIONS) {
      const n = c.length + p.length
      if (p !== '' && fold[c.length] !== p) continue
      push(stems, fold, n, false)
      if (fold.startsWith('ال', n)) push(stems, fold, n + 2, true)
      // ل + ال is written لل.
      else if (p === 'ل' && fold[n] === 'ل') push(stems, fold, n + 1, true)
    }
  }
  return stems
}

function push(stems: Stem[], fold: string, at: number, definite: boolean): void {
  if (fold.length - at < 2) return
  stems.push({ proclitics: fold.slice(0, at), at, rest: fold.slice(at), definite })
}
