import { dayOf } from '../../text/edtf.ts'
import { agree, isAgain } from './quantities.ts'
import type {
  Claim,
  Dispute,
  DisputeSide,
  Happening,
  Quantity,
  QuantityEntry,
  Told,
} from './types.ts'

/** Passages that cannot both hold, with the reason. */
export function findDisputes(
  quantities: readonly Quantity[],
  claims: readonly Claim[],
  happenings: readonly Happening[],
): Dispute[] {
  return [
    ...quantities.flatMap(figuresOf),
    ...claims.flatMap(deniedOf),
    ...happenings.flatMap((h) => [...eventOf(h), ...datesOf(h)]),
  ]
}

/** Values of one quantity that do not go together, and are not an earlier and a later count. */
function figuresOf({ id, entries }: Quantity): Dispute[] {
  // An outlet or claimant that counts anew takes back what it said before.
  const standing = entries.filter(
    (e, i) =>
      e.relation !== 'superseded' &&
      !entries.slice(i + 1).some((l) => l.relation === 'update' && isAgain(e, l) && !agree(e, l)),
  )
  const sides = new Map<string, QuantityEntry[]>()
  for (const e of standing) {
    const key = valueOf(e)
    sides.set(key, [...(sides.get(key) ?? []), e])
  }
  const parted = standing.some((a) => standing.some((b) => isDispute(a, b)))
  const changed = standing.some((a) =>
    standing.some(
      (b) =>
        a.family === b.family &&
        a.outlet !== b.outlet &&
        valueOf(a) !== valueOf(b) &&
        isCopied(a.sentence.words, b.sentence.words),
    ),
  )
  if (!parted && !changed) return []
  return [
    {
      id: `d:${id}`,
      code: parted ? 'figure-differs' : 'figure-changed-in-copy',
      about: id,
      sides: [...sides].map(([value, told]): DisputeSide => ({ value, told })),
    },
  ]
}

/** A wire's own later version is no other side. */
const isDispute = (a: QuantityEntry, b: QuantityEntry): boolean =>
  !agree(a, b) && !(a.family === b.family && a.outlet === b.outlet)

/** Are most words of the two sentences the same? */
function isCopied(a: string, b: string): boolean {
  const [x, y] = [new Set(a.split(/\s+/)), new Set(b.split(/\s+/))]
  let both = 0
  for (const w of x) if (y.has(w)) both++
  return both >= 0.7 * Math.min(x.size, y.size)
}

const SIGN = { '=': '', '>': '>', '<': '<', '~': '~' } as const
const valueOf = ({ value, max, op }: QuantityEntry): string =>
  `${SIGN[op]}${value}${max === null ? '' : `–${max}`}`

const deniedOf = ({ id, said, denied }: Claim): Dispute[] =>
  denied.length === 0
    ? []
    : [
        {
          id: `d:${id}`,
          code: 'claim-denied',
          about: id,
          sides: [
            { value: null, told: said },
            { value: null, told: denied },
          ],
        },
      ]

/** Told as done, and as not done. */
function eventOf({ id, accounts }: Happening): Dispute[] {
  const done = accounts.filter((a) => a.status === 'happened' || a.status === 'ongoing')
  const denied = accounts.filter((a) => a.status === 'denied')
  const [yes, no]: [readonly Told[], readonly Told[]] = [done, denied]
  if (yes.length === 0 || no.length === 0) return []
  return [
    {
      id: `d:${id}`,
      code: 'event-denied',
      about: id,
      sides: [
        { value: 'happened', told: yes },
        { value: 'denied', told: no },
      ],
    },
  ]
}

/** Two origins give two days, each of them in so many words. */
function datesOf({ id, accounts }: Happening): Dispute[] {
  const days = new Map<string, Told[]>()
  for (const a of accounts) {
    const day = a.date === null || a.status !== 'happened' ? null : dayOf(a.date)
    if (day !== null && a.isDateOwn) days.set(day, [...(days.get(day) ?? []), a])
  }
  const origins = [...days.values()].map((told) => new Set(told.map((t) => t.family)))
  const [a, b] = origins
  if (!a || !b || [...a].every((f) => b.has(f))) return []
  return [
    {
      id: `d:${id}:date`,
      code: 'date-differs',
      about: id,
      sides: [...days].map(([value, told]): DisputeSide => ({ value, told })),
    },
  ]
}
