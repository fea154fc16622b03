import { parseDay, type Day } from '../../arabic/calendar/days.ts'
import type { EventMention } from '../../analysis/layers.ts'
import { dayOf, edtfSpan } from '../../text/edtf.ts'
import { sliceOf } from '../../text/range.ts'
import { toProof } from '../proofs.ts'
import type { Vector } from '../stories/vectors.ts'
import type { Report } from '../types.ts'
import { keyOfPassage } from '../corrections/corrector.ts'
import { replay, type Decision } from '../corrections/replay.ts'
import { findChains, isDefinite, type Chain } from './chains.ts'
import { canMeet, groupItems, type Days } from './group.ts'
import type { Kin } from './kin.ts'
import type { Passages } from './passages.ts'
import { partiesAgree, partyOf, placesAgree } from './places.ts'
import type { Happening, HappeningAccount } from './types.ts'

/** Contexts less alike than this tell of two events. */
const ALIKE = 0.25
const PLACE = { same: 0.1, open: 0, apart: -0.6 }
const PARTY = { same: 0.2, open: 0, apart: -0.05 }
const ACTOR = 0.08
/** What fell «in 2018» may be many things: the words must say more. */
const VAGUE = 0.1
const MONTH = 31
/** Days by which two accounts of one event may miss each other. */
const DAYS = 1

/** An event as one article tells it, ready to be compared with those of others. */
export interface Seen extends Chain {
  readonly key: string
  readonly day: Day | null
  readonly among: Days | null
  readonly vector: Vector
  readonly place: string | null
  readonly actor: string | null
  readonly target: string | null
  /** Whom the target is or belongs to, where that is known: equal where parties agree. */
  readonly party: string | null
}

/** Events that several articles tell, each with all who tell it. */
export function findHappenings(passages: Passages, decisions: readonly Decision[] = []): Seen[][] {
  const seen = passages.reports.flatMap((report) =>
    findChains(report, passages).map((chain) => toSeen(chain, passages)),
  )
  const groups = groupItems(seen, { days: DAYS, weigh, kin })
  const joined = joinFacets(groups.filter(isTold), passages)
  if (decisions.length === 0) return joined
  const rest = groups.filter((group) => !isTold(group))
  return replay([...joined, ...rest], decisions, {
    keysOf: ({ report, mentions }) => mentions.map((m) => keyOfPassage(report.article.id, m)),
    moves: 'groups',
    cut: (chain, sides) => cutChain(chain, sides).map((part) => toSeen(part, passages)),
  }).filter(isTold)
}

/** By more than one article. */
const isTold = (group: readonly Seen[]): boolean => new Set(group.map((s) => s.report)).size > 1

/** The words of a chain by the side that names them; those that none names go with the first. */
function cutChain(
  { report, type, mentions }: Chain,
  sides: readonly ReadonlySet<string>[],
): readonly Chain[] {
  const sideOf = (m: EventMention): number =>
    sides.findIndex((side) => side.has(keyOfPassage(report.article.id, m)))
  const named = mentions.map(sideOf).filter((s) => s >= 0)
  const first = Math.min(...named)
  return [...Map.groupBy(mentions, (m) => (sideOf(m) < 0 ? first : sideOf(m))).values()].map(
    (part) => ({ report, type, mentions: part }),
  )
}

function toSeen(chain: Chain, passages: Passages): Seen {
  const { report, type, mentions } = chain
  const dated =
    mentions.find((m) => m.date !== null && m.dateBasis === 'own') ?? firstDated(mentions)
  const target = mentions.find((m) => m.targetEntity != null)?.targetEntity ?? null
  return {
    ...chain,
    key: type,
    ...daysOf(dated, passages.dayOf(report)),
    vector: passages.contextOfAll(report, mentions),
    // The town rather than its country.
    place:
      mentions.find((m) => m.placeEntity?.startsWith('place:'))?.placeEntity ??
      mentions.find((m) => m.placeEntity != null)?.placeEntity ??
      null,
    actor: mentions.find((m) => m.actorEntity != null)?.actorEntity ?? null,
    target,
    party: target === null ? null : partyOf(target),
  }
}

