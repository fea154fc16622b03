import type { Range } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import { beginOf } from '../dates/begin.ts'
import { rangeOfTokens, tokenAt, type Words } from '../../text/words.ts'
import type { DateMention, Figure, FigureOp, Layers } from '../layers.ts'
import { changeOf } from './change.ts'
import { contextOf, type FigureContext, type FigureFound } from './context.ts'
import { tellFates, type Placed } from './fate.ts'
import { hedgeAfter, hedgeBefore } from './hedges.ts'
import { CONSTRUCT, DEFINITE, DUAL, MORE, NUMBER, ONE, SIGN, STARTS, TWO } from './figure-bits.ts'
import { mayGovern } from './read-dual.ts'
import { figureRules, type FigureRule, type FigureStart } from './rules.ts'

/** The bits that make a figure of the word before. */
const FOR_BEFORE = ONE | DEFINITE | TWO
const FROM_HERE = STARTS & ~FOR_BEFORE

/** The rules that can begin at a token of such bits, those of the token after it among them. */
const rulesFor: readonly (readonly FigureRule[])[] = Array.from(
  { length: STARTS + 1 },
  (_, bits) => {
    const kinds = new Set<FigureStart>()
    if ((bits & NUMBER) !== 0) kinds.add('number')
    if ((bits & SIGN) !== 0) kinds.add('sign')
    if ((bits & (DUAL | TWO | CONSTRUCT)) !== 0) kinds.add('dual')
    if ((bits & MORE) !== 0) kinds.add('more')
    if ((bits & ONE) !== 0) kinds.add('before-one')
    if ((bits & DEFINITE) !== 0) kinds.add('before-definite')
    return figureRules.filter((r) => r.starts.some((k) => kinds.has(k)))
  },
)

interface Chosen extends Placed {
  readonly rule: string
}

/** Numbers with what they count; what is part of a date is none. */
export const figuresStage = defineStage<Layers>()({
  name: 'figures',
  version: 10,
  reads: ['words', 'dates'],
  writes: ['figures'],
  run({ words, dates }) {
    const c = contextOf(words, datedTokens(words, dates))
    const chosen: Chosen[] = []
    const { bits, places } = c
    let free = 0
    /** The token that was tried last. */
    let tried = -1
    const tryAt = (i: number): void => {
      if (i <= tried || i < free) return
      tried = i
      const here = ((bits[i] ?? 0) & FROM_HERE) | ((bits[i + 1] ?? 0) & FOR_BEFORE)
      if (here === 0) return
      if (here === CONSTRUCT && !mayGovern(c, i)) return
      const next = readAt(c, i, rulesFor[here] ?? [])
      if (!next) return
      chosen.push(next)
      free = next.found.end
    }
    for (let n = 0; n < c.count; n++) {
      const i = places[n] ?? 0
      const here = bits[i] ?? 0
      if ((here & FOR_BEFORE) !== 0) tryAt(i - 1)
      if ((here & FROM_HERE) !== 0) tryAt(i)
    }
    tellFates(c, chosen)
    return { figures: toFigures(c, chosen) }
  },
})

const FIRST_TOKENS = 1 << 12

/** Marks the tokens that are part of a date, in memory that is used again: until the next article. */
const datedTokens = createDatedTokens()

function createDatedTokens(): (words: Words, dates: readonly DateMention[]) => Uint8Array {
  let dated = new Uint8Array(FIRST_TOKENS)
  let used = 0
  return (words, dates) => {
    const { count, from, to } = words
    if (dated.length <= count) dated = new Uint8Array(2 * count)
    else dated.fill(0, 0, used)
    used = 0
    for (const d of dates) {
      const first = tokenAt(words, d.from)
      let k = first
      for (; k < count && (from[k] ?? 0) < d.to; k++) dated[k] = 1
      used = Math.max(used, k)
      // A date may begin inside a token: «بالأربعاء».
      if (first > 0 && (to[first - 1] ?? 0) > d.from) dated[first - 1] = 1
    }
    return dated
  }
}
/** Of the readings that begin at a token the longest, at equal length the earlier rule's. */
function readAt(c: FigureContext, i: number, rules: readonly FigureRule[]): Chosen | null {
  let best: Chosen | null = null
  for (const rule of rules) {
    const m = rule.match(c, i)
    if (m && (!best || m.end > best.found.end)) {
      best = { rule: rule.name, first: i, found: m.value, what: m.value.what, within: null }
    }
  }
  if (best && c.words.part[i] !== c.words.part[best.found.end - 1]) return null
  return best
}

function toFigures(c: FigureContext, chosen: readonly Chosen[]): Figure[] {
  const { words } = c
  const figures: Figure[] = []
  for (const [n, x] of chosen.entries()) {
    const { found } = x
    const { from, to } = figureRange(words, x)
    const change = changeOf(c, x, chosen[n - 1]?.found.end ?? 0)
    const whole = x.within === null ? undefined : figures[x.within]
    const figure: Figure = {
      from,
      to,
      // No two readings have the same words.
      id: `figure:${from}-${to}`,
      rule: x.rule,
      parts: NO_PARTS,
      value: rounded(found.value),
      max: found.max === null ? null : rounded(found.max),
      op: found.op ?? opOf(words, x.first, found),
      unit: found.unit,
      what: x.what,
      kind: found.kind,
      counted: found.noun && rangeOfTokens(words, found.noun.first, found.noun.end - 1),
      within: whole?.id ?? null,
    }
    // Few have more to say.
    const against = found.against === undefined ? null : { against: found.against }
    figures.push(
      against || change !== undefined
        ? { ...figure, ...against, ...(change === undefined ? null : { change }) }
        : figure,
    )
  }
  return figures
}

const NO_PARTS: readonly string[] = []

/** 4.1 million is 4,100,000, not 4,099,999.9999999995. */
const rounded = (n: number): number =>
  Number.isInteger(n) && n < 1e14 ? n : Number(n.toPrecision(14))

function opOf(words: Words, first: number, found: FigureFound): FigureOp {
  const before = hedgeBefore(words, first)
  if (before) return before.op
  const after =
    found.noun === null && found.what === 'percent' ? null : hedgeAfter(words, found.end)
  return after ?? '='
}

function figureRange(words: Words, x: Placed): Range {
  const from = beginOf(words, x.first, x.found.skip)
  return { from, to: words.to[x.found.end - 1] ?? from }
}
