import { foldUnit } from '../../arabic/fold.ts'

/** A place in the trie, reached by letters; 0 is none, from which nothing leads on. */
export type Node = number
export const ROOT: Node = 1

/** Letters from ا to ي have numbers from 1; nothing else stands in a word of the lexicons. */
const FIRST_LETTER = 0x620
const LETTERS = 43

/** Words longer than this are nowhere. */
const MOST = 40

/**
 * A trie over the letters of folded words. All pieces of a word that begin at one place are found by
 * one walk, which ends where no word goes on; the walks of the word asked for last are kept.
 */
export interface LetterTrie {
  /** The node of `text[from, to)`, made where it is new; the piece need not be folded. */
  insert(text: string, from: number, to: number): Node
  /** Where the folded piece leads. */
  find(word: string, from: number, to: number): Node
  /** How far the word can be followed from `from`: no piece that ends behind it leads anywhere. */
  reach(word: string, from: number): number
  /** Where a letter (its code unit) leads on. */
  step(node: Node, unit: number): Node
  /** Nodes have numbers below this. */
  readonly size: number
}

export function createLetterTrie(nodes: number): LetterTrie {
  let mask = 1
  while (2 * mask < 3 * nodes) mask = 2 * mask + 1
  /** Two numbers a slot: node and letter, and the node to which they lead; 0 in an empty slot. */
  let slots = new Int32Array(2 * (mask + 1))
  let size = 2
  let word = ''
  /** Nodes of the kept walks: a row for each first letter, the place of the letter behind in it. */
  const walks = new Int32Array(MOST * (MOST + 1))
  /** How far each walk has come, and for which of the words asked for. */
  const walked = new Int32Array(MOST)
  const walkedFor = new Int32Array(MOST)
  let asking = 0

  const widen = (): void => {
    const old = slots
    mask = 2 * mask + 1
    slots = new Int32Array(2 * old.length)
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] !== 0) put(old[i] ?? 0, old[i + 1] ?? 0)
    }
  }
  const put = (key: number, node: Node): void => {
    let at = mix(key) & mask
    while (slots[2 * at + 1] !== 0) at = (at + 1) & mask
    slots[2 * at] = key
    slots[2 * at + 1] = node
  }
  const step = (node: Node, unit: number): Node => {
    const letter = unit - FIRST_LETTER
    if (node === 0 || letter <= 0 || letter >= LETTERS) return 0
    const key = (node << 6) | letter
    for (let at = mix(key) & mask; ; at = (at + 1) & mask) {
      const next = slots[2 * at + 1] ?? 0
      if (next === 0 || slots[2 * at] === key) return next
    }
  }
  /** Walks on from the letter at `from`, at most to `to`; returns how far it came. */
  const walk = (from: number, to: number): number => {
    const row = from * MOST
    let at = from
    if (walkedFor[from] === asking) at = walked[from] ?? from
    else {
      walkedFor[from] = asking
      walks[row + from] = ROOT
    }
    let node = walks[row + at] ?? 0
    while (node !== 0 && at < to) {
      node = step(node, word.charCodeAt(at))
      at++
      walks[row + at] = node
    }
    walked[from] = at
    return at
  }
  const ask = (asked: string): void => {
    if (asked === word) return
    word = asked
    asking++
  }
  return {
    get size() {
      return size
    },
    step,
    insert(text, from, to) {
      let node = ROOT
      for (let i = from; i < to; i++) {
        const unit = foldUnit(text.charCodeAt(i))
        let next = step(node, unit)
        if (next === 0) {
          const letter = unit - FIRST_LETTER
          if (letter <= 0 || letter >= LETTERS) return 0
          if (3 * size > 2 * mask) widen()
          next = size++
          put((node << 6) | letter, next)
        }
        node = next
      }
      return node
    },
    find(asked, from, to) {
      if (from >= to || to > MOST) return 0
      ask(asked)
      const row = from * MOST
      if (walkedFor[from] === asking && to <= (walked[from] ?? 0)) return walks[row + to] ?? 0
      return walk(from, to) < to ? 0 : (walks[row + to] ?? 0)
    },
    reach(asked, from) {
      const to = Math.min(asked.length, MOST)
      if (from >= to) return from
      ask(asked)
      const at = walk(from, to)
      return walks[from * MOST + at] === 0 ? at - 1 : at
    },
  }
}

const mix = (key: number): number => {
  const h = Math.imul(key, 0x9e3779b1)
  return h ^ (h >>> 15)
}

/** A number for each node; 0 where none was given. */
export interface NodeNumbers {
  get(node: Node): number
  /** The node that is none keeps nothing. */
  set(node: Node, value: number): void
}

export function createNodeNumbers(nodes: number): NodeNumbers {
  let values = new Int32Array(nodes)
  return {
    get: (node) => values[node] ?? 0,
    set(node, value) {
      if (node === 0) return
      if (node >= values.length) {
        const next = new Int32Array(Math.max(node + 1, 2 * values.length))
        next.set(values)
        values = next
      }
      values[node] = value
    },
  }
}
