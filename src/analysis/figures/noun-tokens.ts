import { nounReadings, readNoun, type NounReading } from '../../arabic/numerals/counted-nouns.ts'
import { stemsOf } from '../../arabic/proclitics.ts'
import { createFormCache } from '../../text/form-cache.ts'
import { WORD, type Form } from '../../text/words.ts'

/** A token as a noun with what is joined before it. */
export interface NounToken extends NounReading {
  readonly skip: number
  readonly definite: boolean
  /** Any of و ف ب ل ك before it. */
  readonly joined: boolean
}

const NONE: readonly NounToken[] = []

/** The readings of a token as a noun, its proclitics allowed; the fewest letters cut off first. */
export const nounTokens: (form: Form) => readonly NounToken[] = createFormCache((form) => {
  if (form.kind !== WORD) return NONE
  const whole = nounReadings(form)
  if (whole.length > 0) return whole.map((r) => ({ ...r, skip: 0, definite: false, joined: false }))
  if (!PROCLITICS.includes(form.fold.charAt(0))) return NONE
  for (const s of stemsOf(form.fold)) {
    if (s.at === 0) continue
    const readings = readNoun(s.rest)
    if (readings.length === 0) continue
    const before = s.definite ? s.proclitics.replace(/ال$|ل$/, '') : s.proclitics
    const shape = { skip: before.length, definite: s.definite, joined: before !== '' }
    return readings.map((r) => ({ ...r, ...shape }))
  }
  return NONE
})

/** What is joined before a noun begins with one of these. */
const PROCLITICS = 'وفبلكا'
