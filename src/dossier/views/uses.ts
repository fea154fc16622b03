import type { EntityType, Mention } from '../../analysis/layers.ts'
import type { Range } from '../../text/range.ts'
import { lettersOf } from './letters.ts'
import { createNumbers, createTable, groupRows } from './table.ts'

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

/** Words as they stand with their letters: an archive names the same over and over, so each is held once. */
export type Spelling = Pick<Use, 'words' | 'letters'>

export interface GatheredEntity {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  /** How many uses there are. */
  readonly count: number
  /** Made anew whenever it is asked for: an archive names its entities dozens of times an article. */
  uses(): Use[]
  /** Its different wordings, each as it first occurs. */
  readonly wordings: readonly Spelling[]
}

/** An article as far as its names are concerned. */
export interface NamedIn {
  readonly id: string
  readonly text: string
  readonly outlet: string | null
  readonly copied: boolean
  readonly mentions: readonly Mention[]
  /** How many it has; what stands in none counts as one more. */
  readonly sentences: number
  readonly sentenceOf: (m: Mention) => number
  readonly saidBy: (m: Mention) => string | null
}

/** All uses of names with look-ups by entity and by sentence. */
export interface Uses {
  readonly entities: ReadonlyMap<string, GatheredEntity>
  usesIn(sentence: number): Use[]
  /** Those who name most first. */
  readonly outlets: readonly string[]
}

/** The columns in which uses are kept, ten numbers each. */
const [ARTICLE, FROM, TO, SPELLING, NAME, TYPE, SENTENCE, SAID_BY, MARKS, ENTITY] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const
const LOADED = 1

/** Begins to gather uses: `add` takes one article after the other. */
export function createUses(): { add(article: NamedIn): void; done(): Uses } {
  const table = createTable(10)
  const articles: Pick<NamedIn, 'id' | 'outlet' | 'copied'>[] = []
  const spellings = createSpellings()
  const entities = createNumbers<string>((id) => id)
  const names = createNumbers<string>((name) => name)
  const types = createNumbers<EntityType>((type) => type)
  const speakers = createNumbers<string | null>((speaker) => speaker)
  const naming = new Map<string, number>()
  let sentences = 0

  const useAt = (row: number): Use => {
    const { id = '', outlet = null, copied = false } = articles[table.at(row, ARTICLE)] ?? {}
    const { words = '', letters = '' } = spellings.all[table.at(row, SPELLING)] ?? {}
    return {
      article: id,
      from: table.at(row, FROM),
      to: table.at(row, TO),
      outlet,
      words,
      letters,
      saidBy: speakers.all[table.at(row, SAID_BY)] ?? null,
      loaded: table.at(row, MARKS) === LOADED,
      copied,
      sentence: table.at(row, SENTENCE),
      entity: entities.all[table.at(row, ENTITY)] ?? '',
    }
  }
  return {
    add({ id, text, outlet, copied, mentions, sentences: own, sentenceOf, saidBy }) {
      const article = articles.push({ id, outlet, copied }) - 1
      for (const m of mentions)
        table.add(
          article,
          m.from,
          m.to,
          spellings.of(text.slice(m.from, m.to)),
          names.of(m.name),
          types.of(m.type),
          sentences + sentenceOf(m),
          speakers.of(saidBy(m)),
          isLoaded(m) ? LOADED : 0,
          entities.of(m.entity),
        )
      if (outlet !== null && mentions.length > 0)
        naming.set(outlet, (naming.get(outlet) ?? 0) + mentions.length)
      sentences += own + 1
    },
    done() {
      const ofEntity = groupRows(table, ENTITY, entities.all.length)
      const inSentence = groupRows(table, SENTENCE, sentences)
      const toEntity = (id: string, number: number): GatheredEntity => {
        const rows = ofEntity(number)
        const column = <T>(of: readonly T[], at: number): T[] =>
          Array.from(rows, (row) => of[table.at(row, at)]).filter((x) => x !== undefined)
        const wordings = new Map<string, Spelling>()
        for (const s of column(spellings.all, SPELLING))
          if (!wordings.has(s.letters)) wordings.set(s.letters, s)
        return {
          id,
          name: mostOf(column(names.all, NAME), id),
          type: mostOf<EntityType>(column(types.all, TYPE), 'ORG'),
          count: rows.length,
          uses: () => Array.from(rows, useAt),
          wordings: [...wordings.values()],
        }
      }
      return {
        entities: new Map(entities.all.map((id, i) => [id, toEntity(id, i)])),
        usesIn: (sentence) => Array.from(inSentence(sentence), useAt),
        outlets: [...naming]
          .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
          .map(([outlet]) => outlet),
      }
    },
  }
}

function createSpellings(): { of(words: string): number; readonly all: readonly Spelling[] } {
  const numbers = new Map<string, number>()
  const all: Spelling[] = []
  return {
    all,
    of(words) {
      const known = numbers.get(words)
      if (known !== undefined) return known
      numbers.set(words, all.length)
      return all.push({ words, letters: lettersOf(words) }) - 1
    },
  }
}

/** The names layer says it where it knows; a mention that says nothing is not loaded. */
const isLoaded = (m: Mention): boolean => (m.loaded?.length ?? 0) > 0

/** What stands most often; of equals the longest, then the first. */
function mostOf<N extends string>(all: readonly N[], otherwise: N): N {
  const counts = new Map<N, number>()
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  let best = otherwise
  let most = 0
  for (const [name, n] of counts)
    if (n > most || (n === most && name.length > best.length)) [best, most] = [name, n]
  return best
}
