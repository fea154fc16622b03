import { fold } from '../../arabic/fold.ts'
import { PUNCT, WORD, type Form } from '../../text/words.ts'
import { COMPLEMENTISERS, complementiserOf } from './complementiser.ts'
import { findCues } from './cues.ts'
import { nounOf, NOUN_SPELLINGS } from './noun-cues.ts'
import { CONTRAST, ENDERS, OPENERS, PAPER_VERBS, PASSES_ON, PUBLISHERS, RELAYS } from './openers.ts'
import { DECLINES, UNSAID } from './silence.ts'
import { GOES_ROUND, SPREADS } from './spreading.ts'
import { mayRelate } from './word-class.ts'
import { bitsOfRows, EITHER, wordSet, type WordSet, wordSetOf } from './word-set.ts'

// What a spelling may be, as bits: one look tells that most words begin nothing.
/** A report may begin here. */
export const REPORTS = 1
/** The content before it may end here. */
export const CUTS = 2
/** A verb or participle of speech. */
export const CUE = 4
/** The participle that carries a speaker on, in the accusative: مضيفا. */
export const CARRIES_ON = 8
/** إن، أن، بأن. */
export const PARTICLE = 16
export const MARK = 32
/** بحسب، وفقا، نقلا. */
export const OPENER = 64
/** الذي, يجب, ما: words that change what a clause behind them is. */
export const TURNS = 128
/** نشر، بث: a medium gives out a recording. */
export const PUBLISHES = 256
/** رفض, يعلق: somebody may have declined to speak. */
export const SILENT = 512
/** نقلت. */
export const RELAY = 1024
/** تداولت, ترددت: a rumour goes round. */
export const ROUND = 2048
/** جاء في البيان. */
export const PAPER = 4096
/** إعلانها. */
export const NOUN_CUE = 8192
/** A name never goes on with this word: مضيفا, نقلته, أنه. */
export const NO_NAME = 1 << 14
/** ل may be joined before a hearer: للصحفيين. */
export const LAM = 1 << 15
export const COLON = 1 << 16
export const COMMA = 1 << 17
/** مع: an interview may be told with whom it was. */
export const WITH = 1 << 18

/** Behind these أن opens no speech. */
export const MODALS = wordSet('يجب يمكن ينبغي لابد ما')

/** Particles that the names layer takes for a part of a name; «على لسان الوزير»: the tongue is no name. */
const NOT_IN_NAMES = 'ان قد انه انها'.split(' ').flatMap((w) => [w, `و${w}`, `ف${w}`])

/** What the words are that can be listed. */
const closed: ReadonlyMap<WordSet, number> = listClosed()

function listClosed(): Map<WordSet, number> {
  const sets = new Map<WordSet, number>()
  const add = (bits: number, words: Iterable<string>, joined: readonly string[] = ['']): void => {
    const set = wordSetOf([...words].flatMap((w) => joined.map((j) => fold(j + w))))
    sets.set(set, (sets.get(set) ?? 0) | bits)
  }
  const AND = ['', 'و']
  add(PARTICLE, COMPLEMENTISERS)
  add(OPENER | REPORTS | CUTS, OPENERS, EITHER)
  add(CUTS, CONTRAST)
  add(CUTS, ENDERS)
  add(RELAY | REPORTS | CUTS, RELAYS, EITHER)
  add(ROUND | REPORTS, GOES_ROUND)
  add(ROUND | REPORTS, SPREADS)
  add(PAPER | REPORTS, PAPER_VERBS, AND)
  add(NOUN_CUE | REPORTS, NOUN_SPELLINGS)
  add(SILENT, UNSAID)
  add(SILENT, DECLINES, EITHER)
  add(CUTS, DECLINES, ['و'])
  add(PUBLISHES, PUBLISHERS, AND)
  add(TURNS, MODALS)
  add(NO_NAME, PASSES_ON)
  add(NO_NAME, NOT_IN_NAMES)
  add(NO_NAME, ['لسان'])
  add(WITH, ['مع'])
  return sets
}

/** By the row of a word what it is there; worked out at the first question. */
let ofRows: Int32Array | null = null

const SIGNS: Readonly<Record<string, number>> = { ':': COLON, '،': COMMA, ',': COMMA }
const LAM_UNIT = 'ل'.charCodeAt(0)

/** What the spelling may be, which stands in this row of the word sets. */
export function maskOf(form: Form, row: number): number {
  if (form.kind !== WORD) return form.kind === PUNCT ? MARK | (SIGNS[form.clean] ?? 0) : 0
  const cues = findCues(form)
  ofRows ??= bitsOfRows(closed)
  let mask = ofRows[row] ?? 0
  // What the fold makes alike: آن is no أن, طلبة no طلبه.
  if ((mask & PARTICLE) !== 0 && !complementiserOf(form)) mask &= ~PARTICLE
  if ((mask & NOUN_CUE) !== 0 && !nounOf(form)) mask &= ~NOUN_CUE
  if ((mask & (NOUN_CUE | OPENER | RELAY | ROUND | PAPER)) === 0) mask &= ~REPORTS
  if (mayRelate(form.fold)) mask |= TURNS
  if (form.fold.charCodeAt(0) === LAM_UNIT) mask |= LAM
  if (cues.length === 0) return mask
  mask |= CUE | REPORTS | CUTS
  for (const c of cues)
    if (c.kind === 'participle' && c.number === 's' && c.gender === 'm')
      mask |= CARRIES_ON | NO_NAME
  return mask
}
