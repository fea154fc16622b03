import { createIds } from '../../text/annotation.ts'
import type { Range } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import {
  DIGITS,
  rangeOfTokens,
  rangeWithinToken,
  tokenAt,
  WORD,
  type Form,
  type Words,
} from '../../text/words.ts'
import { numberWordsOf } from '../../arabic/numerals/number-words.ts'
import { mayBeNumber } from '../dates/number-gate.ts'
import type { DateMention, Figure, FigureOp, Layers } from '../layers.ts'
import { createFormCache } from '../../text/form-cache.ts'
import { changeOf } from './change.ts'
import { contextOf, type FigureContext, type FigureFound } from './context.ts'
import { tellFates, type Placed } from './fate.ts'
import { hedgeAfter, hedgeBefore } from './hedges.ts'
import { isDual } from './read-dual.ts'
import { figureRules, type FigureRule, type FigureStart } from './rules.ts'

/** What a spelling can do for a figure, as bits. */
const NUMBER = 1
const SIGN = 2
/** «جنديان» */
const DUAL = 4
/** «أكثر» */
const MORE = 8
/** «واحد»: may count the noun before it. */
const ONE = 16
/** «الأربعة», «الـ»: may count the definite noun before it. */
const DEFINITE = 32
/** «اثنان»: makes a dual sure. */
const TWO = 64
/** The bits that make a figure of the word before. */
const FOR_BEFORE = ONE | DEFINITE | TWO

const ONES = new Set(['واحد', 'واحده', 'واحدا'])

const bitsOf: (form: Form) => number = createFormCache((form) => {
  const f = form.fold
  if (form.kind === DIGITS) return NUMBER
  if (form.kind !== WORD) return /^[%$€£]$/.test(form.clean) ? SIGN : 0
  let bits = 0
  for (const w of mayBeNumber(f) ? numberWordsOf(form) : []) {
    if (w.kind !== 'ordinal') bits |= NUMBER
    if (w.kind === 'unit' && w.value === 2) bits |= TWO
    if (w.definite && !w.and && !w.joined && (w.kind === 'unit' || w.kind === 'ten'))
      bits |= DEFINITE
  }
  if (f === 'ال' || f === 'وال' || f === 'بال' || f === 'لل') bits |= NUMBER
  if (f === 'ال') bits |= DEFINITE
  if (f.endsWith('اكثر')) bits |= MORE
  if (ONES.has(f)) bits |= ONE
  if (isDual(form)) bits |= DUAL
  return bits
})

/** The rules that can begin at a token of such bits, those of the token after it among them. */
const rulesFor: readonly (readonly FigureRule[])[] = Array.from({ length: 128 }, (_, bits) => {
  const kinds = new Set<FigureStart>()
  if ((bits & NUMBER) !== 0) kinds.add('number')
  if ((bits & SIGN) !== 0) kinds.add('sign')
  if ((bits & (DUAL | TWO)) !== 0) kinds.add('dual')
  if ((bits & MORE) !== 0) kinds.add('more')
  if ((bits & ONE) !== 0) kinds.add('before-one')
  if ((bits & DEFINITE) !== 0) kinds.add('before-definite')
  return figureRules.filter((r) => r.starts.some((k) => kinds.has(k)))
})

interface Chosen extends Placed {
  readonly rule: string
}

/** Numbers with what they count; what is part of a date is none. */
export const figuresStage = defineStage<Layers>()({
  name: 'figures',
  version: 7,
  reads: ['words', 'dates'],
  writes: ['figures'],
  run({ words, dates }) {
    const c = contextOf(words, datedTokens(words, dates))
    const chosen: Chosen[] = []
    let free = 0
    let bits = bitsAt(words, 0)
    for (let i = 0; i < words.count; i++) {
      const after = bitsAt(words, i + 1)
      const here = (bits & ~FOR_BEFORE) | (after & FOR_BEFORE)
      bits = after
      if (here === 0 || i < free) continue
      const next = readAt(c, i, rulesFor[here] ?? [])
      if (!next) continue
      chosen.push(next)
      free = next.found.end
    }
    tellFates(c, chosen)
    return { figures: toFigures(c, chosen) }
  },
})

function bitsAt(words: Words, i: number): number {
  const form = words.forms[i]
  return form === undefined ? 0 : bitsOf(form)
}

function datedTokens(words: Words, dates: readonly DateMention[]): Uint8Array {
  const dated = new Uint8Array(words.count + 1)
  for (const d of dates) {
    for (let k = tokenAt(words, d.from); k < words.count && (words.from[k] ?? 0) < d.to; k++)
      dated[k] = 1
    // A date may begin inside a token: «بالأربعاء».
    const k = tokenAt(words, d.from) - 1
    if (k >= 0 && (words.to[k] ?? 0) > d.from) dated[k] = 1
  }
  return dated
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
  const ids = createIds('figure')
  const figures: Figure[] = []
  for (const [n, x] of chosen.entries()) {
    const { found } = x
    const range = figureRange(words, x)
    const change = changeOf(c, x, chosen[n - 1]?.found.end ?? 0)
    const whole = x.within === null ? undefined : figures[x.within]
    figures.push({
      ...range,
      id: ids(range),
      rule: x.rule,
      parts: [],
      value: rounded(found.value),
      max: found.max === null ? null : rounded(found.max),
      op: found.op ?? opOf(words, x.first, found),
      unit: found.unit,
      what: x.what,
      kind: found.kind,
      counted: found.noun && rangeOfTokens(words, found.noun.first, found.noun.end - 1),
      within: whole?.id ?? null,
      ...(found.against === undefined ? {} : { against: found.against }),
      ...(change === undefined ? {} : { change }),
    })
  }
  return figures
}

/** 4.1 million is 4,100,000, not 4,099,999.9999999995. */
const rounded = (n: number): number => Number(n.toPrecision(14))

function opOf(words: Words, first: number, found: FigureFound): FigureOp {
  const before = hedgeBefore(words, first)
  if (before) return before.op
  const after =
    found.noun === null && found.what === 'percent' ? null : hedgeAfter(words, found.end)
  return after ?? '='
}

function figureRange(words: Words, x: Placed): Range {
  const { from } = rangeWithinToken(words, x.first, x.found.skip, x.found.skip + 1)
  return { from, to: words.to[x.found.end - 1] ?? from }
}
