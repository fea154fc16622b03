import { fold } from '../../arabic/fold.ts'

/**
 * The spellings under which a name is looked up, as folded words: «عبد الله» also joined, «أبو»
 * whatever its case.
 */
export function spellingsOf(name: string): string[][] {
  const words = fold(name)
    .split(' ')
    .filter((w) => w !== '')
  if (!words.some((w) => JOINED.has(w))) return words.length === 0 ? [] : [words.map(keyWord)]
  const lines: string[][] = []
  const grow = (i: number, line: readonly string[]): void => {
    const w = words[i]
    if (w === undefined) {
      if (line.length > 0) lines.push([...line])
      return
    }
    grow(i + 1, [...line, keyWord(w)])
    const next = words[i + 1]
    if (next !== undefined && JOINED.has(w)) grow(i + 2, [...line, keyWord(w) + next])
  }
  grow(0, [])
  return lines
}

/** أبو, أبا and أبي are one word in three cases. */
const CASES: ReadonlyMap<string, string> = new Map([
  ['ابا', 'ابو'],
  ['ابي', 'ابو'],
])
/** Words that are often written together with the next. */
const JOINED = new Set(['عبد', 'ابو', 'ابا', 'ابي', 'بن', 'ابن', 'حزب', 'سان'])

/** The word that the trie holds for a word of the text. */
export const keyWord = (word: string): string => CASES.get(word) ?? word

/**
 * What spellings of one foreign name share: غ ج ق ك for g, ط for ت, ث ص for س, no long vowels after
 * the first letter. Not for Arab names: سالم and سليم would be one.
 */
export function foreignKey(word: string): string {
  let key = ''
  for (let i = 0; i < word.length; i++) {
    const ch = word[i] ?? ''
    if (i > 0 && VOWELS.has(ch)) continue
    const k = SOUNDS.get(ch) ?? ch
    if (k !== key.at(-1)) key += k
  }
  return key
}

const VOWELS = new Set(['ا', 'و', 'ي', 'ه', 'ء'])
const SOUNDS: ReadonlyMap<string, string> = new Map([
  ['غ', 'ك'],
  ['ج', 'ك'],
  ['ق', 'ك'],
  ['ط', 'ت'],
  ['ث', 'س'],
  ['ص', 'س'],
  ['ذ', 'ز'],
  ['ظ', 'ز'],
  ['ض', 'د'],
])
