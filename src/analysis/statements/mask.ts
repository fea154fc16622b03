import { WORD, type Form } from '../../text/words.ts'
import { createFormCache } from '../rule.ts'
import { nounOf } from './by-noun.ts'
import { isRelay } from './by-relay.ts'
import { mayCut } from './content.ts'
import { cuesOf } from './cues.ts'
import { mayOpen } from './prepositions.ts'

/** What a spelling may begin, as bits; most spellings begin nothing. */
export const REPORTS = 1
/** May end the content before it. */
export const CUTS = 2

export const maskOf: (form: Form) => number = createFormCache((form) => {
  if (form.kind !== WORD) return 0
  const cue = cuesOf(form).length > 0
  const opens = mayOpen(form)
  const reports = cue || opens || isRelay(form.fold) || nounOf(form) !== null
  return (reports ? REPORTS : 0) | (cue || opens || mayCut(form.fold) ? CUTS : 0)
})
