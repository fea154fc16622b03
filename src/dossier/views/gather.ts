import type { EntityType, EventMention, Mention, Statement } from '../../analysis/layers.ts'
import type { Range } from '../../text/range.ts'
import type { Proof, Report } from '../types.ts'
import { lettersOf } from './letters.ts'

/** A place where an article names an entity. */
export interface Use extends Range {
  readonly article: string
  readonly outlet: string | null
  /** Exactly the words there. */
  readonly words: string
  /** The words with spellings that count as one made one. */
  readonly letters: string
  /** Whose statement it stands in; an empty name for a speaker who is not named, null for the outlet's own voice. */
  readonly saidBy: string | null
  /** Words that take a side, as the names layer marks them. */
  readonly loaded: boolean
  /** The text is copied from another article. */
  readonly copied: boolean
  /** The sentence, counted over all articles. */
  readonly sentence: number
  readonly entity: string
}

export interface GatheredEntity {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly uses: readonly Use[]
  /** Its different wordings, by their letters, as they first occur. */
  readonly wordings: ReadonlyMap<string, string>
}

/** A statement as the pages of entities list it. */
export interface Said {
  readonly statement: Statement
  readonly words: Proof
  readonly published: string | null
  readonly outlet: string | null
  readonly copied: boolean
  /** Entities named in its content. */
  readonly about: ReadonlySet<string>
}

/** An argument of an event: its words, and the entity where it is known. */
export interface Party {
  readonly words: Proof | null
  readonly entity: string | null
  readonly name: string
}

/** A coded happening of one article, with what is shown of it. */
export interface Happening {
  readonly event: EventMention
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
export interface Gathered {
  readonly entities: ReadonlyMap<string, GatheredEntity>
  readonly said: readonly Said[]
  readonly happenings: readonly Happening[]
  /** All uses of a sentence, for who is named beside whom. */
  readonly sentences: readonly (readonly Use[])[]
  /** Those who name most first. */
  readonly outlets: readonly string[]
}

/** Begins to gather: `add` takes one report after the other, `done` gives what they come to. */
export function createGathering(placeOf: PlaceOf): {
  add(report: Report): void
  done(): Gathered
} {
  const entities = new Map<string, Being>()
  const said: Said[] = []
  const happenings: Happening[] = []
  const sentences: Use[][] = []
  const naming = new Map<string, number>()
  const spelt = createSpellings()
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
      const first = sentences.length
      for (let i = 0; i <= analysis.sentences.length; i++) sentences.push([])
      const stretches = [...analysis.statements].sort((a, b) => a.from - b.from)
      for (const m of analysis.mentions) {
        const sentence = first + sentenceAt(analysis.sentences, m.from)
        const use = toUse(from, m, innermost(stretches, m), sentence, spelt)
        sentences[sentence]?.push(use)
        const known = entities.get(m.entity) ?? newBeing()
        known.uses.push(use)
        if (!known.wordings.has(use.letters)) known.wordings.set(use.letters, use.words)
        if (use.outlet !== null) naming.set(use.outlet, (naming.get(use.outlet) ?? 0) + 1)
        known.names.set(m.name, (known.names.get(m.name) ?? 0) + 1)
        known.types.set(m.type, (known.types.get(m.type) ?? 0) + 1)
        entities.set(m.entity, known)
      }
      for (const s of analysis.statements)
        said.push({
          statement: s,
          words: proof(from, s),
          published: from.published,
          outlet: from.outlet,
          copied: from.copied,
          about: new Set(
            analysis.mentions.filter((m) => s.from <= m.from && m.to <= s.to).map((m) => m.entity),
          ),
        })
      const byId = new Map(analysis.statements.map((s) => [s.id, s]))
      const figures = new Map(analysis.figures.map((f) => [f.id, f]))
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
          event: e,
          trigger: proof(from, e),
          sentence: proof(from, sentenceOf(analysis.sentences, e)),
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
    done: () => ({
      entities: new Map(
        [...entities].map(([id, e]) => [
          id,
          { id, name: mostOf(e.names, id), type: mostOf<EntityType>(e.types, 'ORG'), ...e },
        ]),
      ),
      said,
      happenings,
      sentences,
      outlets: [...naming]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([outlet]) => outlet),
    }),
  }
}

/** Where an article stands in the dossier. */
export type PlaceOf = (article: string) => { readonly family: string; readonly copied: boolean }

interface Being {
  readonly names: Map<string, number>
  readonly types: Map<EntityType, number>
  readonly uses: Use[]
  readonly wordings: Map<string, string>
}

const newBeing = (): Being => ({
  names: new Map(),
  types: new Map(),
  uses: [],
  wordings: new Map(),
})

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

/** Words as they stand with their letters: an archive names the same over and over, so each is held once. */
type Spelling = Pick<Use, 'words' | 'letters'>

function createSpellings(): (words: string) => Spelling {
  const known = new Map<string, Spelling>()
  return (words) => {
    const same = known.get(words)
    if (same !== undefined) return same
    const spelling = { words, letters: lettersOf(words) }
    known.set(words, spelling)
    return spelling
  }
}

function toUse(
  from: From,
  m: Mention,
  inside: Statement | undefined,
  sentence: number,
  spelt: (words: string) => Spelling,
): Use {
  const { words, letters } = spelt(from.text.slice(m.from, m.to))
  return {
    article: from.id,
    from: m.from,
    to: m.to,
    outlet: from.outlet,
    words,
    letters,
    saidBy: inside === undefined ? null : (inside.speaker ?? ''),
    loaded: isLoaded(m),
    copied: from.copied,
    sentence,
    entity: m.entity,
  }
}

/** The names layer says it where it knows; a mention that says nothing is not loaded. */
const isLoaded = (m: Mention): boolean => (m.loaded?.length ?? 0) > 0

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

function mostOf<N extends string>(counts: ReadonlyMap<N, number>, otherwise: N): N {
  let best = otherwise
  let most = 0
  for (const [name, n] of counts)
    if (n > most || (n === most && name.length > best.length)) [best, most] = [name, n]
  return best
}
