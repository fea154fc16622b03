import {
  ATTACH,
  COMPOSE,
  createView,
  DECIDE,
  DROP,
  EXPAND,
  type View,
  type ViewTable,
} from '../text/view.ts'

/**
 * The *clean* view: what the rules read. Presentation forms and ligatures become letters, Persian
 * letters Arabic ones, digits European; tatweel and harakat belong to the letter before them; bidi
 * and zero-width controls are gone. Hamza and ta marbuta stay as they are (see fold.ts).
 */
export const cleanView = (text: string): View => createView(text, CLEAN)

function buildTable(): ViewTable {
  const units = new Uint16Array(65536)
  for (let c = 0; c < 65536; c++) units[c] = c
  const set = (from: number, to: number, value: number): void => {
    for (let c = from; c <= to; c++) units[c] = value
  }
  set(0x00, 0x08, 0x20)
  set(0x0e, 0x1f, 0x20)
  // White space of every kind is a space; line breaks stay.
  for (const c of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) units[c] = 0x20
  set(0x2000, 0x200a, 0x20)
  units[0x2028] = 0x0a
  units[0x2029] = 0x0a
  // Zero-width and bidi controls, soft hyphen, byte order mark. ZWNJ parts words: a space.
  for (const c of [0xad, 0x061c, 0x180e, 0x200b, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff])
    units[c] = DROP
  units[0x200c] = 0x20
  set(0x202a, 0x202e, DROP)
  set(0x2066, 0x2069, DROP)
  // Harakat, Koranic marks, superscript alef, tatweel.
  set(0x0610, 0x061a, ATTACH)
  set(0x064b, 0x065f, ATTACH)
  set(0x06d6, 0x06dc, ATTACH)
  set(0x06df, 0x06e8, ATTACH)
  set(0x06ea, 0x06ed, ATTACH)
  set(0x08d3, 0x08ff, ATTACH)
  units[0x0670] = ATTACH
  units[TATWEEL] = DECIDE
  units[0x0653] = COMPOSE
  units[0x0654] = COMPOSE
  units[0x0655] = COMPOSE
  // Digits: Arabic-Indic, extended, full-width.
  for (let d = 0; d < 10; d++) {
    units[0x0660 + d] = 0x30 + d
    units[0x06f0 + d] = 0x30 + d
    units[0xff10 + d] = 0x30 + d
  }
  units[0x066a] = 0x25
  // Persian, Urdu and other letters that Arabic text carries by mistake of a keyboard.
  for (const [from, to] of PERSIAN) units[from] = to
  // Presentation forms, one to one or one to many, by Unicode's own decomposition.
  const expansions = new Map<number, string>()
  for (const [from, to] of [
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ] as const) {
    for (let c = from; c <= to; c++) {
      const s = String.fromCharCode(c)
      const plain = s.normalize('NFKC')
      if (plain === s) continue
      const letters = bare(plain, units)
      if (letters === '') units[c] = ATTACH
      else if (letters.length === 1) units[c] = letters.charCodeAt(0)
      else {
        units[c] = EXPAND
        expansions.set(c, letters)
      }
    }
  }
  // Alef with madda or hamza written as two characters.
  const compositions = new Map<number, number>()
  const compose = (letter: string, mark: number, to: string): void => {
    compositions.set(letter.charCodeAt(0) * 65536 + mark, to.charCodeAt(0))
  }
  compose('ا', 0x0653, 'آ')
  compose('ا', 0x0654, 'أ')
  compose('ا', 0x0655, 'إ')
  compose('و', 0x0654, 'ؤ')
  compose('ي', 0x0654, 'ئ')
  compose('ى', 0x0654, 'ئ')
  return { units, expansions, compositions, decide: decideTatweel }
}

const TATWEEL = 0x0640
const DASH = 0x2d

/**
 * Tatweel stretches the join of two letters. One that stands at the edge of a whole word joins nothing:
 * writers mean a dash («الأول ـأي الأكبرـ فاز», «25 ــ 28 مايو»). Behind a letter that joins what follows (لـ«كذا», الـ20)
 * and in هـ it belongs to that letter.
 */
function decideTatweel(text: string, at: number): number {
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1)
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20
  if (before === TATWEEL) return ATTACH
  if (after === TATWEEL) return isSpace(before) && isSpace(behindRun(text, at)) ? DASH : ATTACH
  if (isSpace(before) || before === 0x28)
    return isLetter(after) || isDigit(after) || isSpace(after) ? DASH : ATTACH
  if (!isLetter(before) || !(isSpace(after) || isStop(after))) return ATTACH
  const second = text.charCodeAt(at - 2)
  const third = text.charCodeAt(at - 3)
  const isArticle = before === 0x0644 && second === 0x0627
  return isLetter(second) && isLetter(third) && !isArticle ? DASH : ATTACH
}

/** The unit behind a run of tatweels; a space at the end of the text. */
function behindRun(text: string, at: number): number {
  let end = at
  while (end < text.length && text.charCodeAt(end) === TATWEEL) end++
  return end < text.length ? text.charCodeAt(end) : 0x20
}

const isLetter = (c: number): boolean => c >= 0x0621 && c <= 0x064a && c !== TATWEEL
const isDigit = (c: number): boolean => (c >= 0x30 && c <= 0x39) || (c >= 0x0660 && c <= 0x0669)
const isSpace = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0xa0
const isStop = (c: number): boolean => c === 0x2e || c === 0x2c || c === 0x060c || c === 0x29

/** `s` without what the table would drop or attach, its letters already mapped. */
function bare(s: string, units: Uint16Array): string {
  let out = ''
  for (let i = 0; i < s.length; i++) {
    const u = units[s.charCodeAt(i)] ?? 0
    if (u > DECIDE) out += String.fromCharCode(u)
  }
  return out
}

const PERSIAN: readonly (readonly [number, number])[] = [
  [0x06cc, 0x064a], // farsi yeh
  [0x06d2, 0x064a], // yeh barree
  [0x06d0, 0x064a], // e
  [0x06a9, 0x0643], // keheh
  [0x06aa, 0x0643], // swash kaf
  [0x06be, 0x0647], // heh doachashmee
  [0x06c1, 0x0647], // heh goal
  [0x06d5, 0x0647], // ae
  [0x06c0, 0x0629], // heh with yeh above
  [0x06c3, 0x0629], // teh marbuta goal
  [0x06c7, 0x0648], // u
  [0x06cb, 0x0648], // ve
]

const CLEAN: ViewTable = buildTable()
