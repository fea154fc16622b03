import { fold } from '../../arabic/fold.ts'
import { conjugate } from '../../arabic/morphology/conjugate.ts'
import { parseVerbs, type Verb } from '../../arabic/morphology/verb-types.ts'
import { loadTable, loadText } from '../../load-table.ts'
import { frames, type Frame } from './frames.ts'

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
  /** Folded: the words behind a noun, or the spellings of the noun that a light verb governs. */
  readonly with: readonly string[]
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

const KINDS = new Set<string>(['verb', 'masdar', 'noun', 'active', 'passive', 'light'])
const isKind = (s: string): s is PredicateKind => KINDS.has(s)

interface Rows {
  readonly nominal: ReadonlyMap<string, readonly Entry[]>
  /** Predicates that a verb carries, by its lemma. */
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
  ['dieo', 'تعرض شهد خضع تلقى واجه عانى'],
  ['boom', 'استهدف طال ضرب أصاب هز'],
  ['act', 'أسفر أدى أوقع خلف أودى تسبب أفضى أوقف'],
  ['angry', 'تم جرى وقع حدث اندلع نشب دار انطلق تواصل استمر توقف تجدد'],
]

const rows: Rows = load()

/** How many predicates there are. */
export const predicateCount = rows.count

function load(): Rows {
  const nominal = new Map<string, Entry[]>()
  const verbal = new Map<string, Predicate[]>()
  let count = 0
  for (const row of loadTable(new URL('./predicates.tsv', import.meta.url)).rows) {
    const kind = row['kind'] ?? ''
    const frameName = row['frame'] ?? ''
    const frame = frames[frameName]
    const lemma = row['lemma'] ?? ''
    if (!isKind(kind)) throw new RangeError(`predicates: ${lemma} has the kind ${kind}`)
    if (!frame) throw new RangeError(`predicates: ${lemma} has the frame ${frameName}`)
    count++
    const forms = (row['forms'] ?? '').split('|').filter((x) => x !== '')
    const after = row['with'] ?? ''
    const predicate: Predicate = {
      type: row['type'] ?? '',
      mode: row['mode'] ?? '',
      kind,
      frame,
      frameName,
      flags: row['flags'] ?? '',
      lemma,
      with:
        kind === 'light' ? [after, ...forms].map(fold) : after === '' ? [] : fold(after).split(' '),
    }
    if (kind === 'verb' || kind === 'light') push(verbal, lemma, predicate)
    else addNominal(nominal, predicate, lemma, forms)
  }
  for (const [frameName, lemmas] of CARRIERS) {
    for (const lemma of lemmas.split(' ')) {
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

type Place = Pick<Entry, 'gender' | 'number'>

function addNominal(
  map: Map<string, Entry[]>,
  predicate: Predicate,
  lemma: string,
  plurals: readonly string[],
): void {
  const add = (written: string, place: Place, bound = false): void => {
    push(map, fold(written), {
      predicate,
      written,
      tense: null,
      active: predicate.kind !== 'passive',
      passive: predicate.kind === 'passive',
      person: 3,
      ...place,
      bound,
    })
  }
  const feminine = lemma.endsWith('ة')
  const s = { gender: feminine ? 'f' : 'm', number: 's' } as const
  const p = { gender: 'c', number: 'p' } as const
  const stem = feminine ? `${lemma.slice(0, -1)}ت` : lemma
  add(lemma, s)
  if (feminine) add(stem, s, true)
  if (lemma.endsWith('اء')) add(`${lemma.slice(0, -1)}ئ`, s, true)
  if (lemma.length > 3 && predicate.with.length === 0) {
    add(`${stem}ان`, { gender: s.gender, number: 'd' })
    add(`${stem}ين`, { gender: s.gender, number: 'd' })
  }
  if (predicate.kind === 'active' || predicate.kind === 'passive') {
    add(`${lemma}ة`, { gender: 'f', number: 's' })
    add(`${lemma}ون`, p)
    add(`${lemma}ين`, p)
    add(`${lemma}ات`, p)
    add(`${lemma}تين`, { gender: 'f', number: 'd' })
  }
  for (const plural of plurals) add(plural, p)
}

// ---- verbs, conjugated when a spelling first asks for them -------------------------------------

interface VerbRow {
  readonly verb: Verb
  readonly predicates: readonly Predicate[]
  /** Radicals that every form of the verb shows. */
  readonly bones: string
  done: boolean
}

/** Radicals that come and go. */
const WEAK = new Set(['و', 'ي', 'ء'])

const verbForms = new Map<string, Entry[]>()
const verbRows: readonly VerbRow[] = loadVerbs()

function loadVerbs(): VerbRow[] {
  const file = new URL('../../arabic/lexicon/verbs.tsv', import.meta.url)
  const wanted = loadText(file)
    .split('\n')
    .filter((line) => line.startsWith('#') || rows.verbal.has(line.split('\t')[6] ?? ''))
  return parseVerbs(wanted.join('\n')).map((verb) => ({
    verb,
    predicates: rows.verbal.get(verb.lemma) ?? [],
    bones: bonesOf(verb),
    done: false,
  }))
}

/** Strong radicals; the second of two equal ones is often written once. */
function bonesOf(verb: Verb): string {
  let out = ''
  for (const r of verb.root) {
    if (WEAK.has(r) || out.endsWith(r)) continue
    out += r
  }
  return out
}

function holds(word: string, bones: string): boolean {
  let at = 0
  for (let i = 0; i < bones.length; i++) {
    at = word.indexOf(bones[i] ?? '', at) + 1
    if (at === 0) return false
  }
  return true
}

/** Letters as bits, for a quick look at what a word cannot hold; several letters may share a bit. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

/** Verbs that no spelling has asked for yet. */
let pending: readonly { readonly row: VerbRow; readonly letters: number }[] = verbRows.map(
  (row) => ({ row, letters: lettersOf(row.bones) }),
)

/** Conjugates the verbs that `word` could come from. Linear in the number of verbs, once a spelling. */
export function prepareVerbs(word: string): void {
  const letters = lettersOf(word)
  let asked = false
  for (const v of pending) {
    if ((v.letters & ~letters) !== 0 || !holds(word, v.row.bones)) continue
    addVerb(v.row)
    asked = true
    v.row.done = true
  }
  if (asked) pending = pending.filter((v) => !v.row.done)
}

function addVerb({ verb, predicates }: VerbRow): void {
  const seen = new Map<string, { -readonly [K in keyof Entry]: Entry[K] }[]>()
  for (const f of conjugate(verb)) {
    if (f.person === 2 || f.tense === 'imperative') continue
    const tense: 'past' | 'present' = f.tense === 'past' ? 'past' : 'present'
    const bound = f.bound === true
    const key = `${f.form} ${tense} ${f.person} ${f.gender} ${f.number} ${bound ? 1 : 0}`
    const known = seen.get(key)
    if (known) {
      for (const e of known) {
        if (f.voice === 'active') e.active = true
        else e.passive = true
      }
      continue
    }
    const made = predicates.map((predicate) => ({
      predicate,
      written: f.form,
      tense,
      active: f.voice === 'active',
      passive: f.voice === 'passive',
      person: f.person,
      gender: f.gender,
      number: f.number,
      bound,
    }))
    seen.set(key, made)
    for (const e of made) push(verbForms, fold(f.form), e)
  }
}

const NONE: readonly Entry[] = []

/** Spellings of verbs; call `prepareVerbs` with the whole word first. */
export const verbEntries = (core: string): readonly Entry[] => verbForms.get(core) ?? NONE
/** Spellings of nouns, masdars and participles. */
export const nominalEntries = (core: string): readonly Entry[] => rows.nominal.get(core) ?? NONE
