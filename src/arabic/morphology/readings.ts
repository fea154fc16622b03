import type { CompiledLexicon, Lemma } from './compile.ts'
import type { Features } from './features.ts'
import { ENDS, findSlot, findSlots, spellingHash } from './form-index.ts'

/** One way to read a word: letters joined before it, the word itself, a pronoun joined behind it. */
export interface Reading {
  /** The proclitics in order, from و ف أ ب ك ل س; ال is not among them. */
  readonly proclitics: readonly string[]
  /** Is the article there (ال, or لل's second lam)? */
  readonly article: boolean
  /** Where the word begins (its article included) and ends, in units of the form. */
  readonly from: number
  readonly to: number
  /** The pronoun at the end, empty for none. */
  readonly enclitic: string
  /** Null for a word that the lexicon does not hold. */
  readonly lemma: Lemma | null
  readonly features: Features
  /** Is the spelling the dictionary's own, hamza and all? */
  readonly exact: boolean
}

const CONJUNCTIONS = ['', 'و', 'ف'] as const
const PREFIXES = ['', 'ب', 'ك', 'ل', 'س'] as const
const ENCLITICS = [
  '',
  'ه',
  'ها',
  'هم',
  'هن',
  'هما',
  'ك',
  'كم',
  'كما',
  'كن',
  'ي',
  'ني',
  'نا',
] as const

/** Words of their own, folded, that look like letters before another word. */
const NEVER_CUT: ReadonlySet<string> = new Set(
  (
    'لكن بعد بين كما لما فيما بينما كيف كان كانت فقط فحسب لقد ليس ليست لن لم لو لولا سوف كل كلما بل بلى ' +
    'لدن لانما كانما لذا كذا لعل ليت منذ متي وراء وسط وفق فور فوق لئلا ليلا كي كيلا لكي لكيلا بعض بضع بيد'
  ).split(' '),
)

/** Every reading that the lexicon allows, in no order of likelihood; empty for an unknown word. */
export function findReadings(lexicon: CompiledLexicon, clean: string, fold: string): Reading[] {
  const found: Reading[] = []
  const ends = endsOf(clean, fold)
  if (NEVER_CUT.has(fold)) {
    readCore(lexicon, clean, fold, WHOLE, ends, found)
    return found.filter((r) => r.enclitic === '')
  }
  for (const start of STARTS) {
    const { letters, prefix } = start
    if (!fold.startsWith(letters)) continue
    // وكما, ولكن, فلما: behind و and ف they stay whole too.
    if (prefix !== '' && letters.length > 1 && NEVER_CUT.has(fold.slice(1))) continue
    readCore(lexicon, clean, fold, start, ends, found)
  }
  // The question's أ, before a particle or a verb: أليس, ألم.
  if (clean.startsWith('أ') && clean.length > 2) {
    readCore(lexicon, clean, fold, QUESTION, ends, found)
  }
  return found
}

/** What may stand before a word. */
interface Start {
  readonly letters: string
  readonly proclitics: readonly string[]
  /** The last of them, where it is no conjunction. */
  readonly prefix: string
  readonly at: number
}

const startWith = (conjunction: string, prefix: string): Start => ({
  letters: conjunction + prefix,
  proclitics: [conjunction, prefix].filter((p) => p !== ''),
  prefix,
  at: conjunction.length + prefix.length,
})
const STARTS = CONJUNCTIONS.flatMap((c) => PREFIXES.map((p) => startWith(c, p)))
const WHOLE = startWith('', '')
const QUESTION = startWith('', 'أ')

/** The pronouns that the word may end in, as bits of ENCLITICS. */
function endsOf(clean: string, fold: string): number {
  let ends = 0
  for (let i = 0; i < ENCLITICS.length; i++) {
    const enclitic = ENCLITICS[i] ?? ''
    if (!fold.endsWith(enclitic)) continue
    // كلية is no كلي with a pronoun, حتى no حت.
    if ((enclitic === 'ه' || enclitic === 'ي') && !clean.endsWith(enclitic)) continue
    ends |= 1 << i
  }
  return ends
}

/** By the number of letters that a pronoun takes: bits for `findSlots`. */
function lengthsOf(ends: number): number {
  let lengths = 0
  for (let i = 0; i < ENCLITICS.length; i++)
    if (((ends >> i) & 1) === 1) lengths |= 1 << (ENCLITICS[i] ?? '').length
  return lengths
}