/** The day of an event, or the days that it lies among; without a time of its own that of the report. */
function daysOf(
  event: EventMention | undefined,
  published: Day | null,
): { readonly day: Day | null; readonly among: Days | null } {
  const date = event?.date ?? null
  const day = date === null ? published : parseDay(date)
  const span = date === null || day !== null ? null : edtfSpan(date)
  if (!span) return { day: day ?? published, among: null }
  const [from, last] = [Math.floor(span.from / MS_A_DAY), Math.ceil(span.to / MS_A_DAY) - 1]
  // What has gone on since then may be told of any day after.
  const to = event?.status === 'ongoing' ? Math.max(last, published ?? Infinity) : last
  return from === to ? { day: from, among: null } : { day: null, among: { from, to } }
}

const MS_A_DAY = 86_400_000

const firstDated = (mentions: readonly EventMention[]): EventMention | undefined =>
  mentions.find((m) => m.date !== null)

function weigh(a: Seen, b: Seen, cosine: number): number {
  return (
    cosine -
    ALIKE -
    (isVague(a) || isVague(b) ? VAGUE : 0) +
    PLACE[placesAgree(a.place, b.place)] +
    PARTY[partiesAgree(a.target, b.target)] +
    (a.actor !== null && a.actor === b.actor ? ACTOR : 0)
  )
}

const kin: Kin<Seen> = {
  of: ({ place, party, actor }) => [place, party, actor],
  worth: [PLACE.same, PARTY.same, ACTOR],
  without: (item) => -ALIKE - (isVague(item) ? VAGUE : 0),
}

const isVague = ({ among }: Seen): boolean => among !== null && among.to - among.from >= MONTH

/**
 * One act may be told by words of several types: «agreed to activate … and accepted the offer». Two
 * events of one day that at least two articles tell in the same sentences are one, of the type of
 * the larger.
 */
function joinFacets(groups: readonly Seen[][], passages: Passages): Seen[][] {
  const bySentence = new Map<string, Set<number>>()
  groups.forEach((group, i) => {
    for (const { report, mentions } of group) {
      for (const m of mentions) {
        if (m.status === 'denied') continue
        const key = `${report.article.id} ${passages.placeOf(report, m)}`
        bySentence.set(key, (bySentence.get(key) ?? new Set()).add(i))
      }
    }
  })
  const together = new Map<string, Set<string>>()
  for (const [key, holders] of bySentence) {
    const [article = ''] = key.split(' ')
    for (const i of holders)
      for (const j of holders) {
        const pair = `${i} ${j}`
        if (i < j) together.set(pair, (together.get(pair) ?? new Set()).add(article))
      }
  }
  const home = groups.map((_, i) => i)
  const homeOf = (i: number): number => {
    const at = home[i] ?? i
    return at === i ? i : homeOf(at)
  }
  const articles = groups.map((g) => new Set(g.map((s) => s.report)).size)
  for (const [pair, shared] of together) {
    const [i = 0, j = 0] = pair.split(' ').map(Number)
    // Most of the smaller one's articles tell both in one breath.
    if (shared.size < 2 || shared.size < 0.6 * Math.min(articles[i] ?? 0, articles[j] ?? 0))
      continue
    // «was signed on the 27th and ratified on the 5th» is two.
    if (!sameDays(groups[i] ?? [], groups[j] ?? [])) continue
    home[homeOf(j)] = homeOf(i)
  }
  const joined = new Map<number, Seen[]>()
  groups.forEach((group, i) => joined.set(homeOf(i), [...(joined.get(homeOf(i)) ?? []), ...group]))
  return [...joined.values()]
}

/** Does some account of one fall on the day of some account of the other? */
function sameDays(a: readonly Seen[], b: readonly Seen[]): boolean {
  return a.some((x) => b.some((y) => mayBeOneTime(x, y)))
}

const mayBeOneTime = (a: Seen, b: Seen): boolean =>
  canMeet(a, b) && (a.day === null || b.day === null || Math.abs(a.day - b.day) <= DAYS)

