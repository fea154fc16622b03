import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import { createWordTrie, type WordTrie } from '../../text/trie.ts'
import { WORD, type Form } from '../../text/words.ts'
import { createFormCache } from '../rule.ts'
import { formAt, marked, mentionOf, type Ground, quoteAt, classAt, isOneOf } from './ground.ts'
import { CUE, LAM, WITH } from './mask.ts'
import { ADJ, is } from './word-class.ts'
import { wordSet } from './word-set.ts'

const names: WordTrie<string> = createWordTrie(
  loadTable(new URL('./media.tsv', import.meta.url)).rows.flatMap((r) =>
    (r['forms'] ?? '')
      .split('|')
      .map((f): [string[], string] => [fold(f).split(' '), r['key'] ?? '']),
  ),
)

/** «قناة», «صحيفة»: what a medium's name stands behind. */
const KINDS = wordSet(
  'قناه قناتي قنوات صحيفه صحيفتي صحف جريده وكاله وكالات موقع مواقع اذاعه تلفزيون مجله فضاييه شبكه راديو وسايل برنامج تلفزيون',
)
/** Is this the word for a kind of medium? */
export const isKind = (fold: string): boolean =>
  KINDS.has(fold) || (fold.startsWith('ال') && KINDS.has(fold.slice(2)))
const PRESS = /^(?:لل|ل|ال)?(?:صحافي|صحفي|صحافه|صحاف|اعلامي|مراسل)/

/** What stands behind a joined ل: «لرويترز» → رويترز, «للجزيرة» → الجزيرة. */
const behindLam: (form: Form) => string | null = createFormCache((form) => {
  const f = form.fold
  if (form.kind !== WORD || !f.startsWith('ل') || f.length < 3) return null
  return f.startsWith('لل') ? `ال${f.slice(2)}` : f.slice(1)
})

/** «الصحفيين»: those who hear statements for a living. */
export const isPress = (fold: string): boolean => PRESS.test(fold)

/** Tokens of a hearer that begins at `i`: «للصحفيين», «لوكالة رويترز»; `medium` is a medium's key. */
export interface Hearer {
  readonly end: number
  /** The medium that heard it; null for people. Empty key: a medium that the table does not know. */
  readonly medium: string | null
}

const MARKS = new Set(['"', '«', '“', '”', '»'])

/** «لـ”عين اليوم”»: a quoted name is short. */
function closingMark(g: Ground, from: number, limit: number): number | null {
  for (let k = from; k < Math.min(limit, from + 5); k++) if (MARKS.has(formAt(g, k).clean)) return k
  return null
}

/** «لـ CNN» and «لـCNN» are two tokens. */
export function hearerAt(g: Ground, i: number, limit: number): Hearer | null {
  if (!marked(g, i, LAM)) return null
  const f = formAt(g, i)
  let first = i
  let word = behindLam(f)
  if (f.fold === 'ل') {
    let k = i + 1
    if (MARKS.has(formAt(g, k).clean)) {
      k++
      const close = closingMark(g, k, limit)
      if (close !== null) {
        const inner = nameAt(g, k, formAt(g, k).fold)
        return { end: close + 1, medium: inner?.key ?? '' }
      }
    }
    first = k
    word = formAt(g, k).fold
  }
  if (word === null) return null
  const bare = word.startsWith('ال') ? word.slice(2) : word
  if (PRESS.test(bare)) return { end: first + 1, medium: null }
  const named = nameAt(g, first, word)
  // «مبعوث الأمم المتحدة للشرق الأوسط»: the region, not the paper.
  if (named && f.fold !== 'ل' && !marked(g, i - 1, CUE) && isPlace(g, first, named.key)) return null
  if (named) return { end: Math.min(named.end, limit), medium: named.key }
  if (!KINDS.has(word) && !KINDS.has(bare)) return null
  // «للوكالة الرسمية»
  if (word !== bare) {
    const next = classAt(g, first + 1)
    const end = next.article && is(next, ADJ) ? first + 2 : first + 1
    return { end: Math.min(end, limit), medium: '' }
  }
  let k = first + 1
  while (k < limit && k < first + 5 && formAt(g, k).kind === WORD && !isOneOf(g, k, STOP)) {
    const inner = nameAt(g, k, formAt(g, k).fold)
    if (inner) return { end: withSecond(g, inner.end), medium: inner.key }
    k++
  }
  const q = quoteAt(g, k)
  if (q && q.last - q.open <= 4) {
    const inner = nameAt(g, q.open + 1, formAt(g, q.open + 1).fold)
    return { end: (q.close ?? q.last) + 1, medium: inner?.key ?? '' }
  }
  return { end: k, medium: '' }
}
/** «قناتي العربية والحدث»: a second name. */
function withSecond(g: Ground, end: number): number {
  const next = formAt(g, end).fold
  return next.startsWith('و') ? (nameAt(g, end, next.slice(1))?.end ?? end) : end
}

const isPlace = (g: Ground, k: number, key: string): boolean => {
  const type = mentionOf(g, k)?.type
  return key === 'aawsat' || type === 'LOC' || type === 'GPE'
}

const STOP = wordSet('ان بان انه انها في من علي الي قبل بعد خلال')

/** A medium's name at token `i`, whose first word is read as `word`. */
export function nameAt(g: Ground, i: number, word: string): { end: number; key: string } | null {
  const hit = names.longest((k) => (k === i ? word : g.words.forms[k]?.fold), i)
  return hit ? { end: hit.end, key: hit.value } : null
}

/** Does the phrase name a medium: a kind of medium at its head, or a known name? */
export function isMedium(g: Ground, first: number): boolean {
  const { fold: w } = formAt(g, first)
  return KINDS.has(w) || KINDS.has(w.replace(/^ال/, '')) || nameAt(g, first, w) !== null
}

/** The key of the medium that a phrase names, empty for one that the table does not know; null for others. */
export function mediumKey(g: Ground, first: number): string | null {
  const { fold: w } = formAt(g, first)
  if (!isMedium(g, first)) return null
  for (let k = first; k < first + 5; k++) {
    const name = nameAt(g, k, k === first ? w : formAt(g, k).fold)
    if (name) return name.key
  }
  return ''
}

const INTERVIEW = /^[وف]?(?:ال)?(?:حوار|مقابله|لقاء|حديث|مداخله|اتصال|تصريح|تصريحات)(?:ه|ها)?$/
/** How many words may stand between «مقابلة» and «مع». */
const NEAR = 4

/** «في مقابلة مع صحيفة كذا»: where the words for the media begin that are told so, in the whole article. */
export function interviewersIn(g: Ground): number[] {
  const found: number[] = []
  for (let k = 1; k < g.words.count - 1; k++) {
    if (((g.masks[k] ?? 0) & WITH) === 0) continue
    const at = MARKS.has(formAt(g, k + 1).clean) ? k + 2 : k + 1
    if (!isMedium(g, at)) continue
    for (let j = k - 1; j >= Math.max(0, k - NEAR); j--)
      if (INTERVIEW.test(formAt(g, j).fold)) {
        found.push(k + 1)
        break
      }
  }
  return found
}
