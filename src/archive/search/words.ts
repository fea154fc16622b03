import { cleanView } from '../../arabic/clean.ts'
import { fold } from '../../arabic/fold.ts'
import { analyseFolded, type Lexicon } from '../../arabic/morphology/analyse.ts'
import { FUNCTION_CLASSES } from '../../arabic/morphology/classes.ts'
import { overlaps, type Range } from '../../text/range.ts'
import {
  createFormTable,
  PUNCT,
  tokenise,
  WORD,
  type Form,
  type FormTable,
  type Words,
} from '../../text/words.ts'
import type { Article } from '../../reading/article.ts'
import { createLinks, lemmaKey } from './links.ts'
import { stemOf } from './stem.ts'

/** What search knows of a spelling. */
export interface Keys {
  /**
   * The dictionary words that it may be a form of, likeliest first; for a word that the lexicon does not
   * know its guarded stem, for digits the digits.
   */
  readonly lemmas: readonly string[]
  /** See `Links`. */
  readonly near: readonly string[]
  readonly roots: readonly string[]
  /** A preposition, pronoun, question word…: tells little of what a text is about. */
  readonly common: boolean
}

/** A spelling as search keys it. */
export interface SearchForm extends Form {
  /** The spelling folded. */
  readonly key: string
  /** Worked out when first asked for. */
  readonly keys: Keys
}

/** Readings so much below the best one (in the model's integers) are not plausible. */
const MARGIN = 200

/** A table of spellings for search; a cache, one an archive. The lexicon is asked for when first needed. */
export function createSearchForms(lexicon: () => Lexicon): FormTable<SearchForm> {
  const linksOf = createLinks()
  return createFormTable((id, clean, kind) => {
    const key = fold(clean)
    let keys: Keys | undefined
    return {
      id,
      clean,
      fold: key,
      kind,
      key,
      get keys() {
        if (keys) return keys
        if (kind !== WORD || !isArabic(key)) keys = { ...NOTHING, lemmas: [key] }
        else {
          const { lemmas, common } = readLemmas(lexicon(), clean, key)
          const links = common ? [] : lemmas.map(linksOf)
          keys = {
            lemmas,
            near: unique(links.flatMap((l) => l.near)),
            roots: unique(links.flatMap((l) => l.roots)),
            common,
          }
        }
        return keys
      },
    }
  })
}

function readLemmas(
  lexicon: Lexicon,
  clean: string,
  key: string,
): { lemmas: string[]; common: boolean } {
  const scored = analyseFolded(lexicon, clean, key)
  const [best] = scored
  const lemmas = scored.flatMap(({ reading, score }) =>
    best && reading?.lemma && score >= best.score - MARGIN ? [lemmaKey(reading.lemma.text)] : [],
  )
  const pos = best?.reading?.features.pos
  return {
    lemmas: lemmas.length > 0 ? unique(lemmas) : [stemOf(key)],
    // A letter by itself is the article cut off, or a list's mark.
    common: key.length < 2 || key === 'ال' || (pos !== undefined && FUNCTION_CLASSES.has(pos)),
  }
}

const NOTHING: Keys = { lemmas: [], near: [], roots: [], common: false }

const unique = (words: readonly string[]): string[] => [...new Set(words)]

function isArabic(word: string): boolean {
  const c = word.charCodeAt(0)
  return c >= 0x0620 && c <= 0x064a
}

/** The tokens of parts of a text. */
export const wordsOf = (
  text: string,
  parts: readonly Range[],
  forms: FormTable<SearchForm>,
): Words<SearchForm> => tokenise(text, cleanView(text), parts, forms)

/** The words of parts of a text without its signs. */
export const formsOf = (
  text: string,
  parts: readonly Range[],
  forms: FormTable<SearchForm>,
): SearchForm[] => wordsOf(text, parts, forms).forms.filter((f) => f.kind !== PUNCT)

/** What is searched of an article: its title, then its body without the title. */
export function searchedParts(article: Pick<Article, 'title' | 'body'>): {
  title: readonly Range[]
  body: readonly Range[]
} {
  const { title, body } = article
  if (!title) return { title: [], body }
  return { title: [title], body: body.filter((b) => !overlaps(b, title)) }
}

/** A word of the index that no text holds: phrases do not run over it from one part to the next. */
export const BREAK = '\uE000'
