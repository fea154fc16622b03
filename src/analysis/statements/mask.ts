import { PUNCT, WORD, type Form } from '../../text/words.ts'
import { createFormCache } from '../rule.ts'
import { complementiserOf } from './complementiser.ts'
import { cuesOf } from './cues.ts'
import { maySilence } from './silence.ts'
import { maySpread } from './spreading.ts'
import { nounOf } from './noun-cues.ts'
import { isRelay, mayCut, mayOpen, mayPublish, mayQuotePaper } from './openers.ts'
import { mayRelate } from './word-class.ts'

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

export const maskOf: (form: Form) => number = createFormCache((form) => {
  if (form.kind !== WORD) return form.kind === PUNCT ? MARK : 0
  const cues = cuesOf(form)
  const { fold } = form
  let mask = 0
  if (cues.length > 0) mask |= CUE | REPORTS | CUTS
  if (cues.some((c) => c.kind === 'participle' && c.number === 's' && c.gender === 'm'))
    mask |= CARRIES_ON
  if (complementiserOf(form)) mask |= PARTICLE
  if (mayOpen(fold)) mask |= OPENER | REPORTS | CUTS
  if (mayCut(fold)) mask |= CUTS
  if (maySpread(fold) || mayQuotePaper(fold)) mask |= REPORTS
  if (isRelay(fold) || nounOf(form) !== null) mask |= REPORTS
  if (maySilence(fold)) mask |= SILENT
  if (mayPublish(fold)) mask |= PUBLISHES
  if (mayRelate(fold) || MODALS.has(fold)) mask |= TURNS
  return mask
})

/** Behind these أن opens no speech. */
export const MODALS: ReadonlySet<string> = new Set(['يجب', 'يمكن', 'ينبغي', 'لابد', 'ما'])
