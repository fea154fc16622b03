import type { EntityType } from '../layers.ts'
import type { Entity, Tenure, Wording } from './entity.ts'
import { keyWord } from './spelling.ts'
import { openWords, packWords, type PackedWords, type WordTable } from './word-table.ts'

/**
 * Entities and their names as arrays. Nodes of the tries are numbered level by level, so that the
 * children of one stand together, in the order of their words: node 0 opens the names, node 1 the
 * foreign ones.
 */
export interface BaseTable {
  /** The ids of the entities, in their order; then the words of names; then what else is a string. */
  readonly words: PackedWords
  /** FIELDS numbers an entity. */
  readonly entities: Int32Array
  /** By word of names, from 0: the node that it opens, in each trie; 1 where it stands behind a first. */
  readonly roots: Int32Array
  readonly foreignRoots: Int32Array
  readonly tails: Uint8Array
  /** By node: the word that leads to it, its first child, its first value. */
  readonly nodeWords: Int32Array
  readonly children: Uint32Array
  readonly valueStarts: Uint32Array
  /** Entity * 2, and 1 where the wording is weak. */
  readonly values: Int32Array
  /** Offices with their holders, as JSON in UTF-8. */
  readonly offices: Uint8Array
}

/** A name of an entity. */
export interface Entry {
  readonly line: readonly string[]
  readonly entity: Entity
  readonly weak: boolean
}

/** All that is known of the world: entities, their wordings, who held which office. */
export interface Base {
  readonly entities: Entities
  /** The words of names. */
  readonly words: WordTable
  /** The node that a word opens; 0 for none, as everywhere. */
  root(word: number): number
  foreignRoot(word: number): number
  /** The node behind a node by one more word. */
  step(node: number, word: number): number
  hasValues(node: number): boolean
  values(node: number): readonly Wording[]
  /** The node of a name; of a part of one too. */
  nodeOf(line: readonly string[]): number
  /** The number of a word of the text as the tries hold it, or -1. */
  wordOf(fold: string): number
  /** Does a word stand behind the first one of a name? */
  isTail(word: number): boolean
  /** The holders of an office by its key (`officeKey`), in order of time. */
  holders(key: string): readonly Tenure[] | undefined
}

/** Entities by their ids; made as they are asked for, most of them never are. */
export interface Entities {
  readonly size: number
  get(id: string): Entity | undefined
  has(id: string): boolean
  values(): Iterable<Entity>
}

const TYPES: readonly EntityType[] = ['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'GROUP']
/** type, kind, country, name, English name. */
const FIELDS = 5
const NONE: readonly never[] = []
const LETTERS = 128

/** A trie while it is made: nodes level by level come later. */
interface Growing {
  readonly children: Map<number, Growing>
  readonly values: number[]
}

const grow = (): Growing => ({ children: new Map(), values: [] })

export function packBase(
  entities: readonly Entity[],
  names: readonly Entry[],
  foreign: readonly Entry[],
  offices: ReadonlyMap<string, readonly Tenure[]>,
): BaseTable {
  const numbers = new Map<string, number>()
  const strings: string[] = []
  const numberOf = (text: string): number => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    strings.push(text)
    numbers.set(text, strings.length - 1)
    return strings.length - 1
  }
  for (const e of entities) numberOf(e.id)
  const order = new Map(entities.map((e, i) => [e, i]))
  const tails = new Set<number>()
  const roots = [grow(), grow()]
  ;[names, foreign].forEach((entries, which) => {
    for (const { line, entity, weak } of entries) {
      let node = roots[which] ?? grow()
      line.forEach((word, i) => {
        const n = numberOf(word)
        if (i > 0) tails.add(n)
        let next = node.children.get(n)
        if (!next) node.children.set(n, (next = grow()))
        node = next
      })
      const value = 2 * (order.get(entity) ?? 0) + (weak ? 1 : 0)
      if (!node.values.includes(value)) node.values.push(value)
    }
  })
  const first = entities.length
  const size = strings.length - first
  const packed = packNodes(roots)
  const rootsOf = (node: number): Int32Array => {
    const found = new Int32Array(size)
    const { children, nodeWords } = packed
    for (let k = children[node] ?? 0; k < (children[node + 1] ?? 0); k++)
      found[(nodeWords[k] ?? 0) - first] = k
    return found
  }
  const marks = new Uint8Array(size)
  for (const n of tails) marks[n - first] = 1
  const fields = entities.flatMap((e) => [
    TYPES.indexOf(e.type),
    ...[e.kind, e.country, e.name, e.english].map(numberOf),
  ])
  return {
    words: packWords(strings),
    entities: Int32Array.from(fields),
    roots: rootsOf(0),
    foreignRoots: rootsOf(1),
    tails: marks,
    ...packed,
    offices: new TextEncoder().encode(JSON.stringify([...offices])),
  }
}

