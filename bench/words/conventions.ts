import { fold } from '../../src/arabic/fold.ts'
import type { Reading } from '../../src/arabic/morphology/readings.ts'

/** What the treebank calls a piece. */
export interface Piece {
  readonly upos: string
  readonly lemma: string
}

const CLASSES: Readonly<Record<string, string>> = {
  noun: 'NOUN',
  adj: 'ADJ',
  elative: 'ADJ',
  quant: 'DET',
  verb: 'VERB',
  name: 'PROPN',
  num: 'NUM',
  prep: 'ADP',
  conj: 'ADP',
  comp: 'PART',
  neg: 'PART',
  rel: 'PRON',
  dem: 'PRON',
  pron: 'PRON',
  interrog: 'PRON',
  part: 'PART',
  cond: 'ADP',
  'time-adv': 'ADV',
  'place-adv': 'ADV',
  adv: 'ADV',
  ma: 'ADP',
  voc: 'PART',
  except: 'PART',
  abbr: 'PROPN',
}

/** Words that the treebank puts into another class than ours, by lemma; each with its lemma there. */
const WORDS: Readonly<Record<string, string>> = {
  'conj و': 'CCONJ',
  'conj أو': 'CCONJ',
  'conj أم': 'CCONJ',
  'conj ثم': 'PART',
  'conj بل': 'CCONJ',
  'conj لكن': 'ADP',
  'conj كما': 'PART',
  'quant كثير': 'NOUN',
  'quant عديد': 'NOUN',
  'quant قليل': 'NOUN',
  'quant مزيد': 'NOUN',
  'quant مختلف': 'ADJ',
  'quant عدد': 'NOUN',
  'quant مجموع': 'NOUN',
  'quant عامة': 'NOUN',
  'quant غالبية': 'NOUN',
  'quant أغلبية': 'NOUN',
  'quant أكثر': 'ADJ',
  'quant أقل': 'ADJ',
  'quant آخر': 'ADJ',
  'quant شبه': 'NOUN',
  'pron نفس': 'NOUN',
  'pron ذات': 'NOUN',
  'prep نحو': 'ADV',
  'prep حوالي': 'ADV',
  'interrog أين': 'ADV',
  'adv إذا': 'ADP',
}
const NUMBER_NAMES = new Set(['اثنين', 'ثلاثاء', 'اربعاء', 'خميس', 'جمعه', 'سبت', 'احد'])

/** The treebank's class and lemma of a reading's own piece, its proclitics and pronoun apart. */
export function stemPiece(r: Reading, next: Reading | null, written: string): Piece {
  const { pos } = r.features
  const lemma = r.lemma?.text ?? written
  const word = fold(r.article ? lemma : lemma)
  if (pos === 'verb') {
    const copula = word === 'كان' || word === 'ليس'
    if (word === 'ليس') return { upos: 'PART', lemma }
    // كان before a verb or at the head of a predicate is an auxiliary.
    return { upos: copula ? 'AUX' : 'VERB', lemma }
  }
  if (pos === 'comp' && word === 'ان') {
    const subordinate = r.enclitic !== '' || next?.features.pos !== 'verb'
    if (written.startsWith('إ')) return { upos: 'PART', lemma }
    return { upos: subordinate ? 'SCONJ' : 'ADP', lemma }
  }
  if (pos === 'num' && r.lemma?.tags.includes('ordinal') === true) return { upos: 'ADJ', lemma }
  if (NUMBER_NAMES.has(word) && (r.article || written.startsWith('ال')) && pos === 'noun')
    return { upos: 'PROPN', lemma }
  if (word === 'عام' && pos === 'noun' && !r.article && r.proclitics.length === 0)
    return { upos: 'ADV', lemma }
  if (word === 'يوم' && pos === 'noun' && !r.article) return { upos: 'ADV', lemma }
  if (pos === 'pron')
    return { upos: WORDS[`pron ${lemma}`] ?? 'PRON', lemma: WORDS[`pron ${lemma}`] ? lemma : 'هو' }
  return { upos: WORDS[`${pos} ${lemma}`] ?? CLASSES[pos] ?? 'X', lemma }
}

/** The treebank's piece of a proclitic. */
export function leadPiece(p: string, first: boolean): Piece {
  if (p === 'و') return { upos: first ? 'PART' : 'CCONJ', lemma: 'و' }
  if (p === 'ف') return { upos: 'PART', lemma: 'ف' }
  if (p === 'س' || p === 'أ') return { upos: 'PART', lemma: p }
  return { upos: 'ADP', lemma: p }
}

/** Lemmas are compared without vowels and hamza seats; names without their article. */
export function lemmaKey(lemma: string): string {
  const bare = lemma.replace(/[\u064B-\u0652\u0670\u0653-\u0655\u0640`]/g, '').replaceAll('ٱ', 'ا')
  const key = fold(bare)
  return key.length > 4 && key.startsWith('ال') ? key.slice(2) : key
}