/** As a dossier shows it: one account an article, and one more where it also tells a denial. */
export function toHappening(group: readonly Seen[], passages: Passages): Happening {
  const byReport = Map.groupBy(group, (s) => s.report)
  const accounts = [...byReport]
    .sort(([a], [b]) => passages.rankOf(a.article.id) - passages.rankOf(b.article.id))
    .flatMap(([report, chains]) => accountsOf(report, chains, passages))
  const type = typeOf(group)
  const [first] = accounts
  return {
    id: `h:${type}:${first?.article ?? ''}:${first?.proof.from ?? 0}`,
    type,
    date: mostTold(accounts),
    families: [...new Set(accounts.map((a) => a.family))],
    accounts,
  }
}

function accountsOf(
  report: Report,
  chains: readonly Seen[],
  passages: Passages,
): HappeningAccount[] {
  const mentions = chains.flatMap((c) => c.mentions).sort((a, b) => a.from - b.from)
  const denied = mentions.filter((m) => m.status === 'denied' && !isPresupposed(report, m))
  const told = mentions.filter((m) => m.status !== 'denied')
  return [told, denied].flatMap((some) => {
    const best = fullest(some)
    return best ? [toAccount(report, best, some, passages)] : []
  })
}

/**
 * «denied that the attack was aimed at …» takes the attack for granted: the definite noun is what the
 * denied verb is said of.
 */
const isPresupposed = ({ article }: Report, event: EventMention): boolean =>
  (event.sameAs ?? []).length > 0 && isDefinite(sliceOf(article.text, event))

/** The words that tell most: who, to whom, where, on which day; of equals the first. */
function fullest(mentions: readonly EventMention[]): EventMention | undefined {
  const tells = (m: EventMention): number =>
    (m.status === 'happened' || m.status === 'ongoing' ? 4 : 0) +
    (m.actor ? 2 : 0) +
    (m.target ? 2 : 0) +
    (m.place ? 1 : 0) +
    (m.dateBasis === 'own' ? 2 : 0)
  return mentions.reduce<EventMention | undefined>(
    (best, m) => (best && tells(best) >= tells(m) ? best : m),
    undefined,
  )
}

function toAccount(
  report: Report,
  event: EventMention,
  all: readonly EventMention[],
  passages: Passages,
): HappeningAccount {
  const { article } = report
  const dated = event.date === null ? firstDated(all) : event
  return {
    ...passages.toTold(report, event),
    status: event.status,
    date: dated?.date ?? null,
    isDateOwn: dated?.dateBasis === 'own' || dated?.dateBasis === 'sentence',
    actor: event.actor && toProof(article, event.actor),
    target: event.target && toProof(article, event.target),
    place: event.place && toProof(article, event.place),
    actorEntity: event.actorEntity ?? null,
    targetEntity: event.targetEntity ?? null,
    placeEntity: event.placeEntity ?? null,
  }
}

/** The type that most articles tell; of equals the first told. */
function typeOf(group: readonly Seen[]): string {
  const counts = new Map<string, Set<Report>>()
  for (const { type, report } of group)
    counts.set(type, (counts.get(type) ?? new Set()).add(report))
  return [...counts].reduce((a, b) => (b[1].size > a[1].size ? b : a))[0]
}

/** The day that most accounts give, of equals the first told; without any, the finest time told. */
function mostTold(accounts: readonly HappeningAccount[]): string | null {
  const days = new Map<string, number>()
  let [vague, least] = [null as string | null, Infinity]
  for (const { date } of accounts) {
    const day = date === null ? null : dayOf(date)
    if (day !== null) days.set(day, (days.get(day) ?? 0) + 1)
    const span = date === null || day !== null ? null : edtfSpan(date)
    if (span && span.to - span.from < least) [vague, least] = [date, span.to - span.from]
  }
  let best: string | null = null
  for (const [day, n] of days) if (best === null || n > (days.get(best) ?? 0)) best = day
  return best ?? vague
}
