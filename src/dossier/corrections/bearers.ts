import type { EntityType, Mention } from '../../analysis/layers.ts'

/** Whose name it is: an entity, and of those that only an article knows, the article too. */
export type BearerKey = string

/** Who a name is now said to be. */
export interface Bearer {
  readonly entity: string
  readonly name: string
}

/** Bearers that a person said are one, and names that a person gave to others. */
export interface Bearers {
  /** Whose a name is by all that was decided so far. */
  keyOf(article: string, mention: Pick<Mention, 'id' | 'entity'>): BearerKey
  /** Gives one name to a bearer. */
  give(article: string, mention: Pick<Mention, 'id'>, to: Bearer): void
  /** Joins the bearers; the first gives the name, the first known one the id. */
  join(keys: readonly BearerKey[], name: string, made: Bearer): void
  /** Who bears it, where that was decided; undefined where it is as it was read. */
  bearerOf(article: string, mention: Pick<Mention, 'id' | 'entity'>): Bearer | undefined
  /** The same for an entity that an event or statement names by its id alone. */
  bearerOfEntity(article: string, entity: string): Bearer | undefined
  /** Is there anything that may concern any article? */
  readonly hasJoined: boolean
}

const isLocal = (entity: string): boolean => entity.startsWith('local:')
const keyIn = (article: string, entity: string): BearerKey =>
  isLocal(entity) ? `${article} ${entity}` : entity

export function createBearers(): Bearers {
  const given = new Map<string, Bearer>()
  const parent = new Map<BearerKey, BearerKey>()
  const told = new Map<BearerKey, Bearer>()
  const rootOf = (key: BearerKey): BearerKey => {
    let at = key
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up
    return at
  }
  const keyOf: Bearers['keyOf'] = (article, { id, entity }) =>
    keyIn(article, given.get(`${article} ${id}`)?.entity ?? entity)
  const joinedAs = (key: BearerKey): Bearer | undefined => told.get(rootOf(key))
  return {
    keyOf,
    give(article, { id }, to) {
      given.set(`${article} ${id}`, to)
    },
    join(keys, name, made) {
      const roots = [...new Set(keys.map(rootOf))]
      const [first] = roots
      if (first === undefined) return
      // Ids of one article alone cannot stand for several articles.
      const known = roots.flatMap((r) => told.get(r)?.entity ?? (r.includes(' ') ? [] : [r]))
      for (const root of roots.slice(1)) parent.set(root, first)
      told.set(first, { entity: known[0] ?? made.entity, name })
    },
    bearerOf: (article, mention) =>
      joinedAs(keyOf(article, mention)) ?? given.get(`${article} ${mention.id}`),
    bearerOfEntity: (article, entity) => joinedAs(keyIn(article, entity)),
    get hasJoined() {
      return told.size > 0
    },
  }
}

const PREFIX: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  ORG: 'org',
  GROUP: 'group',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
}

/** The id of a bearer whom only a correction knows; as ids of the knowledge base begin. */
export const ownEntity = (type: EntityType, correction: string, side = 0): string =>
  `${PREFIX[type]}:own-${correction.replace(/^c:/, '')}${side > 0 ? `-${side}` : ''}`
