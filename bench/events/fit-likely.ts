// node bench/events/fit-likely.ts FOLDER… [--write]
// Fits the weights of src/analysis/events/likely.tsv on annotated articles (`docs.jsonl` and `ann/` in each
// folder; they lie outside of the repository), for the parts that rules leave open. Prints what is right at which
// likelihood on articles that were not fitted on: each fifth of them in turn. With --write the table is written.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createStages } from '../../src/analysis/analyse.ts'
import type { Layers } from '../../src/analysis/layers.ts'
import type { Draft } from '../../src/analysis/events/draft.ts'
import { chancesOf, playedIn, SIGNS } from '../../src/analysis/events/likely-signs.ts'
import type { OpenPart } from '../../src/analysis/events/open-part.ts'
import { draftEvents } from '../../src/analysis/events/stage.ts'
import { typeOf } from '../../src/analysis/events/type-of.ts'
import type { Context } from '../../src/analysis/events/context.ts'
import { fold } from '../../src/arabic/fold.ts'
import { readRecord } from '../../src/reading/record.ts'
import { ROOT } from '../shared.ts'

interface Choice {
  readonly signs: readonly number[]
  readonly right: boolean
}
/** One happening with an open part: the names it could be, and whether the annotation has any. */
interface Case {
  readonly article: number
  readonly choices: readonly Choice[]
  readonly wanted: boolean
}
interface Annotated {
  readonly trigger: string
  readonly n?: number
  readonly type: string
  readonly actor: string | null
  readonly target: string | null
}

const PARTS = ['actor', 'target'] as const
/** How much each weight is drawn to 0. */
const PULL = 1e-2
const folders = process.argv.slice(2).filter((x) => x !== '--write')
if (folders.length === 0) {
  console.error('usage: node bench/events/fit-likely.ts FOLDER… [--write]')
  process.exit(2)
}
const cases: Record<OpenPart, Case[]> = { actor: [], target: [] }
let articles = 0
for (const folder of folders) readFolder(folder)
for (const part of PARTS) report(part)
if (process.argv.includes('--write')) write()

function readFolder(folder: string): void {
  const stages = createStages().slice(0, -1)
  for (const line of readFileSync(join(folder, 'docs.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const record = JSON.parse(line) as { id: string; text: string }
    const result = readRecord(record, folder)
    if (!result.ok) throw result.error
    let layers: object = { article: result.article }
    for (const stage of stages) layers = { ...layers, ...stage.run(layers as never) }
    const { c, drafts } = draftEvents(layers as Layers)
    const file = join(folder, 'ann', `${record.id}.json`)
    const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: readonly Annotated[] }
    const played = playedIn(c, drafts)
    const left = new Set(drafts)
    for (const e of events) {
      const d = draftOf(c, e, left)
      if (!d) continue
      left.delete(d)
      for (const part of PARTS) {
        if (d[part] !== null) continue
        const wanted = e[part]
        const choices = chancesOf(c, d, part, played).map(({ mention: { value: m }, signs }) => ({
          signs,
          right: wanted !== null && likeWords(wanted, c.words.text.slice(m.from, m.to)) >= 0.5,
        }))
        cases[part].push({ article: articles, choices, wanted: wanted !== null })
      }
    }
    articles++
  }
}

function draftOf(c: Context, e: Annotated, drafts: ReadonlySet<Draft>): Draft | undefined {
  let from = -1
  for (let n = 0; n < (e.n ?? 1); n++) from = c.words.text.indexOf(e.trigger, from + 1)
  const to = from + e.trigger.length
  return [...drafts].find((d) => {
    const { at } = d.pick.candidate
    const touches = (c.words.from[at] ?? 0) < to && (c.words.to[at] ?? 0) > from
    return touches && typeOf(c, d) === e.type
  })
}

/** Dice's coefficient of two wordings' words, without joined letters: as the scorer compares parts. */
function likeWords(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const common = [...x].filter((w) => y.has(w)).length
  return common === 0 ? 0 : (2 * common) / (x.size + y.size)
}
function wordsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.map((w) => w.replace(/^[وف]?(?:بال|كال|لل|ال|ب|ل|ك)?(?=..)/, '')))
}

/** Logistic regression by stochastic descent, with a pull to 0; the same from run to run. */
function fit(fitted: readonly Case[]): Float64Array {
  const w = new Float64Array(SIGNS.length)
  const all = fitted.flatMap((x) => x.choices)
  let state = 1
  const random = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
  for (let round = 0; round < 30; round++) {
    const step = 0.1 / (1 + round * 0.2)
    for (let i = all.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1))
      const [a, b] = [all[i], all[k]]
      if (a && b) [all[i], all[k]] = [b, a]
    }
    for (const { signs, right } of all) {
      const miss = (right ? 1 : 0) - likelihood(w, signs)
      for (const sign of signs) w[sign] = (w[sign] ?? 0) + step * (miss - PULL * (w[sign] ?? 0))
    }
  }
  return w
}

function likelihood(w: Float64Array, signs: readonly number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign) => sum + (w[sign] ?? 0), 0)))
}

function report(part: OpenPart): void {
  const guesses: { readonly p: number; readonly right: boolean; readonly wanted: boolean }[] = []
  const FOLDS = 5
  for (let n = 0; n < FOLDS; n++) {
    const w = fit(cases[part].filter((x) => x.article % FOLDS !== n))
    for (const x of cases[part]) {
      if (x.article % FOLDS !== n || x.choices.length === 0) continue
      const judged = x.choices.map((y) => ({ p: likelihood(w, y.signs), right: y.right }))
      const best = judged.reduce((a, b) => (b.p > a.p ? b : a))
      guesses.push({ ...best, wanted: x.wanted })
    }
  }
  const open = cases[part].filter((x) => x.wanted).length
  console.log(`${part}: left open ${cases[part].length}, of which the annotation has ${open}`)
  for (const least of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
    const given = guesses.filter((x) => x.p >= least)
    const right = given.filter((x) => x.right).length
    const none = given.filter((x) => !x.wanted).length
    console.log(`  from ${least}: given ${given.length}, right ${right}, none annotated ${none}`)
  }
}

function write(): void {
  const [actor, target] = [fit(cases.actor), fit(cases.target)]
  const rows = SIGNS.flatMap((sign, i) => {
    const [a, t] = [actor[i] ?? 0, target[i] ?? 0].map((x) => x.toFixed(2))
    return Number(a) === 0 && Number(t) === 0 ? [] : [`${sign}\tisnad\t${a}\t${t}`]
  })
  writeFileSync(
    join(ROOT, 'src/analysis/events/likely.tsv'),
    `# id: likely
# purpose: how much each sign of a name near a trigger speaks for its being the actor or the target that no rule found: log-odds, written by bench/events/fit-likely.ts
# columns: sign source actor target
# licence: Apache-2.0
${rows.sort().join('\n')}
`,
  )
}
