import { PUNCT, type FormTable } from '../../text/words.ts'
import { wordsOf, type SearchForm } from './words.ts'

/** A word or a phrase that a query asks for, folded. */
export interface Term {
  readonly keys: readonly string[]
  readonly stems: readonly string[]
  /** In quotation marks: these words in this order, as spelt but for folding. */
  readonly isPhrase: boolean
}

/** Longer queries are cut: what comes after so many terms or code units is not looked for. */
const MAX_TERMS = 24
const MAX_UNITS = 4000

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '„': '“' }

/** Words too common to look for, folded; they count only in phrases or when nothing else is asked. */
const STOP_WORDS = new Set(
  (
    'في من علي الي عن مع ان انه انها ما ماذا متي اين كيف كم هل هو هي هم هذا هذه ذلك تلك التي الذي الذين ' +
    'او ثم قد لا لم لن و ف ب ل كان كانت بين بعد قبل عند حتي اذا كل اي يا'
  ).split(' '),
)

/** Reads what a person typed. Never throws: signs that are no words mean nothing. */
export function parseQuery(typed: string, forms: FormTable<SearchForm>): Term[] {
  const text = typed.slice(0, MAX_UNITS)
  const terms: Term[] = []
  const seen = new Set<string>()
  const add = (term: Term): void => {
    const name = `${term.isPhrase ? '"' : ''}${term.keys.join(' ')}`
    if (term.keys.length === 0 || seen.has(name) || terms.length >= MAX_TERMS) return
    seen.add(name)
    terms.push(term)
  }
  let at = 0
  while (at < text.length) {
    const closer = CLOSERS[text.charAt(at)]
    const close = closer === undefined ? -1 : text.indexOf(closer, at + 1)
    if (close > 0) {
      const { keys, stems } = wordsIn(text.slice(at + 1, close), forms)
      add({ keys, stems, isPhrase: true })
      at = close + 1
      continue
    }
    // Up to the next quotation mark; an unclosed one is passed over.
    let end = at + 1
    while (end < text.length && CLOSERS[text.charAt(end)] === undefined) end++
    const { keys, stems } = wordsIn(text.slice(at, end), forms)
    keys.forEach((key, i) => add({ keys: [key], stems: [stems[i] ?? key], isPhrase: false }))
    at = end
  }
  const telling = terms.filter((t) => t.isPhrase || !STOP_WORDS.has(t.keys[0] ?? ''))
  return telling.length > 0 ? telling : terms
}

function wordsIn(text: string, forms: FormTable<SearchForm>): { keys: string[]; stems: string[] } {
  const words = wordsOf(text, [{ from: 0, to: text.length }], forms).forms
  const kept = words.filter((f) => f.kind !== PUNCT)
  return { keys: kept.map((f) => f.key), stems: kept.map((f) => f.stem) }
}

/** The terms in the language of FTS5; every word quoted, so that none is an operator. */
export function toMatch(terms: readonly Term[], every: boolean): string {
  const phrases = terms
    .filter((t) => t.isPhrase)
    .map((t) => `{title body} : ${quoted(t.keys.join(' '))}`)
  const single = terms
    .filter((t) => !t.isPhrase)
    .map(
      (t) =>
        `({title body} : ${quoted(t.keys[0] ?? '')} OR {title_stems body_stems} : ${quoted(t.stems[0] ?? '')})`,
    )
  const words = single.length === 0 ? [] : [`(${single.join(every ? ' AND ' : ' OR ')})`]
  return [...phrases, ...words].join(' AND ')
}

const quoted = (s: string): string => `"${s.replaceAll('"', '""')}"`
