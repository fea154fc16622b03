import { PUNCT, type FormTable } from '../../text/words.ts'
import { wordsOf, type SearchForm } from './words.ts'

/** A word or a phrase that a query asks for. */
export interface Term {
  /** One for a word, in their order for a phrase. */
  readonly forms: readonly SearchForm[]
  /** In quotation marks: these words in this order, as spelt but for folding. */
  readonly isPhrase: boolean
  /** With a star at its end: every word that begins so. */
  readonly isPrefix: boolean
  /** With a minus before it: no article that has it. */
  readonly excluded: boolean
}

/** Conditions on articles, beside their words. */
export interface Filters {
  readonly outlet?: string
  readonly from?: string
  readonly to?: string
  readonly speaker?: string
  readonly type?: string
}

export interface Query {
  readonly terms: readonly Term[]
  readonly filters: Filters
}

/** Longer queries are cut: what comes after so many terms or code units is not looked for. */
const MAX_TERMS = 24
const MAX_UNITS = 4000
/** Shorter beginnings are no prefix: nearly every text has a word that begins so. */
const MIN_PREFIX = 3

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '„': '“' }

/** The names of filters, in front of a colon. */
const FILTERS: Readonly<Record<string, keyof Filters>> = {
  outlet: 'outlet',
  from: 'from',
  to: 'to',
  speaker: 'speaker',
  type: 'type',
  وسيلة: 'outlet',
  منذ: 'from',
  حتى: 'to',
  متحدث: 'speaker',
  نوع: 'type',
}

/**
 * Reads what a person typed: words, "phrases", -excluded, begin*, outlet:… from:… to:… speaker:… type:….
 * Never throws: signs that mean nothing are passed over. Words that only hold sentences together do
 * not count beside others.
 */
export function parseQuery(typed: string, forms: FormTable<SearchForm>): Query {
  const text = typed.slice(0, MAX_UNITS)
  const terms: Term[] = []
  const seen = new Set<string>()
  const filters: Partial<Record<keyof Filters, string>> = {}
  const add = (term: Term): void => {
    const { isPhrase, isPrefix, excluded } = term
    const name = JSON.stringify([isPhrase, isPrefix, excluded, ...term.forms.map((f) => f.key)])
    if (term.forms.length === 0 || seen.has(name) || terms.length >= MAX_TERMS) return
    seen.add(name)
    terms.push(term)
  }
  for (const piece of piecesOf(text)) {
    if (piece.filter !== null) {
      if (piece.text.trim() !== '') filters[piece.filter] = piece.text.trim()
      continue
    }
    const found = wordsIn(piece.text, forms)
    const { excluded } = piece
    // What was typed without a space between is one word asked for: «م.ع» is م next to ع.
    if (piece.quoted) add({ forms: found, isPhrase: true, isPrefix: false, excluded })
    else
      found.forEach((form, i) =>
        add({
          forms: [form],
          isPhrase: false,
          isPrefix: piece.star && i === found.length - 1 && isTelling(form.key),
          excluded,
        }),
      )
  }
  return { terms, filters }
}

/** Whether few enough words begin so. The article begins nearly all: it does not count. */
const isTelling = (key: string): boolean =>
  key.length >= MIN_PREFIX + (key.startsWith('ال') ? 2 : 0)

/** Words that tell something; all of them where none does. */
export function tellingTerms(terms: readonly Term[]): readonly Term[] {
  const telling = terms.filter(
    (t) => t.excluded || t.isPhrase || t.isPrefix || !t.forms[0]?.keys.common,
  )
  return telling.some((t) => !t.excluded) ? telling : terms
}

interface Piece {
  readonly text: string
  readonly quoted: boolean
  readonly star: boolean
  readonly excluded: boolean
  readonly filter: keyof Filters | null
}

/**
 *   -"منذ يومين" outlet:ضفاف وزير*
 *   └─ a piece ─┘└─ another ┘└────┘
 */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const quotedFrom = (i: number): number => {
    const closer = CLOSERS[text.charAt(i)]
    return closer === undefined ? -1 : text.indexOf(closer, i + 1)
  }
  while (at < text.length) {
    if (isSpace(text, at)) {
      at++
      continue
    }
    // A minus counts right before a word or a phrase only; a dash between words is a dash.
    const excluded = text[at] === '-' && at + 1 < text.length && !isSpace(text, at + 1)
    if (excluded) at++
    let filter: keyof Filters | null = null
    const colon = wordEnd(text, at)
    if (text[colon] === ':') {
      filter = FILTERS[text.slice(at, colon).toLowerCase()] ?? null
      if (filter !== null) at = colon + 1
    }
    const close = quotedFrom(at)
    if (close > 0) {
      const inside = text.slice(at + 1, close)
      pieces.push({ text: inside, quoted: true, star: false, excluded, filter })
      at = close + 1
      continue
    }
    // An unclosed mark is passed over.
    let end = at
    while (end < text.length && !isSpace(text, end) && (end === at || quotedFrom(end) < 0)) end++
    const word = text.slice(at, end)
    pieces.push({ text: word, quoted: false, star: word.endsWith('*'), excluded, filter })
    at = Math.max(end, at + 1)
  }
  return pieces
}

const isSpace = (text: string, at: number): boolean => text.charAt(at).trim() === ''

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 12 && text[end] !== ':' && !isSpace(text, end)) end++
  return end
}

const wordsIn = (text: string, forms: FormTable<SearchForm>): SearchForm[] =>
  wordsOf(text, [{ from: 0, to: text.length }], forms).forms.filter((f) => f.kind !== PUNCT)
