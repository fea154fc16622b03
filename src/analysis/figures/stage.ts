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
import type { DateMention, Figure, FigureOp, Layers } from '../layers.ts'
import { createFormCache } from '../../text/form-cache.ts'
import { nounTokens, type FigureContext, type FigureFound } from './context.ts'
import { tellFates, type Placed } from './fate.ts'
import { hedgeAfter, hedgeBefore } from './hedges.ts'
import { figureRules, type FigureRule, type FigureStart } from './rules.ts'

const NO_RULES: readonly FigureRule[] = []

/** The rules that can begin at a spelling. */
const rulesAt: (form: Form) => readonly FigureRule[] = createFormCache((form) => {
  const kinds = startKindsOf(form)
  if (kinds.size === 0) return NO_RULES
  return figureRules.filter((r) => r.starts.some((k) => kinds.has(k)))
})

function startKindsOf(form: Form): Set<FigureStart> {
  const kinds = new Set<FigureStart>()
  if (form.kind === DIGITS) kinds.add('number')
  if (/^[%$€£]$/.test(form.clean)) kinds.add('sign')
  if (form.kind !== WORD) return kinds
  const f = form.fold
  if (numberWordsOf(form).some((w) => w.kind !== 'ordinal')) kinds.add('number')
  if (f === 'ال' || f === 'وال' || f === 'بال' || f === 'لل') kinds.add('number')
  if (f.endsWith('اكثر')) kinds.add('more')
  if (f.endsWith('اخران')) kinds.add('dual')
  for (const r of nounTokens(form)) {
    if (r.number === 'two' || f.endsWith('ين')) kinds.add('dual')
    if (r.number === 'one' && r.pos === 'noun') kinds.add('noun')
    if (r.number === 'many' && r.definite) kinds.add('plural')
  }
  return kinds
}

interface Chosen extends Placed {
  readonly rule: string
}

/** Numbers with what they count; what is part of a date is none. */
export const figuresStage = defineStage<Layers>()({
  name: 'figures',
  version: 3,
  reads: ['words', 'dates'],
  writes: ['figures'],
  run({ words, dates }) {
    const c: FigureContext = { words, dated: datedTokens(words, dates) }
    const chosen: Chosen[] = []
    for (let i = 0; i < words.count;) {
      const next = readAt(c, i)
      if (next) chosen.push(next)
      i = next ? Math.max(next.found.end, i + 1) : i + 1
    }
    tellFates(c, chosen)
    return { figures: toFigures(words, chosen) }
  },
})

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
function readAt(c: FigureContext, i: number): Chosen | null {
  const form = c.words.forms[i]
  const rules = form ? rulesAt(form) : NO_RULES
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

function toFigures(words: Words, chosen: readonly Chosen[]): Figure[] {
  const ids = createIds('figure')
  const figures: Figure[] = []
  for (const x of chosen) {
    const { found } = x
    const range = figureRange(words, x)
    const whole = x.within === null ? undefined : figures[x.within]
    figures.push({
      ...range,
      id: ids(range),
      rule: x.rule,
      parts: [],
      value: found.value,
      max: found.max,
      op: found.op ?? opOf(words, x.first, found),
      unit: found.unit,
      what: x.what,
      kind: found.kind,
      counted: found.noun && rangeOfTokens(words, found.noun.first, found.noun.end - 1),
      within: whole?.id ?? null,
    })
  }
  return figures
}

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
