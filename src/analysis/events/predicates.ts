import { interned } from '../../text/interned.ts'
import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import { frames, type Frame } from './frames.ts'
import { spellingsInRow, spellingsOfNoun } from './row-words.ts'
import { createLetterTrie } from './letter-trie.ts'
import { createNominalForms, type NominalForms } from './nominal-forms.ts'

export type PredicateKind = 'verb' | 'masdar' | 'noun' | 'active' | 'passive' | 'light' | 'carrier'

/** A row of predicates.tsv. */
export interface Predicate {
  readonly type: string
  readonly mode: string
  readonly kind: PredicateKind
  readonly frame: Frame
  readonly frameName: string
  readonly flags: string
  readonly lemma: string
  /**
   * Folded: the words behind a noun, each of which may be several («جيش|بلاد»), or the spellings of the
   * noun that a light verb governs.
   */
  readonly with: readonly string[]
  /** Of a noun: for each of the words behind it all spellings that stand for it. */
  readonly behind: readonly ReadonlySet<string>[]
  /** Of a light verb: all spellings of the nouns that it governs, whatever stands at their end. */
  readonly nouns: ReadonlySet<string>
  /** Type and lemma: words of one key may tell of one happening. */
  readonly key: string
  /** The rule of what it tells. */
  readonly rule: string
}

/** One inflected spelling of a predicate. */
export interface Entry {
  readonly predicate: Predicate
  /** As written in full, hamza and all. */
  readonly written: string
  readonly tense: 'past' | 'present' | null
  /** What the spelling allows. */
  readonly active: boolean
  readonly passive: boolean
  readonly person: 1 | 2 | 3
  readonly gender: 'm' | 'f' | 'c'
  readonly number: 's' | 'd' | 'p'
  /** Stands only before a pronoun. */
  readonly bound: boolean
}

const NO_NOUNS: ReadonlySet<string> = new Set()

/** The spellings of words behind a noun, by the folded word: many rows share them. */
const inRow = new Map<string, ReadonlySet<string>>()
function followers(words: readonly string[]): readonly ReadonlySet<string>[] {
  return words.map((word) => {
    const known = inRow.get(word) ?? new Set(word.split('|').flatMap((w) => [...spellingsInRow(w)]))
    inRow.set(word, known)
    return known
  })
}

/** All spellings of the nouns that light verbs govern. */
const governed = new Set<string>()
export const isGoverned = (core: string): boolean => governed.has(core)

const KINDS = new Set<string>(['verb', 'masdar', 'noun', 'active', 'passive', 'light'])
const isKind = (s: string): s is PredicateKind => KINDS.has(s)

interface Rows {
  readonly nominal: NominalForms
  readonly verbal: ReadonlyMap<string, readonly Predicate[]>
  readonly count: number
}

/**
 * Verbs that say nothing by themselves and lend their arguments to the noun they govern: «شنت الطائرات
 * غارات» (who did it), «تعرضت المدينة لقصف» (whom it befell), «هجوم استهدف الميناء» (whom it reached),
 * «أسفر الهجوم عن مقتل» (what came of it).
 */
const CARRIERS: readonly (readonly [string, string])[] = [
  [
    'trans',
    'شن نفذ أجرى قام عقد وجه أطلق بدأ واصل خاض ارتكب قاد شارك استأنف نظم صعد باشر كثف جدد أصدر قدم أدار تولى حقق شاد أعلن تبنى استخدم ألقى',
  ],
  ['dieo', 'تعرض شهد خضع تلقى واجه عانى حظي نال لقي نجا'],
  ['boom', 'استهدف طال ضرب أصاب هز'],
  ['act', 'أسفر أدى أوقع خلف أودى تسبب أفضى أوقف'],
  ['angry', 'تم جرى وقع حدث اندلع نشب دار انطلق تواصل استمر توقف تجدد'],
]

/** The letters of all predicates, a trie of their own: a word that is none leaves it soon. */
const NODES = 17_000
export const letters = createLetterTrie(NODES)

const rows: Rows = load()

/** How many predicates there are. */
export const predicateCount = rows.count

function load(): Rows {
  const nominal = createNominalForms(letters)
  const verbal = new Map<string, Predicate[]>()
  let count = 0
  for (const row of loadTable(new URL('./predicates.tsv', import.meta.url)).rows) {
    const kind = interned(row['kind'] ?? '')
    const frameName = interned(row['frame'] ?? '')
    const frame = frames[frameName]
    const lemma = interned(row['lemma'] ?? '')
    if (!isKind(kind)) throw new RangeError(`predicates: ${lemma} has the kind ${kind}`)
    if (!frame) throw new RangeError(`predicates: ${lemma} has the frame ${frameName}`)
    count++
    const forms = (row['forms'] ?? '').split('|').filter((x) => x !== '')
    const after = row['with'] ?? ''
    const type = interned(row['type'] ?? '')
    const light = kind === 'light'
    const words = light ? [after, ...forms].map(fold) : after === '' ? [] : fold(after).split(' ')
    const nouns = light ? new Set(words.flatMap(spellingsOfNoun)) : NO_NOUNS
    for (const n of nouns) governed.add(n)
    const predicate: Predicate = {
      type,
      mode: interned(row['mode'] ?? ''),
      kind,
      frame,
      frameName,
      flags: row['flags'] ?? '',
      lemma,
      with: words,
      behind: light ? [] : followers(words),
      nouns,
      key: interned(`${type} ${lemma}`),
      rule: `events/${kind}/${frameName}/${lemma}`,
    }
    if (kind === 'verb' || kind === 'light') push(verbal, lemma, predicate)
    else nominal.add(predicate, forms.map(interned))
  }
  for (const [frameName, lemmas] of CARRIERS) {
    for (const lemma of lemmas.split(' ').map(interned)) {
      const frame = frames[frameName]
      if (!frame) throw new RangeError(`carriers: no frame ${frameName}`)
      const kind = 'carrier'
      push(verbal, lemma, {
        type: '',
        mode: '',
        kind,
        frame,
        frameName,
        flags: '',
        lemma,
        with: [],
        behind: [],
        nouns: NO_NOUNS,
        key: lemma,
        rule: `events/${kind}/${frameName}/${lemma}`,
      })
    }
  }
  return { nominal, verbal, count }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Predicates that a verb carries, by its lemma. */
export const verbPredicates: ReadonlyMap<string, readonly Predicate[]> = rows.verbal

/** What a piece of a folded word may be as a noun, masdar or participle. */
export const nominalEntries = (word: string, from: number, to: number): readonly Entry[] =>
  rows.nominal.of(word, from, to)
