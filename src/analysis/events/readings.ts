import { fold } from '../../arabic/fold.ts'
import { WORD, type Form } from '../../text/words.ts'
import { isNoun } from './word-class.ts'
import { nominalEntries, prepareVerbs, verbEntries, type Entry } from './predicates.ts'

/** A way to read a word as a predicate. */
export interface PredicateReading {
  readonly entry: Entry
  /** و or ف before it. */
  readonly conjunction: boolean
  /** ب ل ك before a noun, س or ل before a verb. */
  readonly prefix: string
  readonly article: boolean
  /** The pronoun behind it, folded. */
  readonly pronoun: string
  /** Where the word itself begins. */
  readonly skip: number
  /** Written with the indefinite accusative's alef. */
  readonly accusative: boolean
}

const PRONOUNS = ['هما', 'ها', 'هم', 'هن', 'نا', 'ني', 'كم', 'ه']
const NO_READINGS: readonly PredicateReading[] = []

/** All ways to read a spelling as a predicate; mostly none. */
export function predicateReadings(form: Form): readonly PredicateReading[] {
  if (form.kind !== WORD || form.fold.length < 2) return NO_READINGS
  prepareVerbs(form.fold)
  const found: PredicateReading[] = []
  for (const conjunction of form.fold[0] === 'و' || form.fold[0] === 'ف' ? [0, 1] : [0]) {
    readVerb(form, conjunction, found)
    readNominal(form, conjunction, found)
  }
  return found.length === 0 ? NO_READINGS : found
}

/** Spellings that are nearly always another word: «يعد» is «counts as», not «promises». */
const OTHER_WORDS = new Set(
  'يعد تعد نعد يرد ترد لابد يحيي تعاقب تبعد يبعد تلوح يرجع ترجع نقل لنقل تواجه يواجه يوفي توفي يدعي تدعي قيد يسر'
    .split(' ')
    .filter((w) => w !== 'توفي'),
)

function readVerb(form: Form, at: number, found: PredicateReading[]): void {
  const word = form.fold
  if (OTHER_WORDS.has(word) || OTHER_WORDS.has(word.slice(at))) return
  // «وزيرا» is no «و» and a verb where the whole is a noun.
  if (at > 0 && (isNoun(word) || (word.endsWith('ا') && isNoun(word.slice(0, -1))))) return
  for (const prefix of ['', 'س', 'ل'] as const) {
    if (prefix !== '' && form.fold[at] !== prefix) continue
    const from = at + prefix.length
    for (const pronoun of ['', ...PRONOUNS]) {
      if (!form.fold.endsWith(pronoun)) continue
      if (pronoun !== '' && !form.clean.endsWith(pronoun)) continue
      const to = form.fold.length - pronoun.length
      if (to - from < 2) continue
      for (const entry of verbEntries(form.fold.slice(from, to))) {
        if (prefix !== '' && entry.tense !== 'present') continue
        // «لندن» is a town rather than «let us condemn».
        if (prefix === 'ل' && entry.person === 1) continue
        if (entry.bound && pronoun === '') continue
        // «لندن», «لمن»: the women's plural is rare, these words are not.
        if (entry.gender === 'f' && entry.number === 'p' && entry.person === 3) continue
        if (entry.person === 1 && (entry.number === 's' || isNoun(word.slice(from, to)))) continue
        if (!agrees(form.clean, from, to, entry.written)) continue
        found.push({
          entry,
          conjunction: at > 0,
          prefix,
          article: false,
          pronoun,
          skip: from,
          accusative: false,
        })
      }
    }
  }
}

function readNominal(form: Form, at: number, found: PredicateReading[]): void {
  const word = form.fold
  for (const prefix of ['', 'ب', 'ل', 'ك'] as const) {
    if (prefix !== '' && word[at] !== prefix) continue
    const from = at + prefix.length
    const push = (core: string, skip: number, article: boolean, pronoun: string, acc: boolean) => {
      for (const entry of nominalEntries(core)) {
        if (entry.bound && pronoun === '') continue
        if (!agrees(form.clean, skip, skip + core.length, entry.written)) continue
        if (acc && entry.written.endsWith('ة')) continue
        found.push({ entry, conjunction: at > 0, prefix, article, pronoun, skip, accusative: acc })
      }
    }
    if (word.startsWith('ال', from)) push(word.slice(from + 2), from + 2, true, '', false)
    else if (prefix === 'ل' && word[from] === 'ل')
      push(word.slice(from + 1), from + 1, true, '', false)
    if (word.length - from < 3) continue
    push(word.slice(from), from, false, '', false)
    if (word.endsWith('ا')) push(word.slice(from, -1), from, false, '', true)
    for (const pronoun of PRONOUNS) {
      const to = word.length - pronoun.length
      if (word.endsWith(pronoun) && form.clean.endsWith(pronoun) && to - from >= 2)
        push(word.slice(from, to), from, false, pronoun, false)
    }
  }
}

/** Hamzas that are written must be the word's: أ is not إ. A bare alef stands for any. */
function agrees(clean: string, from: number, to: number, written: string): boolean {
  if (to - from !== written.length) return fold(written).length === to - from
  for (let i = from; i < to; i++) {
    const a = clean[i] ?? ''
    const b = written[i - from] ?? ''
    if (a === b) continue
    if (HAMZAS.has(a) && HAMZAS.has(b)) return false
    // «يؤدي» is not «يودي».
    if ((a === 'ؤ' && b === 'و') || (a === 'ئ' && (b === 'ي' || b === 'ى'))) return false
  }
  return true
}

const HAMZAS = new Set(['أ', 'إ', 'آ'])
