/** A stretch of time as the address holds it: first and last day. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** The days of a step: `2019` and `2019-11` are all of theirs. Null for an hour: nothing is finer. */
export function spanOf(key: string): Span | null {
  if (key.includes('T')) return null
  const [year = '', month, day] = key.split('-')
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (day !== undefined) return { from: key, to: key }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { from: `${key}-01`, to: `${key}-${String(last).padStart(2, '0')}` }
}

/** The steps that hold a span, the widest first, itself last: of a day its year, month and day. */
export function stepsAround({ from, to }: Span): string[] {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)]
  const around = [year, month, from].filter((key) => {
    const of = spanOf(key)
    return of !== null && of.from <= from && to <= of.to
  })
  // What is not a whole step stands after those that hold it.
  const last = spanOf(around.at(-1) ?? '')
  return last !== null && last.from === from && last.to === to
    ? around
    : [...around, `${from}/${to}`]
}

/** What a step out of a span leads to; null where the whole of time is next. */
export function outOf(span: Span): Span | null {
  const around = stepsAround(span)
  const outer = around.at(-2)
  return outer === undefined ? null : spanOf(outer)
}
