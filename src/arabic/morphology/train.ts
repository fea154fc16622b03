import { fold } from '../fold.ts'
import { fits, type AnnotatedWord } from './annotated.ts'
import { choosePath, packTags } from './choose.ts'
import type { CompiledLexicon } from './compile.ts'
import { evidenceOf, WEIGHT_BITS } from './evidence.ts'
import { guessReadings } from './guess.ts'
import { markTag, PRIOR, type StepTables, type WordModel } from './model.ts'
import { priorOf } from './rank.ts'
import { findReadings, type Reading } from './readings.ts'
import { createRandom, shuffled } from './seeded-shuffle.ts'
import { tagOf, type Tag } from './tags.ts'

/** A candidate with all that its score is made of. */
interface Candidate {
  readonly reading: Reading | null
  readonly prior: number
  readonly evidence: readonly number[]
  readonly fine: number
  readonly coarse: number
}

interface Slot {
  readonly candidates: readonly Candidate[]
  /** Which candidates the annotation allows; all where it names none of them. */
  readonly right: readonly boolean[]
}

const EPOCHS = 8
const ROUNDS = 4
/** In the model's integers. */
const LEAD = 200
/** What one correction moves a weight by, and what the stored averages are multiplied with. */
const STEP = 16

/**
 * Trains the choice of readings: an averaged perceptron over the readings' evidence and over pairs of
 * neighbouring tags, decoded a sentence at a time. Where several readings fit the annotation, the model's
 * own best among them is taken as right. The order of sentences is shuffled by a fixed seed: the same
 * lexicon and sentences give the same bytes.
 */
export function trainModel(
  lexicon: CompiledLexicon,
  sentences: readonly (readonly AnnotatedWord[])[],
): WordModel {
  const fine = createNumbering()
  const coarse = createNumbering()
  const random = createRandom(20_260_101)
  const plain = sentences.map((s) => slotsOf(lexicon, s, fine, coarse, () => false))
  // The same sentences with some words hidden from the lexicon teach how to guess.
  const hidden = [1, 2].map(() =>
    sentences.map((s) => slotsOf(lexicon, s, fine, coarse, (w) => isHidden(w, random))),
  )
  const fines = fine.size() + 1
  const coarses = coarse.size() + 1
  const sizes = { weights: 1 << WEIGHT_BITS, fine: fines * fines, coarse: coarses * coarses }
  const numbering = { fine: fine.map, coarse: coarse.map }
  // Rounds over other orders of the sentences err in other ways: their mean errs less.
  const total = sums(sizes)
  for (let round = 0; round < ROUNDS; round++) {
    trainRound([plain, ...hidden], sizes, numbering, random, total)
  }
  const mean = (acc: Float64Array): Int16Array =>
    Int16Array.from(acc, (v) => Math.max(-32768, Math.min(32767, Math.round(v / ROUNDS))))
  return {
    ...numbering,
    fineSteps: mean(total.fine),
    coarseSteps: mean(total.coarse),
    weights: mean(total.weights),
  }
}

/** One averaged perceptron, from nothing; its weights are added to `total`. */
function trainRound(
  sets: readonly (readonly (readonly Slot[])[])[],
  sizes: Sizes,
  numbering: Pick<StepTables, 'fine' | 'coarse'>,
  random: () => number,
  total: Sums,
): void {
  const fines = numbering.fine.size + 1
  const coarses = numbering.coarse.size + 1
  const w = {
    weights: new Int32Array(sizes.weights),
    fine: new Int32Array(sizes.fine),
    coarse: new Int32Array(sizes.coarse),
  }
  const sum = sums(sizes)
  let time = 1
  const steps: StepTables = { ...numbering, fineSteps: w.fine, coarseSteps: w.coarse }
  const bump = (table: Int32Array, acc: Float64Array, at: number, by: number): void => {
    table[at] = (table[at] ?? 0) + by
    acc[at] = (acc[at] ?? 0) + by * time
  }
  const move = (path: readonly Candidate[], other: readonly Candidate[], by: number): void => {
    path.forEach((c, i) => {
      const o = other[i]
      if (c !== o) for (const e of c.evidence) bump(w.weights, sum.weights, e, by)
      const before = path[i - 1]
      if (before && (c !== o || before !== other[i - 1])) {
        bump(w.fine, sum.fine, before.fine * fines + c.fine, by)
        bump(w.coarse, sum.coarse, before.coarse * coarses + c.coarse, by)
      }
    })
  }
  const [plain = [], ...hidden] = sets
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const set = epoch % 2 === 0 ? plain : (hidden[(epoch >> 1) % hidden.length] ?? plain)
    for (const s of shuffled(set, random)) {
      const scored = s.map((slot) => slot.candidates.map((c) => scoreOf(c, w.weights)))
      const got = choosePath(
        scored.map((list, i) => list.flatMap((c, k) => withLead(c, s[i]?.right[k] === true))),
        steps,
      )
      const wrong = got.some((k, i) => s[i]?.right[k] !== true)
      time++
      if (!wrong) continue
      const allowed = scored.map((list, i) => list.filter((_, k) => s[i]?.right[k] === true).flat())
      const kept = s.map((slot) => slot.candidates.filter((_, k) => slot.right[k] === true))
      const best = choosePath(allowed, steps)
      const want = s.flatMap((_, i) => kept[i]?.[best[i] ?? 0] ?? [])
      const had = s.flatMap((slot, i) => slot.candidates[got[i] ?? 0] ?? [])
      move(want, had, STEP)
      move(had, want, -STEP)
    }
  }
  const add = (to: Float64Array, table: Int32Array, acc: Float64Array): void => {
    for (let i = 0; i < to.length; i++) {
      to[i] = (to[i] ?? 0) + (table[i] ?? 0) - (acc[i] ?? 0) / time
    }
  }
  add(total.weights, w.weights, sum.weights)
  add(total.fine, w.fine, sum.fine)
  add(total.coarse, w.coarse, sum.coarse)
}

