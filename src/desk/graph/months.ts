import type { ActorEdge } from '../../server/api-types.ts'

/** Every month from the first that an event has to the last, without a gap. */
export function monthsOf(edges: readonly ActorEdge[]): string[] {
  const known = edges.flatMap((e) => e.months.map((m) => m.month)).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  for (let n = monthNumber(first); n <= monthNumber(last); n++)
    months.push(
      `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`,
    )
  return months
}

const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/** Events of a relation in the months from…to; all of them, dated or not, where no time is chosen. */
export const eventsIn = (edge: ActorEdge, from: string | null, to: string | null): number =>
  from === null && to === null
    ? edge.events
    : edge.months.reduce(
        (n, m) => (m.month >= (from ?? '') && m.month <= (to ?? '9') ? n + m.events : n),
        0,
      )

/** The last day of a month, as addresses give it. */
export const lastDayOf = (month: string): string => {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return `${month}-${String(new Date(Date.UTC(year, of, 0)).getUTCDate()).padStart(2, '0')}`
}
