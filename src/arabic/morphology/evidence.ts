import { foldUnit } from '../fold.ts'
import type { Lemma } from './compile.ts'
import type { Pos } from './features.ts'
import type { Reading } from './readings.ts'
import { tagOf } from './tags.ts'

/** Weights are found by hash; two kinds of evidence that fall together share one. */
export const WEIGHT_BITS = 16
const MASK = (1 << WEIGHT_BITS) - 1

/** Hashes go on from one piece of evidence to the next: no string is put together. */
function mix(hash: number, text: string, from = 0, to = text.length): number {
  let h = hash
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

const space = (hash: number): number => Math.imul(hash ^ 0x20, 0x01000193)

function place(hash: number): number {
  let h = hash ^ (hash >>> 15)
  h = Math.imul(h, 0x2c1b3c6d)
  return (h ^ (h >>> 13)) & MASK
}

/** How the hash of each kind of evidence begins. */
const begin = (kind: string): number => space(mix(0x811c9dc5, kind))
const [T, C, K, A, L, E, N, G, W, S] = ['t', 'c', 'k', 'a', 'l', 'e', 'n', 'g', 'w', 's'].map(
  begin,
) as [number, number, number, number, number, number, number, number, number, number]
const [X3, X2, P2, PS, ES] = ['x3', 'x2', 'p2', 'ps', 'es'].map(begin) as [
  number,
  number,
  number,
  number,
  number,
]
const [M, Q, Z, O] = ['m', 'q', 'z', 'o'].map(begin) as [number, number, number, number]

const LENGTHS = '012345678'
/** Words of more letters count as of so many. */
export const LONGEST = 8

/**
 * What speaks for or against a reading of a word regardless of its neighbours, as places in the table of
 * weights. `all` are the readings it stands among. The parts are told apart by what they depend on, so
 * that what they come to need not be worked out for every word anew (score-readings.ts).
 */
export function evidenceOf(fold: string, r: Reading, all: readonly Reading[]): number[] {
  const { pos } = r.features
  const out: number[] = []
  evidenceOfLetters(fold, hashesOf(fold), r, out)
  out.push(...evidenceOfShape(r), evidenceOfLength(r, Math.min(r.to - r.from, LONGEST)))
  if (r.lemma) {
    out.push(...evidenceOfLemma(r.lemma, pos), evidenceOfForm(pos, isLemma(fold, r, r.lemma.text)))
  }
  const whole = wholeOf(all)
  if (whole && !isWhole(r)) out.push(evidenceOfWhole(whole, r))
  return out
}

/** How sure the lexicon is of a reading. */
export const sureness = (r: Reading): string =>
  r.lemma === null ? 'guess' : r.exact ? 'exact' : 'loose'

/** What depends on features, tag, and what is joined to the word; not on its letters. */
export function evidenceOfShape(r: Reading): number[] {
  const f = r.features
  const { pos } = f
  const { fine, coarse } = tagOf(r)
  const lead = leadOf(r)
  const known = sureness(r)
  return [
    place(mix(T, fine)),
    place(mix(C, coarse)),
    place(mix(space(mix(K, known)), pos)),
    place(mix(space(mix(space(mix(A, lead)), r.enclitic)), known)),
    place(mix(space(mix(L, lead)), pos)),
    place(mix(space(mix(E, r.enclitic)), pos)),
    place(
      mix(space(mix(space(mix(space(mix(G, pos)), f.number ?? '')), f.state ?? '')), f.case ?? ''),
    ),
  ]
}

/** What depends on the shape and the number of letters. */
export const evidenceOfLength = (r: Reading, letters: number): number =>
  place(
    mix(
      mix(
        space(mix(space(mix(N, LENGTHS, letters, letters + 1)), r.features.pos)),
        leadOf(r) === '' ? '' : 'l',
      ),
      r.enclitic === '' ? '' : 'e',
    ),
  )

/** What all readings of a word have in common: the evidence of its letters begins so. */
export interface WordHashes {
  readonly whole: number
  readonly joined: number
}

export const hashesOf = (fold: string): WordHashes => ({
  whole: space(mix(W, fold)),
  joined: space(mix(S, fold)),
})

/** How many pieces of evidence the letters of a reading give. */
export const LETTER_EVIDENCE = 7

/** What depends on the letters, written into `out`. */
export function evidenceOfLetters(
  fold: string,
  hashes: WordHashes,
  r: Reading,
  out: number[] | Int32Array,
): void {
  const { pos } = r.features
  const { from, to, enclitic } = r
  const lead = leadOf(r)
  const known = sureness(r)
  out[0] = place(mix(hashes.whole, pos))
  out[1] = place(mix(space(mix(hashes.joined, lead)), enclitic))
  out[2] = place(mix(space(mix(X3, fold, Math.max(from, to - 3), to)), pos))
  out[3] = place(mix(space(mix(X2, fold, Math.max(from, to - 2), to)), pos))
  out[4] = place(mix(space(mix(P2, fold, from, Math.min(to, from + 2))), pos))
  out[5] = place(mix(space(mix(space(mix(PS, lead)), fold, from, Math.min(to, from + 1))), known))
  out[6] = place(mix(space(mix(space(mix(ES, enclitic)), fold, Math.max(from, to - 1), to)), known))
}

export const evidenceOfLemma = (lemma: Lemma, pos: Pos): number[] => [
  place(mix(space(mix(M, lemma.text)), pos)),
  ...lemma.tags.map((tag) => place(mix(space(mix(Z, tag)), pos))),
]

/** Of a known word: does it stand in its dictionary form? */
export const evidenceOfForm = (pos: Pos, asLemma: boolean): number =>
  place(mix(space(mix(Q, pos)), asLemma ? 'lemma' : 'inflected'))

/** Of a word cut up that is also a word as it stands. */
export const evidenceOfWhole = (whole: Reading, r: Reading): number =>
  place(mix(space(mix(O, whole.features.pos)), r.proclitics.length === 0 ? 'e' : 'l'))

const isWhole = (r: Reading): boolean => r.proclitics.length === 0 && r.enclitic === ''

/** The first reading of the word as it stands. */
export const wholeOf = (all: readonly Reading[]): Reading | undefined =>
  all.find((o) => o.lemma !== null && isWhole(o))

/** The letters joined before it. */
export function leadOf(r: Reading): string {
  const [first = '', second = ''] = r.proclitics
  return second === '' ? first : first + second
}

/** Is the word written as its lemma, but for the article and the spelling? */
export function isLemma(fold: string, r: Reading, lemma: string): boolean {
  let { from } = r
  if (fold.startsWith('ال', from) && from + 2 <= r.to) from += 2
  if (r.to - from !== lemma.length) return false
  for (let i = 0; i < lemma.length; i++) {
    if (foldUnit(lemma.charCodeAt(i)) !== fold.charCodeAt(from + i)) return false
  }
  return true
}
