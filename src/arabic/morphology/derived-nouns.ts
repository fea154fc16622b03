import { masdarOf } from './masdar.ts'
import type { Noun } from './noun-forms.ts'
import { participles } from './participles.ts'
import type { Verb } from './verb-types.ts'

/** The participles and masdars of a verb. */
export function derivedNouns(verb: Verb): Noun[] {
  const { active, passive } = participles(verb)
  const masdars = verb.masdars.length > 0 ? verb.masdars : [masdarOf(verb)]
  const participle = (lemma: string): Noun => {
    const weak = lemma.endsWith('ي') && !lemma.endsWith('يي')
    const stem = lemma.slice(0, -1)
    return {
      pos: 'adj',
      gender: 'm',
      lemma,
      plurals: weak ? [`${stem}ون`, `${stem}ين`] : ['ون'],
      feminine: lemma.endsWith('ى') ? `${stem}اة` : 'ة',
    }
  }
  return [
    participle(active),
    ...(passive === undefined ? [] : [participle(passive)]),
    ...masdars
      .filter((m) => m !== undefined)
      .map((lemma): Noun => ({
        pos: 'noun',
        gender: lemma.endsWith('ة') ? 'f' : 'm',
        lemma,
        plurals: verb.form === '1' ? [] : ['ات'],
        feminine: '',
      })),
  ]
}

/** Is the derived word in the noun lexicon, as noun or adjective? Then its row there says more. */
export const isKnown = (known: ReadonlyMap<string, number>, { lemma, pos }: Noun): boolean =>
  known.has(`${pos} ${lemma}`) || (pos === 'noun' && known.has(`adj ${lemma}`))
