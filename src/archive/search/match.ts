import type { Term } from './query.ts'

/**
 * The terms in the language of FTS5, over the columns title, body, lemmas, near; null where they ask
 * for nothing. Every word stands in quotation marks, so that none is an operator.
 */
export function toMatch(terms: readonly Term[], every: boolean): string | null {
  const wanted = terms.filter((t) => !t.excluded)
  const phrases = wanted.filter((t) => t.isPhrase).map(phraseMatch)
  const words = wanted.filter((t) => !t.isPhrase).map(wordMatch)
  const all = [
    ...phrases,
    ...(words.length === 0 ? [] : [`(${words.join(every ? ' AND ' : ' OR ')})`]),
  ].join(' AND ')
  if (all === '') return null
  const dropped = terms
    .filter((t) => t.excluded)
    .map((t) => (t.isPhrase || t.isPrefix ? phraseMatch(t) : exactMatch(t)))
  return [`(${all})`, ...dropped].join(' NOT ')
}

function wordMatch(term: Term): string {
  const [form] = term.forms
  if (!form) return '""'
  if (term.isPrefix) return prefixMatch(form.key)
  const { lemmas, near } = form.keys
  return `(${[
    `{title body} : ${quoted(form.key)}`,
    ...lemmas.map((l) => `{lemmas} : ${quoted(l)}`),
    ...near.map((l) => `{near} : ${quoted(l)}`),
  ].join(' OR ')})`
}

const prefixMatch = (key: string): string =>
  `({title body} : (${prefixBeginnings(key)
    .map((b) => `${quoted(b)} *`)
    .join(' OR ')}))`

/** What is excluded goes by spelling, with whatever stands joined before it: a guess would drop too much. */
const exactMatch = (term: Term): string =>
  `({title body} : (${phraseBeginnings(term.forms[0]?.key ?? '')
    .map(quoted)
    .join(' OR ')}))`

function phraseMatch(term: Term): string {
  const [first = '', ...rest] = term.forms.map((f) => f.key)
  if (term.isPrefix) return prefixMatch(first)
  return `({title body} : (${phraseBeginnings(first)
    .map((b) => quoted([b, ...rest].join(' ')))
    .join(' OR ')}))`
}

/** Letters that are joined to the first word of a phrase and do not change it. */
const JOINED = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل']

/** The first word of a phrase as texts have it: «رئيس» is also in «ورئيس» and «لرئيس», «الوزير» in «للوزير». */
export function phraseBeginnings(key: string): string[] {
  if (!/^[\u0620-\u064a]/.test(key)) return [key]
  return JOINED.map((j) => j + (j.endsWith('ل') && key.startsWith('ال') ? key.slice(1) : key))
}

/** A beginning as texts have it: «وزا» is also in «الوزارة» and «وللوزارة». */
export function prefixBeginnings(key: string): string[] {
  if (key.startsWith('ال')) return phraseBeginnings(key)
  return [...phraseBeginnings(key), ...phraseBeginnings(`ال${key}`)].filter(
    (b, i, all) => all.indexOf(b) === i,
  )
}

const quoted = (s: string): string => `"${s.replaceAll('"', '""')}"`
