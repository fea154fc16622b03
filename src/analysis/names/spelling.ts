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
  const units = Uint16Array.from(word, (ch) => ch.charCodeAt(0))
  const key = new Uint16Array(units.length)
  return String.fromCharCode(...key.subarray(0, foreignUnits(units, 0, units.length, key)))
}

/** The same of a piece of a word, into `key`; how many units it has. */
export function foreignUnits(
  units: Uint16Array,
  from: number,
  to: number,
  key: Uint16Array,
): number {
  let length = 0
  for (let i = from; i < to; i++) {
    const unit = units[i] ?? 0
    const sound = unit >= SOUNDS_FROM && unit < SOUNDS_TO ? (SOUNDS[unit - SOUNDS_FROM] ?? 0) : unit
    if (i > from && sound === 0) continue
    const k = sound === 0 ? unit : sound
    if (length === 0 || k !== key[length - 1]) key[length++] = k
  }
  return length
}

/** From ء to ي. */
const SOUNDS_FROM = 0x621
const SOUNDS_TO = 0x64b
/** By letter, what it sounds like; 0 for long vowels. */
const SOUNDS: Uint16Array = buildSounds()

function buildSounds(): Uint16Array {
  const sounds = Uint16Array.from({ length: SOUNDS_TO - SOUNDS_FROM }, (_, i) => SOUNDS_FROM + i)
  const put = (letters: string, sound: number): void => {
    for (const l of letters) sounds[l.charCodeAt(0) - SOUNDS_FROM] = sound
  }
  put('اويهء', 0)
  put('غجق', 0x643)
  put('ط', 0x62a)
  put('ثص', 0x633)
  put('ذظ', 0x632)
  put('ض', 0x62f)
  return sounds
}
