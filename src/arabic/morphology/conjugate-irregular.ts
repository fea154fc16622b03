import { pastCells } from './conjugate-endings.ts'
import type { Inflection, Verb } from './verb-types.ts'

/** Imperatives that lose their first radical: خذ, كل, مر. */
export const clippedImperatives: ReadonlySet<string> = new Set(['ءخذ', 'ءكل', 'ءمر'])

const laysa = ['ليس', 'ليست', 'ليسا', 'ليستا', 'ليسوا', 'لسن'].concat(
  ['لست', 'لست', 'لستما', 'لستم', 'لستن', 'لست', 'لسنا'], // you and I
)

/** The whole paradigm of a verb that follows no pattern, or undefined for every other verb. */
export function findIrregular(verb: Verb): Inflection[] | undefined {
  if (verb.lemma !== 'ليس') return undefined
  return pastCells.map(({ slot }, at) => ({
    form: laysa[at] ?? 'ليس',
    tense: 'past',
    voice: 'active',
    ...slot,
  }))
}

/** Forms that stand beside the regular ones: لم يك for لم يكن, سل for اسأل. */
export function extraForms(verb: Verb): Inflection[] {
  if (verb.form !== '1') return []
  if (verb.root === 'كون') {
    const jussive = { tense: 'jussive', voice: 'active', number: 's' } as const
    return [
      { form: 'يك', ...jussive, person: 3, gender: 'm' },
      { form: 'تك', ...jussive, person: 3, gender: 'f' },
      { form: 'تك', ...jussive, person: 2, gender: 'm' },
      { form: 'أك', ...jussive, person: 1, gender: 'c' },
      { form: 'نك', ...jussive, person: 1, gender: 'c', number: 'p' },
    ]
  }
  if (verb.root === 'سءل') {
    const imperative = { tense: 'imperative', voice: 'active', person: 2 } as const
    return [
      { form: 'سل', ...imperative, gender: 'm', number: 's' },
      { form: 'سلي', ...imperative, gender: 'f', number: 's' },
      { form: 'سلا', ...imperative, gender: 'c', number: 'd' },
      { form: 'سلوا', ...imperative, gender: 'm', number: 'p' },
      { form: 'سلو', ...imperative, gender: 'm', number: 'p', bound: true },
    ]
  }
  return []
}