/** A wrong candidate gets a lead, so that the right one learns to win clearly. */
const withLead = ([score = 0, tags = 0]: readonly number[], right: boolean): [number, number] => [
  right ? score : score + LEAD,
  tags,
]

/** What a good lexicon lacks are names first of all, then some long nouns and adjectives. */
function isHidden(w: AnnotatedWord, random: () => number): boolean {
  if (w.tag === 'P') return w.text.length > 2 && random() < 0.4
  return w.tag !== 'V' && w.text.length > 4 && random() < 0.015
}

interface Sizes {
  readonly weights: number
  readonly fine: number
  readonly coarse: number
}

type Sums = Readonly<Record<keyof Sizes, Float64Array>>

const sums = (n: Sizes): Sums => ({
  weights: new Float64Array(n.weights),
  fine: new Float64Array(n.fine),
  coarse: new Float64Array(n.coarse),
})

/** A candidate as `choosePath` takes it. */
function scoreOf(c: Candidate, weights: Int32Array): number[] {
  let score = c.prior
  for (const e of c.evidence) score += weights[e] ?? 0
  return [score, packTags(c)]
}

function slotsOf(
  lexicon: CompiledLexicon,
  sentence: readonly AnnotatedWord[],
  fine: Numbering,
  coarse: Numbering,
  isHidden: (w: AnnotatedWord) => boolean,
): Slot[] {
  const slot = (tag: Tag, more: Omit<Candidate, 'fine' | 'coarse'>): Candidate => ({
    ...more,
    fine: fine.of(tag.fine),
    coarse: coarse.of(tag.coarse),
  })
  const start: Slot = {
    candidates: [slot(markTag(''), { reading: null, prior: 0, evidence: [] })],
    right: [true],
  }
  return [
    start,
    ...sentence.map((word): Slot => {
      if (!/^\p{L}/u.test(word.text)) {
        const mark = slot(markTag(word.text), { reading: null, prior: 0, evidence: [] })
        return { candidates: [mark], right: [true] }
      }
      const key = fold(word.text)
      const found = isHidden(word) ? [] : findReadings(lexicon, word.text, key)
      const readings = [...found, ...guessReadings(word.text, key, found)]
      const fitting = readings.map((r) => fits(word, r))
      // An untagged word that a small class holds is meant as such: الآن, تماما.
      const small = word.tag === '' && readings.some((r, i) => fitting[i] && isSmall(r))
      const right = small ? readings.map((r, i) => fitting[i] === true && isSmall(r)) : fitting
      return {
        candidates: readings.map((reading) =>
          slot(tagOf(reading), {
            reading,
            prior: Math.round(PRIOR * priorOf(reading, readings)),
            evidence: evidenceOf(key, reading, readings),
          }),
        ),
        right: right.includes(true) ? right : right.map(() => true),
      }
    }),
  ]
}

const isSmall = (r: Reading): boolean => r.lemma !== null && r.features.pos !== 'noun'

interface Numbering {
  of(name: string): number
  size(): number
  readonly map: ReadonlyMap<string, number>
}

/** Numbers names from 1 in the order they come. */
function createNumbering(): Numbering {
  const map = new Map<string, number>()
  return {
    map,
    size: () => map.size,
    of(name) {
      const known = map.get(name)
      if (known !== undefined) return known
      map.set(name, map.size + 1)
      return map.size
    },
  }
}