function readCore(
  lexicon: CompiledLexicon,
  clean: string,
  fold: string,
  start: Start,
  ends: number,
  found: Reading[],
): void {
  const { at } = start
  const slots = new Int32Array(ENDS)
  findSlots(lexicon.index, fold, at, lengthsOf(ends), slots)
  for (let i = 0; i < ENCLITICS.length; i++) {
    if (((ends >> i) & 1) === 0) continue
    const enclitic = ENCLITICS[i] ?? ''
    const to = fold.length - enclitic.length
    if (to - at < 1 || (to - at < 2 && enclitic === '' && at > 0)) continue
    const slot = slots[enclitic.length] ?? -1
    if (slot >= 0) look(lexicon, clean, slot, start, at, to, enclitic, false, found)
    if (enclitic !== '') continue
    if (fold.startsWith('ال', at) && to - at > 3) {
      const bare = findSlot(lexicon.index, fold, at + 2, to)
      if (bare >= 0) look(lexicon, clean, bare, start, at + 2, to, '', true, found)
    }
    // لل: the second lam is the article's. A name that begins with ال is stored with it.
    if (start.prefix === 'ل' && fold[at] === 'ل' && to - at > 2) {
      const bare = findSlot(lexicon.index, fold, at + 1, to)
      if (bare >= 0) look(lexicon, clean, bare, start, at + 1, to, '', true, found)
      lookWritten(
        lexicon,
        `ال${clean.slice(at + 1)}`,
        `ال${fold.slice(at + 1)}`,
        start,
        at,
        to,
        found,
      )
    }
  }
}

/** The readings of a slot that may stand so; `from` is where the word begins without its article. */
function look(
  lexicon: CompiledLexicon,
  clean: string,
  slot: number,
  start: Start,
  from: number,
  to: number,
  enclitic: string,
  article: boolean,
  found: Reading[],
): void {
  const { starts, readings, spellings } = lexicon.index
  let spelling = -1
  for (let k = starts[slot] ?? 0; ; k++) {
    const packed = readings[k] ?? 1
    const features = lexicon.features[(packed >>> 1) & 1023]
    if (features && mayAgree(features, enclitic, article)) {
      const lemma = lexicon.lemmas.at(packed >>> 11)
      if (lemma && agrees(features, lemma, start)) {
        if (spelling < 0) spelling = spellingHash(clean, from, to)
        found.push({
          proclitics: start.proclitics,
          article,
          from: start.at,
          to,
          enclitic,
          lemma,
          features,
          exact: spellings[k] === spelling,
        })
      }
    }
    if ((packed & 1) === 1) return
  }
}

/** A word whose written form differs from its dictionary form: للسراج is ل and السراج. */
function lookWritten(
  lexicon: CompiledLexicon,
  clean: string,
  fold: string,
  start: Start,
  from: number,
  to: number,
  found: Reading[],
): void {
  const slot = findSlot(lexicon.index, fold, 0, fold.length)
  if (slot < 0) return
  const before = found.length
  look(lexicon, clean, slot, start, 0, fold.length, '', false, found)
  for (let k = before; k < found.length; k++) {
    const r = found[k]
    if (r) found[k] = { ...r, from, to, article: true }
  }
}

const NOMINAL = new Set([
  'noun',
  'adj',
  'elative',
  'quant',
  'name',
  'num',
  'time-adv',
  'place-adv',
  'dem',
  'rel',
  'pron',
  'ma',
  'comp',
  'except',
  'interrog',
  'abbr',
])

/** What the أ of a question stands before: ألم, أفلا, أهذا, أليس. */
const QUESTIONED: ReadonlySet<string> = new Set(['neg', 'dem', 'pron'])

/** بحوالي, لنحو, كبعض: prepositions that another may govern. */
const APPROXIMATE: ReadonlySet<string> = new Set([
  'حوالي',
  'نحو',
  'بين',
  'زهاء',
  'قرابة',
  'مثل',
  'بعد',
  'قبل',
  'خارج',
  'داخل',
])

/** May a word of these features have the article, or this pronoun? */
function mayAgree(f: Features, enclitic: string, article: boolean): boolean {
  if (article && (!f.article || enclitic !== '')) return false
  if (enclitic === '') return f.link !== 'bound'
  if (f.link === 'free') return false
  const verb = f.pos === 'verb'
  if (enclitic === 'ني' && !verb && f.pos !== 'comp' && f.pos !== 'conj') return false
  return !verb || (enclitic !== 'ي' && f.voice !== 'passive')
}

/** May a word of these features stand behind these proclitics? */
function agrees(f: Features, lemma: Lemma, start: Start): boolean {
  switch (start.prefix) {
    case '':
      return true
    case 'س':
      return f.pos === 'verb' && f.tense === 'present'
    case 'ل':
      // ليكتب, and لكان, which answers لو.
      return f.pos === 'verb'
        ? f.tense === 'subjunctive' || f.tense === 'jussive' || f.tense === 'past'
        : APPROXIMATE.has(lemma.text) || isGenitive(f)
    case 'أ':
      return QUESTIONED.has(f.pos) || lemma.text === 'ليس'
    default:
      // كأن is a word of its own.
      if (start.prefix === 'ك' && f.pos === 'comp') return false
      // بلا, بحيث.
      if (start.prefix === 'ب' && (lemma.text === 'لا' || lemma.text === 'حيث')) return true
      if (APPROXIMATE.has(lemma.text)) return true
      return isGenitive(f)
  }
}

/** May it stand behind a preposition? */
const isGenitive = (f: Features): boolean =>
  NOMINAL.has(f.pos) && f.case !== 'nom' && !(f.state === 'indefinite' && f.case === 'acc')
