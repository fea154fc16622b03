import type { CompiledLexicon, Lemma } from './compile.ts'
import type { Features } from './features.ts'
import { findSlot, spellingHash } from './form-index.ts'

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
  if (NEVER_CUT.has(fold)) {
    readCore(lexicon, clean, fold, { proclitics: [], prefix: '', at: 0 }, found)
    return found.filter((r) => r.enclitic === '')
  }
  for (const conjunction of CONJUNCTIONS) {
    if (!fold.startsWith(conjunction)) continue
    const whole = conjunction !== '' && NEVER_CUT.has(fold.slice(1))
    for (const prefix of PREFIXES) {
      // وكما, ولكن, فلما: behind و and ف they stay whole too.
      if (whole && prefix !== '') continue
      const at = conjunction.length + prefix.length
      if (prefix !== '' && fold[conjunction.length] !== prefix) continue
      const proclitics = [conjunction, prefix].filter((p) => p !== '')
      readCore(lexicon, clean, fold, { proclitics, prefix, at }, found)
    }
  }
  // The question's أ, before a particle or a verb: أليس, ألم.
  if (clean.startsWith('أ') && clean.length > 2) {
    readCore(lexicon, clean, fold, { proclitics: ['أ'], prefix: 'أ', at: 1 }, found)
  }
  return found
}

interface Start {
  readonly proclitics: readonly string[]
  readonly prefix: string
  readonly at: number
}

function readCore(
  lexicon: CompiledLexicon,
  clean: string,
  fold: string,
  start: Start,
  found: Reading[],
): void {
  const { at } = start
  for (const enclitic of ENCLITICS) {
    if (!fold.endsWith(enclitic)) continue
    // كلية is no كلي with a pronoun, حتى no حت.
    if ((enclitic === 'ه' || enclitic === 'ي') && !clean.endsWith(enclitic)) continue
    const to = fold.length - enclitic.length
    if (to - at < 1 || (to - at < 2 && enclitic === '' && at > 0)) continue
    look(lexicon, clean, fold, start, at, to, enclitic, false, found)
    if (enclitic !== '') continue
    if (fold.startsWith('ال', at) && to - at > 3) {
      look(lexicon, clean, fold, start, at + 2, to, '', true, found)
    }
    // لل: the second lam is the article's. A name that begins with ال is stored with it.
    if (start.prefix === 'ل' && fold[at] === 'ل' && to - at > 2) {
      look(lexicon, clean, fold, start, at + 1, to, '', true, found)
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

function look(
  lexicon: CompiledLexicon,
  clean: string,
  fold: string,
  start: Start,
  from: number,
  to: number,
  enclitic: string,
  article: boolean,
  found: Reading[],
): void {
  const slot = findSlot(lexicon.index, fold, from, to)
  if (slot < 0) return
  const spelling = spellingHash(clean, from, to)
  const { starts, readings, spellings } = lexicon.index
  for (let k = starts[slot] ?? 0; ; k++) {
    const packed = readings[k] ?? 1
    const features = lexicon.features[(packed >>> 1) & 1023]
    const lemma = lexicon.lemmas.at(Math.floor(packed / 2048))
    if (features && lemma && agrees(features, lemma, start, enclitic, article)) {
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
  const before = found.length
  look(lexicon, clean, fold, start, 0, fold.length, '', false, found)
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

/** May a word of these features stand between these proclitics and this enclitic? */
function agrees(
  f: Features,
  lemma: Lemma,
  start: Start,
  enclitic: string,
  article: boolean,
): boolean {
  if (article) {
    if (!f.article || enclitic !== '') return false
  }
  if (enclitic === '') {
    if (f.link === 'bound') return false
  } else {
    if (f.link === 'free') return false
    const verb = f.pos === 'verb'
    if (enclitic === 'ني' && !verb && f.pos !== 'comp' && f.pos !== 'conj') return false
    if (enclitic === 'ي' && verb) return false
    if (verb && f.voice === 'passive') return false
  }
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
