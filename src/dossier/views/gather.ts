import type { EventMention, EventPoint, Statement } from '../../analysis/layers.ts'
import type { Range } from '../../text/range.ts'
import type { Proof, Report } from '../types.ts'
import { createUses, type Uses } from './uses.ts'

export type { GatheredEntity, Use } from './uses.ts'

/** A statement as the pages of entities list it. */
export interface Said {
  readonly statement: KeptStatement
  readonly words: Proof
  readonly published: string | null
  readonly outlet: string | null
  readonly copied: boolean
  /** Entities named in its content, each once. */
  readonly about: readonly string[]
}

/** What the views show of a statement and of an event: all of them are held at a time. */
export type KeptStatement = Pick<
  Statement,
  'speaker' | 'speakerEntity' | 'act' | 'form' | 'negated' | 'commitment' | 'noComment'
>
export type KeptEvent = Pick<
  EventMention,
  'id' | 'from' | 'rule' | 'type' | 'mode' | 'status' | 'date' | 'dateBasis' | 'point'
>

/** An argument of an event: its words, and the entity where it is known. */
export interface Party {
  readonly words: Proof | null
  readonly entity: string | null
  readonly name: string
}

/** A coded happening of one article, with what is shown of it. */
export interface Happening {
  readonly event: KeptEvent
  readonly trigger: Proof
  readonly sentence: Proof
  readonly published: string | null
  readonly outlet: string | null
  readonly family: string
  readonly actor: Party | null
  readonly target: Party | null
  readonly place: Party | null
  /** Who claims it; null in the outlet's own voice. */
  readonly saidBy: { readonly speaker: string | null } | null
  readonly figures: readonly Proof[]
}

/** What the views that go through all articles are made from. */
export interface Gathered extends Uses {
  readonly said: readonly Said[]
  readonly happenings: readonly Happening[]
}

/** Begins to gather: `add` takes one report after the other, `done` gives what they come to. */
export function createGathering(placeOf: PlaceOf): {
  add(report: Report): void
  done(): Gathered
} {
  const uses = createUses()
  const said: Said[] = []
  const happenings: Happening[] = []
  const points = new Map<string, EventPoint>()
  /** Thousands of events have one place: its point is held once. */
  const shared = (point: EventPoint): EventPoint => {
    const key = JSON.stringify(point)
    const known = points.get(key) ?? point
    points.set(key, known)
    return known
  }
  return {
    add({ article, analysis }) {
      const where = placeOf(article.id)
      const from: From = {
        id: article.id,
        text: article.text,
        outlet: article.outlet,
        published: article.published?.value ?? null,
        ...where,
      }
      const stretches = [...analysis.statements].sort((a, b) => a.from - b.from)
      uses.add({
        ...from,
        mentions: analysis.mentions,
        sentences: analysis.sentences.length,
        sentenceOf: (m) => sentenceAt(analysis.sentences, m.from),
        saidBy(m) {
          const inside = innermost(stretches, m)
          return inside === undefined ? null : (inside.speaker ?? '')
        },
      })
      for (const s of analysis.statements)
        said.push({
          statement: toKeptStatement(s),
          words: proof(from, s),
          published: from.published,
          outlet: from.outlet,
          copied: from.copied,
          about: [
            ...new Set(
              analysis.mentions
                .filter((m) => s.from <= m.from && m.to <= s.to)
                .map((m) => m.entity),
            ),
          ],
        })
      const byId = new Map(analysis.statements.map((s) => [s.id, s]))
      const figures = new Map(analysis.figures.map((f) => [f.id, f]))
      // Events of one sentence share its proof.
      const sentences = new Map<number, Proof>()
      const sentenceWith = (e: Range): Proof => {
        const range = sentenceOf(analysis.sentences, e)
        const known = sentences.get(range.from)
        const words = known?.to === range.to ? known : proof(from, range)
        sentences.set(range.from, words)
        return words
      }
      for (const e of analysis.events) {
        const claim = e.saidIn === null ? undefined : byId.get(e.saidIn)
        const names = (entity: string | null | undefined): string | undefined =>
          analysis.mentions.find((m) => m.entity === entity)?.name
        const party = (range: Range | null, entity: string | null | undefined): Party | null => {
          const words = range === null ? null : proof(from, range)
          const name = names(entity) ?? words?.words
          return name === undefined ? null : { words, entity: entity ?? null, name }
        }
        happenings.push({
          event: { ...toKeptEvent(e), point: e.point == null ? null : shared(e.point) },
          trigger: proof(from, e),
          sentence: sentenceWith(e),
          published: from.published,
          outlet: from.outlet,
          family: from.family,
          actor: party(e.actor, e.actorEntity),
          target: party(e.target, e.targetEntity),
          place: party(e.place, e.placeEntity),
          saidBy: claim === undefined ? null : { speaker: claim.speaker },
          figures: (e.figures ?? []).flatMap((id) => {
            const figure = figures.get(id)
            return figure === undefined ? [] : [proof(from, figure)]
          }),
        })
      }
    },
    done: () => ({ ...uses.done(), said, happenings }),
  }
}

const toKeptStatement = (s: Statement): KeptStatement => ({
  speaker: s.speaker,
  speakerEntity: s.speakerEntity,
  act: s.act,
  form: s.form,
  negated: s.negated,
  ...(s.commitment === undefined ? {} : { commitment: s.commitment }),
  ...(s.noComment === undefined ? {} : { noComment: s.noComment }),
})

const toKeptEvent = (e: EventMention): KeptEvent => ({
  id: e.id,
  from: e.from,
  rule: e.rule,
  type: e.type,
  status: e.status,
  date: e.date,
  ...(e.mode === undefined ? {} : { mode: e.mode }),
  ...(e.dateBasis === undefined ? {} : { dateBasis: e.dateBasis }),
})

/** Where an article stands in the dossier. */
export type PlaceOf = (article: string) => { readonly family: string; readonly copied: boolean }

interface From {
  readonly id: string
  readonly text: string
  readonly outlet: string | null
  readonly published: string | null
  readonly family: string
  readonly copied: boolean
}

const proof = (from: From, r: Range): Proof => ({
  article: from.id,
  from: r.from,
  to: r.to,
  words: from.text.slice(r.from, r.to),
})

/** The shortest statement whose content holds the range. */
function innermost(statements: readonly Statement[], r: Range): Statement | undefined {
  let best: Statement | undefined
  for (const s of statements) {
    if (s.from > r.from) break
    if (r.to <= s.to && (best === undefined || s.to - s.from < best.to - best.from)) best = s
  }
  return best
}

/** The number of the sentence that a place stands in; one past the last for what stands in none. */
function sentenceAt(sentences: readonly Range[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((sentences[mid]?.to ?? 0) <= at) low = mid + 1
    else high = mid
  }
  return (sentences[low]?.from ?? Infinity) <= at ? low : sentences.length
}

const sentenceOf = (sentences: readonly Range[], r: Range): Range =>
  sentences[sentenceAt(sentences, r.from)] ?? r
