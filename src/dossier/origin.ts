import { byTime, edtfSpan, type TimeSpan } from '../text/edtf.ts'
import type { Article } from '../reading/article.ts'
import type { Creditor, CreditReader } from './credits.ts'
import type { Origin } from './types.ts'

/** A member of a family, for choosing its origin. */
export interface Member {
  readonly article: Article
  /** How much of the other members' text it holds, on average, 0…1. */
  readonly holds: number
}

export interface OriginFound {
  readonly origin: Origin
  /** An agency that members credit and that is itself no member. */
  readonly credit: string | null
}

/** When an article was published, as a stretch of time; null when that is not known. */
export const publishedSpan = (article: Article): TimeSpan | null =>
  article.published ? edtfSpan(article.published.value) : null

/**
 * Who seems to have had a text first: the outlet that the others credit; else the earliest; of
 * several that may be the earliest, and where no date is known, the one that holds most of the
 * others' text.
 */
export function findOrigin(members: readonly Member[], credits: CreditReader): OriginFound {
  const alone = members.length === 1 ? members[0] : undefined
  const credited = creditVotes(members, credits)
  const outside = credited.find((c) => !c.isMember)?.creditor.name ?? null
  if (alone)
    return { origin: origin(alone, 'alone', 'no other article carries this text'), credit: outside }

  const inside = credited.find((c) => c.isMember)
  if (inside) {
    const own = members.filter((m) => isOf(m, inside.creditor, credits))
    const first = earliest(own).best
    if (first) {
      const who =
        inside.votes === 1 ? 'another article names' : `${inside.votes} other articles name`
      const why = `${who} ${inside.creditor.name} as the source`
      return { origin: origin(first, 'credited', why), credit: inside.creditor.name }
    }
  }
  const { best, contenders, dated } = earliest(members)
  if (!best) throw new RangeError('a family has at least one member')
  const when = best.article.published?.value ?? ''
  if (dated === 0) {
    return {
      origin: origin(best, 'fullest', 'no date is known; it holds most of the others’ text'),
      credit: outside,
    }
  }
  const undated = members.length - dated
  const rest =
    undated > 0 ? `; ${undated} of the articles ${undated === 1 ? 'has' : 'have'} no date` : ''
  return contenders > 1
    ? {
        origin: origin(
          best,
          'earliest-fullest',
          `one of ${contenders} published first (${when}), and holds most of the others’ text${rest}`,
        ),
        credit: outside,
      }
    : { origin: origin(best, 'earliest', `published first (${when})${rest}`), credit: outside }
}

const origin = (m: Member, reason: NonNullable<Origin['reason']>, why: string): Origin => ({
  article: m.article.id,
  reason,
  why,
})

const isOf = (m: Member, c: Creditor, credits: CreditReader): boolean =>
  m.article.outlet !== null && credits.keyOf(m.article.outlet) === c.key

interface Vote {
  readonly creditor: Creditor
  readonly votes: number
  readonly isMember: boolean
}

/** The credited, those that most members name first. */
function creditVotes(members: readonly Member[], credits: CreditReader): Vote[] {
  const votes = new Map<string, { creditor: Creditor; votes: number }>()
  for (const m of members)
    for (const creditor of credits.creditsOf(m.article)) {
      const v = votes.get(creditor.key) ?? { creditor, votes: 0 }
      v.votes++
      votes.set(creditor.key, v)
    }
  return [...votes.values()]
    .map((v) => ({ ...v, isMember: members.some((m) => isOf(m, v.creditor, credits)) }))
    .sort((a, b) => b.votes - a.votes || (a.creditor.key < b.creditor.key ? -1 : 1))
}

function earliest(members: readonly Member[]): {
  best: Member | undefined
  contenders: number
  dated: number
} {
  const dated = members
    .map((m) => ({ m, span: publishedSpan(m.article) }))
    .filter((x) => x.span !== null)
    .sort((a, b) => byTime(a.span, b.span))
  // A day overlaps its hours: both may be the first.
  const first = dated[0]?.span
  const contenders = first
    ? dated.filter((x) => x.span !== null && x.span.from < first.to).map((x) => x.m)
    : members
  let best = contenders[0]
  for (const m of contenders) if (best && isFuller(m, best)) best = m
  return { best, contenders: contenders.length, dated: dated.length }
}

function isFuller(m: Member, than: Member): boolean {
  if (m.holds !== than.holds) return m.holds > than.holds
  const order = byTime(publishedSpan(m.article), publishedSpan(than.article))
  return order < 0 || (order === 0 && m.article.id < than.article.id)
}
