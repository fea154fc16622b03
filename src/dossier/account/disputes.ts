import { cleanView } from '../../arabic/clean.ts'
import { searchTerm } from '../../arabic/terms.ts'
import { dayOf } from '../../text/edtf.ts'
import { writeFigure } from './figure-value.ts'
import { partiesAgree, placesAgree } from './places.ts'
import { agree, isAgain } from './quantities.ts'
import type {
  Claim,
  Dispute,
  DisputeSide,
  Happening,
  HappeningAccount,
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
    ...happenings.flatMap((h) => [
      ...eventOf(h),
      ...notYetOf(h),
      ...datesOf(h),
      ...placesOf(h),
      ...actorsOf(h),
    ]),
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
  const parted = valuesOf(standing, isDispute)
  const apart = parted.size > 0 ? parted : valuesOf(standing, isChanged)
  if (apart.size === 0) return []
  const sides = new Map<string, QuantityEntry[]>([...apart].map((value) => [value, []]))
  for (const e of standing) sides.get(writeFigure(e))?.push(e)
  return [
    {
      id: `d:${id}`,
      code: parted.size > 0 ? 'figure-differs' : 'figure-changed-in-copy',
      about: id,
      sides: [...sides].map(([value, told]): DisputeSide => ({ value, told })),
    },
  ]
}

/** The values that do not go with some other: «at least 28» stands on no side of 29 against 30. */
const valuesOf = (
  entries: readonly QuantityEntry[],
  apart: (a: QuantityEntry, b: QuantityEntry) => boolean,
): Set<string> =>
  new Set(
    entries
      .filter((a) => entries.some((b) => apart(a, b) || apart(b, a)))
      .map((e) => writeFigure(e)),
  )

const isChanged = (a: QuantityEntry, b: QuantityEntry): boolean =>
  a.family === b.family &&
  a.outlet !== b.outlet &&
  writeFigure(a) !== writeFigure(b) &&
  isCopied(a.sentence.words, b.sentence.words)

/** A wire's own later version is no other side, and a figure changed in a copy is a matter of its own. */
const isDispute = (a: QuantityEntry, b: QuantityEntry): boolean =>
  !agree(a, b) &&
  (a.family !== b.family ||
    (a.outlet !== b.outlet && !isCopied(a.sentence.words, b.sentence.words)))

/** Are most words of the two sentences the same? */
function isCopied(a: string, b: string): boolean {
  const [x, y] = [new Set(a.split(/\s+/)), new Set(b.split(/\s+/))]
  let both = 0
  for (const w of x) if (y.has(w)) both++
  return both >= 0.7 * Math.min(x.size, y.size)
}

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
function eventOf({ id, type, accounts }: Happening): Dispute[] {
  const done = accounts.filter((a) => a.status === 'happened' || a.status === 'ongoing')
  const denied = accounts.filter((a) => a.status === 'denied')
  const [yes, no] = sameWords(done, denied)
  if (yes.length === 0 || no.length === 0 || TALK.has(type)) return []
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

/** Words spoken are no deeds: «he denied the accusation» does not deny that it was made. */
const TALK = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'CONCEDE'])

/** Accounts of either side that tell of it in words of the other: a happening has many parts. */
function sameWords(
  a: readonly HappeningAccount[],
  b: readonly HappeningAccount[],
): [HappeningAccount[], HappeningAccount[]] {
  const [x, y] = [a, b].map((side) => side.map((t) => contentWords(t.sentence.words)))
  const meets = (one: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): boolean =>
    others.some((other) => {
      let both = 0
      for (const w of one) if (other.has(w)) both++
      return both >= PARTLY * Math.min(one.size, other.size)
    })
  return [
    a.filter((_, i) => meets(x?.[i] ?? new Set(), y ?? [])),
    b.filter((_, i) => meets(y?.[i] ?? new Set(), x ?? [])),
  ]
}
const PARTLY = 0.4

/** Words of more than three letters, as stems. */
const contentWords = (text: string): Set<string> =>
  new Set((cleanView(text).text.match(/\p{L}{4,}/gu) ?? []).map(searchTerm))

/** Agreed or done by one, still to come by another who wrote no earlier. */
function notYetOf({ id, type, accounts }: Happening): Dispute[] {
  if (!DEALS.has(type)) return []
  const told = accounts.filter((a) => a.status === 'happened')
  const [first] = told
  const later = accounts.filter(
    (a) =>
      (a.status === 'planned' || a.status === 'possible' || a.status === 'requested') &&
      (a.published ?? '') >= (first?.published ?? '~'),
  )
  const [done, open] = sameWords(told, later)
  if (done.length === 0 || open.length === 0 || isOneOrigin(done, open)) return []
  return [
    {
      id: `d:${id}:not-yet`,
      code: 'event-not-yet',
      about: id,
      sides: [
        { value: 'happened', told: done },
        { value: 'planned', told: open },
      ],
    },
  ]
}

/** Types of which it matters whether they are done yet. */
const DEALS = new Set(['AGREE', 'SUPPORT', 'CONSULT', 'AID', 'CONCEDE', 'COOPERATE'])

/** Two towns, each named by an origin that does not name the other. */
const placesOf = (h: Happening): Dispute[] =>
  differing(h, 'place-differs', 'place', (a) =>
    a.place && a.placeEntity?.startsWith('place:') ? [a.placeEntity, a.place.words] : null,
  )

/** Two known parties, each said by an origin to have done it. */
function actorsOf(h: Happening): Dispute[] {
  if (!DEEDS.has(h.type)) return []
  // Who is a side of a fight is told as the one and as the other.
  const targets = new Set(h.accounts.flatMap((a) => a.targetEntity ?? []))
  return differing(h, 'actor-differs', 'actor', (a) =>
    a.actor && a.actorEntity && /^(?:org|group):/.test(a.actorEntity) && !targets.has(a.actorEntity)
      ? [a.actorEntity, a.actor.words]
      : null,
  )
}

/** Types of which it is asked who did it. */
const DEEDS = new Set(['ASSAULT', 'COERCE'])

function differing(
  { id, accounts }: Happening,
  code: 'place-differs' | 'actor-differs',
  part: string,
  read: (account: HappeningAccount) => readonly [key: string, words: string] | null,
): Dispute[] {
  const sides = new Map<string, { words: string; told: Told[] }>()
  for (const a of accounts) {
    const value = a.status === 'happened' || a.status === 'ongoing' ? read(a) : null
    if (!value) continue
    const side = sides.get(value[0]) ?? { words: value[1], told: [] }
    sides.set(value[0], side)
    side.told.push(a)
  }
  const keys = [...sides.keys()]
  const apart = keys.some((x, i) =>
    keys.slice(i + 1).some((y) => {
      const one = code === 'place-differs' ? placesAgree(x, y) : partiesAgree(x, y)
      const [p, q] = [sides.get(x)?.told ?? [], sides.get(y)?.told ?? []]
      return one === 'apart' && !isOneOrigin(p, q)
    }),
  )
  if (!apart) return []
  return [
    {
      id: `d:${id}:${part}`,
      code,
      about: id,
      sides: [...sides.values()].map(({ words, told }): DisputeSide => ({ value: words, told })),
    },
  ]
}

/** Does every origin of one side stand on the other too? */
function isOneOrigin(a: readonly Told[], b: readonly Told[]): boolean {
  const [x, y] = [new Set(a.map((t) => t.family)), new Set(b.map((t) => t.family))]
  return [...x].every((f) => y.has(f)) || [...y].every((f) => x.has(f))
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
