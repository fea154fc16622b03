import { isSpace, type Range } from '../../text/range.ts'
import { createUnitRoom } from '../../text/units.ts'
import { keyOf } from './key.ts'

/** How a line ends, closing quotes and brackets aside. */
export type Ending = 'stop' | 'ellipsis' | 'colon' | 'dash' | 'none'

/** One line of a page without the white space round it, and what can be counted in it. */
export interface Line extends Range {
  /** Is there an empty line before it? */
  readonly blankBefore: boolean
  readonly words: number
  readonly arabic: number
  readonly latin: number
  readonly digits: number
  readonly ends: Ending
  /** The folded words (see keyOf); of a long line only those of its beginning. */
  readonly key: string
}

const KEY_UNITS = 240

/** The lines of a text that hold more than white space, in order. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  const n = text.length
  const units = room.unitsOf(text)
  let from = 0
  let blank = false
  while (from < n) {
    let to = from
    while (to < n && !isBreak(units[to] ?? 0)) to++
    const line = toLine(text, units, from, to, blank)
    if (line === undefined) blank = true
    else {
      lines.push(line)
      blank = false
    }
    from = to + (text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

/** The units of the text at hand. */
const room = createUnitRoom()

const isBreak = (c: number): boolean => (c >= 0x0a && c <= 0x0d) || c === 0x2028 || c === 0x2029

function toLine(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  blankBefore: boolean,
): Line | undefined {
  let from = start
  let to = end
  while (from < to && KINDS[units[from] ?? 0] === SPACE) from++
  while (to > from && KINDS[units[to - 1] ?? 0] === SPACE) to--
  if (from === to) return undefined
  const counts = [0, 0, 0, 0, 0]
  let words = 0
  let inWord = 0
  for (let i = from; i < to; i++) {
    const kind = KINDS[units[i] ?? 0] ?? OTHER
    counts[kind] = (counts[kind] ?? 0) + 1
    if (kind === OTHER) continue
    // A word is what has a letter or a digit between two spaces.
    const next = kind === SPACE ? 0 : 1
    words += next & ~inWord
    inWord = next
  }
  const key = keyOf(text.slice(from, Math.min(to, from + KEY_UNITS)))
  return {
    from,
    to,
    blankBefore,
    words,
    arabic: counts[ARABIC] ?? 0,
    latin: counts[LATIN] ?? 0,
    digits: counts[DIGIT] ?? 0,
    ends: endingOf(text, from, to),
    key,
  }
}

/** What is counted of each code unit. */
const OTHER = 0
const ARABIC = 1
const LATIN = 2
const DIGIT = 3
const SPACE = 4
const KINDS = Uint8Array.from({ length: 65536 }, (_, c) => {
  if ((c >= 0x0620 && c <= 0x064a) || (c >= 0x066e && c <= 0x06d3) || (c >= 0xfb50 && c <= 0xfefc))
    return ARABIC
  if ((c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x24f))
    return LATIN
  if ((c >= 0x30 && c <= 0x39) || (c >= 0x0660 && c <= 0x0669)) return DIGIT
  return isSpace(c) ? SPACE : OTHER
})

/** Quotes, brackets and spaces that may follow the mark that ends a sentence. */
const CLOSERS: ReadonlySet<string> = new Set('"\'»”’)]}*“ \u00a0\u200f\u200e')

function endingOf(text: string, from: number, to: number): Ending {
  let i = to - 1
  while (i > from && CLOSERS.has(text.charAt(i))) i--
  const c = text.charAt(i)
  if (c === '…') return 'ellipsis'
  if (c === '.') return text.charAt(i - 1) === '.' ? 'ellipsis' : 'stop'
  if (c === '!' || c === '؟' || c === '?' || c === '۔') return 'stop'
  if (c === ':') return 'colon'
  if (c === '-' || c === '–' || c === '—') return 'dash'
  return 'none'
}

/**
 * Does it read like a paragraph of running text: a whole sentence, very many words, or, as many
 * outlets leave the full stop out, the small words and openings that headlines do without?
 */
export function isProse(line: Line): boolean {
  if (line.words >= 24) return true
  if (line.ends === 'none' && line.words >= 7 && OPENING.test(line.key)) return true
  if (line.words < 9 || line.arabic < line.latin) return false
  if (line.ends === 'stop') return true
  if (line.ends !== 'none') return false
  return (
    (line.words >= 10 && OPENING.test(line.key)) || (line.words >= 15 && smallWords(line.key) >= 4)
  )
}

/** «وقال …», «وأضاف …»: a verb of speech joined to what went before opens no headline. */
const OPENING =
  /^(وقال|وقالت|واضاف|واضافت|واكد|واكدت|واوضح|واوضحت|واشار|واشارت|وتابع|وتابعت|واعلن|واعلنت|وذكر|وذكرت|وكان|وكانت|وبحسب|ووفق|ووفقا|ولفت|ولفتت|وبين|وشدد|وشددت|ونقلت|وافاد|وافادت|يذكر ان|يشار الي|كما |من جهته|من جهتها|من جانبه|من جانبها|وفي )/

function smallWords(key: string): number {
  let n = 0
  for (const w of key.split(' ')) if (SMALL.has(w)) n++
  return n
}

const SMALL: ReadonlySet<string> = new Set(
  'في من علي الي عن ان انه انها التي الذي الذين كما وقد قد كان كانت بعد قبل مع هذا هذه ذلك تلك بين خلال لم لن او ثم حيث'.split(
    ' ',
  ),
)
