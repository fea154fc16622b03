import { cleanView } from '../arabic/clean.ts'
import { createArabicForms } from '../arabic/forms.ts'
import { loadTable } from '../load-table.ts'
import type { Article } from '../reading/article.ts'
import type { Range } from '../text/range.ts'
import { PUNCT, tokenise, WORD } from '../text/words.ts'

/** Somebody whom articles credit with their text: an agency, or an outlet of the same archive. */
export interface Creditor {
  /** The agency's key, or the outlet's name. */
  readonly key: string
  readonly name: string
}

export interface CreditReader {
  /** Those whom the article credits, each once, in order of place; itself never. */
  creditsOf(article: Article): readonly Creditor[]
  /** Who an outlet is, whichever of its names it goes by. */
  keyOf(outlet: string): string
}

/** Words of outlets' names that many share: «وكالة المرسى للأنباء» is known by «المرسى». */
const COMMON = new Set(
  (
    'وكاله صحيفه جريده موقع قناه بوابه منصه شبكه مجله اذاعه تلفزيون فضاييه انباء للانباء الانباء اخبار الاخبار ' +
    'للاخبار الاخباريه الاخباري اخباريه الالكترونيه الالكتروني اليوم نيوز اونلاين برس tv news online press'
  ).split(' '),
)
/** Words that announce a name: «وكالة المرسى», «نقلا عن قناة أفق». */
const ANNOUNCE = new Set(
  'وكاله لوكاله صحيفه لصحيفه جريده لجريده موقع لموقع قناه لقناه بوابه شبكه منصه'.split(' '),
)
/** How many words at the head and at the foot of an article can be a credit. */
const HEAD = 60
const FOOT = 20
const MAX_BRACKET = 6
/** «الرياض - واس:»: a sign this near to the beginning of the body closes a dateline. */
const DATELINE = 8

/**
 * Reads credits at the head and the foot of an article: names of agencies and of the other outlets in
 * brackets, bylines and datelines, after «وكالة» or «نقلا عن»; elsewhere only an outlet's name of two
 * words or more, since «وال» and «العربية» are words too.
 */
export function createCreditReader(outlets: readonly string[]): CreditReader {
  const forms = createArabicForms()
  const tokensOf = (text: string, r: Range): Token[] => {
    const piece = text.slice(r.from, r.to)
    const whole = { from: 0, to: piece.length }
    return tokenise(piece, cleanView(piece), [whole], forms).forms.map(({ fold, kind }) => ({
      fold,
      kind,
    }))
  }
  const keyWords = (name: string): string =>
    wordsOf(tokensOf(name, { from: 0, to: name.length })).join(' ')

  /** By folded words; `names` of outlets may stand anywhere, the short ones only in strict places. */
  const strict = new Map<string, Creditor>()
  const names = new Map<string, Creditor>()
  const own = new Map<string, string>()
  for (const row of loadTable(new URL('./agencies.tsv', import.meta.url)).rows) {
    const creditor = { key: row['agency'] ?? '', name: row['name'] ?? '' }
    for (const form of (row['forms'] ?? '').split('|')) strict.set(keyWords(form), creditor)
  }
  for (const outlet of [...new Set(outlets)].sort()) {
    const whole = keyWords(outlet)
    const short = distinctWords(whole)
    const agency = strict.get(whole) ?? strict.get(short)
    const creditor = agency ?? { key: outlet, name: outlet }
    own.set(outlet, creditor.key)
    if (whole.includes(' ')) names.set(whole, creditor)
    for (const form of [whole, short])
      if (form.length > 2 && !strict.has(form)) strict.set(form, creditor)
  }
  const longest = [...strict.keys(), ...names.keys()].reduce(
    (n, form) => Math.max(n, form.split(' ').length),
    1,
  )

  const firstWords = new Set([...strict.keys(), ...names.keys()].map((f) => f.split(' ', 1)[0]))

  return {
    keyOf: (outlet) => own.get(outlet) ?? outlet,
    creditsOf(article) {
      const found = new Map<string, Creditor>()
      for (const { words, isStrict } of placesOf(article, tokensOf))
        for (let i = 0; i < words.length; i++) {
          if (!firstWords.has(words[i])) continue
          for (let n = Math.min(longest, words.length - i); n > 0; n--) {
            const form = words.slice(i, i + n).join(' ')
            const creditor = (isStrict ? strict.get(form) : undefined) ?? names.get(form)
            if (!creditor) continue
            found.set(creditor.key, creditor)
            break
          }
        }
      if (article.outlet !== null) found.delete(own.get(article.outlet) ?? article.outlet)
      return [...found.values()]
    },
  }
}

interface Token {
  readonly fold: string
  readonly kind: number
}

/** Folded words of a stretch; `isStrict`: a name there is hardly anything but a credit. */
interface CreditPlace {
  readonly words: readonly string[]
  readonly isStrict: boolean
}

function placesOf(article: Article, tokensOf: (text: string, r: Range) => Token[]): CreditPlace[] {
  const { text, byline, dateline, body } = article
  const places: CreditPlace[] = []
  for (const r of [byline, dateline])
    if (r) places.push({ words: wordsOf(tokensOf(text, r)), isStrict: true })
  const first = body[0]
  const last = body.at(-1)
  if (!first || !last) return places
  // A word with its space has some six letters; twice that is read, then cut by words.
  const head = tokensOf(text, { from: first.from, to: Math.min(last.to, first.from + HEAD * 12) })
  const foot = tokensOf(text, { from: Math.max(first.from, last.to - FOOT * 12), to: last.to })
  places.push(...placesIn(head.slice(0, HEAD)), ...placesIn(foot.slice(-FOOT)))
  places.push(...datelineOf(head))
  return places
}

function placesIn(tokens: readonly Token[]): CreditPlace[] {
  const places: CreditPlace[] = [{ words: wordsOf(tokens), isStrict: false }]
  const add = (from: number, to: number): void => {
    places.push({ words: wordsOf(tokens.slice(from, to)), isStrict: true })
  }
  let open = -1
  tokens.forEach((t, i) => {
    const announced =
      ANNOUNCE.has(t.fold) || (t.fold === 'عن' && tokens[i - 1]?.fold.startsWith('نقلا'))
    if (announced) add(i, i + 5)
    else if (t.fold === '(' || t.fold === '[') open = i
    else if (t.fold === ')' || t.fold === ']') {
      if (open >= 0 && i - open <= MAX_BRACKET * 2) add(open + 1, i)
      open = -1
    }
  })
  return places
}

/** What stands before the first colon or dash, when that comes soon. */
function datelineOf(head: readonly Token[]): CreditPlace[] {
  const places: CreditPlace[] = []
  for (let i = 1; i < Math.min(head.length, DATELINE); i++) {
    const mark = head[i]
    if (mark?.kind === PUNCT && ':-–—'.includes(mark.fold))
      places.push({ words: wordsOf(head.slice(0, i)), isStrict: true })
  }
  return places
}

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.filter((t) => t.kind === WORD).map((t) => t.fold)

const distinctWords = (key: string): string =>
  key
    .split(' ')
    .filter((w) => !COMMON.has(w))
    .join(' ')
