import type { Quote } from '../../arabic/quotes.ts'
import { rangeOfTokens } from '../../text/words.ts'
import type { LoadedWord, Mention, Recognition } from '../layers.ts'
import type { Found } from './found.ts'
import { readLoadedWords, readPhrases } from './loaded-words.ts'
import { createNameTrie, type NameNode } from './name-trie.ts'
import { isQuote } from './signs.ts'
import { LOADED, raise, SCARED, STANDS, type Scan, type Token } from './tokens.ts'

/** What a wording says beyond who is meant. */
export type Naming = Pick<Mention, 'quoted' | 'loaded' | 'recognition'>

/** Longer quotations report; shorter ones keep a wording at a distance. */
const SCARE_WORDS = 6
/** How far before and behind a wording a phrase of standing may begin. */
const BEFORE = 3
const BEHIND = 2

const valences = readLoadedWords()
const stances: NameNode<Recognition['stance']> = createNameTrie(readPhrases())

/** Flags the tokens of an article that stand in short quotation marks. */
export function flagScareQuotes(scan: Scan, quotes: readonly Quote[]): void {
  for (const q of quotes) {
    if (q.close !== null && q.last - q.open <= SCARE_WORDS)
      raise(scan.flags, SCARED, q.open + 1, q.last + 1)
  }
}

const NONE: never[] = []

/** The naming of one finding, scare quotes being flagged; undefined where it says no more. */
export function namingOf(scan: Scan, f: Found): Naming | undefined {
  let quoted = false
  let loaded: LoadedWord[] = NONE
  for (let k = f.first; k < f.end; k++) {
    const flag = scan.flags[k] ?? 0
    if ((flag & SCARED) !== 0) quoted = true
    const token = (flag & LOADED) !== 0 ? scan.tokens[k] : undefined
    const valence = token && valenceOf(token)
    if (valence) loaded = [...loaded, { ...rangeOfTokens(scan.words, k, k), valence }]
  }
  let recognition: Recognition[] = NONE
  for (let k = Math.max(0, f.first - BEFORE); k < f.end + BEHIND; k++) {
    const hit = ((scan.flags[k] ?? 0) & STANDS) !== 0 ? phraseAt(scan, k) : undefined
    if (!hit) continue
    const isBefore = hit.end <= f.first
    // «ما يسمى الجيش»: the phrase must touch the wording.
    if (isBefore && hit.end < f.first - 1) continue
    if (k >= f.end && k > nextWord(scan, f.end)) continue
    const range = rangeOfTokens(scan.words, k, hit.end - 1)
    recognition = [...recognition, { ...range, stance: hit.stance }]
    k = hit.end - 1
  }
  if (!quoted && loaded.length === 0 && recognition.length === 0) return undefined
  return {
    ...(quoted ? { quoted } : {}),
    ...(loaded.length > 0 ? { loaded } : {}),
    ...(recognition.length > 0 ? { recognition } : {}),
  }
}

/** What a word does to whom it is said of. */
function valenceOf(token: Token): LoadedWord['valence'] | undefined {
  let valence: LoadedWord['valence'] | undefined
  for (const way of token.ways) valence ??= valences.get(way.bare)
  return valence
}

/** The first token from `k` on that is no quotation mark. */
const nextWord = (scan: Scan, k: number): number =>
  isQuote(scan.words.forms[k]?.clean ?? '') ? k + 1 : k

function phraseAt(
  scan: Scan,
  k: number,
): { end: number; stance: Recognition['stance'] } | undefined {
  let node: NameNode<Recognition['stance']> | undefined = stances
  let best: { end: number; stance: Recognition['stance'] } | undefined
  for (let i = k; scan.words.part[i] === scan.words.part[k]; i++) {
    const form = scan.words.forms[i]
    node = form && node.next(form.fold)
    if (!node) return best
    const stance = node.values[0]
    if (stance) best = { end: i + 1, stance }
  }
  return best
}
