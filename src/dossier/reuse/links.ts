import type { ShingleIndex } from './shingle-index.ts'
import { createAligner, type SharedRun } from './align.ts'
import { findCandidates } from './candidates.ts'
import { SHINGLE } from './shingles.ts'
import type { ReuseText } from './texts.ts'

/** What two texts share, measured word by word. `a` is the later one in the order given. */
export interface Link {
  readonly a: number
  readonly b: number
  /** Share of the words of `a` that stand in `b`, and of `b` in `a`. */
  readonly share: number
  readonly shareBack: number
  /** Share of the smaller one's own words (standing matter left out) that stand in the other. */
  readonly contained: number
  /** Share of the smaller one's shingles that stand in the other: stricter, small edits break many. */
  readonly unbroken: number
  /** Own words that both hold. */
  readonly common: number
  readonly runs: readonly SharedRun[]
}

/** Compares texts of one index, pair by pair. */
export interface Linker {
  /** Every pair that may share a good part of the smaller one, aligned. */
  all(): Link[]
  /** One pair; undefined where nothing is shared. */
  link(a: number, b: number): Link | undefined
}

/** Pairs whose samples share less than this of the smaller one are not aligned. */
const WORTH_ALIGNING = 0.1
/** A text with less matter of its own than this is taken whole, standing matter and all. */
const OWN_MATTER = 0.3
/** Texts of fewer words («كاريكاتير», a cartoon's caption) are alike by chance and link to none. */
const LEAST_WORDS = 5

export function createLinker(
  texts: readonly ReuseText[],
  index: ShingleIndex,
  standing: Uint8Array,
): Linker {
  const own = texts.map((text, t) => ownWords(text, t, index, standing))
  const sizes = texts.map((_, t) => ownShingles(t, index, standing))
  const aligner = createAligner()
  let loaded = -1
  const link = (t: number, u: number): Link | undefined => {
    const a = texts[t]
    const b = texts[u]
    const ownA = own[t]
    const ownB = own[u]
    if (!a || !b || !ownA || !ownB || Math.min(a.count, b.count) < LEAST_WORDS) return undefined
    if (loaded !== t) aligner.load(a)
    loaded = t
    const runs = aligner.align(b)
    return runs.length > 0 ? measure(t, u, runs, ownA, ownB) : undefined
  }
  return {
    link,
    all() {
      const links: Link[] = []
      for (const found of findCandidates(index, (s) => standing[s] === 1))
        for (const { text, other, shared } of found) {
          const least = Math.max(1, Math.min(sizes[text] ?? 0, sizes[other] ?? 0))
          const made = shared < WORTH_ALIGNING * least ? undefined : link(text, other)
          if (made) links.push(made)
        }
      return links
    },
  }
}

/** Which words are a text's own, 1, and which standing matter, 0; with how many are its own. */
interface Own {
  readonly flags: Uint8Array
  readonly count: number
}

function ownWords(text: ReuseText, t: number, index: ShingleIndex, standing: Uint8Array): Own {
  const flags = new Uint8Array(text.count).fill(1)
  for (let i = index.starts[t] ?? 0; i < (index.starts[t + 1] ?? 0); i++)
    if (standing[index.shingles[i] ?? 0] === 1) {
      const place = index.places[i] ?? 0
      flags.fill(0, place, place + SHINGLE)
    }
  let count = 0
  for (const f of flags) count += f
  if (count >= OWN_MATTER * text.count && count >= SHINGLE) return { flags, count }
  return { flags: flags.fill(1), count: text.count }
}

function ownShingles(t: number, index: ShingleIndex, standing: Uint8Array): number {
  let n = 0
  for (let i = index.starts[t] ?? 0; i < (index.starts[t + 1] ?? 0); i++)
    if (standing[index.shingles[i] ?? 0] === 0) n++
  return n
}

function measure(a: number, b: number, runs: readonly SharedRun[], ownA: Own, ownB: Own): Link {
  const inA = new Uint8Array(ownA.flags.length)
  const inB = new Uint8Array(ownB.flags.length)
  let shared = 0
  for (const r of runs) {
    shared += Math.max(1, r.length - SHINGLE + 1)
    inA.fill(1, r.a, r.a + r.length)
    inB.fill(1, r.b, r.b + r.length)
  }
  const [allA, freshA] = tally(inA, ownA.flags)
  const [allB, freshB] = tally(inB, ownB.flags)
  const smallA = ownA.count <= ownB.count
  return {
    a,
    b,
    share: allA / Math.max(1, inA.length),
    shareBack: allB / Math.max(1, inB.length),
    contained: smallA ? freshA / Math.max(1, ownA.count) : freshB / Math.max(1, ownB.count),
    unbroken: shared / Math.max(1, Math.min(inA.length, inB.length) - SHINGLE + 1),
    common: smallA ? freshA : freshB,
    runs,
  }
}

function tally(covered: Uint8Array, own: Uint8Array): [number, number] {
  let all = 0
  let fresh = 0
  for (let i = 0; i < covered.length; i++)
    if (covered[i] === 1) {
      all++
      fresh += own[i] ?? 0
    }
  return [all, fresh]
}
