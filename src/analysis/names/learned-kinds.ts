import { WORD } from '../../text/words.ts'
import * as c from './classes.ts'
import type { Found } from './found.ts'
import { isQuote } from './signs.ts'
import type { Scan, Token } from './tokens.ts'

/** What the rules have found at a token: 0 nothing, else one of these. */
export const MARKS = { person: 1, body: 2, place: 3, office: 4, other: 5 } as const

/** The kinds of a token as context, by number; the weights are kept by these names. */
export const KINDS = [
  'edge person body place office other digits comma stop quote open close dash colon sign',
  'في من الى على عن مع بين و أن الذي function',
  'speech title role org building place somebody aSomebody people nisba aNisba adjective anAdjective',
  'verb verbOrNoun noun aNoun name part number unknown joined owned',
]
  .join(' ')
  .split(' ')
const kind = (name: string): number => KINDS.indexOf(name)
const [EDGE, UNKNOWN, JOINED, OWNED] = ['edge', 'unknown', 'joined', 'owned'].map(kind) as [
  number,
  number,
  number,
  number,
]

const SIGNS = new Map(
  Object.entries({
    '،': 'comma',
    ',': 'comma',
    '؛': 'stop',
    ';': 'stop',
    '.': 'stop',
    '!': 'stop',
    '؟': 'stop',
    '?': 'stop',
    '…': 'stop',
    '(': 'open',
    '[': 'open',
    ')': 'close',
    ']': 'close',
    '-': 'dash',
    '–': 'dash',
    '—': 'dash',
    ':': 'colon',
  }).map(([sign, name]) => [sign, kind(name)]),
)
const [SIGN, QUOTE, DIGITS] = [kind('sign'), kind('quote'), kind('digits')]
const WORDS = new Map(
  [
    ['في', 'في'],
    ['من', 'من'],
    ['الى', 'الى'],
    ['عن', 'عن'],
    ['مع', 'مع'],
    ['بين', 'بين'],
    ['و', 'و'],
    ['ان', 'أن'],
    ['انه', 'أن'],
    ['انها', 'أن'],
    ['بان', 'أن'],
    ['الذي', 'الذي'],
    ['التي', 'الذي'],
    ['الذين', 'الذي'],
  ].map(([form = '', name = '']) => [form, kind(name)]),
)
const ON = kind('على')

/** The classes that say most of a word first; behind the article and without it. */
const ORDER: readonly (readonly [number, number, number])[] = (
  [
    [c.FUNCTION, 'function', 'function'],
    [c.HONORIFIC, 'title', 'title'],
    [c.ROLE | c.ROLES, 'role', 'role'],
    [c.ORG, 'org', 'org'],
    [c.FAC, 'building', 'building'],
    [c.PLACE | c.DIRECTION, 'place', 'place'],
    [c.SOMEBODY, 'somebody', 'aSomebody'],
    [c.PEOPLE, 'people', 'people'],
    [c.NISBA, 'nisba', 'aNisba'],
    [c.ADJECTIVE, 'adjective', 'anAdjective'],
    [c.NUMBER, 'number', 'number'],
    [c.NOUN, 'noun', 'aNoun'],
    [c.VERB, 'verb', 'verb'],
    [c.NAME, 'name', 'name'],
    [c.NAME_PART, 'part', 'part'],
  ] as const
).map(([bits, the, a]) => [bits, kind(the), kind(a)])
const [SPEECH, VERB, VERB_OR_NOUN] = [kind('speech'), kind('verb'), kind('verbOrNoun')]

/** What stands at token `k`, seen from token `beside`. */
export function kindAt(scan: Scan, marks: Uint8Array, k: number, beside: number): number {
  if (k < 0 || scan.words.part[k] !== scan.words.part[beside]) return EDGE
  const mark = marks[k] ?? 0
  if (mark !== 0) return mark
  const t = scan.tokens[k]
  return t ? kindOf(t) : EDGE
}

/** The kind of a token by itself. */
const kindOf = (t: Token): number => (t.kind < 0 ? (t.kind = findKind(t)) : t.kind)

function findKind(t: Token): number {
  const { clean, fold, kind: sort } = t.form
  if (sort !== WORD) return /^\p{Nd}/u.test(clean) ? DIGITS : signOf(clean)
  const listed = clean === 'على' ? ON : WORDS.get(fold)
  return listed ?? kindOfWord(t)
}

const signOf = (clean: string): number => (isQuote(clean) ? QUOTE : (SIGNS.get(clean) ?? SIGN))

function kindOfWord(t: Token): number {
  if (t.owned) return OWNED
  let w = t.ways[0]
  if (!w) return UNKNOWN
  if (t.whole === 0) {
    w = t.ways.find((x) => x.classes !== 0)
    if (!w) return UNKNOWN
    const first = t.form.fold[0]
    if (w.skip > 1 || (w.skip === 1 && first !== 'و' && first !== 'ف')) return JOINED
  }
  const { classes } = w
  const nominal = (classes & (c.NOUN | c.ADJECTIVE | c.FUNCTION)) !== 0
  if ((classes & c.SPEECH) !== 0 && !nominal) return SPEECH
  if ((classes & c.VERB) !== 0 && (classes & c.FUNCTION) === 0) return nominal ? VERB_OR_NOUN : VERB
  for (const [bits, the, a] of ORDER) if ((classes & bits) !== 0) return w.definite ? the : a
  return UNKNOWN
}

/** What the rules have found, by token; a name hides what it lies in. */
export function markFound(all: readonly Found[], marks: Uint8Array): void {
  for (const f of all) {
    if (f.wording === 'name') continue
    const code = f.type === 'PER' && f.wording === 'office' ? MARKS.office : MARKS.other
    // Only the head: what stands behind it may still be a name that nobody has read.
    marks[f.first] = code
  }
  for (const f of all) {
    if (f.wording !== 'name') continue
    const mark = markOf(f)
    for (let k = f.first; k < f.end; k++) marks[k] = mark
  }
}

const markOf = (f: Found): number =>
  f.type === 'PER' ? MARKS.person : f.type === 'ORG' ? MARKS.body : MARKS.place
