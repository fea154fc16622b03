/**
 * What the words of a date say, before anybody asks when they were written. It prints as
 *
 *     day(-1)                      yesterday
 *     part(end,year(0))            the end of this year
 *     since(date(4,20,past))       since 20 April, the last one
 *
 * and reads back from that; docs/layers/dates.md lists the functions. A leaf is a number, a word or an
 * EDTF value.
 */
export interface Call {
  readonly op: Op
  readonly args: readonly Expression[]
}
export type Expression = Call | string

const OPS = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'weekday',
  'weekday-in',
  'nth-weekday',
  'date',
  'month-named',
  'day-of',
  'month-in',
  'season',
  'season-in',
  'hijri',
  'ago',
  'ahead',
  'plus',
  'vague',
  'part',
  'since',
  'until',
  'range',
  'approx',
  'clock',
  'every',
] as const
export type Op = (typeof OPS)[number]

const isOp = (s: string): s is Op => (OPS as readonly string[]).includes(s)

/**
 * Which of the recurring days or months is meant. `past` and `next` leave the day of publication out;
 * `near`, `near-past` and `near-next` take the nearest, the latter two looking one way only where it is
 * far off.
 */
export type Side =
  'past' | 'on-or-before' | 'near-past' | 'near' | 'this' | 'near-next' | 'on-or-after' | 'next'

export const call = (op: Op, ...args: readonly (Expression | number)[]): Call => ({
  op,
  args: args.map((a) => (typeof a === 'number' ? String(a) : a)),
})

export function print(e: Expression): string {
  if (typeof e === 'string') return e
  let args = ''
  for (const a of e.args) args += args === '' ? print(a) : `,${print(a)}`
  return `${e.op}(${args})`
}

/** The day or month of no year that an expression names, as EDTF would: `XXXX-01-25`, `XXXX-07`. */
export function everyYear(e: Expression): string {
  if (typeof e === 'string') return e
  const two = (x: Expression | undefined): string =>
    (typeof x === 'string' ? x : '').padStart(2, '0')
  return `XXXX-${e.args
    .slice(0, e.op === 'month-named' || e.args[1] === '0' ? 1 : 2)
    .map(two)
    .join('-')}`
}

/** Nothing that the rules make is deeper. */
const DEEPEST = 8

/** The expression that `print` printed; undefined for anything else. */
export function parse(text: string): Expression | undefined {
  let at = 0
  const expression = (depth: number): Expression | undefined => {
    const from = at
    while (at < text.length && !'(),'.includes(text[at] ?? '')) at++
    const name = text.slice(from, at)
    if (name === '') return undefined
    if (text[at] !== '(') return name
    if (!isOp(name) || depth === DEEPEST) return undefined
    const args: Expression[] = []
    do {
      at++
      const arg = expression(depth + 1)
      if (arg === undefined) return undefined
      args.push(arg)
    } while (text[at] === ',')
    if (text[at] !== ')') return undefined
    at++
    return { op: name, args }
  }
  if (text.length > 200) return undefined
  const e = expression(0)
  return at === text.length ? e : undefined
}

/** Functions that need the day of publication. */
const ANCHORED: ReadonlySet<Op> = new Set<Op>([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'weekday',
  'date',
  'month-named',
  'season',
  'hijri',
  'ago',
  'ahead',
  'vague',
  'every',
])

/** Does the expression's value depend on when the article was published? */
export function isRelative(e: Expression): boolean {
  if (typeof e === 'string') return false
  return ANCHORED.has(e.op) || e.args.some(isRelative)
}
