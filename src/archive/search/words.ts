import { cleanView } from '../../arabic/clean.ts'
import { fold } from '../../arabic/fold.ts'
import { overlaps, type Range } from '../../text/range.ts'
import {
  createFormTable,
  PUNCT,
  tokenise,
  type Form,
  type FormTable,
  type Words,
} from '../../text/words.ts'
import type { Article } from '../../reading/article.ts'
import { stemOf } from './stem.ts'

/** A spelling as search keys it. */
export interface SearchForm extends Form {
  readonly key: string
  readonly stem: string
}

/** A table of spellings for search; a cache, one an archive. */
export const createSearchForms = (): FormTable<SearchForm> =>
  createFormTable((id, clean, kind) => {
    const folded = fold(clean)
    const key = folded.toLowerCase()
    return Object.freeze({ id, clean, fold: folded, kind, key, stem: stemOf(key) })
  })

/** The tokens of parts of a text. */
export const wordsOf = (
  text: string,
  parts: readonly Range[],
  forms: FormTable<SearchForm>,
): Words<SearchForm> => tokenise(text, cleanView(text), parts, forms)

/** What is searched of an article: its title, then its body without the title. */
export function searchedParts(article: Article): {
  title: readonly Range[]
  body: readonly Range[]
} {
  const { title, body } = article
  if (!title) return { title: [], body }
  return { title: [title], body: body.filter((b) => !overlaps(b, title)) }
}

/** A word of the index that no text holds: phrases do not run over it from one part to the next. */
const BREAK = '\uE000'

/** Keys and stems of the words of parts, parted by spaces: what the index holds. */
export function indexed(
  text: string,
  parts: readonly Range[],
  forms: FormTable<SearchForm>,
): { keys: string; stems: string } {
  const keys: string[] = []
  const stems: string[] = []
  const words = wordsOf(text, parts, forms)
  words.forms.forEach((form, i) => {
    if (i > 0 && words.part[i] !== words.part[i - 1]) {
      keys.push(BREAK)
      stems.push(BREAK)
    }
    if (form.kind === PUNCT) return
    keys.push(form.key)
    stems.push(form.stem)
  })
  return { keys: keys.join(' '), stems: stems.join(' ') }
}
