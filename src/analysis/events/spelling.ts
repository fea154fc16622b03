import { createFormCache } from '../rule.ts'
import { predicateReadings } from './readings.ts'
import { classOf, isNoun, type WordClass } from './word-class.ts'

/**
 * The class of a spelling, where the predicates are asked too: «أصيب» is in no list of verbs by its
 * dictionary form, but can be read as nothing else.
 */
export const classOfSpelling: (form: Parameters<typeof classOf>[0]) => WordClass = createFormCache(
  (form) => {
    const w = classOf(form)
    if (w.kind !== 'word' || w.definite || w.prefix !== '' || isNoun(w.core)) return w
    const readings = predicateReadings(form)
    if (readings.length === 0 || readings.some((r) => r.entry.tense === null)) return w
    return { ...w, kind: 'verb' }
  },
)
