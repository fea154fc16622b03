import { foldUnit } from '../fold.ts'
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

/**
 * What speaks for or against a reading of a word regardless of its neighbours, as places in the table of
 * weights. `all` are the readings it stands among.
 */
export function evidenceOf(fold: string, r: Reading, all: readonly Reading[]): number[] {
  const f = r.features
  const { fine, coarse } = tagOf(r)
  const { pos } = f
  const { from, to, enclitic } = r
  const lead = leadOf(r)
  const known = r.lemma === null ? 'guess' : r.exact ? 'exact' : 'loose'
  const n = Math.min(to - from, 8)
  const out = [
    place(mix(T, fine)),
    place(mix(C, coarse)),
    place(mix(space(mix(K, known)), pos)),
    place(mix(space(mix(space(mix(A, lead)), enclitic)), known)),
    place(mix(space(mix(L, lead)), pos)),
    place(mix(space(mix(E, enclitic)), pos)),
    place(
      mix(
        mix(space(mix(space(mix(N, LENGTHS, n, n + 1)), pos)), lead === '' ? '' : 'l'),
        enclitic === '' ? '' : 'e',
      ),
    ),
    place(
      mix(space(mix(space(mix(space(mix(G, pos)), f.number ?? '')), f.state ?? '')), f.case ?? ''),
    ),
    place(mix(space(mix(W, fold)), pos)),
    place(mix(space(mix(space(mix(S, fold)), lead)), enclitic)),
    place(mix(space(mix(X3, fold, Math.max(from, to - 3), to)), pos)),
    place(mix(space(mix(X2, fold, Math.max(from, to - 2), to)), pos)),
    place(mix(space(mix(P2, fold, from, Math.min(to, from + 2))), pos)),
    place(mix(space(mix(space(mix(PS, lead)), fold, from, Math.min(to, from + 1))), known)),
    place(mix(space(mix(space(mix(ES, enclitic)), fold, Math.max(from, to - 1), to)), known)),
  ]
  if (r.lemma) {
    const { text, tags } = r.lemma
    out.push(place(mix(space(mix(M, text)), pos)))
    out.push(place(mix(space(mix(Q, pos)), isLemma(fold, r, text) ? 'lemma' : 'inflected')))
    for (const tag of tags) out.push(place(mix(space(mix(Z, tag)), pos)))
  }
  if (lead !== '' || enclitic !== '') {
    const whole = all.find((o) => o.proclitics.length === 0 && o.enclitic === '' && o.lemma)
    if (whole) out.push(place(mix(space(mix(O, whole.features.pos)), lead === '' ? 'e' : 'l')))
  }
  return out
}

function leadOf(r: Reading): string {
  const [first = '', second = ''] = r.proclitics
  return second === '' ? first : first + second
}

/** Is the word written as its lemma, but for the article and the spelling? */
function isLemma(fold: string, r: Reading, lemma: string): boolean {
  let { from } = r
  if (fold.startsWith('ال', from) && from + 2 <= r.to) from += 2
  if (r.to - from !== lemma.length) return false
  for (let i = 0; i < lemma.length; i++) {
    if (foldUnit(lemma.charCodeAt(i)) !== fold.charCodeAt(from + i)) return false
  }
  return true
}