function packNodes(
  roots: readonly Growing[],
): Pick<BaseTable, 'nodeWords' | 'children' | 'valueStarts' | 'values'> {
  const nodes = [...roots]
  const words: number[] = roots.map(() => -1)
  const children: number[] = []
  const starts: number[] = []
  const values: number[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node) break
    children.push(nodes.length)
    starts.push(values.length)
    values.push(...node.values)
    for (const [word, child] of [...node.children].sort((a, b) => a[0] - b[0])) {
      words.push(word)
      nodes.push(child)
    }
  }
  return {
    nodeWords: Int32Array.from(words),
    children: Uint32Array.from([...children, nodes.length]),
    valueStarts: Uint32Array.from([...starts, values.length]),
    values: Int32Array.from(values),
  }
}

export function openBase(table: BaseTable): Base {
  const { roots, foreignRoots, tails, nodeWords, children, valueStarts, values } = table
  const words = openWords(table.words)
  const first = table.entities.length / FIELDS
  const made = new Map<string, Entity>()
  const entityAt = (i: number): Entity => {
    const id = words.at(i)
    let entity = made.get(id)
    if (!entity) made.set(id, (entity = readEntity(i, id)))
    return entity
  }
  /** Which letters ids begin with: most that are asked for are made ids of nobody the base has. */
  const initials = new Uint8Array(LETTERS)
  for (let i = 0; i < first; i++)
    initials[(table.words.units[table.words.starts[i] ?? 0] ?? 0) % LETTERS] = 1
  const wordings: (Wording | undefined)[] = []
  const valuesAt = new Array<readonly Wording[] | undefined>(nodeWords.length)
  let offices: ReadonlyMap<string, readonly Tenure[]> | undefined

  function readEntity(i: number, id: string): Entity {
    const at = (k: number): string => words.at(table.entities[FIELDS * i + k] ?? 0)
    const type = TYPES[table.entities[FIELDS * i] ?? 0] ?? 'PER'
    return { id, type, kind: at(1), country: at(2), name: at(3), english: at(4) }
  }
  function numberOf(id: string): number {
    const n = words.find(id)
    return n < first ? n : -1
  }
  function step(node: number, word: number): number {
    let lo = children[node] ?? 0
    let hi = (children[node + 1] ?? 0) - 1
    while (lo <= hi) {
      const mid = (lo + hi) >> 1
      const w = nodeWords[mid] ?? 0
      if (w === word) return mid
      if (w < word) lo = mid + 1
      else hi = mid - 1
    }
    return 0
  }
  function readValues(node: number): readonly Wording[] {
    const from = valueStarts[node] ?? 0
    const to = valueStarts[node + 1] ?? 0
    if (from === to) return NONE
    let list = valuesAt[node]
    if (!list) {
      list = Array.from(values.subarray(from, to), (value) => {
        wordings[value] ??= { entity: entityAt(value >> 1), weak: (value & 1) === 1 }
        return wordings[value]
      })
      valuesAt[node] = list
    }
    return list
  }
  const wordOf = (fold: string): number => words.find(keyWord(fold))
  return {
    words,
    entities: {
      size: first,
      get(id) {
        if (initials[id.charCodeAt(0) % LETTERS] !== 1) return undefined
        const known = made.get(id)
        if (known) return known
        const n = numberOf(id)
        return n < 0 ? undefined : entityAt(n)
      },
      has: (id) => numberOf(id) >= 0,
      *values() {
        for (let i = 0; i < first; i++) yield entityAt(i)
      },
    },
    root: (word) => roots[word - first] ?? 0,
    foreignRoot: (word) => foreignRoots[word - first] ?? 0,
    step,
    hasValues: (node) => valueStarts[node] !== valueStarts[node + 1],
    values: readValues,
    nodeOf(line) {
      let node = 0
      for (const word of line) {
        const n = wordOf(word)
        node = n < 0 ? 0 : step(node, n)
        if (node === 0) return 0
      }
      return node
    },
    wordOf,
    isTail: (word) => tails[word - first] === 1,
    holders(key) {
      offices ??= new Map(
        JSON.parse(new TextDecoder().decode(table.offices.slice())) as [string, Tenure[]][],
      )
      return offices.get(key)
    },
  }
}
