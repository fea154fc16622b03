import { exact } from '../../text/exact.ts'
import { fold } from '../../arabic/fold.ts'
import { WORD, type Form } from '../../text/words.ts'
import { isNoun } from './word-class.ts'
import { createEndings } from './endings.ts'
import { letters, nominalEntries, type Entry } from './predicates.ts'
import { verbEntries } from './verb-forms.ts'

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

const pronouns = createEndings(['هما', 'ها', 'هم', 'هن', 'نا', 'ني', 'كم', 'ه'])
/** Letters of the longest of them. */
const LONGEST = 3
const NO_READINGS: readonly PredicateReading[] = []

/** All ways to read a spelling as a predicate; mostly none. */
export function predicateReadings(form: Form): readonly PredicateReading[] {
  const word = form.fold
  if (form.kind !== WORD || word.length < 2) return NO_READINGS
  const found: PredicateReading[] = []
  readVerb(form, 0, found)
  readNominal(form, 0, found)
  if (word[0] === 'و' || word[0] === 'ف') {
    readVerb(form, 1, found)
    readNominal(form, 1, found)
  }
  return exact(found)
}

/** Spellings that are nearly always another word: «يعد» is «counts as», not «promises». */
const OTHER_WORDS = new Set(
  'يعد تعد نعد يرد ترد لابد يحيي تعاقب تبعد يبعد تلوح يرجع ترجع تواجه يواجه يوفي توفي يدعي تدعي قيد يسر يقل تقل ليبرمان فيصل'
    .split(' ')
    .filter((w) => w !== 'توفي'),
)

function readVerb(form: Form, at: number, found: PredicateReading[]): void {
  const first = form.fold[at]
  const known = found.length
  readVerbBehind(form, at, '', found)
  if (first === 'س' || first === 'ل') readVerbBehind(form, at, first, found)
  if (found.length === known) return
  if (isOtherWord(form.fold, at)) found.length = known
  else if (at > 0 && form.fold.endsWith('ا') && isNoun(form.fold.slice(0, -1))) {
    // «وزيرا» is no «و» and two who visit; «ودعا» ends so by itself.
    const kept = found.slice(known).filter((r) => r.entry.number === 's')
    found.length = known
    found.push(...kept)
  }
}

/** Another word that looks so: «وزيرا» is no «و» and a verb where the whole is a noun. */
function isOtherWord(word: string, at: number): boolean {
  if (OTHER_WORDS.has(word)) return true
  if (at === 0) return false
  return OTHER_WORDS.has(word.slice(at)) || isNoun(word)
}

function readVerbBehind(
  form: Form,
  at: number,
  prefix: '' | 'س' | 'ل',
  found: PredicateReading[],
): void {
  const word = form.fold
  const from = at + prefix.length
  const n = word.length
  // «بحث» is no «ب» and «حث».
  if (n - from < (prefix === '' ? 2 : 3) || letters.reach(word, from) < n - LONGEST) return
  addVerbs(form, at, prefix, '', verbEntries(word, from, n), found)
  for (const pronoun of pronouns(word, n)) {
    const to = n - pronoun.length
    if (to - from < 2 || !word.endsWith(pronoun) || !form.clean.endsWith(pronoun)) continue
    addVerbs(form, at, prefix, pronoun, verbEntries(word, from, to), found)
  }
}

function addVerbs(
  form: Form,
  at: number,
  prefix: '' | 'س' | 'ل',
  pronoun: string,
  entries: readonly Entry[],
  found: PredicateReading[],
): void {
  const from = at + prefix.length
  const to = form.fold.length - pronoun.length
  for (const entry of entries) {
    if (prefix !== '' && entry.tense !== 'present') continue
    // «لندن» is a town rather than «let us condemn».
    if (prefix === 'ل' && entry.person === 1) continue
    if (entry.bound && pronoun === '') continue
    if (entry.person === 1 && isNoun(form.fold.slice(from, to))) continue
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

function readNominal(form: Form, at: number, found: PredicateReading[]): void {
  const first = form.fold[at]
  readNominalBehind(form, at, '', found)
  if (first === 'ب' || first === 'ل' || first === 'ك') readNominalBehind(form, at, first, found)
}

function readNominalBehind(
  form: Form,
  at: number,
  prefix: '' | 'ب' | 'ل' | 'ك',
  found: PredicateReading[],
): void {
  const word = form.fold
  const n = word.length
  const from = at + prefix.length
  const conjunction = at > 0
  const push = (skip: number, to: number, article: boolean, pronoun: string): void => {
    for (const entry of nominalEntries(word, skip, to)) {
      const accusative = to < n && pronoun === ''
      if (entry.bound && pronoun === '') continue
      if (!agrees(form.clean, skip, to, entry.written)) continue
      if (accusative && entry.written.endsWith('ة')) continue
      found.push({ entry, conjunction, prefix, article, pronoun, skip, accusative })
    }
  }
  if (word.startsWith('ال', from)) push(from + 2, n, true, '')
  else if (prefix === 'ل' && word[from] === 'ل') push(from + 1, n, true, '')
  // «بحث» is no «ب» and «حث».
  if (n - from < (prefix === '' ? 2 : 3) || letters.reach(word, from) < n - LONGEST) return
  push(from, n, false, '')
  // «بحثا» neither.
  if (word[n - 1] === 'ا' && (prefix === '' || n - from > 3)) push(from, n - 1, false, '')
  for (const pronoun of pronouns(word, n)) {
    const to = n - pronoun.length
    if (to - from >= 2 && word.endsWith(pronoun) && form.clean.endsWith(pronoun))
      push(from, to, false, pronoun)
  }
}

/**
 * Hamzas that are written must be the word's: أ is not إ. A bare alef stands for any. «أبي», my father,
 * is not «أبى»: many write ى for ي, few the other way.
 */
function agrees(clean: string, from: number, to: number, written: string): boolean {
  if (to - from !== written.length) return fold(written).length === to - from
  if (clean[to - 1] === 'ي' && written.endsWith('ى')) return false
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
