import { PUNCT, WORD, type Words } from '../text/words.ts'

/** How an upright mark (") is read; a sign neither opens nor closes. */
type Upright = 'open' | 'close' | 'sign'

export interface UprightReading {
  /** The token of the mark. */
  readonly at: number
  readonly as: Upright
  /** The last token of a quotation whose closing mark was forgotten. */
  readonly until?: number
}

/**
 * Note [Upright marks]
 *
 * A mark that looks alike at both ends opens and closes by turns. One that a writer forgot turns all
 * others of its paragraph inside out:
 *
 *   قال "الخطة جاهزة. وأضاف "نحن ننتظر" ثم "نعود".
 *       ^open         ^close?     ^open? …
 *
 * What stands beside a mark tells its side: a space before and none behind opens, the reverse closes.
 * Where that goes against the turns, the reading with the least against it is taken: by turns, with a
 * quotation in a quotation, or with one mark forgotten or too many.
 */
const AGAINST = 3
const FORGOTTEN = 6
const WITHIN = 3
const UNCLOSED = 4

/** Which side the spaces about token `i` tell of. */
function sideOf(words: Words, i: number): Upright | 'either' {
  const { viewFrom, viewTo, part, count } = words
  const same = (k: number): boolean => k >= 0 && k < count && part[k] === part[i]
  const touchesBefore = same(i - 1) && viewTo[i - 1] === viewFrom[i]
  const touchesBehind = same(i + 1) && viewTo[i] === viewFrom[i + 1]
  const before = touchesBefore && words.forms[i - 1]?.kind !== PUNCT
  const behind = touchesBehind && words.forms[i + 1]?.kind !== PUNCT
  if (behind && !touchesBefore) return 'open'
  // «:"نص»، «("نص»: a mark that no space parts is no word that the quotation ends with.
  if (behind && !before && OPENS_BEFORE.has(words.forms[i - 1]?.clean ?? '')) return 'open'
  // «بـ"نص"» may stand on either side.
  if (before && !behind) return 'close'
  return 'either'
}
const OPENS_BEFORE = new Set([':', '(', '[', '-', '–', '/', '،'])

/**
 * One step of a reading: from state, to state, how the mark is read, what it costs. States: 0 outside,
 * 1 in a quotation, 2 in one within it.
 */
type Step = readonly [from: number, to: number, as: Upright, cost: number]
const STEPS: readonly Step[] = [
  [0, 1, 'open', 0],
  [1, 0, 'close', 0],
  // The mark before it was never closed.
  [1, 1, 'open', FORGOTTEN],
  // Too many.
  [0, 0, 'sign', FORGOTTEN],
  [1, 2, 'open', WITHIN],
  [2, 1, 'close', 0],
]

/**
 * How the upright marks of one paragraph are read; nothing where the turns go against no space, or where
 * no other reading is better than they are.
 */
export function readUpright(words: Words, marks: readonly number[]): readonly UprightReading[] {
  const seen = marks.map((i) => sideOf(words, i))
  let against = marks.length % 2 === 1 ? UNCLOSED : 0
  seen.forEach((side, n) => {
    if (side !== 'either' && side !== (n % 2 === 0 ? 'open' : 'close')) against += AGAINST
  })
  if (against <= UNCLOSED) return []
  const steps = bestSteps(seen, against)
  return steps.map(([, to, as], n): UprightReading => {
    const at = marks[n] ?? 0
    const next = steps[n + 1]
    const forgotten = as === 'open' && to === 1 && next?.[0] === 1 && next[1] === 1
    if (!forgotten && !(as === 'sign' && seen[n] === 'open' && next)) return { at, as }
    const until = lastStop(words, at, marks[n + 1] ?? words.count)
    return until === null ? { at, as: 'sign' } : { at, as: 'open', until }
  })
}

/** The steps of the cheapest reading; none where the turns, at a cost of `bound`, are as good. */
function bestSteps(seen: readonly (Upright | 'either')[], bound: number): readonly Step[] {
  let costs: readonly number[] = [0, Infinity, Infinity]
  const from: (readonly number[])[] = []
  for (const side of seen) {
    const next = [Infinity, Infinity, Infinity]
    const by = [-1, -1, -1]
    STEPS.forEach(([a, b, as, cost], n) => {
      const wrong = as !== 'sign' && side !== 'either' && side !== as ? AGAINST : 0
      const sum = (costs[a] ?? Infinity) + cost + wrong
      if (sum >= (next[b] ?? Infinity)) return
      next[b] = sum
      by[b] = n
    })
    costs = next
    from.push(by)
  }
  const whole = costs.map((cost, depth) => cost + depth * UNCLOSED)
  const least = Math.min(...whole)
  if (least >= bound) return []
  let state = whole.indexOf(least)
  const steps: Step[] = []
  for (let n = seen.length - 1; n >= 0; n--) {
    const step = STEPS[from[n]?.[state] ?? -1]
    if (!step) return []
    steps.push(step)
    state = step[0]
  }
  return steps.reverse()
}

/** The last word before the last stop between two tokens: a forgotten mark is put there. */
function lastStop(words: Words, from: number, to: number): number | null {
  for (let k = to - 1; k > from + 1; k--)
    if (STOPS.has(words.forms[k]?.clean ?? '') && words.forms[k - 1]?.kind === WORD) return k - 1
  return null
}
const STOPS = new Set(['.', '؟', '!'])
